"""Practising alone: the clock goes, the page says what is due, and nothing is kept."""

from __future__ import annotations

import pytest

from halfhour.models import Interview, InterviewNote

pytestmark = pytest.mark.django_db(transaction=True)


def test_practising_goes_along_with_the_clock_and_keeps_nothing(device, live_server, talk):
    page = device().new_page()
    page.clock.install()
    page.goto(f"{live_server.url}/interviews/{talk.pk}/practice/")
    page.locator("live-talk[data-ready]").wait_for()
    page.get_by_text("Press Start, and speak aloud.").wait_for()
    page.get_by_role("button", name="Start").click()
    page.clock.run_for(2_000)
    page.get_by_text("Say the opening aloud").wait_for()
    page.clock.run_for(5 * 60_000)
    page.get_by_text("Ask aloud:").wait_for()
    current = page.locator("[data-question][aria-current]")
    assert (
        float(current.get_attribute("data-from")) <= 5.1 <= float(current.get_attribute("data-to"))
    )
    page.clock.run_for(18 * 60_000)
    page.get_by_text("Now the close").wait_for()
    assert not InterviewNote.objects.exists()
    assert Interview.objects.get().started_at is None
