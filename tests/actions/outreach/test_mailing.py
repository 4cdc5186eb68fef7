"""Really sending, filing and reading, against real servers on loopback."""

from __future__ import annotations

from datetime import timedelta
from email import message_from_bytes, policy
from email.message import EmailMessage

import pytest

from halfhour.actions.outreach.account import (
    NoMailAccount,
    UnsafeLine,
    drop_account,
    imap_of,
    keep_account,
    try_account,
)
from halfhour.actions.outreach.drafting import AlreadySent, edit_message, start_message
from halfhour.actions.outreach.due import schedule_message, send_due
from halfhour.actions.outreach.mailing import BeingSent, NoAddress, reconcile, send_by_mail
from halfhour.actions.outreach.receiving import read_answers
from halfhour.actions.outreach.sending import AsksForAJob
from halfhour.actions.referrals.permission import grant_permission, revoke_permission
from halfhour.models import (
    Answer,
    Event,
    MailAccount,
    Message,
    NamePermission,
    PersonValue,
    Referral,
    SendAttempt,
)
from halfhour.outside.outreach.imap import entered, was_sent
from halfhour.outside.outreach.letter import MailFailed
from outside.outreach.mail_servers import free_port


def test_a_message_is_sent_once_to_one_person(seeker, at, smtp, account, to_amara):
    port, letters = smtp
    account(port)
    kept = send_by_mail(by=seeker, at=at, message=to_amara.pk)
    (envelope,) = letters.envelopes
    assert envelope.rcpt_tos == ["amara@example.net"]
    mail = message_from_bytes(envelope.content, policy=policy.default)
    assert mail["Message-ID"] == kept.mail_id
    assert mail["To"] == "amara@example.net"
    assert mail.get_content().split() == kept.body.split()
    assert kept.sent_how == "smtp"
    with pytest.raises(AlreadySent):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert len(letters.envelopes) == 1


def test_sent_mail_is_filed_once(seeker, at, smtp, imap, account, to_amara):
    kept_account = account(smtp[0], imap)
    kept = send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert was_sent(imap_of(seeker, kept_account), kept.mail_id)
    kept_account.refresh_from_db()
    assert kept_account.message == ""


