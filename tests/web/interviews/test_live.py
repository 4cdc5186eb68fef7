"""During the talk: notes by their id, and the plain form of a browser without scripts."""

from __future__ import annotations

import json
from uuid import uuid4

import pytest
from django.urls import reverse

from halfhour.models import CloseStep, InterviewNote
from halfhour.pages.interviews.live import live_page


def put(browser, talk, uid, text="words", **changes):
    version = {"at": 5, "writer": "phone", "number": 1, "text": text, "seen": {}}
    body = {"kind": "note", "item": "", "versions": [version], **changes}
    return browser.put(
        reverse("interviews:note", args=[talk.pk, uid]), json.dumps(body), "application/json"
    )


def test_a_note_is_saved_by_its_id_and_told_back(as_seeker, talk):
    uid = uuid4()
    for _ in range(2):
        answer = put(as_seeker, talk, uid)
        assert answer.status_code == 200
    assert answer.json()["heads"][0]["text"] == "words"
    (note,) = as_seeker.get(reverse("interviews:notes", args=[talk.pk])).json()["notes"]
    assert (note["uid"], note["heads"][0]["text"]) == (str(uid), "words")


def test_f27_a_note_of_a_million_characters_is_kept_whole(as_seeker, talk):
    uid, text = uuid4(), "wörter 🌙 " * 99_000
    assert put(as_seeker, talk, uid, text).status_code == 200
    assert InterviewNote.objects.get(uid=uid).text == text


@pytest.mark.parametrize(
    "changes",
    [{"versions": []}, {"versions": [{}]}, {"kind": "admin"}, {"versions": "x"}, {"item": "no"},
     {"versions": None}, {"item": 5}],
)  # fmt: skip
def test_what_is_no_note_is_refused_in_a_sentence(as_seeker, talk, changes):
    answer = put(as_seeker, talk, uuid4(), **changes)
    assert answer.status_code == 422
    assert answer.json()["error"]
    assert not InterviewNote.objects.exists()


def test_a_body_that_is_no_json_is_refused(as_seeker, talk):
    here = reverse("interviews:note", args=[talk.pk, uuid4()])
    for body in (b"", b"{", b"[]", b"\xff", b"[" * 100_000):
        assert as_seeker.put(here, body, "application/json").status_code == 422


def test_a_stranger_can_neither_read_nor_write_notes(as_stranger, talk):
    assert put(as_stranger, talk, uuid4()).status_code == 404
    assert as_stranger.get(reverse("interviews:notes", args=[talk.pk])).status_code == 404


def test_an_item_of_another_talk_is_not_taken(as_seeker, talk, seeker, person, at):
    from halfhour.actions.interviews.arranging import arrange_interview

    other = arrange_interview(by=seeker, at=at, person=person("Jun Sato").pk)
    item = talk.agenda.get(order=1)
    uid = uuid4()
    put(as_seeker, other, uid, item=str(item.uid))
    assert InterviewNote.objects.get(uid=uid).item is None


def posted(page, **changes):
    """What a browser without scripts posts when nothing was changed."""
    fields = {}
    for sheet in [page.general, *(q.note for q in page.questions)]:
        fields |= {f"note:{sheet.uid}": sheet.text.replace("\n", "\r\n"),
                   f"was:{sheet.uid}": sheet.text.replace("\n", "\r\n"),
                   f"seen:{sheet.uid}": sheet.seen}  # fmt: skip
    for sheet in [*(q.tick for q in page.questions), *(s.tick for s in page.steps)]:
        fields |= {f"was:{sheet.uid}": sheet.text, f"seen:{sheet.uid}": sheet.seen}
        if sheet.text:
            fields[f"note:{sheet.uid}"] = "on"
    return {**fields, **changes}


@pytest.fixture
def here(seeker, talk, at):
    return lambda: live_page(reader=seeker, today=at.date(), interview=talk.pk)


