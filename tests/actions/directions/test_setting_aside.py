"""Suggestions set aside with a reason and brought back; each refusal."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.setting_aside import bring_suggestion_back, set_suggestion_aside
from halfhour.method.directions.occupations import UnknownOccupation
from halfhour.models import Event, SuggestionAside

TEACHING = "25-3000"


def test_a_suggestion_is_set_aside_with_its_reason_and_title(seeker, at):
    kept = set_suggestion_aside(by=seeker, at=at, code=TEACHING, reason="  Too many evenings ")
    assert (kept.title, kept.reason, kept.back_at) == (
        "Other Teachers and Instructors",
        "Too many evenings",
        None,
    )
    assert Event.objects.get(verb="directions.suggestion_set_aside").data == {"code": TEACHING}


def test_setting_it_aside_again_changes_only_the_reason(seeker, at):
    set_suggestion_aside(by=seeker, at=at, code=TEACHING)
    set_suggestion_aside(by=seeker, at=at + timedelta(days=1), code=TEACHING, reason="Pay")
    kept = SuggestionAside.objects.get()
    assert (kept.reason, kept.at) == ("Pay", at)


def test_brought_back_it_keeps_its_history_and_can_be_set_aside_anew(seeker, at):
    set_suggestion_aside(by=seeker, at=at, code=TEACHING, reason="Pay")
    assert bring_suggestion_back(by=seeker, at=at, code=TEACHING).back_at == at
    set_suggestion_aside(by=seeker, at=at, code=TEACHING, reason="Evenings")
    found = SuggestionAside.objects.kept_by(seeker).order_by("id")
    assert [(one.reason, one.back_at) for one in found] == [("Pay", at), ("Evenings", None)]


def test_an_unknown_occupation_is_refused(seeker, at):
    with pytest.raises(UnknownOccupation):
        set_suggestion_aside(by=seeker, at=at, code="99-9999.00")
    assert not SuggestionAside.objects.exists()


def test_what_was_never_set_aside_or_by_somebody_else_cannot_be_brought_back(seeker, stranger, at):
    set_suggestion_aside(by=stranger, at=at, code=TEACHING)
    with pytest.raises(ObjectDoesNotExist):
        bring_suggestion_back(by=seeker, at=at, code=TEACHING)
    assert SuggestionAside.objects.get().back_at is None
