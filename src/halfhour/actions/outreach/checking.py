"""What the checker says of a message, with everything that is known about the person."""

from __future__ import annotations

from dataclasses import replace

from halfhour.actions.outreach.knowing import about_person
from halfhour.method.outreach.checker import About, Verdict, check
from halfhour.method.outreach.drafting.facts import checked_as
from halfhour.models import Message, Person, User

IDLE_ON: dict[str, tuple[str, ...]] = {"email": (), "phone": ("subject", "phone-alternative")}
"""Hints that say nothing on a way of asking: only an e-mail has a subject, a call is one already."""


def verdict_on(
    *, by: User, message: int, subject: str | None = None, body: str | None = None
) -> Verdict:
    """The verdict on a message as kept, or on words not kept yet; changes nothing.

    Raises DoesNotExist.
    """
    kept: Message = Message.objects.kept_by(by).select_related("person").get(pk=message)
    title = kept.subject if subject is None else " ".join(subject.split())
    words = kept.body if body is None else body
    facts = about_person(by, kept.person, kind=kept.kind)
    if kept.sent_at is not None:
        facts = About(names=facts.names, referrers=facts.referrers, writer=facts.writer)
    verdict = check(
        f"Subject: {title}\n\n{words}" if title else words,
        checked_as(kept.kind, kept.channel),
        facts,
    )
    idle = IDLE_ON.get(kept.channel, ("subject",))
    return replace(verdict, findings=tuple(f for f in verdict.findings if f.rule not in idle))


def facts_about(*, by: User, person: int, kind: str) -> About:
    """What the checker may know about a person. Raises DoesNotExist."""
    return about_person(by, Person.objects.kept_by(by).get(pk=person), kind=kind)
