"""Invitations by mail: sent once for each state of a talk, moved, called off, and answered by mail."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import icalendar
import pytest

from halfhour.actions.interviews.arranging import (
    arrange_interview,
    cancel_interview,
    confirm_interview,
    move_interview,
)
from halfhour.actions.outreach.account import NoMailAccount, imap_of
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import AlreadySent, edit_message, withdraw_message
from halfhour.actions.outreach.due import schedule_message, send_due
from halfhour.actions.outreach.inviting import (
    AlreadyInvited,
    MovedSince,
    NoTimeYet,
    NotInvited,
    TalkIsOver,
    begin_invitation,
)
from halfhour.actions.outreach.mailing import send_by_mail
from halfhour.actions.outreach.receiving import read_answers
from halfhour.models import Answer, Interview, Message, PersonValue
from halfhour.outside.outreach.imap import entered


@pytest.fixture
def talk(seeker, at, person):
    """A talk with Amara on Thursday at two, in a café."""
    amara = person("Amara Okafor", given_name="Amara", organisation_name="Northwind")
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.net", key="amara@example.net"
    )
    return arrange_interview(
        by=seeker, at=at, person=amara.pk, starts_at=at + timedelta(days=3, hours=5),
        time_zone="Europe/London", place="Café Linden",
    )  # fmt: skip


@pytest.fixture
def invite(seeker, at):
    """Writes and mails the invitation to a talk."""

    def invited(talk, days=0):
        when = at + timedelta(days=days)
        draft = begin_invitation(by=seeker, at=when, interview=talk.pk)
        return send_by_mail(by=seeker, at=when, message=draft.pk)

    return invited


def parts(envelope):
    """The plain words, the calendar and the file of a mail."""
    mail = message_from_bytes(envelope.content, policy=policy.default)
    found = {part.get_content_type(): part for part in mail.walk()}
    assert mail.get_content_type() == "multipart/mixed"
    assert "multipart/alternative" in found
    return mail, found["text/plain"], found["text/calendar"], found["application/ics"]


def event_of(part):
    calendar = icalendar.Calendar.from_ical(part.get_payload(decode=True))
    (event,) = calendar.walk("VEVENT")
    return str(calendar["method"]), event


def test_an_invitation_is_a_request_both_calendars_understand(smtp, account, talk, invite):
    account(smtp[0])
    kept = invite(talk)
    mail, words, calendar, file = parts(smtp[1].envelopes[0])
    assert "Thursday 19 November at 14:00 (GMT), Café Linden" in words.get_content()
    assert calendar.get_content_charset() == "utf-8"
    assert calendar["Content-Type"].params["method"] == "REQUEST"
    method, event = event_of(calendar)
    assert (method, event["uid"]) == ("REQUEST", f"{talk.uid}@halfhour")
    assert (
        event["organizer"]
        == "mailto:noor@example.org"
        == f"mailto:{mail['From'].addresses[0].addr_spec}"
    )
    assert event["attendee"] == "mailto:amara@example.net"
    assert event["attendee"].params["RSVP"] == "TRUE"
    assert event["sequence"] == 0
    assert file.get_filename() == "invitation.ics"
    assert event_of(file)[1]["uid"] == event["uid"]
    assert kept.sequence == 0 and kept.sent_how == "smtp"


def test_every_line_of_the_calendar_ends_as_the_standard_wants(smtp, account, talk, invite):
    account(smtp[0])
    invite(talk)
    for part in parts(smtp[1].envelopes[0])[2:]:
        raw = part.get_payload(decode=True)
        assert raw.count(b"\n") == raw.count(b"\r\n") > 10
        assert all(len(line) <= 75 for line in raw.split(b"\r\n"))


def test_the_words_of_an_invitation_pass_the_checker(seeker, at, account, smtp, talk, invite):
    account(smtp[0])
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    assert verdict_on(by=seeker, message=draft.pk).verdict == "ready"
    send_by_mail(by=seeker, at=at, message=draft.pk)
    move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at + timedelta(days=4))
    assert (
        verdict_on(
            by=seeker, message=begin_invitation(by=seeker, at=at, interview=talk.pk).pk
        ).verdict
        == "ready"
    )
    cancel_interview(by=seeker, at=at, interview=talk.pk)
    assert (
        verdict_on(
            by=seeker, message=begin_invitation(by=seeker, at=at, interview=talk.pk).pk
        ).verdict
        == "ready"
    )


def test_nothing_goes_out_before_its_own_click(seeker, at, smtp, account, talk):
    account(smtp[0])
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    assert send_due(by=seeker, at=at + timedelta(days=1)) == 0
    assert smtp[1].envelopes == [] and draft.sent_at is None


def test_beginning_twice_gives_the_same_draft(seeker, at, smtp, account, talk):
    account(smtp[0])
    first = begin_invitation(by=seeker, at=at, interview=talk.pk)
    assert begin_invitation(by=seeker, at=at, interview=talk.pk) == first


def test_an_invitation_goes_out_once(seeker, at, smtp, account, talk, invite):
    account(smtp[0])
    kept = invite(talk)
    with pytest.raises(AlreadyInvited, match="Amara Okafor was invited already"):
        begin_invitation(by=seeker, at=at, interview=talk.pk)
    with pytest.raises(AlreadySent):
        send_by_mail(by=seeker, at=at, message=kept.pk)
    assert len(smtp[1].envelopes) == 1


def test_a_moved_talk_is_told_with_a_higher_sequence_in_the_same_thread(
    seeker, at, smtp, account, talk, invite
):
    account(smtp[0])
    first = invite(talk)
    move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at + timedelta(days=4, hours=6))
    invite(talk, days=1)
    mail, words, calendar, _ = parts(smtp[1].envelopes[1])
    method, event = event_of(calendar)
    assert (method, event["sequence"]) == ("REQUEST", 1)
    assert mail["In-Reply-To"] == first.mail_id
    assert "new time: Friday 20 November at 15:00" in words.get_content()


def test_a_talk_called_off_is_cancelled_in_their_calendar(seeker, at, smtp, account, talk, invite):
    account(smtp[0])
    invite(talk)
    cancel_interview(by=seeker, at=at, interview=talk.pk, reason="I was ill, do not tell")
    invite(talk)
    _mail, words, calendar, _ = parts(smtp[1].envelopes[1])
    method, event = event_of(calendar)
    assert (method, event["status"], event["sequence"]) == ("CANCEL", "CANCELLED", 1)
    assert calendar["Content-Type"].params["method"] == "CANCEL"
    assert "ill" not in words.get_content().split()
    with pytest.raises(AlreadyInvited, match="called off already"):
        begin_invitation(by=seeker, at=at, interview=talk.pk)


def test_words_about_an_earlier_time_never_go_out(seeker, at, smtp, account, talk):
    account(smtp[0])
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    move_interview(by=seeker, at=at, interview=talk.pk, starts_at=at + timedelta(days=4))
    with pytest.raises(MovedSince):
        send_by_mail(by=seeker, at=at, message=draft.pk)
    assert smtp[1].envelopes == []
    again = begin_invitation(by=seeker, at=at, interview=talk.pk)
    draft.refresh_from_db()
    assert draft.withdrawn_at is not None and again.pk != draft.pk


def test_a_scheduled_invitation_to_a_moved_talk_is_held_back(seeker, at, smtp, account, talk):
    account(smtp[0])
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    schedule_message(by=seeker, at=at, message=draft.pk, when=at + timedelta(hours=1))
    cancel_interview(by=seeker, at=at, interview=talk.pk)
    assert send_due(by=seeker, at=at + timedelta(hours=2)) == 0
    draft.refresh_from_db()
    assert "changed since" in draft.held_back


def test_a_server_that_is_down_gets_it_later_and_once(seeker, at, smtp, account, talk):
    account(1)
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    with pytest.raises(Exception, match="cannot be reached"):
        send_by_mail(by=seeker, at=at, message=draft.pk)
    account(smtp[0])
    assert send_due(by=seeker, at=at + timedelta(minutes=3)) == 1
    assert send_due(by=seeker, at=at + timedelta(hours=3)) == 0
    assert len(smtp[1].envelopes) == 1


def test_a_draft_put_away_can_be_begun_anew(seeker, at, smtp, account, talk):
    account(smtp[0])
    first = begin_invitation(by=seeker, at=at, interview=talk.pk)
    withdraw_message(by=seeker, at=at, message=first.pk)
    assert begin_invitation(by=seeker, at=at, interview=talk.pk).pk != first.pk


def test_what_cannot_be_invited_to_is_refused(seeker, at, smtp, account, talk, stranger):
    with pytest.raises(NoMailAccount):
        begin_invitation(by=seeker, at=at, interview=talk.pk)
    account(smtp[0])
    with pytest.raises(Interview.DoesNotExist):
        begin_invitation(by=stranger, at=at, interview=talk.pk)
    cancel_interview(by=seeker, at=at, interview=talk.pk)
    with pytest.raises(NotInvited):
        begin_invitation(by=seeker, at=at, interview=talk.pk)
    move_interview(by=seeker, at=at, interview=talk.pk, starts_at=None)
    with pytest.raises(NoTimeYet):
        begin_invitation(by=seeker, at=at, interview=talk.pk)
    Interview.objects.update(starts_at=at, ended_at=at)
    with pytest.raises(TalkIsOver):
        begin_invitation(by=seeker, at=at, interview=talk.pk)
    assert not Message.objects.exists()


def test_a_job_asked_for_in_an_invitation_is_stopped(seeker, at, smtp, account, talk):
    account(smtp[0])
    draft = begin_invitation(by=seeker, at=at, interview=talk.pk)
    edit_message(by=seeker, at=at, message=draft.pk, subject="Hi", body="Are you hiring?")
    with pytest.raises(Exception, match="openings"):
        send_by_mail(by=seeker, at=at, message=draft.pk)
    assert smtp[1].envelopes == []


def reply(talk, method="REPLY", partstat="ACCEPTED", sequence=0, start="", uid=""):
    """The answer of Amara's calendar, without any header of a thread."""
    lines = [
        "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Example//EN", f"METHOD:{method}", "BEGIN:VEVENT",
        f"UID:{uid or talk.uid}@halfhour", "DTSTAMP:20261116T100000Z", f"SEQUENCE:{sequence}",
        f"DTSTART:{start or '20261119T140000Z'}", "ORGANIZER:mailto:noor@example.org",
        f"ATTENDEE;PARTSTAT={partstat}:mailto:amara@example.net", "END:VEVENT", "END:VCALENDAR", "",
    ]  # fmt: skip
    mail = EmailMessage()
    mail["From"], mail["To"] = "amara@example.net", "noor@example.org"
    mail["Subject"] = f"{partstat.title()}: our talk"
    mail["Message-ID"] = f"<{method}-{partstat}-{sequence}@example.net>"
    mail["Auto-Submitted"] = "auto-generated"
    mail.set_content("See you there.")
    mail.add_alternative("\r\n".join(lines), subtype="calendar", params={"method": method})
    return mail


