"""F26: right-to-left overrides, zero-width letters and look-alikes do not make another person."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person
from halfhour.method.people.names import fold
from halfhour.pages.people.searching import found


@pytest.mark.parametrize(
    "trick",
    ["Anna\u202eNowak", "An\u200bnaNowak", "\u2066Anna\u2069Nowak", "АnnaNowak", "Аnnа\u200dNowak"],
)
def test_a_tricky_name_folds_to_the_plain_one(trick):
    assert fold(trick) == "annanowak"


def test_somebody_with_a_tricky_name_is_found_and_shown_without_it(as_seeker, seeker, at):
    made = add_person(by=seeker, at=at, name="Anna \u202eNowak\u200b")
    assert made.name == "Anna Nowak"
    assert found(seeker, "anna nowak") == [made.pk]
    assert "\u202e" not in as_seeker.get("/people/").text


def test_real_right_to_left_and_joined_names_stay(seeker, at):
    assert add_person(by=seeker, at=at, name="יעל כהן").name == "יעל כהן"
