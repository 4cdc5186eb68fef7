"""Where the seeker stands decides which questions suit."""

from __future__ import annotations

import pytest

from halfhour.actions.interviews.situating import set_situation
from halfhour.method.interviews.areas import Situation
from halfhour.models import Event, Settings
from halfhour.pages.interviews.agenda import proposed_agenda
from halfhour.pages.interviews.knowing import situation_of

pytestmark = pytest.mark.django_db


def test_without_a_word_somebody_is_exploring(seeker):
    assert situation_of(reader=seeker) == Situation.EXPLORING


@pytest.mark.parametrize("situation", list(Situation))
def test_every_situation_is_kept_and_read_again(seeker, at, situation):
    set_situation(by=seeker, at=at, situation=situation.value)
    assert situation_of(reader=seeker) == situation


def test_the_same_again_is_no_event(seeker, at):
    for _ in range(2):
        set_situation(by=seeker, at=at, situation="veteran")
    assert Event.objects.filter(verb="interviews.situation_told").count() == 1


def test_other_rules_stay(seeker, at):
    Settings.objects.filter(owner=seeker).update(rules={"quiet": True})
    set_situation(by=seeker, at=at, situation="student")
    assert Settings.objects.get(owner=seeker).rules == {"quiet": True, "situation": "student"}


def test_a_made_up_situation_is_refused(seeker, at):
    with pytest.raises(ValueError, match="admin"):
        set_situation(by=seeker, at=at, situation="admin")


def test_the_questions_follow(seeker, at, ngozi):
    def whys(situation):
        set_situation(by=seeker, at=at, situation=situation)
        made = proposed_agenda(reader=seeker, today=at.date(), person=ngozi.pk, minutes=29)
        return " ".join(item.why for item in made.items)

    assert "for your situation (veteran)" in whys("veteran")
    assert "veteran" not in whys("student")
