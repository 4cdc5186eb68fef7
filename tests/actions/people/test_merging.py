"""Joining and taking apart: nothing lost, nothing of a stranger touched."""

from __future__ import annotations

import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from halfhour.actions.people.editing import add_note, add_person, edit_person
from halfhour.actions.people.merging import AlreadyApart, OnePerson, merge, unmerge
from halfhour.actions.people.reviewing import keep_apart, merge_pair, merge_safest, part_pair
from halfhour.models import (
    Affiliation,
    DuplicateCandidate,
    Event,
    Merge,
    Message,
    Person,
    PersonNote,
    PersonValue,
    Referral,
    Resume,
    ResumePassing,
    ResumeShowing,
    Sighting,
    Tie,
)

CHANGING = ("version", "updated_at")


def everything(owner):
    """Every row about people, but for what counts changes."""
    people = [
        {k: str(v) for k, v in row.items() if k not in CHANGING}
        for row in Person.objects.ever_kept_by(owner).order_by("pk").values()
    ]
    rest = [
        list(model.objects.order_by("pk").values())
        for model in (PersonValue, Sighting, PersonNote, Affiliation, Referral, Message)
    ]
    return json.dumps([people, rest], default=str)


@pytest.fixture
def two(seeker, at):
    """Two records of one person, each with something of its own."""
    one = add_person(
        by=seeker, at=at, name="Katarzyna Nowak", email="kasia@mail.example.org",
        organisation="Alder Foods", notes="Met at the fair",
    )  # fmt: skip
    other = add_person(
        by=seeker, at=at, name="Kasia Nowak", phone="+48 555 0100", email="kasia@mail.example.org",
        closeness="well", source="google",
    )  # fmt: skip
    add_note(by=seeker, at=at, person=other.pk, text="Likes sailing")
    return one, other


def test_ties_and_resumes_passed_on_move_too_and_come_back(two, seeker, at, person):
    one, other = two
    friend, giver = person("Bo Chen"), person("Cleo Diaz")
    for first, second in ((other, friend), (one, other)):
        Tie.objects.create(owner=seeker, first=first, second=second, at=at)
    resume = Resume.objects.create(owner=seeker, number=1, name="First", revised_at=at)
    shown = ResumeShowing.objects.create(owner=seeker, resume=resume, person=giver, shown_at=at)
    ResumePassing.objects.create(owner=seeker, showing=shown, to=other, at=at)
    before = list(Tie.objects.order_by("pk").values())
    merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    assert set(Tie.objects.values_list("first", "second")) == {
        (one.pk, friend.pk), (one.pk, other.pk)
    }  # fmt: skip
    assert ResumePassing.objects.get().to == one
    unmerge(by=seeker, at=at, person=other.pk)
    assert (list(Tie.objects.order_by("pk").values()), ResumePassing.objects.get().to) == (
        before, other
    )  # fmt: skip


def test_everything_moves_to_the_one_who_stays(two, seeker, at):
    one, other = two
    merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    one.refresh_from_db()
    assert one.closeness == "well"
    assert {v.kind for v in one.values.all()} >= {"name", "email", "phone"}
    assert one.person_notes.get().text == "Likes sailing"
    assert "Likes sailing" in one.notes
    email = one.values.get(kind="email")
    assert {s.source for s in email.sightings.all()} == {"hand", "google"}


def test_who_went_is_out_of_sight(two, seeker, at):
    one, other = two
    merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    assert list(Person.objects.kept_by(seeker)) == [one]


def test_one_event_tells_of_a_join(two, seeker, at):
    before = Event.objects.count()
    merge(by=seeker, at=at, kept=two[0].pk, gone=two[1].pk)
    assert Event.objects.count() == before + 1
    assert Event.objects.latest("pk").verb == "people.merged"


def test_taking_apart_gives_back_exactly_what_was(two, seeker, at):
    one, other = two
    before = everything(seeker)
    done = merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    unmerge(by=seeker, at=at, merge=done.pk)
    assert everything(seeker) == before


def test_edits_after_a_join_stay_when_it_is_taken_apart(two, seeker, at):
    one, other = two
    done = merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    edit_person(by=seeker, at=at, person=one.pk, said={"title": "Buyer"}, closeness="a little")
    add_note(by=seeker, at=at, person=one.pk, text="Said hello")
    unmerge(by=seeker, at=at, merge=done.pk)
    one.refresh_from_db()
    assert (one.title, one.closeness) == ("Buyer", "a little")
    assert one.person_notes.get().text == "Said hello"


