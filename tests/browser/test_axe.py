"""Every screen of the demo: no axe violation, no sideways scrolling, nothing refused or broken."""

from __future__ import annotations

from importlib.resources import files

import pytest

from browser.screens import walk

DESK = {"width": 1280, "height": 900}
PHONE = {"width": 390, "height": 844}
AXE = files("axe_playwright_python").joinpath("axe.min.js").read_text("utf-8")
BRIEF = {"resultTypes": ["violations"], "preload": False}
COLOURS = {**BRIEF, "runOnly": ["color-contrast"]}
EVERYTHING = {**BRIEF, "rules": {"target-size": {"enabled": True}}}
LOOKS = (
    (DESK, "light", EVERYTHING),
    (DESK, "dark", COLOURS),
    (PHONE, "dark", COLOURS),
    (PHONE, "light", EVERYTHING),
)


@pytest.fixture(scope="module")
def found(demo):
    """One address for every screen of the demo."""
    return walk(demo)


def violations(page, options):
    """What axe finds on the page as it looks now, one line each."""
    answer = page.evaluate("options => axe.run(document, options)", options)
    for violation in answer["violations"]:
        for node in violation["nodes"][:3]:
            reason = (node["any"] or node["all"] or node["none"] or [{"message": ""}])[0]
            yield f"{violation['id']}: {node['html'][:160]} ({reason['message'][:160]})"


def sideways(page):
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )


def faults(page, address):
    """Every fault of one screen in both sizes and themes."""
    page.set_viewport_size(DESK)
    page.emulate_media(color_scheme="light")
    page.goto(address)
    for size, theme, options in LOOKS:
        page.set_viewport_size(size)
        page.emulate_media(color_scheme=theme)
        look = f"{size['width']} {theme}"
        if sideways(page) > 0:
            yield f"{look} scrolls sideways by {sideways(page)} px"
        yield from (f"{look} {line}" for line in violations(page, options))


def test_the_demo_is_entered_once_and_opens_as_often_as_asked(demo):
    assert [demo.opener().open(demo.home).status for _ in range(2)] == [200, 200]


def test_every_link_of_the_demo_leads_somewhere(found):
    assert not found.broken
    assert len(found.screens) >= 15, sorted(found.screens)


@pytest.mark.timeout(600)
def test_every_screen_is_accessible_in_both_sizes_and_themes(found, context, complaints):
    context.add_cookies(found.cookies)
    context.add_init_script(AXE)
    page = complaints.listen(context.new_page())
    wrong = []
    for name, address in found.screens.items():
        wrong += [f"{name} {fault}" for fault in faults(page, address)]
        wrong += [f"{name} complains: {complaint}" for complaint in complaints]
        complaints.clear()
    assert not wrong, "\n" + "\n".join(wrong)
