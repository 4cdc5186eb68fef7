"""Looking back: captures become records, what was learned goes to its direction, thanks begin."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.directions.learning import open_question
from halfhour.actions.interviews.debriefing import (
    Debrief,
    Learned,
    Ratings,
    begin_thanks,
    debrief_interview,
)
from halfhour.actions.interviews.holding import finish_interview, start_interview, write_note
from halfhour.method.interviews.captures import capture_text
from halfhour.models import (
    Acquaintance,
    Advice,
    Interview,
    InterviewNote,
    Lead,
    Message,
    NamePermission,
    Need,
    Opinion,
    PersonValue,
    Promise,
    Rating,
    Referral,
    Statement,
)


@pytest.fixture
def held(seeker, talk, at):
    start_interview(by=seeker, at=at, interview=talk.pk)
    finish_interview(by=seeker, at=at + timedelta(minutes=20), interview=talk.pk)
    return talk


@pytest.fixture
def caught(seeker, held, at):
    def write(kind, **fields):
        return write_note(by=seeker, at=at, interview=held.pk, kind=kind, text=capture_text(fields))

    return write


def look_back(seeker, held, at, **brought):
    return debrief_interview(by=seeker, at=at, interview=held.pk, debrief=Debrief(**brought))


def test_a_referral_becomes_a_person_one_step_further_with_permission(seeker, held, caught, at):
    caught(
        "referral", name="Ayşe Demir", organisation="Helix", words="runs nights", permission="yes"
    )
    look_back(seeker, held, at)
    made = Referral.objects.get()
    assert (made.referred.name, made.referred.steps_away, made.words) == (
        "Ayşe Demir", 2, "runs nights",
    )  # fmt: skip
    assert NamePermission.objects.get().state == "granted"


@pytest.mark.parametrize(("said", "state"), [("no", "declined"), ("asked", "asked")])
def test_permission_is_kept_as_it_was_said(seeker, held, caught, at, said, state):
    caught("referral", name="Ayşe Demir", permission=said)
    look_back(seeker, held, at)
    assert NamePermission.objects.get().state == state


def test_a_referral_without_an_answer_has_no_permission(seeker, held, caught, at):
    caught("referral", name="Ayşe Demir")
    look_back(seeker, held, at)
    assert not NamePermission.objects.exists()


def test_somebody_in_the_book_is_linked_and_not_made_twice(seeker, held, caught, person, at):
    known = person("Tomasz Nowak")
    known.name_key = "nowak tomasz"
    known.save()
    caught("referral", name="Tomasz Nowak")
    look_back(seeker, held, at)
    assert Referral.objects.get().referred == known


def test_every_other_capture_becomes_what_it_is(seeker, held, caught, ngozi, at):
    caught("advice", words="Spend a night on the ward")
    caught("company", name="Aurora Clinic", who="her sister")
    caught("idea", name="Night coordinator", organisation="Aurora Clinic")
    caught("give", words="A reader for the ward library")
    caught("card", email="ngozi@example.com", phone="+1 555 0100")
    caught("promise", words="Send the article", whose="mine")
    caught("resume", words="Put the languages first")
    look_back(seeker, held, at)
    assert Advice.objects.get().giver == ngozi
    assert Acquaintance.objects.get().who == "her sister"
    assert Lead.objects.get().kind == "possible"
    assert Need.objects.get().text == "A reader for the ward library"
    assert PersonValue.objects.get(person=ngozi, kind="email").value == "ngozi@example.com"
    assert Promise.objects.get().mine
    assert Opinion.objects.get().text == "Put the languages first"
    became = set(
        InterviewNote.objects.filter(settled_at__isnull=False).values_list("became", flat=True)
    )
    assert len(became) == 7
    assert "" not in became


def test_looking_back_twice_makes_nothing_twice(seeker, held, caught, at):
    caught("advice", words="Spend a night on the ward")
    caught("referral", name="Ayşe Demir", permission="yes")
    for _ in range(2):
        look_back(seeker, held, at)
    assert (Advice.objects.count(), Referral.objects.count(), Message.objects.count()) == (1, 1, 1)


def test_words_are_put_right_and_a_capture_can_stay_a_note(seeker, held, caught, at):
    one = caught("advice", words="Spend a nihgt")
    two = caught("advice", words="not really advice")
    look_back(seeker, held, at, captures={one.pk: {"words": "Spend a night"}, two.pk: None})
    assert Advice.objects.get().text == "Spend a night"


def test_what_was_learned_goes_to_the_direction_and_answers_a_question(seeker, held, nursing, at):
    asked = open_question(by=seeker, at=at, direction=nursing.pk, topic="work", text="How many?")
    look_back(
        seeker, held, at,
        learned=[
            Learned("Ten nights a month", answers=asked.pk),
            Learned("Pay rises with nights", topic="pay"),
        ],
        ratings=Ratings(fit=4, doubts=2),
        summary="I could do this.",
    )  # fmt: skip
    assert {s.topic for s in Statement.objects.all()} == {"work", "pay"}
    asked.refresh_from_db()
    assert asked.answered_by.text == "Ten nights a month"
    assert Rating.objects.get().fit == 4
    held.refresh_from_db()
    assert (held.learned, bool(held.debriefed_at)) == ("I could do this.", True)


def test_promises_of_both_sides_are_kept_apart(seeker, held, at):
    look_back(seeker, held, at, my_promises=["Send it", ""], their_promises=["Introduce me"])
    assert {(p.text, p.mine) for p in Promise.objects.all()} == {
        ("Send it", True), ("Introduce me", False),
    }  # fmt: skip


def test_the_thanks_begin_once_and_belong_to_the_talk(seeker, held, at):
    first = begin_thanks(by=seeker, at=at, interview=held.pk)
    assert begin_thanks(by=seeker, at=at, interview=held.pk).pk == first.pk
    assert (first.kind, first.interview_id, first.sent_at) == ("thanks", held.pk, None)


def test_a_strangers_talk_is_not_there(stranger, held, at):
    with pytest.raises(Interview.DoesNotExist):
        look_back(stranger, held, at)
