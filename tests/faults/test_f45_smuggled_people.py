"""F45: numbers of another's people in any form or list are refused, and nothing changes."""

from __future__ import annotations

import pytest

from halfhour.actions.people.tagging import tag_people, undo_bulk
from halfhour.actions.people.triage import mark_closeness, mark_many
from halfhour.models import DuplicateCandidate, Event, Person, PersonValue


@pytest.fixture
def theirs(stranger, at):
    """Somebody another user keeps."""
    return Person.objects.create(owner=stranger, name="Kept", created_at=at, updated_at=at)


def test_a_bulk_list_with_anothers_person_changes_nobody(seeker, at, person, theirs):
    mine = person("Mine")
    for act in (
        lambda ids: mark_many(by=seeker, at=at, people=ids, closeness="well"),
        lambda ids: tag_people(by=seeker, at=at, people=ids, tag="x"),
    ):
        with pytest.raises(Person.DoesNotExist):
            act([mine.pk, theirs.pk])
    mine.refresh_from_db()
    assert mine.closeness == ""
    assert not PersonValue.objects.exists()


def test_marks_and_undos_of_another_are_absent(seeker, stranger, at, theirs):
    with pytest.raises(Person.DoesNotExist):
        mark_closeness(by=seeker, at=at, person=theirs.pk, closeness="well")
    event = mark_many(by=stranger, at=at, people=[theirs.pk], closeness="well")
    with pytest.raises(Event.DoesNotExist):
        undo_bulk(by=seeker, at=at, event=event.pk)


def test_every_form_of_people_answers_404(as_seeker, seeker, at, person, theirs):
    mine = person("Mine")
    pair = DuplicateCandidate.objects.create(
        owner=theirs.owner, first=theirs, second=theirs, score=0.9, found_at=at
    )
    posts = {
        f"/people/{theirs.pk}/edit/": {"name": "x", "version": 1},
        f"/people/{theirs.pk}/note/": {"text": "x"},
        f"/people/{theirs.pk}/closeness/": {"closeness": "well"},
        "/people/many/": {"do": "join", "people": [mine.pk, theirs.pk]},
        f"/people/duplicates/{pair.pk}/": {"answer": "same"},
        "/people/joins/99/undo/": {},
        "/people/many/99999/undo/": {},
    }
    for address, data in posts.items():
        assert as_seeker.post(address, data).status_code == 404, address
    theirs.refresh_from_db()
    assert (theirs.name, theirs.closeness, theirs.merged_into) == ("Kept", "", None)