def test_the_plain_form_saves_notes_ticks_captures_start_and_end(as_seeker, talk, here):
    page = here()
    address = reverse("interviews:live", args=[talk.pk])
    question, step = page.questions[0], page.steps[2]
    as_seeker.post(address, posted(page, start="1"))
    as_seeker.post(
        address,
        posted(
            here(),
            **{
                f"note:{question.note.uid}": "two\r\nlines",
                f"note:{question.tick.uid}": "on",
                f"note:{step.tick.uid}": "on",
                "referral:name": "Ayşe Demir",
                "referral:permission": "yes",
            },
        ),
    )
    done = as_seeker.post(address, posted(here(), finish="1"))
    assert done["Location"] == reverse("interviews:debrief", args=[talk.pk])
    talk.refresh_from_db()
    assert talk.started_at
    assert talk.ended_at
    kinds = dict(InterviewNote.objects.values_list("kind", "text"))
    assert kinds["note"] == "two\nlines"
    assert json.loads(kinds["referral"]) == {"name": "Ayşe Demir", "permission": "yes"}
    assert CloseStep.objects.get().step == "companies"
    assert talk.agenda.get(order=1).asked_at


def test_the_plain_form_saved_unchanged_changes_nothing(as_seeker, talk, here):
    address = reverse("interviews:live", args=[talk.pk])
    page = here()
    as_seeker.post(address, posted(page, **{f"note:{page.general.uid}": "words\r\nand more"}))
    before = list(InterviewNote.objects.values("uid", "heads"))
    as_seeker.post(address, posted(here()))
    assert list(InterviewNote.objects.values("uid", "heads")) == before


def test_a_plain_form_drawn_before_another_devices_words_keeps_both(as_seeker, talk, here):
    old = here()
    put(as_seeker, talk, old.general.uid, "typed on the phone")
    address = reverse("interviews:live", args=[talk.pk])
    as_seeker.post(address, posted(old, **{f"note:{old.general.uid}": "from the form"}))
    sheet = here().general
    assert {sheet.text, *sheet.beside} == {"typed on the phone", "from the form"}


def test_practice_keeps_and_shows_nothing(as_seeker, talk):
    put(as_seeker, talk, uuid4(), "secret words")
    page = as_seeker.get(reverse("interviews:practice", args=[talk.pk])).content.decode()
    assert "secret words" not in page
    assert "Nothing is kept here" in page


def test_the_worker_is_served_from_the_root(client, db):
    answer = client.get("/sw.js")
    assert answer.status_code == 200
    assert answer["Content-Type"].startswith("text/javascript")
    assert answer["Cache-Control"] == "no-cache"


def test_looking_back_turns_captures_into_records(as_seeker, talk, seeker, at):
    from halfhour.actions.interviews.holding import finish_interview, write_note
    from halfhour.models import Advice, Message

    finish_interview(by=seeker, at=at, interview=talk.pk)
    note = write_note(by=seeker, at=at, interview=talk.pk, kind="advice", text="Spend a nihgt")
    address = reverse("interviews:debrief", args=[talk.pk])
    page = as_seeker.get(address).content.decode()
    assert "Advice: make it an item to follow" in page
    sent = as_seeker.post(
        address,
        {f"capture-{note.pk}-keep": "on", f"capture-{note.pk}-words": "Spend a night",
         "summary": "I could do this"},
    )  # fmt: skip
    assert sent["Location"] == reverse("interviews:show", args=[talk.pk])
    assert Advice.objects.get().text == "Spend a night"
    assert Message.objects.get().kind == "thanks"
    assert as_seeker.post(reverse("interviews:thanks", args=[talk.pk])).status_code == 302


def test_a_picture_that_is_none_is_refused_in_a_sentence(as_seeker, talk):
    here = reverse("interviews:card", args=[talk.pk, uuid4()])
    answer = as_seeker.put(here, b"not a picture", "image/jpeg")
    assert answer.status_code == 422
    assert answer.json()["error"]


def test_a_stranger_sends_no_picture(as_stranger, talk):
    here = reverse("interviews:card", args=[talk.pk, uuid4()])
    assert as_stranger.put(here, b"x", "image/jpeg").status_code == 404
    assert as_stranger.get(here).status_code == 405
