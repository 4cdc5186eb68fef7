"""Suggestions in the browser: set aside, brought back, explored; all without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.directions.profile import write_work
from halfhour.method.directions.profile import OwnWork
from halfhour.models import Direction, SuggestionAside

NEAR = "29-2000"
HERE = reverse("directions:suggestions")


@pytest.fixture
def nurse(seeker, at):
    return write_work(by=seeker, at=at, work=OwnWork("Head nurse", "29-1000"))


def set_aside(browser, reason="Too little people"):
    return browser.post(reverse("directions:set-aside", args=[NEAR]), {"reason": reason})


def test_without_work_of_ones_own_the_next_step_is_told(as_seeker):
    page = as_seeker.get(HERE).content.decode()
    assert "First, what you bring" in page and reverse("directions:profile") in page


def test_groups_are_suggested_before_the_occupations_are_loaded(as_seeker, nurse):
    page = as_seeker.get(HERE).content.decode()
    assert "Health Technologists and Technicians" in page
    assert "Of the same family as your work in" in page
    assert "halfhour occupations get" in page and "12 MB" in page


def test_setting_aside_asks_why_and_hides_the_suggestion(as_seeker, nurse):
    form = as_seeker.get(reverse("directions:set-aside", args=[NEAR])).content.decode()
    assert "Set aside: Health Technologists" in form
    assert set_aside(as_seeker).url == HERE
    page = as_seeker.get(HERE).content.decode()
    assert reverse("directions:set-aside", args=[NEAR]) not in page
    assert "Too little people" in page and reverse("directions:bring-back", args=[NEAR]) in page


def test_brought_back_it_is_suggested_again(as_seeker, nurse):
    set_aside(as_seeker)
    assert as_seeker.post(reverse("directions:bring-back", args=[NEAR])).url == HERE
    assert reverse("directions:set-aside", args=[NEAR]) in as_seeker.get(HERE).content.decode()


def test_what_is_not_suggested_cannot_be_set_aside(as_seeker, nurse):
    for code in ("53-3000", "nonsense"):
        assert as_seeker.post(reverse("directions:set-aside", args=[code]), {}).status_code == 404
    assert not SuggestionAside.objects.exists()


def test_a_stranger_neither_sees_nor_brings_back_mine(as_seeker, as_stranger, nurse):
    set_aside(as_seeker)
    assert "Too little people" not in as_stranger.get(HERE).content.decode()
    address = reverse("directions:bring-back", args=[NEAR])
    assert as_stranger.post(address).status_code == 404
    assert as_stranger.get(address).status_code == 405


def test_taking_a_suggestion_makes_a_direction_with_its_occupation(as_seeker, nurse):
    sent = {"name": "Health Technologists and Technicians", "code": NEAR, "title": "Technicians"}
    answer = as_seeker.post(reverse("directions:name"), sent)
    made = Direction.objects.get()
    assert answer.url == reverse("directions:carries", args=[made.pk])
    assert made.occupations.get().code == NEAR
    assert reverse("directions:set-aside", args=[NEAR]) not in as_seeker.get(HERE).content.decode()
