"""The rhythm enforced: one open request, the reminder's day, a pause at one company; all settings."""

from __future__ import annotations

from dataclasses import asdict, replace
from datetime import date, timedelta

import pytest

from halfhour.actions.outreach.answering import log_answer
from halfhour.actions.outreach.drafting import CHANGED_AFTER, edit_message, start_message
from halfhour.actions.outreach.due import (
    schedule_message,
    send_due,
    their_zone,
    unschedule_message,
)
from halfhour.actions.outreach.mailing import send_by_mail
from halfhour.actions.outreach.pacing import change_pace, pause_at
from halfhour.actions.outreach.sending import mark_sent
from halfhour.method.outreach.company import CompanyPause
from halfhour.method.outreach.pace import USUAL, NotARhythm, pace_of
from halfhour.method.outreach.rhythm import AlreadyOpen, NeverAsked, TooSoon, TwiceUnanswered
from halfhour.models import Event, Interview, Message, Settings


@pytest.fixture
def ask(seeker, at, person):
    """Asks somebody for a talk: ``ask("Mei Chan", days=1)``."""

    def asked(name, days=0, kind="request", other=None, **columns):
        other = other or person(name, given_name=name.split()[0], title="Planner", **columns)
        when = at + timedelta(days=days)
        draft = start_message(by=seeker, at=when, person=other.pk, kind=kind)
        return mark_sent(by=seeker, at=when, message=draft.pk)

    return asked


def kept_pace(seeker):
    return pace_of(Settings.objects.get(owner=seeker).rules)


def test_the_reminder_before_its_day_is_refused_and_says_the_day(seeker, at, ask):
    mei = ask("Mei Chan").person
    with pytest.raises(TooSoon, match="due on Wednesday 25 November"):
        start_message(by=seeker, at=at + timedelta(days=3), person=mei.pk, kind="reminder")
    assert Message.objects.filter(kind="reminder").count() == 0


def test_who_was_never_asked_is_not_reminded(seeker, at, person):
    bo = person("Bo Ek")
    start_message(by=seeker, at=at, person=bo.pk, kind="request")
    with pytest.raises(NeverAsked, match="No request has reached Bo Ek yet"):
        start_message(by=seeker, at=at, person=bo.pk, kind="reminder")
    assert not Message.objects.filter(kind="reminder").exists()


def test_a_request_that_came_back_is_nothing_to_remind_of(seeker, at, ask):
    asked = ask("Mei Chan")
    log_answer(by=seeker, at=at, message=asked.pk, kind="bounce")
    later = at + timedelta(days=20)
    with pytest.raises(NeverAsked):
        start_message(by=seeker, at=later, person=asked.person_id, kind="reminder")


def test_a_holiday_moves_the_reminder(seeker, at, ask):
    asked = ask("Mei Chan", days=4)
    with pytest.raises(TooSoon, match="Wednesday 2 December"):
        start_message(
            by=seeker, at=at + timedelta(days=14), person=asked.person_id, kind="reminder"
        )
    change_pace(by=seeker, at=at, **asdict(replace(USUAL, holidays=False)))
    start_message(by=seeker, at=at + timedelta(days=15), person=asked.person_id, kind="reminder")


def test_a_reminder_begun_in_time_is_refused_when_sent_before_its_day(seeker, at, ask):
    asked = ask("Mei Chan")
    draft = Message.objects.create(
        owner=seeker, person=asked.person, kind="reminder", begun_at=at, edited_at=at,
        body="Only a short word in case my note slipped by. Thank you.",
    )  # fmt: skip
    with pytest.raises(TooSoon):
        mark_sent(by=seeker, at=at + timedelta(days=2), message=draft.pk)


def test_a_changed_rhythm_lets_the_reminder_go_earlier(seeker, at, ask):
    asked = ask("Mei Chan")
    change_pace(by=seeker, at=at, **asdict(replace(USUAL, reminder_after=4)))
    ask("", days=4, kind="reminder", other=asked.person)


