"""Again and again: suggestions, statements side by side, and a new search, in a real browser."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from browser.walking import heading
from halfhour.actions.directions.learning import record_statement
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.directions.profile import write_work
from halfhour.method.directions.profile import OwnWork

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def museums(seeker, at, person):
    made = name_direction(by=seeker, at=at, name="Museum education")
    for name, text in (("Ngozi Eze", "Pay is modest"), ("Ana Duarte", "One can live on it")):
        record_statement(
            by=seeker, at=at, direction=made.pk, topic="pay", text=text, said_by=person(name).pk
        )
    return made


@pytest.mark.parametrize("screen", ["desk", "phone"])
def test_a_search_is_closed_and_a_new_one_begun_while_the_network_stays(screen, request, museums):
    page = request.getfixturevalue(screen)
    page.goto("/directions/")
    page.get_by_role("link", name="Close this search").click()
    page.get_by_label("How did it end?").fill("A post at the city museum")
    page.get_by_role("button", name="Close it").click()
    expect(page.get_by_text("No search is open")).to_be_visible()
    page.get_by_role("link", name="Begin a new search").click()
    page.get_by_label("A name for it").fill("After the museum")
    page.get_by_role("button", name="Begin").click()
    expect(page.get_by_text("A post at the city museum")).to_be_visible()
    page.get_by_role("link", name="Museum education").click()
    heading(page, "Museum education")
    expect(page.get_by_text("a search that is closed")).to_be_visible()
    page.goto("/people/")
    expect(page.get_by_role("link", name="Ngozi Eze")).to_be_visible()


def test_two_voices_are_set_side_by_side(desk, museums):
    desk.goto(f"/directions/{museums.pk}/")
    desk.get_by_role("link", name=re.compile("Goes with.*One can live")).click()
    desk.get_by_label("Pay is modest (Ngozi Eze)").check()
    desk.get_by_text("Sees it differently").click()
    desk.get_by_role("button", name="Keep").click()
    expect(desk.get_by_text("Seen differently")).to_be_visible()


def test_a_suggestion_is_set_aside_brought_back_and_taken(desk, seeker, at):
    write_work(by=seeker, at=at, work=OwnWork("Head nurse", "29-1000"))
    desk.goto("/directions/suggestions/")
    desk.get_by_role("link", name=re.compile("Set aside.*Health Technologists")).click()
    desk.get_by_label("Why, if you like").fill("Too many machines")
    desk.get_by_role("button", name="Set aside").click()
    expect(desk.get_by_text("Too many machines")).to_be_visible()
    desk.get_by_role("button", name=re.compile("Bring back.*Health Technologists")).click()
    desk.get_by_role("button", name=re.compile("Explore.*Health Technologists")).click()
    heading(desk, "Health Technologists and Technicians")
