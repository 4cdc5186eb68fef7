"""Coding titles with the occupation data of this home: after an import, and by hand."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.directions.coding import code_people
from halfhour.actions.directions.correcting import Corrected, correct_occupation
from halfhour.actions.directions.reading import SURE
from halfhour.method.directions.occupations import Occupations
from halfhour.method.lazy import lazily
from halfhour.models import Event, ImportChange, OwnOccupation, Person, User

_opened = lazily("halfhour.outside.directions.opened")

FEW = 2_000  # people the table of groups codes in less than a second


def code_imported(*, by: User, at: datetime, import_id: int) -> int:
    """Code people without an occupation, and those whose title an import changed; how many.

    Done after the import and apart from it: an import is whole without. Where only the table of
    groups is known, many people are left alone until occupations are loaded.
    """
    waiting = Person.objects.kept_by(by).filter(occupation_code="", occupation_by_hand=False)
    number = waiting.exclude(title="").count()
    moved = ImportChange.objects.filter(of__owner=by, of=import_id, field="title")
    people = list(moved.values_list("person", flat=True).distinct())
    if not number and not people:
        return 0
    known: Occupations = _opened.occupations_here()
    if known.level == "group" and number + len(people) > FEW:
        return 0
    coded = code_people(by=by, at=at, occupations=known, only_new=True) if number else 0
    return coded + (code_people(by=by, at=at, occupations=known, people=people) if people else 0)


def code_everybody(*, by: User, at: datetime) -> int:
    """Code everybody anew, as after loading other occupation data; how many changed."""
    return code_people(by=by, at=at, occupations=_opened.occupations_here())


def link_own_again(*, by: User, at: datetime) -> int:
    """Link own jobs that only had a group to the occupation they most likely are; how many.

    Called after occupations were loaded; what is not clear keeps its group.
    """
    known: Occupations = _opened.occupations_here()
    own = [one for one in OwnOccupation.objects.kept_by(by).exclude(code="") if "." not in one.code]
    if known.level == "group" or not own:
        return 0
    linked = 0
    with transaction.atomic():
        for one, coded in zip(own, known.code_titles([o.title for o in own], top=1), strict=True):
            best = coded.matches[0] if coded.matches else None
            if best and best.score >= SURE:
                OwnOccupation.objects.kept_by(by).filter(pk=one.pk).update(code=best.code)
                linked += 1
        Event.objects.record(by=by, at=at, verb="directions.own_linked", data={"linked": linked})
    return linked


def say_occupation(*, by: User, at: datetime, person: int, code: str) -> Corrected:
    """Say which occupation a person has; people with such a title follow.

    Raises Person.DoesNotExist, UnknownOccupation.
    """
    known: Occupations = _opened.occupations_here()
    return correct_occupation(by=by, at=at, person=person, code=code, occupations=known)