def test_the_day_is_that_of_the_seekers_own_clock(seeker, at, ask):
    Settings.objects.filter(owner=seeker).update(time_zone="Pacific/Auckland")
    asked = ask("Mei Chan", days=0.5)  # Tuesday there; Thursday is a holiday
    with pytest.raises(TooSoon, match="Friday 27 November"):
        start_message(by=seeker, at=at + timedelta(days=9), person=asked.person_id, kind="reminder")


def test_one_open_request_per_person(seeker, at, ask):
    mei = ask("Mei Chan").person
    with pytest.raises(AlreadyOpen):
        start_message(by=seeker, at=at + timedelta(days=5), person=mei.pk, kind="request")


def test_two_unanswered_are_the_most(seeker, at, ask):
    mei = ask("Mei Chan").person
    ask("", days=9, kind="reminder", other=mei)
    for kind in ("request", "reminder"):
        with pytest.raises(TwiceUnanswered):
            start_message(by=seeker, at=at + timedelta(days=90), person=mei.pk, kind=kind)


def test_mail_that_came_back_has_reached_nobody(seeker, at, ask):
    asked = ask("Mei Chan")
    log_answer(by=seeker, at=at, message=asked.pk, kind="bounce")
    start_message(by=seeker, at=at, person=asked.person_id, kind="request", channel="linkedin")


def test_an_answer_after_an_out_of_office_note_is_an_answer(seeker, at, ask):
    asked = ask("Mei Chan")
    log_answer(by=seeker, at=at, message=asked.pk, kind="out-of-office")
    with pytest.raises(AlreadyOpen):
        start_message(by=seeker, at=at, person=asked.person_id, kind="request")
    log_answer(by=seeker, at=at + timedelta(days=2), message=asked.pk, kind="later")
    start_message(by=seeker, at=at + timedelta(days=2), person=asked.person_id, kind="request")


def test_a_colleague_may_be_drafted_but_not_sent_at_once(seeker, at, ask):
    ask("Mei Chan", organisation_name="Northwind")
    with pytest.raises(CompanyPause, match=r"Mei Chan .* from Thursday 19 November"):
        ask("Kim Lee", days=1, organisation_name="NORTHWIND")
    assert Message.objects.get(person__name="Kim Lee").sent_at is None
    assert pause_at(seeker, at, Message.objects.get(person__name="Kim Lee").person)


def test_after_business_day_three_a_colleague_may_be_asked(ask):
    ask("Mei Chan", organisation_name="Northwind")
    assert ask("Kim Lee", days=3, organisation_name="Northwind").sent_at


@pytest.mark.parametrize("kind", ["no", "elsewhere", "bounce", "came"])
def test_an_answer_ends_the_pause(seeker, at, ask, kind):
    first = ask("Mei Chan", organisation_name="Northwind")
    log_answer(by=seeker, at=at, message=first.pk, kind=kind)
    assert ask("Kim Lee", days=1, organisation_name="Northwind").sent_at


def test_another_company_does_not_wait(ask):
    ask("Mei Chan", organisation_name="Northwind")
    assert ask("Kim Lee", organisation_name="Unit 4").sent_at
    assert ask("Bo Ek").sent_at and ask("Jo Ek").sent_at


def test_the_pause_is_overruled_knowingly_and_that_is_kept(seeker, at, ask):
    ask("Mei Chan", organisation_name="Northwind")
    with pytest.raises(CompanyPause):
        ask("Kim Lee", organisation_name="Northwind")
    draft = Message.objects.get(person__name="Kim Lee")
    kept = mark_sent(by=seeker, at=at, message=draft.pk, knowingly=True)
    assert kept.sent_at and kept.overruled_at == at


def test_knowingly_overrules_nothing_else(seeker, at, ask):
    asked = ask("Mei Chan")
    draft = Message.objects.create(
        owner=seeker, person=asked.person, kind="request", begun_at=at, edited_at=at, body="Hello"
    )
    with pytest.raises(AlreadyOpen):
        mark_sent(by=seeker, at=at, message=draft.pk, knowingly=True)
    draft.refresh_from_db()
    assert draft.overruled_at is None


def test_who_switches_the_pause_off_waits_for_nobody(seeker, at, ask):
    change_pace(by=seeker, at=at, **asdict(replace(USUAL, company_pause=False)))
    ask("Mei Chan", organisation_name="Northwind")
    assert ask("Kim Lee", organisation_name="Northwind").sent_at


