"""A template tried on several people: each one's finished words and findings; nothing is kept."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from halfhour.actions.outreach.facts import facts_for
from halfhour.actions.outreach.knowing import about_person
from halfhour.actions.outreach.pacing import in_rhythm
from halfhour.method.outreach.checker import Verdict, check
from halfhour.method.outreach.company import CompanyPause
from halfhour.method.outreach.drafting import draft
from halfhour.method.outreach.drafting.facts import KINDS, checked_as
from halfhour.method.outreach.drafting.merging import merged
from halfhour.method.refused import Refused
from halfhour.models import Direction, Message, Person, Template, User

MOST = 12


class TooMany(Refused):
    """More people than can be read with care."""


@dataclass(frozen=True, slots=True)
class Preview:
    """One person's words as they would begin, and what the checker says of them.

    ``not_now`` is why the rhythm lets no message go now; ``may_begin`` is false where it does not
    even let one be begun; ``begun`` is the draft they have already.
    """

    person: int
    name: str
    kind: str
    channel: str
    subject: str
    body: str
    verdict: Verdict
    not_now: str
    may_begin: bool
    begun: int | None


def previews(
    *, by: User, at: datetime, people: Sequence[int], template: int | None = None,
    direction: int | None = None,
) -> tuple[Preview, ...]:  # fmt: skip
    """The words for each of ``people``, by name; people of others are left out.

    Raises TooMany, and DoesNotExist for a template or direction of somebody else.
    """
    if len(set(people)) > MOST:
        raise TooMany(f"Choose at most {MOST} at a time; each message deserves a reading.")
    own = Template.objects.kept_by(by).get(pk=template) if template else None
    way = Direction.objects.kept_by(by).get(pk=direction) if direction else None
    found = Person.objects.kept_by(by).filter(pk__in=people).order_by("sort_key", "pk")
    return tuple(_preview(by, at, person, own, way) for person in found)


def _preview(
    by: User, at: datetime, person: Person, own: Template | None, way: Direction | None
) -> Preview:
    kind = own.kind if own and own.kind in KINDS else "request"
    channel = (own.channel if own else "") or "email"
    facts = facts_for(by, person, kind=kind, direction=way, interview=None)
    if own:
        subject, body = " ".join(merged(own.subject, facts).split()), merged(own.body, facts)
    else:
        made = draft(facts, kind, channel)
        subject, body = made.subject, made.body
    text = f"Subject: {subject}\n\n{body}" if subject else body
    verdict = check(text, checked_as(kind, channel), about_person(by, person, kind=kind))
    begun = Message.objects.kept_by(by).filter(
        person=person, kind=kind, channel=channel, sent_at=None, withdrawn_at=None
    )
    return Preview(
        person.pk, person.name, kind, channel, subject, body, verdict,
        *_not_now(by, at, person, kind), begun.values_list("pk", flat=True).first(),
    )  # fmt: skip


def _not_now(by: User, at: datetime, person: Person, kind: str) -> tuple[str, bool]:
    """Why none may go now, and whether one may be begun: only the pause at a company lets it."""
    try:
        in_rhythm(by, at, person, kind, there_too=True)
    except CompanyPause as pause:
        return str(pause), True
    except Refused as refused:
        return str(refused), False
    return "", True