@pytest.fixture
def invited(seeker, at, smtp, imap, account, talk, invite):
    """The talk after its invitation; ``came(mail)`` puts a mail into the inbox and reads it."""
    box = account(smtp[0], imap)
    invite(talk)
    read_answers(by=seeker, at=at)

    def came(mail, hours=1):
        with entered(imap_of(seeker, box)) as inbox:
            inbox.append(mail.as_bytes(), "INBOX")
        box.refresh_from_db()
        kept = read_answers(by=seeker, at=at + timedelta(hours=hours))
        talk.refresh_from_db()
        return kept

    talk.came = came
    return talk


def test_an_acceptance_by_mail_confirms_the_talk(at, invited):
    assert invited.came(reply(invited)) == 1
    assert invited.their_answer == "accepted"
    assert invited.confirmed_at == at + timedelta(hours=1)
    answer = Answer.objects.get()
    assert (answer.kind, answer.message.kind, answer.text) == (
        "yes",
        "invitation",
        "See you there.",
    )


def test_declining_by_mail_takes_the_confirmation_back(invited):
    invited.came(reply(invited))
    invited.came(reply(invited, partstat="DECLINED"), hours=2)
    assert (invited.their_answer, invited.confirmed_at) == ("declined", None)
    assert list(Answer.objects.order_by("at").values_list("kind", flat=True)) == ["yes", "no"]


