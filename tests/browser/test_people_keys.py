"""Looking through people with the keyboard, and what is done to those ticked, in a real browser."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person
from halfhour.models import DuplicateCandidate, Person

NAMES = ("Amara Okafor", "Ben Stone")
LONG = "amara.okafor.of.the.harbour@private-mail.example"


@pytest.fixture
def pairs(seeker, at):
    """Two pairs to look at, the surer first."""
    made = []
    for score, name in zip((0.9, 0.7), NAMES, strict=True):
        one, two = (
            add_person(by=seeker, at=at, name=name, email=f"{which}.{LONG}") for which in "ab"
        )
        made.append(
            DuplicateCandidate.objects.create(
                owner=seeker, first=one, second=two, score=score, reasons=["The same name"],
                found_at=at,
            )
        )  # fmt: skip
    return made


def test_the_keys_answer_the_pair_one_stands_on(desk, pairs):
    desk.goto("/people/duplicates/")
    desk.keyboard.press("j")
    desk.keyboard.press("j")
    with desk.expect_navigation():
        desk.keyboard.press("y")
    assert desk.get_by_role("heading", name="Amara Okafor").first.is_visible()
    assert [Person.objects.filter(name=n, merged_into=None).count() for n in NAMES] == [2, 1]
    with desk.expect_navigation():
        desk.keyboard.press("d")
    assert [p.decision for p in DuplicateCandidate.objects.order_by("pk")] == ["not same", "same"]


def test_the_hint_of_a_key_is_shown_where_there_is_room_and_a_mouse(desk, phone, pairs):
    for page, width, shown in ((desk, 1280, True), (desk, 390, False), (phone, 390, False)):
        page.set_viewport_size({"width": width, "height": 844})
        page.goto("/people/")
        hint = page.get_by_role("link", name="Who do you know well?").locator("kbd")
        assert hint.is_visible() is shown, width


def test_a_pair_stays_within_a_phone(phone, pairs):
    phone.goto("/people/duplicates/")
    assert phone.evaluate("document.documentElement.scrollWidth <= innerWidth")
    for card in phone.locator(".pair > .card").all():
        assert card.evaluate("card => card.scrollWidth <= card.clientWidth")


@pytest.mark.parametrize("width", [390, 1280])
def test_what_is_done_to_the_ticked_is_in_sight(desk, seeker, at, width):
    for number in range(40):
        add_person(by=seeker, at=at, name=f"Amara Okafor {number}")
    desk.set_viewport_size({"width": width, "height": 844})
    desk.goto("/people/?q=amara")
    desk.get_by_role("checkbox").first.check()
    box = desk.get_by_text("With those you ticked").bounding_box()
    assert box["y"] + box["height"] < 844
    desk.get_by_text("With those you ticked").click()
    desk.get_by_label("A tag").fill("choir")
    with desk.expect_navigation():
        desk.keyboard.press("Enter")
    assert desk.url.endswith("?q=amara")
    assert not Person.objects.filter(closeness="well").exists()
    desk.get_by_role("link", name="choir").click()
    assert desk.locator("a.row-title").count() == 1
