"""One message: the words, what the checker says, and the ways to send it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.outreach.answers import LABELS, answers_to
from halfhour.method.outreach.checker import Verdict
from halfhour.method.outreach.drafting.inviting import CALENDAR_KINDS
from halfhour.models import Answer, MailAccount, Message, ModelEndpoint, NamePermission, User
from halfhour.pages.outreach.composing import KIND_WORDS, label
from halfhour.pages.outreach.going import Going, going_of
from halfhour.pages.outreach.knowing import mailto, reach_of, ways_to
from halfhour.pages.outreach.shown import Checked, checked


@dataclass(frozen=True, slots=True)
class Came:
    """An answer that came."""

    kind: str
    label: str
    text: str
    at: datetime


@dataclass(frozen=True, slots=True)
class WritePage:
    """A message with everything beside it."""

    id: int
    person: int
    name: str
    kind: str
    heading: str
    channel: str
    channel_label: str
    channels: tuple[tuple[str, str, str], ...]
    subject: str
    body: str
    version: int
    has_subject: bool
    limit: int
    sent_at: datetime | None
    sent_how: str
    withdrawn: bool
    scheduled_for: datetime | None
    held_back: str
    answers: tuple[Came, ...]
    kinds_of_answer: tuple[tuple[str, str], ...]
    emails: tuple[str, ...]
    phones: tuple[str, ...]
    linkedin: str
    mailto: str
    named: str
    allowed: str
    can_mail: bool
    check: Checked
    going: Going
    talk: int | None
    can_reword: bool


def message_text(subject: str, body: str) -> str:
    """The text the checker judges."""
    return f"Subject: {subject}\n\n{body}" if subject.strip() else body


def write_page(*, reader: User, today: date, message: int, verdict: Verdict) -> WritePage:
    """The page of one message with the checker's ``verdict`` on it. Raises DoesNotExist."""
    kept = (
        Message.objects.seen_by(reader)
        .select_related("person", "referral__referrer")
        .get(pk=message)
    )
    reach = reach_of(reader, kept.person)
    came = Answer.objects.seen_by(reader).filter(message=kept).order_by("at", "pk")
    words = ""
    if kept.referral is not None:
        said = NamePermission.objects.seen_by(reader).filter(
            referral=kept.referral, state="granted"
        )
        words = said.order_by("-at").values_list("words", flat=True).first() or ""
    text = message_text(kept.subject, kept.body)
    return WritePage(
        id=kept.pk, person=kept.person_id, name=kept.person.name, kind=kept.kind,
        heading=KIND_WORDS.get(kept.kind, kept.kind), channel=kept.channel,
        channel_label=label(kept.channel),
        channels=tuple((w.channel, w.label, w.why) for w in ways_to(reader, kept.person, reach)),
        subject=kept.subject, body=kept.body, version=kept.version,
        has_subject=kept.channel == "email", limit=200 if kept.channel == "note" else 0,
        sent_at=kept.sent_at, sent_how=kept.sent_how, withdrawn=kept.withdrawn_at is not None,
        scheduled_for=kept.scheduled_for, held_back=kept.held_back,
        answers=tuple(Came(a.kind, LABELS.get(a.kind, a.kind), a.text, a.at) for a in came),
        kinds_of_answer=tuple(answers_to(kept.kind).items()), emails=reach.emails, phones=reach.phones,
        linkedin=reach.linkedin,
        mailto=mailto(reach.emails[0], kept.subject, kept.body) if reach.emails else "",
        named=kept.referral.referrer.name if kept.referral else "", allowed=words,
        can_mail=kept.channel == "email"
        and bool(reach.emails)
        and MailAccount.objects.seen_by(reader).exists(),
        check=checked(text, verdict, kept.body), going=going_of(reader, today, kept),
        can_reword=kept.sent_at is None
        and ModelEndpoint.objects.seen_by(reader).exclude(enabled_at=None).exists(),
        talk=kept.interview_id if kept.kind in CALENDAR_KINDS else None,
    )  # fmt: skip