def test_what_asks_for_a_job_never_reaches_the_server(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    edit_message(by=seeker, at=at, message=to_amara.pk, subject="Hi", body="Are you hiring?")
    with pytest.raises(AsksForAJob):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert smtp[1].envelopes == []


def test_a_wrong_password_is_one_sentence_and_no_retry(seeker, at, smtp, account, to_amara):
    account(smtp[0], password="wrong-secret")
    with pytest.raises(MailFailed, match="did not accept the name and password") as failed:
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert "wrong-secret" not in str(failed.value)
    to_amara.refresh_from_db()
    assert to_amara.sent_at is None and to_amara.scheduled_for is None


def test_a_server_that_is_down_is_tried_again_later(seeker, at, smtp, account, to_amara):
    port, letters = smtp
    account(1)
    with pytest.raises(MailFailed):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    to_amara.refresh_from_db()
    assert to_amara.scheduled_for == at + timedelta(minutes=2)
    assert "cannot be reached" in to_amara.held_back
    account(port)
    assert send_due(by=seeker, at=at + timedelta(minutes=1)) == 0
    assert send_due(by=seeker, at=at + timedelta(minutes=3)) == 1
    assert len(letters.envelopes) == 1
    to_amara.refresh_from_db()
    assert to_amara.held_back == ""


def test_after_the_last_try_it_is_held_back_for_the_seeker(seeker, at, account, to_amara):
    account(1)
    moment = at
    for _ in range(5):
        with pytest.raises(MailFailed):
            send_by_mail(by=seeker, at=moment, message=to_amara.pk)
        to_amara.refresh_from_db()
        assert to_amara.scheduled_for > moment
        moment = to_amara.scheduled_for
    assert send_due(by=seeker, at=moment) == 0
    to_amara.refresh_from_db()
    assert to_amara.scheduled_for is None and "cannot be reached" in to_amara.held_back
    assert send_due(by=seeker, at=moment + timedelta(days=30)) == 0


def test_a_click_quicker_than_the_worker_leaves_no_false_word(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    schedule_message(by=seeker, at=at, message=to_amara.pk, when=at)
    SendAttempt.objects.create(owner=seeker, message=to_amara, at=at, state="handing")
    assert send_due(by=seeker, at=at) == 0
    to_amara.refresh_from_db()
    assert to_amara.held_back == "" and smtp[1].envelopes == []


def test_a_temporary_no_waits_longer_each_time(seeker, at, smtp, account, to_amara):
    smtp[1].answers = ["451 Try later"]
    account(smtp[0])
    for minutes in (2, 10):
        with pytest.raises(MailFailed):
            send_by_mail(by=seeker, at=at, message=to_amara.pk)
        to_amara.refresh_from_db()
        assert to_amara.scheduled_for == at + timedelta(minutes=minutes)


def test_an_unknown_address_is_told_and_not_tried_again(seeker, at, smtp, account, to_amara):
    smtp[1].rcpt = "550 No such user"
    account(smtp[0])
    with pytest.raises(MailFailed, match="No such user"):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    to_amara.refresh_from_db()
    assert to_amara.scheduled_for is None


def test_a_line_that_breaks_after_the_letter_is_not_tried_again(
    seeker, at, smtp, account, to_amara
):
    port, letters = smtp
    letters.answers = ["drop"]
    account(port)
    kept = send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert kept.sent_at is not None
    assert SendAttempt.objects.get().state == "unsure"
    assert send_due(by=seeker, at=at + timedelta(days=1)) == 0
    assert len(letters.envelopes) == 1


def test_no_account_no_address_and_on_its_way_are_refused(seeker, at, smtp, account, to_amara):
    with pytest.raises(NoMailAccount):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    account(smtp[0])
    SendAttempt.objects.create(owner=seeker, message=to_amara, at=at, state="reserved")
    with pytest.raises(BeingSent):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)
    SendAttempt.objects.all().delete()
    PersonValue.objects.all().delete()
    with pytest.raises(NoAddress):
        send_by_mail(by=seeker, at=at, message=to_amara.pk)


def test_an_attempt_cut_off_before_the_letter_frees_the_draft(seeker, at, to_amara):
    SendAttempt.objects.create(owner=seeker, message=to_amara, at=at, state="reserved")
    assert reconcile(by=seeker, at=at) == 0
    assert reconcile(by=seeker, at=at + timedelta(minutes=6)) == 1
    to_amara.refresh_from_db()
    assert to_amara.sent_at is None


def test_a_scheduled_message_waits_for_working_hours(seeker, at, smtp, account, to_amara):
    account(smtp[0])
    night = at + timedelta(hours=12)
    kept = schedule_message(by=seeker, at=night, message=to_amara.pk, zone="UTC")
    assert kept.scheduled_for == at + timedelta(days=1)
    assert send_due(by=seeker, at=night + timedelta(hours=1)) == 0
    assert send_due(by=seeker, at=at + timedelta(days=1)) == 1


def test_a_name_revoked_meanwhile_holds_the_scheduled_message_back(
    seeker, at, smtp, account, to_amara, person
):
    account(smtp[0])
    referral = Referral.objects.create(
        owner=seeker, referrer=person("Kim Lee"), referred=to_amara.person, at=at
    )
    grant = {"owner": seeker, "referral": referral}
    NamePermission.objects.create(**grant, state="granted", at=at)
    body = (
        "Dear Amara, Kim Lee suggested I write to you. Could I ask you for 20 minutes? Thank you."
    )
    edit_message(by=seeker, at=at, message=to_amara.pk, subject="Hello", body=body)
    schedule_message(by=seeker, at=at, message=to_amara.pk, when=at)
    NamePermission.objects.create(**grant, state="revoked", at=at + timedelta(minutes=1))
    assert send_due(by=seeker, at=at + timedelta(minutes=2)) == 0
    to_amara.refresh_from_db()
    assert "without permission" in to_amara.held_back
    assert smtp[1].envelopes == []


def test_a_revoked_name_holds_back_at_once_and_leaves_others_alone(
    seeker, at, account, to_amara, person
):
    account(2525)
    other = start_message(by=seeker, at=at, person=person("Bo Lindqvist").pk, kind="touch")
    referral = Referral.objects.create(
        owner=seeker, referrer=person("Kim Lee"), referred=to_amara.person, at=at
    )
    grant_permission(by=seeker, at=at, referral=referral.pk)
    body = "Dear Amara, Kim Lee suggested I write to you. May I ask you for 20 minutes? Thank you."
    edit_message(by=seeker, at=at, message=to_amara.pk, subject="Hello", body=body)
    later = at + timedelta(days=1)
    Message.objects.filter(pk__in=(to_amara.pk, other.pk)).update(scheduled_for=later)
    revoke_permission(by=seeker, at=at + timedelta(minutes=1), referral=referral.pk)
    to_amara.refresh_from_db()
    other.refresh_from_db()
    assert to_amara.scheduled_for is None
    assert to_amara.held_back == "Kim Lee took the permission back; write it without the name."
    assert (other.scheduled_for, other.held_back) == (later, "")


def _came(seeker, account, raw):
    with entered(imap_of(seeker, account)) as box:
        box.append(raw, "INBOX")


def _mail(about="", **headers):
    mail = EmailMessage()
    mail["From"], mail["To"] = "amara@example.net", "noor@example.org"
    mail["Subject"], mail["Message-ID"] = (
        "Re: A question",
        f"<{len(headers)}{about[1:9]}@example.net>",
    )
    for name, value in headers.items():
        mail[name.replace("_", "-")] = value
    if about:
        mail["In-Reply-To"] = about
    mail.set_content("Gladly! Tuesday?\n\nOn Monday, Noor wrote:\n> Could I ask you\n")
    return mail


def test_answers_bounces_and_away_notes_are_told_apart(seeker, at, smtp, imap, account, to_amara):
    box = account(smtp[0], imap)
    kept = send_by_mail(by=seeker, at=at, message=to_amara.pk)
    assert read_answers(by=seeker, at=at) == 0
    _came(seeker, box, _mail(kept.mail_id).as_bytes())
    _came(seeker, box, _mail(kept.mail_id, Auto_Submitted="auto-replied").as_bytes())
    _came(seeker, box, _mail("<other@example.net>", X_A="1", X_B="2").as_bytes())
    _came(seeker, box, _bounce(kept.mail_id))
    assert read_answers(by=seeker, at=at + timedelta(hours=1)) == 3
    assert set(Answer.objects.values_list("kind", "text")) >= {("came", "Gladly! Tuesday?")}
    assert sorted(Answer.objects.values_list("kind", flat=True)) == [
        "bounce",
        "came",
        "out-of-office",
    ]
    assert read_answers(by=seeker, at=at + timedelta(hours=2)) == 0
    assert Event.objects.filter(verb="outreach.mail_came", person=to_amara.person).count() == 3


def _bounce(mail_id):
    return (
        "From: MAILER-DAEMON@example.net\r\nTo: noor@example.org\r\nSubject: Undelivered\r\n"
        "Message-ID: <b@example.net>\r\nMIME-Version: 1.0\r\n"
        'Content-Type: multipart/report; report-type=delivery-status; boundary="b"\r\n\r\n'
        "--b\r\nContent-Type: text/plain\r\n\r\nIt came back.\r\n"
        f"--b\r\nContent-Type: message/rfc822\r\n\r\nMessage-ID: {mail_id}\r\nSubject: x\r\n\r\nHi\r\n"
        "--b--\r\n"
    ).encode()


def test_an_open_line_is_only_for_this_computer(seeker, at):
    with pytest.raises(UnsafeLine):
        keep_account(
            by=seeker, at=at, address="a@example.org", smtp_host="mail.example.org", smtp_port=25,
            smtp_security="none", username="a", password="p",
        )  # fmt: skip


def test_the_account_can_be_forgotten(seeker, at, account):
    account(1)
    drop_account(by=seeker, at=at)
    assert not MailAccount.objects.exists()


def test_an_account_is_tried_without_sending_anything(seeker, at, smtp, imap, account):
    account(smtp[0], imap)
    try_account(by=seeker, at=at)
    assert MailAccount.objects.get().message == ""
    assert smtp[1].envelopes == []
    assert Event.objects.get(verb="outreach.mail_account_tried").data == {"worked": True}


@pytest.mark.parametrize(
    ("password", "said"), [("wrong", "did not accept"), ("", "No app password is kept yet")]
)
def test_what_stands_in_the_way_of_signing_in_stays_with_the_account(
    seeker, at, smtp, account, password, said
):
    account(smtp[0], password=password)
    with pytest.raises(MailFailed, match=said):
        try_account(by=seeker, at=at)
    assert said in MailAccount.objects.get().message
    assert Event.objects.get(verb="outreach.mail_account_tried").data == {"worked": False}


def test_a_mailbox_that_is_down_is_told_though_sending_works(seeker, at, smtp, account):
    account(smtp[0], free_port())
    with pytest.raises(MailFailed, match="cannot be reached"):
        try_account(by=seeker, at=at)
