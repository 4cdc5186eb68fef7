"""The live page by one thumb and by the keyboard alone."""

from __future__ import annotations

import json

import pytest

from browser.talking import all_saved, notes_of, opened

pytestmark = pytest.mark.django_db(transaction=True)

TOO_SMALL = """() => [...document.querySelectorAll("main button, main summary, main label:has(input), main a.button, main input:not([type=checkbox], [type=radio], [type=file], [type=hidden]), main textarea")]
    .filter((one) => one.checkVisibility())
    .map((one) => [one.textContent.trim().slice(0, 30) || one.name, one.getBoundingClientRect()])
    .filter(([, box]) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
    .map(([name, box]) => `${name}: ${Math.round(box.width)} x ${Math.round(box.height)}`)"""


def test_everything_under_the_thumb_is_44_pixels(device, live_server, talk):
    page = opened(device(), live_server, talk)
    assert page.evaluate(TOO_SMALL) == []
    for kind in ("referral", "card", "resume", "promise"):
        page.locator(f"[data-capture={kind}] summary").click()
        assert page.evaluate(TOO_SMALL) == []
        page.locator(f"[data-capture={kind}] summary").click()


def tab_to(page, described):
    """Press Tab until the focus is on what is described."""
    for _ in range(120):
        page.keyboard.press("Tab")
        if page.evaluate(f"document.activeElement.matches({json.dumps(described)})"):
            return
    raise AssertionError(f"The keyboard never came to {described}.")


def test_a_talk_is_held_by_the_keyboard_alone(device, live_server, talk, seeker):
    page = opened(device(), live_server, talk)
    tab_to(page, "[data-kind=start]")
    page.keyboard.press("Enter")
    tab_to(page, "[data-question] textarea")
    page.keyboard.type("Nights are hard")
    tab_to(page, "[data-capture=advice] summary")
    page.keyboard.press("Enter")
    tab_to(page, "[data-capture=advice] [data-field]")
    page.keyboard.type("Spend a night there")
    tab_to(page, "[data-capture=advice] [data-catch]")
    page.keyboard.press("Enter")
    assert page.evaluate("document.activeElement.matches('[data-capture=advice] summary')")
    tab_to(page, "[data-kind=end]")
    page.keyboard.press("Enter")
    all_saved(page)
    assert [n.text for n in notes_of(seeker, talk, "note")] == ["Nights are hard"]
    assert "Spend a night there" in notes_of(seeker, talk, "advice")[0].text
    talk.refresh_from_db()
    assert talk.started_at
    assert talk.ended_at
