"""Messages: started, edited, sent, answered, withdrawn; and every refusal."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.outreach.answering import NoSuchAnswer, NotSentYet, log_answer
from halfhour.actions.outreach.drafting import (
    AlreadySent,
    ChangedMeanwhile,
    change_channel,
    edit_message,
    start_message,
    withdraw_message,
)
from halfhour.actions.outreach.sending import (
    AsksForAJob,
    NoSuchWay,
    NotPermitted,
    NotReady,
    NoWords,
    mark_sent,
)
from halfhour.actions.outreach.templates import NoName, keep_template
from halfhour.method.outreach.rhythm import AlreadyOpen, TwiceUnanswered
from halfhour.models import Event, Message, NamePermission, NameUse, Person, Referral


@pytest.fixture
def amara(person):
    return person(
        "Amara Okafor", given_name="Amara", title="Planner", organisation_name="Northwind"
    )


@pytest.fixture
def referral(seeker, at, amara, person):
    return Referral.objects.create(owner=seeker, referrer=person("Kim Lee"), referred=amara, at=at)


@pytest.fixture
def say(seeker, at, referral):
    def said(state, later=0):
        NamePermission.objects.create(
            owner=seeker, referral=referral, state=state, at=at + timedelta(minutes=later)
        )

    return said


@pytest.fixture
def begin(seeker, at):
    def start(who, kind="request", later=0, **more):
        return start_message(
            by=seeker, at=at + timedelta(days=later), person=who.pk, kind=kind, **more
        )

    return start


@pytest.fixture
def write(seeker, at):
    def words(draft, body, subject="Hello"):
        return edit_message(by=seeker, at=at, message=draft.pk, subject=subject, body=body)

    return words


@pytest.fixture
def send(seeker, at):
    def sent(draft, later=0, how="copy"):
        return mark_sent(by=seeker, at=at + timedelta(days=later), message=draft.pk, how=how)

    return sent


def verbs():
    return list(Event.objects.order_by("pk").values_list("verb", flat=True))


def test_each_step_writes_one_event(seeker, at, amara, begin, write, send):
    draft = begin(amara)
    write(draft, draft.body + " ")
    send(draft)
    log_answer(by=seeker, at=at, message=draft.pk, kind="yes", text="Gladly")
    assert verbs() == ["outreach.begun", "outreach.edited", "outreach.sent", "outreach.answered"]
    assert set(Event.objects.values_list("person_id", flat=True)) == {amara.pk}


def test_a_draft_begun_before_is_given_back(amara, begin):
    assert begin(amara).pk == begin(amara).pk
    assert verbs() == ["outreach.begun"]


def test_the_permitted_name_leads_and_its_use_is_recorded(amara, say, begin, send, referral):
    say("granted")
    draft = begin(amara)
    assert draft.subject == "Kim Lee suggested I write to you"
    assert draft.referral == referral
    send(draft)
    assert NameUse.objects.get().referral == referral


def test_without_permission_the_draft_does_not_name_anybody(amara, say, begin):
    say("asked")
    draft = begin(amara)
    assert "Kim" not in draft.body
    assert draft.referral is None


def test_a_revoked_name_stops_a_draft_that_used_it(amara, say, begin, send):
    say("granted")
    draft = begin(amara)
    say("revoked", later=5)
    with pytest.raises(NotPermitted):
        send(draft)
    assert not NameUse.objects.exists()


@pytest.mark.parametrize(
    "words",
    ["Are you hiring?", "Please pass my CV on.", "I want to join your team.", "Any vacancies?"],
)
def test_what_asks_for_a_job_is_not_sent(amara, begin, write, send, words):
    draft = begin(amara)
    write(draft, f"Dear Amara, {words}")
    with pytest.raises(AsksForAJob):
        send(draft)
    draft.refresh_from_db()
    assert draft.sent_at is None


def test_the_wrong_name_an_empty_message_and_an_unknown_way_are_refused(amara, begin, write, send):
    draft = begin(amara)
    write(draft, "Dear Peter, hello")
    with pytest.raises(NotReady):
        send(draft)
    write(draft, "  ")
    with pytest.raises(NoWords):
        send(draft)
    with pytest.raises(NoSuchWay):
        send(draft, how="pigeon")


def test_a_sent_message_stays_as_it_went_out(seeker, at, amara, begin, write, send):
    draft = begin(amara)
    send(draft)
    for again in (
        lambda: write(draft, "Other words"),
        lambda: send(draft),
        lambda: withdraw_message(by=seeker, at=at, message=draft.pk),
        lambda: change_channel(by=seeker, at=at, message=draft.pk, channel="note"),
    ):
        with pytest.raises(AlreadySent):
            again()


def test_one_open_request_and_never_a_third(seeker, at, amara, begin, send):
    send(begin(amara))
    with pytest.raises(AlreadyOpen):
        begin(amara, later=3)
    reminder = begin(amara, kind="reminder", later=9)
    assert reminder.reminds_of is not None
    send(reminder, later=9)
    with pytest.raises(TwiceUnanswered):
        begin(amara, kind="reminder", later=20)
    with pytest.raises(TwiceUnanswered):
        begin(amara, later=90)


def test_an_answer_opens_the_way_again_a_bounce_does_not(seeker, at, amara, begin, send):
    draft = begin(amara)
    send(draft)
    log_answer(by=seeker, at=at, message=draft.pk, kind="out-of-office")
    with pytest.raises(AlreadyOpen):
        begin(amara, later=3)
    log_answer(by=seeker, at=at, message=draft.pk, kind="later")
    assert begin(amara, later=60).pk != draft.pk


def test_answers_are_of_known_kinds_and_to_sent_messages(seeker, at, amara, begin):
    draft = begin(amara)
    with pytest.raises(NotSentYet):
        log_answer(by=seeker, at=at, message=draft.pk, kind="yes")
    with pytest.raises(NoSuchAnswer):
        log_answer(by=seeker, at=at, message=draft.pk, kind="perhaps")


def test_a_change_elsewhere_is_not_overwritten(seeker, at, amara, begin, write):
    draft = begin(amara)
    write(draft, "First")
    with pytest.raises(ChangedMeanwhile):
        edit_message(by=seeker, at=at, message=draft.pk, subject="", body="Second", version=1)


def test_own_words_need_a_name(seeker, at, amara, begin):
    with pytest.raises(NoName):
        keep_template(by=seeker, at=at, message=begin(amara).pk, name=" ")


def test_a_strangers_people_and_messages_are_absent(stranger, at, amara, begin):
    draft = begin(amara)
    with pytest.raises(Person.DoesNotExist):
        start_message(by=stranger, at=at, person=amara.pk, kind="request")
    for act in (mark_sent, withdraw_message):
        with pytest.raises(Message.DoesNotExist):
            act(by=stranger, at=at, message=draft.pk)


def test_a_draft_begun_anew_for_another_way(seeker, at, amara, begin):
    draft = begin(amara)
    kept = change_channel(by=seeker, at=at, message=draft.pk, channel="note", opening="work")
    assert kept.channel == "note" and len(kept.body) <= 200 and not kept.subject
