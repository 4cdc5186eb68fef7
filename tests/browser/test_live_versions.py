"""A new version of the app while an old page is open: its notes are kept, sent, and it opens offline."""

from __future__ import annotations

import pytest

from browser.talking import all_saved, kept_by_worker, notes_of, opened, question_note
from halfhour.web.interviews import offline

pytestmark = pytest.mark.django_db(transaction=True)

SHELVES = "async () => (await caches.keys()).join()"
PAGES = """async () => {
    const [name] = await caches.keys();
    return (await (await caches.open(name)).keys()).map((one) => one.url).filter((url) => url.endsWith("/live/")).length;
}"""


@pytest.fixture
def another_version(monkeypatch):
    return lambda: monkeypatch.setattr(offline, "version", lambda: "another")


def until(page, script, wanted):
    for _ in range(400):
        if page.evaluate(script) == wanted:
            return
        page.wait_for_timeout(50)
    raise AssertionError(f"{page.evaluate(script)} is not {wanted}")


def test_f55_notes_of_an_old_page_are_sent_to_the_new_version(
    device, live_server, talk, seeker, another_version
):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    question_note(page, 0).press_sequentially("before the change")
    page.get_by_text("for the network").wait_for()
    another_version()
    context.set_offline(False)
    page.evaluate("navigator.serviceWorker.getRegistration().then((one) => one.update())")
    until(page, SHELVES, "halfhour-live-another")
    question_note(page, 0).press_sequentially(", and after")
    all_saved(page)
    assert [n.text for n in notes_of(seeker, talk, "note")] == ["before the change, and after"]
    assert page.evaluate(PAGES) == 1


def test_f55_the_new_version_opens_offline_what_the_old_one_kept(
    device, live_server, talk, another_version
):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    another_version()
    page.reload()
    until(page, SHELVES, "halfhour-live-another")
    context.set_offline(True)
    page.reload()
    page.locator("live-talk[data-ready]").wait_for()


def test_f55_a_new_version_without_a_network_leaves_the_old_one_in_charge(
    device, live_server, talk, another_version
):
    """The new worker comes, the page it must keep does not: the old one goes on."""
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    another_version()
    page.evaluate(
        "navigator.serviceWorker.getRegistration().then((one) => one.update()).catch(() => 0)"
    )
    page.reload()
    page.locator("live-talk[data-ready]").wait_for()
    assert page.evaluate(SHELVES) != "halfhour-live-another"


def test_without_a_network_and_without_the_page_what_is_kept_is_listed(device, live_server, talk):
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    page.goto(f"{live_server.url}/interviews/")
    page.get_by_role("heading", name="No network").wait_for()
    page.get_by_role("link", name=f"Talk with {talk.person.name}").click()
    page.locator("live-talk[data-ready]").wait_for()
