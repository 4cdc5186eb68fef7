"""People added and edited by hand, marked, tagged; and bulk edits taken back."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import (
    ChangedMeanwhile,
    NobodyNamed,
    add_note,
    add_person,
    edit_person,
)
from halfhour.actions.people.tagging import NoTag, NotUndoable, tag_people, undo_bulk
from halfhour.actions.people.triage import NoSuchCloseness, mark_closeness, mark_many
from halfhour.models import Event, Person, PersonValue, Sighting


def test_a_telephone_number_alone_is_a_person(seeker, at):
    assert add_person(by=seeker, at=at, phone="+1 555 555 0100").values.get().kind == "phone"


def test_nothing_is_nobody(seeker, at):
    with pytest.raises(NobodyNamed):
        add_person(by=seeker, at=at, name="  ")


def test_what_is_written_by_hand_stands_before_what_imports_say(seeker, at):
    person = add_person(by=seeker, at=at, name="Ann Lee", title="Buyer", source="linkedin")
    edit_person(by=seeker, at=at, person=person.pk, said={"title": "Head of buying"})
    person.refresh_from_db()
    assert person.title == "Head of buying"
    assert set(person.values.filter(kind="title").values_list("value", flat=True)) == {
        "Buyer",
        "Head of buying",
    }
    edit_person(by=seeker, at=at, person=person.pk, said={"title": ""})
    person.refresh_from_db()
    assert person.title == "Buyer"


def test_a_new_company_leaves_the_old_one_in_the_past(seeker, at):
    person = add_person(by=seeker, at=at, name="Ann Lee", organisation="Alder Foods GmbH")
    edit_person(by=seeker, at=at, person=person.pk, said={"organisation": "Quarry Labs"})
    posts = {a.organisation.name: a.current for a in person.affiliations.all()}
    assert posts == {"Alder Foods GmbH": False, "Quarry Labs": True}
    person.refresh_from_db()
    assert person.organisation.name == person.organisation_name == "Quarry Labs"


def posts(person):
    rows = person.affiliations.order_by("pk")
    return [(a.organisation.name, a.title, a.source, a.current) for a in rows]


def test_a_title_by_hand_is_a_post_beside_what_an_import_told(seeker, at):
    ann = add_person(by=seeker, at=at, name="Ann Lee", organisation="Alder Foods", title="Buyer",
                     source="linkedin")  # fmt: skip
    for title in ("Lead", "Head of buying"):
        edit_person(by=seeker, at=at, person=ann.pk, said={"title": title})
    imported = ("Alder Foods", "Buyer", "linkedin", True)
    assert posts(ann) == [imported, ("Alder Foods", "Head of buying", "hand", True)]
    edit_person(by=seeker, at=at, person=ann.pk, said={"title": ""})
    assert posts(ann) == [imported]


def test_a_company_by_hand_is_a_post_and_taken_back_gives_the_old_one_again(seeker, at):
    ann = add_person(by=seeker, at=at, name="Ann Lee", organisation="Alder Foods", title="Buyer",
                     source="linkedin")  # fmt: skip
    edit_person(
        by=seeker, at=at, person=ann.pk, said={"organisation": "Quarry Labs", "title": "Lead"}
    )
    past = ("Alder Foods", "Buyer", "linkedin", False)
    assert posts(ann) == [past, ("Quarry Labs", "Lead", "hand", True)]
    edit_person(by=seeker, at=at, person=ann.pk, said={"organisation": "", "title": ""})
    assert posts(ann) == [("Alder Foods", "Buyer", "linkedin", True)]


def test_the_sort_key_has_the_family_name_first(seeker, at):
    assert add_person(by=seeker, at=at, name="Zoë Müller").sort_key == "muller zoe"


def test_an_old_form_is_told_and_overwrites_nothing(seeker, at):
    person = add_person(by=seeker, at=at, name="Ann Lee")
    edit_person(by=seeker, at=at, person=person.pk, said={"name": "Ann Li"}, version=person.version)
    with pytest.raises(ChangedMeanwhile):
        edit_person(
            by=seeker, at=at, person=person.pk, said={"name": "Old"}, version=person.version
        )


def test_notes_are_found_on_the_person(seeker, at):
    person = add_person(by=seeker, at=at, name="Ann Lee")
    add_note(by=seeker, at=at, person=person.pk, text="Sails")
    add_note(by=seeker, at=at, person=person.pk, text="Two children")
    person.refresh_from_db()
    assert person.notes == "Sails\n\nTwo children"
    with pytest.raises(NobodyNamed):
        add_note(by=seeker, at=at, person=person.pk, text=" ")


def test_closeness_is_one_of_four_words(seeker, at, person):
    ann = person("Ann Lee")
    assert mark_closeness(by=seeker, at=at, person=ann.pk, closeness="well").closeness == "well"
    with pytest.raises(NoSuchCloseness):
        mark_closeness(by=seeker, at=at, person=ann.pk, closeness="best friend")


def test_marking_many_can_be_taken_back(seeker, at, person):
    people = [person("Ann", closeness="well"), person("Bo")]
    event = mark_many(by=seeker, at=at, people=[p.pk for p in people], closeness="not really")
    assert undo_bulk(by=seeker, at=at, event=event.pk) == 2
    assert [p.closeness for p in Person.objects.order_by("pk")] == ["well", ""]
    with pytest.raises(NotUndoable):
        undo_bulk(by=seeker, at=at, event=event.pk)


def test_tags_come_and_go_and_come_back(seeker, at, person):
    people = [person("Ann"), person("Bo")]
    ids = [p.pk for p in people]
    event = tag_people(by=seeker, at=at, people=ids, tag="Choir")
    assert Person.objects.get(pk=ids[0]).also == "Choir"
    undo_bulk(by=seeker, at=at, event=event.pk)
    assert not PersonValue.objects.exists()
    tag_people(by=seeker, at=at, people=ids[:1], tag="Choir")
    gone = tag_people(by=seeker, at=at, people=ids, tag="choir", remove=True)
    undo_bulk(by=seeker, at=at, event=gone.pk)
    assert PersonValue.objects.get().person_id == ids[0]
    assert Sighting.objects.get().source == "hand"
    with pytest.raises(NoTag):
        tag_people(by=seeker, at=at, people=ids, tag=" ")


def test_each_action_writes_one_event(seeker, at, person):
    ann = person("Ann")
    for act in (
        lambda: mark_many(by=seeker, at=at, people=[ann.pk], closeness="well"),
        lambda: tag_people(by=seeker, at=at, people=[ann.pk], tag="x"),
        lambda: edit_person(by=seeker, at=at, person=ann.pk, said={"title": "y"}),
        lambda: add_note(by=seeker, at=at, person=ann.pk, text="z"),
    ):
        before = Event.objects.count()
        act()
        assert Event.objects.count() == before + 1