def test_another_time_proposed_by_mail_is_kept_with_it(invited):
    counter = reply(invited, method="COUNTER", partstat="TENTATIVE", start="20261120T150000Z")
    assert invited.came(counter) == 1
    assert invited.their_answer == "counter"
    assert invited.counter.startswith("2026-11-20T15:00:00")
    assert "2026-11-20T15:00" in Answer.objects.get().text


def test_an_answer_to_an_earlier_time_settles_nothing(seeker, at, invited):
    move_interview(by=seeker, at=at, interview=invited.pk, starts_at=at + timedelta(days=5))
    invited.came(reply(invited))
    assert (invited.their_answer, invited.confirmed_at) == ("", None)


def test_the_same_answer_read_twice_is_kept_once(invited):
    invited.came(reply(invited))
    assert invited.came(reply(invited), hours=2) == 0
    assert Answer.objects.count() == 1


def test_an_answer_to_another_calendar_changes_nothing(seeker, at, invited):
    confirm_interview(by=seeker, at=at, interview=invited.pk)
    other = reply(invited, uid="00000000-0000-4000-8000-000000000000", partstat="DECLINED")
    assert invited.came(other) == 0
    assert invited.their_answer == "" and invited.confirmed_at == at


def test_a_broken_calendar_stops_no_mail(invited):
    broken = reply(invited)
    broken.get_payload()[1].set_payload("BEGIN:VCALENDAR\r\nBEGIN:VEVENT\r\nUID")
    assert invited.came(broken) == 0
    assert invited.came(reply(invited, partstat="TENTATIVE"), hours=2) == 1
    assert invited.their_answer == "tentative"