def test_a_rhythm_out_of_order_is_refused_and_nothing_changes(seeker, at):
    with pytest.raises(NotARhythm):
        change_pace(by=seeker, at=at, **asdict(replace(USUAL, reminder_after=20)))
    assert kept_pace(seeker) == USUAL
    assert not Event.objects.filter(verb="outreach.rhythm_changed").exists()


def test_a_changed_rhythm_leaves_other_rules_alone(seeker, at):
    Settings.objects.filter(owner=seeker).update(rules={"situation": "exploring"})
    change_pace(by=seeker, at=at, **asdict(replace(USUAL, colleague_after=5)))
    assert Settings.objects.get(owner=seeker).rules["situation"] == "exploring"
    assert kept_pace(seeker).colleague_after == 5


def test_by_mail_the_pause_holds_too(seeker, at, smtp, account, to_amara, ask):
    account(smtp[0])
    ask("Mei Chan", organisation_name="Northwind")
    with pytest.raises(CompanyPause):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert smtp[1].envelopes == []
    send_by_mail(by=seeker, at=at, message=to_amara.pk, knowingly=True)
    assert len(smtp[1].envelopes) == 1


def test_in_working_hours_waits_for_the_end_of_the_pause(seeker, at, smtp, account, to_amara, ask):
    account(smtp[0])
    ask("Mei Chan", organisation_name="Northwind")
    kept = schedule_message(by=seeker, at=at, message=to_amara.pk)
    assert kept.scheduled_for.date() == date(2026, 11, 19)
    assert send_due(by=seeker, at=at + timedelta(days=2)) == 0
    assert send_due(by=seeker, at=at + timedelta(days=3, hours=1)) == 1


def test_a_colleague_asked_meanwhile_holds_the_scheduled_one_back(
    seeker, at, smtp, account, to_amara, ask
):
    account(smtp[0])
    schedule_message(by=seeker, at=at, message=to_amara.pk, when=at + timedelta(hours=5))
    ask("Mei Chan", organisation_name="Northwind")
    assert send_due(by=seeker, at=at + timedelta(hours=6)) == 0
    to_amara.refresh_from_db()
    assert "You asked Mei Chan" in to_amara.held_back and to_amara.scheduled_for is None


def test_changed_words_wait_for_another_click(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    schedule_message(by=seeker, at=at, message=to_amara.pk, when=at + timedelta(hours=5))
    edit_message(by=seeker, at=at, message=to_amara.pk, subject="Hello", body=to_amara.body)
    to_amara.refresh_from_db()
    assert to_amara.scheduled_for is None and to_amara.held_back == CHANGED_AFTER
    assert send_due(by=seeker, at=at + timedelta(hours=6)) == 0


def test_the_same_words_kept_again_change_nothing(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    schedule_message(by=seeker, at=at, message=to_amara.pk, when=at + timedelta(hours=5))
    edit_message(
        by=seeker, at=at, message=to_amara.pk, subject=to_amara.subject, body=to_amara.body
    )
    assert send_due(by=seeker, at=at + timedelta(hours=6)) == 1


def test_a_scheduled_message_can_be_taken_back(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    schedule_message(by=seeker, at=at, message=to_amara.pk)
    assert unschedule_message(by=seeker, at=at, message=to_amara.pk).scheduled_for is None
    assert send_due(by=seeker, at=at + timedelta(days=3)) == 0


def test_their_working_hours_are_those_of_their_city(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    to_amara.person.location = "Tokyo, Japan"
    to_amara.person.save()
    kept = schedule_message(by=seeker, at=at, message=to_amara.pk)
    assert kept.scheduled_for.isoformat() == "2026-11-17T00:00:00+00:00"


def test_an_earlier_talk_tells_their_clock_better_than_their_city(seeker, at, to_amara):
    to_amara.person.location = "Berlin"
    assert their_zone(seeker, to_amara.person) == "Europe/Berlin"
    Interview.objects.create(
        owner=seeker, person=to_amara.person, arranged_at=at, their_zone="Asia/Kolkata"
    )
    assert their_zone(seeker, to_amara.person) == "Asia/Kolkata"
