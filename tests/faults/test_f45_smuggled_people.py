"""F45: numbers of another's people in any form or list are refused, and nothing changes."""

from __future__ import annotations

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.people.servers import forget_server, sync_due, sync_server
from halfhour.actions.people.sync_answers import Answer, answer_card, answer_gone
from halfhour.actions.people.sync_matching import people_of
from halfhour.actions.people.tagging import tag_people, undo_bulk
from halfhour.actions.people.triage import mark_closeness, mark_many
from halfhour.models import (
    ContactServer,
    DuplicateCandidate,
    Event,
    Person,
    PersonValue,
    RemoteCard,
)


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


def test_servers_and_cards_of_another_are_absent_in_every_call(seeker, stranger, at, theirs):
    server = ContactServer.objects.create(owner=stranger, url="http://127.0.0.1:9/", sync_token="t")
    gone = RemoteCard.objects.create(
        owner=stranger, server=server, person=theirs, href="/a", uid="a", gone_at=at
    )
    alone = RemoteCard.objects.create(owner=stranger, server=server, href="/b", uid="b", text="x")
    before = [list(kind.objects.values()) for kind in (ContactServer, RemoteCard, Person)]
    for act in (
        lambda: sync_server(by=seeker, at=at, server=server.pk, send_new=True),
        lambda: forget_server(by=seeker, at=at, server=server.pk),
        lambda: answer_gone(by=seeker, at=at, answers=[Answer(gone.pk, True)]),
        lambda: answer_card(by=seeker, at=at, card=alone.pk, answer="remove"),
        lambda: answer_card(by=seeker, at=at, card=alone.pk, answer="back"),
    ):
        with pytest.raises(ObjectDoesNotExist):
            act()
    assert sync_due(by=seeker, at=at) == 0
    assert [list(kind.objects.values()) for kind in (ContactServer, RemoteCard, Person)] == before


def test_a_card_with_the_uid_of_anothers_person_touches_only_ones_own(seeker, stranger, at, theirs):
    PersonValue.objects.create(
        owner=stranger,
        person=theirs,
        kind="email",
        value="kept@example.org",
        key="kept@example.org",
    )
    there = {"name": ("Kept",), "email": ("kept@example.org",), "phone": ()}
    assert people_of(seeker, [(str(theirs.uid), there)]) == [None]
    assert people_of(stranger, [(str(theirs.uid), there)]) == [theirs]