def test_a_record_can_be_named_by_who_went_or_who_stayed(two, seeker, at):
    one, other = two
    merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    assert unmerge(by=seeker, at=at, person=other.pk) == other
    merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    assert unmerge(by=seeker, at=at, person=one.pk) == other


def test_taken_apart_twice_is_refused(two, seeker, at):
    done = merge(by=seeker, at=at, kept=two[0].pk, gone=two[1].pk)
    unmerge(by=seeker, at=at, merge=done.pk)
    with pytest.raises(AlreadyApart):
        unmerge(by=seeker, at=at, merge=done.pk)
    with pytest.raises(AlreadyApart):
        unmerge(by=seeker, at=at, person=two[0].pk)


def test_nobody_is_joined_with_themselves(two, seeker, at):
    with pytest.raises(OnePerson):
        merge(by=seeker, at=at, kept=two[0].pk, gone=two[0].pk)
    with pytest.raises(OnePerson):
        keep_apart(by=seeker, at=at, first=two[0].pk, second=two[0].pk)


def test_joins_in_a_row_come_apart_in_any_order(two, seeker, at):
    one, other = two
    third = add_person(by=seeker, at=at, name="K. Nowak", phone="+48 555 0199")
    before = everything(seeker)
    first = merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    second = merge(by=seeker, at=at, kept=third.pk, gone=one.pk)
    unmerge(by=seeker, at=at, merge=first.pk)
    unmerge(by=seeker, at=at, merge=second.pk)
    values = list(PersonValue.objects.order_by("pk").values("pk", "person_id"))
    assert values == [
        {"pk": v["id"], "person_id": v["person_id"]} for v in json.loads(before)[1][0]
    ]


def test_a_referral_between_the_two_does_not_stand_in_the_way(two, seeker, at):
    one, other = two
    Referral.objects.create(owner=seeker, referrer=one, referred=other, at=at)
    before = everything(seeker)
    done = merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    unmerge(by=seeker, at=at, merge=done.pk)
    assert everything(seeker) == before


def test_told_apart_is_remembered(two, seeker, at):
    one, other = two
    keep_apart(by=seeker, at=at, first=other.pk, second=one.pk)
    pair = DuplicateCandidate.objects.get()
    assert (pair.first_id, pair.second_id, pair.decision) == (one.pk, other.pk, "not same")


def test_a_waiting_pair_is_answered(two, seeker, at):
    pair = DuplicateCandidate.objects.create(
        owner=seeker, first=two[0], second=two[1], score=0.9, found_at=at
    )
    part_pair(by=seeker, at=at, pair=pair.pk)
    pair.refresh_from_db()
    assert pair.decision == "not same"
    done = merge_pair(by=seeker, at=at, pair=pair.pk, keep=two[1].pk)
    assert done.kept == two[1]


def test_only_the_safest_are_joined_in_one_go(two, seeker, at):
    third = add_person(by=seeker, at=at, name="K. Nowak")
    for other, score in ((two[1], 0.999), (third, 0.6)):
        DuplicateCandidate.objects.create(
            owner=seeker, first=two[0], second=other, score=score, found_at=at
        )
    assert merge_safest(by=seeker, at=at) == 1
    assert Person.objects.kept_by(seeker).count() == 2


@pytest.mark.parametrize("act", ["merge", "apart", "unmerge"])
def test_a_stranger_changes_nothing(two, seeker, stranger, at, act):
    one, other = two
    done = merge(by=seeker, at=at, kept=one.pk, gone=other.pk)
    before = everything(seeker)
    with pytest.raises((Person.DoesNotExist, Merge.DoesNotExist)):
        if act == "merge":
            merge(by=stranger, at=at, kept=one.pk, gone=other.pk)
        elif act == "apart":
            keep_apart(by=stranger, at=at, first=one.pk, second=other.pk)
        else:
            unmerge(by=stranger, at=at, merge=done.pk)
    assert everything(seeker) == before


@settings(
    max_examples=6, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.tuples(st.integers(0, 4), st.integers(0, 4)), max_size=6))
def test_any_joins_undone_last_first_give_back_everything(seeker, at, steps):
    people = [
        add_person(
            by=seeker, at=at, name=f"Ada {n}", email=f"a{n % 2}@mail.example.org", notes=str(n)
        )
        for n in range(5)
    ]
    before, done = everything(seeker), []
    for a, b in steps:
        alive = Person.objects.kept_by(seeker)
        if a != b and alive.filter(pk__in=(people[a].pk, people[b].pk)).count() == 2:
            done.append(merge(by=seeker, at=at, kept=people[a].pk, gone=people[b].pk))
    for one in reversed(done):
        unmerge(by=seeker, at=at, merge=one.pk)
    assert everything(seeker) == before
