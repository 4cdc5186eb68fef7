"""What the tests of the live page do again and again."""

from __future__ import annotations

from halfhour.models import InterviewNote


def opened(context, live_server, talk):
    page = context.new_page()
    page.goto(f"{live_server.url}/interviews/{talk.pk}/live/")
    page.locator("live-talk[data-ready]").wait_for()
    return page


def kept_by_worker(page):
    page.locator("live-talk[data-shelved=yes]").wait_for()


def all_saved(page):
    page.evaluate("document.querySelector('live-talk').carry()")
    page.locator("[data-kept]", has_text="All saved.").wait_for()


def question_note(page, number):
    box = page.locator("[data-question]").nth(number)
    if not box.locator("textarea").is_visible():
        box.locator("summary").click()
    return box.locator("textarea")


def notes_of(seeker, talk, kind):
    kept = InterviewNote.objects.kept_by(seeker).filter(interview=talk, kind=kind)
    return list(kept.select_related("item").order_by("pk"))
