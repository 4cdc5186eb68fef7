"""Imported people get the occupation their title means, from the data of the home."""

from __future__ import annotations

import pytest

from halfhour.actions.directions import coding_here
from halfhour.actions.directions.coding_here import (
    code_imported,
    link_own_again,
    say_occupation,
)
from halfhour.actions.people.handing_in import hand_in_text
from halfhour.actions.people.import_jobs import start_import
from halfhour.method.directions.groups import GroupOccupations
from halfhour.method.directions.occupations import Coded, Match
from halfhour.models import Import, ImportChange, ImportState, OwnOccupation, Person


def import_text(*, by, at, text):
    start_import(by=by, at=at, import_id=hand_in_text(by=by, at=at, text=text).pk)


def codes():
    return dict(Person.objects.values_list("name", "occupation_code"))


def book(*titles):
    lines = [f"Person {n},p{n}@example.org,{title}" for n, title in enumerate(titles)]
    return "\n".join(["Name,Email,Job Title", *lines])


def test_an_import_leaves_nobody_without_the_occupation_of_their_title(seeker, at):
    import_text(by=seeker, at=at, text=book("Senior nurse", "Student"))
    assert codes() == {"Person 0": "29-1000", "Person 1": ""}


def test_many_people_wait_until_occupations_are_loaded(seeker, at, monkeypatch):
    monkeypatch.setattr(coding_here, "FEW", 1)
    import_text(by=seeker, at=at, text=book("Nurse", "Plumber"))
    assert set(codes().values()) == {""}


def test_a_new_title_means_a_new_occupation(seeker, at):
    import_text(by=seeker, at=at, text=book("Nurse"))
    record, one = Import.objects.get(), Person.objects.get()
    Person.objects.update(title="Software engineer")
    assert code_imported(by=seeker, at=at, import_id=record.pk) == 0
    ImportChange.objects.create(of=record, person=one, field="title", before="Nurse", after="-")
    assert code_imported(by=seeker, at=at, import_id=record.pk) == 1
    assert codes()["Person 0"].startswith("15-12")


def test_an_import_is_kept_when_coding_fails(seeker, at, monkeypatch, caplog):
    def fail(**asked):
        raise RuntimeError("no table")

    monkeypatch.setattr("halfhour.actions.people.import_jobs.code_imported", fail)
    import_text(by=seeker, at=at, text=book("Nurse"))
    assert Import.objects.get().state == ImportState.DONE
    assert Person.objects.count() == 1
    assert "not coded" in caplog.text


def test_what_the_seeker_says_is_followed(seeker, at):
    import_text(by=seeker, at=at, text=book("Data wrangler", "Data wrangler"))
    one, other = Person.objects.order_by("pk")
    assert say_occupation(by=seeker, at=at, person=one.pk, code="15-2000").followed == 1
    assert codes() == {one.name: "15-2000", other.name: "15-2000"}


def test_nobody_says_it_for_a_stranger(seeker, stranger, at):
    import_text(by=seeker, at=at, text=book("Nurse"))
    with pytest.raises(Person.DoesNotExist):
        say_occupation(by=stranger, at=at, person=Person.objects.get().pk, code="15-2000")


class Loaded(GroupOccupations):
    """As if O*NET were loaded: one occupation is known."""

    level = "occupation"

    def code_titles(self, titles, top=3, corrections=None):
        match = (Match("29-1141.00", "Registered Nurses", 0.9),)
        return [Coded(t, t, match if "urse" in t else ()) for t in titles]


def test_own_jobs_with_a_group_are_linked_anew_when_occupations_are_loaded(
    seeker, stranger, at, monkeypatch
):
    for by, title, code in (
        (seeker, "Staff nurse", "29-1000"),
        (seeker, "Ward sister", "29-1000"),
        (seeker, "Head nurse", ""),
        (seeker, "Nurse tutor", "25-1072.00"),
        (stranger, "Nurse", "29-1000"),
    ):
        OwnOccupation.objects.create(owner=by, title=title, code=code)
    assert link_own_again(by=seeker, at=at) == 0
    monkeypatch.setattr("halfhour.outside.directions.opened.occupations_here", lambda: Loaded())
    assert link_own_again(by=seeker, at=at) == 1
    assert dict(OwnOccupation.objects.values_list("title", "code")) == {
        "Staff nurse": "29-1141.00",
        "Ward sister": "29-1000",
        "Head nurse": "",
        "Nurse tutor": "25-1072.00",
        "Nurse": "29-1000",
    }
