"""The interview with the network cut: everything typed is home in the end, once, byte for byte."""

from __future__ import annotations

import pytest

from browser.talking import all_saved, kept_by_worker, notes_of, opened, question_note
from halfhour.method.interviews.outbox import beside, from_json

pytestmark = pytest.mark.django_db(transaction=True)


def test_f11_a_whole_interview_offline_with_the_tab_killed_twice(device, live_server, talk, seeker):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    page.reload()
    page.locator("live-talk[data-ready]").wait_for()
    page.get_by_role("button", name="Start").click()
    words = {}
    for number in range(3):
        words[number] = (
            f"Answer {number}: “Nachtdienste” – 夜勤 🌙\n  two spaces, a tab\tand an end "
        )
        question_note(page, number).press_sequentially(words[number])
    page.get_by_text("for the network").wait_for()
    page.close()

    page = opened(context, live_server, talk)
    assert question_note(page, 1).input_value() == words[1]
    question_note(page, 1).press_sequentially("and more")
    words[1] += "and more"
    page.locator("[data-capture=referral] summary").click()
    page.locator("#c-referral-name").fill("Ayşe Demir")
    page.locator("[data-capture=referral] [data-catch]").click()
    page.get_by_text("for the network").wait_for()
    page.close()

    page = opened(context, live_server, talk)
    assert (
        page.locator("[data-capture=referral] [data-caught]").text_content().strip() == "Ayşe Demir"
    )
    page.get_by_role("button", name="End").click()
    context.set_offline(False)
    all_saved(page)

    notes = {n.item.question: n.text for n in notes_of(seeker, talk, "note") if n.item}
    asked = list(talk.agenda.exclude(area__in=["opening", "close"]).order_by("order"))
    assert [notes[asked[number].question] for number in range(3)] == list(words.values())
    assert [n.text for n in notes_of(seeker, talk, "referral")] == ['{"name":"Ayşe Demir"}']
    talk.refresh_from_db()
    assert talk.started_at and talk.ended_at


def test_f11_two_devices_keep_both_sides_words(device, live_server, talk, seeker):
    one, two = device(), device()
    laptop, handset = opened(one, live_server, talk), opened(two, live_server, talk)
    for context in (one, two):
        context.set_offline(True)
    question_note(laptop, 0).press_sequentially("from the laptop")
    question_note(handset, 0).press_sequentially("from the phone")
    for context, page in ((one, laptop), (two, handset), (one, laptop)):
        context.set_offline(False)
        all_saved(page)
    (note,) = notes_of(seeker, talk, "note")
    versions = [from_json(head) for head in note.heads]
    assert {note.text, *beside(versions)} == {"from the laptop", "from the phone"}
    laptop.get_by_text("Also written on another device").first.wait_for()
    laptop.get_by_role("button", name="Put both together").first.click()
    all_saved(laptop)
    (note,) = notes_of(seeker, talk, "note")
    assert note.text == "from the laptop\nfrom the phone"
    assert len(note.heads) == 1


def test_f12_a_browser_that_keeps_nothing_says_so_at_once(device, live_server, talk, seeker):
    context = device()
    context.add_init_script(
        "indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }"
    )
    page = opened(context, live_server, talk)
    page.get_by_text("This browser keeps nothing").wait_for()
    context.set_offline(True)
    question_note(page, 0).press_sequentially("only here")
    page.locator("[data-kept]", has_text="Only on this page").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Keep as text now").click()
    assert "only here" in download.value.path().read_text(encoding="utf-8")
    context.set_offline(False)
    all_saved(page)
    assert [n.text for n in notes_of(seeker, talk, "note")] == ["only here"]


def test_f12_storage_that_fills_up_in_the_middle_loses_nothing(device, live_server, talk, seeker):
    context = device()
    page = opened(context, live_server, talk)
    context.set_offline(True)
    question_note(page, 0).press_sequentially("before")
    page.evaluate(
        "void (IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError') })"
    )
    question_note(page, 0).press_sequentially(" and after")
    page.get_by_text("This browser keeps nothing").wait_for()
    context.set_offline(False)
    all_saved(page)
    assert [n.text for n in notes_of(seeker, talk, "note")] == ["before and after"]
