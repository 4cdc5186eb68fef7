"""On a shared computer nothing readable stays after signing out, and nothing unsent goes unsaid."""

from __future__ import annotations

import pytest

from browser.talking import all_saved, kept_by_worker, notes_of, opened, question_note

pytestmark = pytest.mark.django_db(transaction=True)

KEPT = """async () => {
    const names = (await indexedDB.databases()).map((one) => one.name);
    const rows = [];
    for (const name of names) {
        const database = await new Promise((resolve) => { const asked = indexedDB.open(name); asked.onsuccess = () => resolve(asked.result); });
        for (const store of database.objectStoreNames) {
            rows.push(...await new Promise((resolve) => { const asked = database.transaction(store).objectStore(store).getAll(); asked.onsuccess = () => resolve(asked.result); }));
        }
        database.close();
    }
    const decoder = new TextDecoder("latin1");
    return rows.map((row) => JSON.stringify(row) + decoder.decode(row.sealed ?? new ArrayBuffer(0))).join();
}"""
SHELVES = "async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map((one) => one.url)))).flat()"


def leave(page, live_server):
    page.goto(f"{live_server.url}/settings/")
    page.get_by_role("button", name="Sign out and clear").click()


def sealed(page):
    return page.evaluate(KEPT)


def test_f54_what_lies_in_the_browser_cannot_be_read(device, live_server, talk):
    context = device()
    page = opened(context, live_server, talk)
    context.set_offline(True)
    question_note(page, 0).press_sequentially("between us")
    page.get_by_text("for the network").wait_for()
    kept = sealed(page)
    assert kept and "between" not in kept


def test_f54_nothing_stays_after_signing_out(device, live_server, talk, seeker):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    question_note(page, 0).press_sequentially("between us")
    all_saved(page)
    leave(page, live_server)
    page.wait_for_url("**/enter/")
    assert sealed(page) == ""
    assert page.evaluate(SHELVES) == []
    assert not [one for one in context.cookies() if "notes" in one["name"]]
    assert [note.text for note in notes_of(seeker, talk, "note")] == ["between us"]


def test_f54_what_waits_is_sent_before_signing_out(device, live_server, talk, seeker):
    context = device()
    page = opened(context, live_server, talk)
    context.set_offline(True)
    question_note(page, 0).press_sequentially("last words")
    page.get_by_text("for the network").wait_for()
    page.close()
    context.set_offline(False)
    page = context.new_page()
    leave(page, live_server)
    page.wait_for_url("**/enter/")
    assert [note.text for note in notes_of(seeker, talk, "note")] == ["last words"]


def test_f54_what_cannot_be_sent_is_offered_as_text(device, live_server, talk):
    context = device()
    page = opened(context, live_server, talk)
    context.route("**/notes/**", lambda route: route.abort())
    question_note(page, 0).press_sequentially("only here")
    page.get_by_text("for the network").wait_for()
    leave(page, live_server)
    page.get_by_text("Only on this device: 1 note.").wait_for()
    with page.expect_download() as download:
        page.get_by_role("button", name="Keep as text").click()
    assert download.value.path().read_text(encoding="utf-8") == "only here"
    page.get_by_role("button", name="Stay").click()
    assert page.url.endswith("/settings/")
    assert sealed(page)
    page.get_by_role("button", name="Sign out and clear").click()
    page.get_by_role("button", name="Sign out", exact=True).click()
    page.wait_for_url("**/enter/")
    assert sealed(page) == ""


def test_f54_a_session_that_died_keeps_the_notes_for_their_owner(
    device, live_server, talk, seeker, stranger, sign_in
):
    """The password was changed elsewhere in the middle: nobody else opens the notes, they do."""
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    question_note(page, 0).press_sequentially("mine")
    page.get_by_text("for the network").wait_for()
    page.close()
    context.set_offline(False)
    context.clear_cookies()
    sign_in(context, stranger)
    page = context.new_page()
    page.goto(f"{live_server.url}/interviews/{talk.pk}/live/")
    page.get_by_text("Nothing here").wait_for()
    context.clear_cookies()
    sign_in(context, seeker)
    page = opened(context, live_server, talk)
    assert question_note(page, 0).input_value() == "mine"
    all_saved(page)
    assert [note.text for note in notes_of(seeker, talk, "note")] == ["mine"]


def test_f54_a_worker_that_hears_of_signing_out_forgets_the_pages(device, live_server, talk):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.clear_cookies()
    page.reload()
    page.wait_for_url("**/enter/**")
    page.wait_for_function(
        f"({SHELVES})().then((all) => !all.some((url) => url.endsWith('/live/')))"
    )
