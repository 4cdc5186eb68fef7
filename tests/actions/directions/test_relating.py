"""Statements set side by side afterwards: agreeing, contradicting, apart again; each refusal."""

from __future__ import annotations

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.learning import OtherDirection, record_statement
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.directions.relating import SaidOfItself, part_statement, relate_statement
from halfhour.method.directions.topics import UnknownStance
from halfhour.models import Event, Statement


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


@pytest.fixture
def said(seeker, at, museums):
    texts = ("A degree is asked for", "Nobody asks for a degree", "They asked me for none")
    return [
        record_statement(by=seeker, at=at, direction=museums.pk, topic="ways in", text=text)
        for text in texts
    ]


def relate(by, at, one, other, stance="contradicts"):
    return relate_statement(by=by, at=at, statement=one.pk, about=other.pk, stance=stance)


def test_a_statement_is_related_and_stands_for_itself_again(seeker, at, said):
    kept = relate(seeker, at, said[1], said[0])
    assert (kept.about_id, kept.stance) == (said[0].pk, "contradicts")
    kept = part_statement(by=seeker, at=at, statement=said[1].pk)
    assert (kept.about_id, kept.stance) == (None, "")
    assert Event.objects.filter(verb="directions.statement_related").count() == 2


def test_a_circle_is_refused(seeker, at, said):
    relate(seeker, at, said[1], said[0])
    relate(seeker, at, said[2], said[1], "agrees")
    for one, other in ((said[0], said[0]), (said[0], said[2])):
        with pytest.raises(SaidOfItself):
            relate(seeker, at, one, other)
    said[0].refresh_from_db()
    assert said[0].about_id is None


def test_another_direction_and_an_unknown_stance_are_refused(seeker, at, said):
    other = name_direction(by=seeker, at=at, name="Archives")
    elsewhere = record_statement(by=seeker, at=at, direction=other.pk, topic="pay", text="Low")
    with pytest.raises(OtherDirection):
        relate(seeker, at, said[0], elsewhere)
    with pytest.raises(UnknownStance):
        relate(seeker, at, said[0], said[1], "doubts")
    assert not Statement.objects.exclude(about=None).exists()


def test_nobody_relates_what_a_stranger_heard(seeker, stranger, at, said):
    with pytest.raises(ObjectDoesNotExist):
        relate(stranger, at, said[0], said[1])
    with pytest.raises(ObjectDoesNotExist):
        part_statement(by=stranger, at=at, statement=said[0].pk)
