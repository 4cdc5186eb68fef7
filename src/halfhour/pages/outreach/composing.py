"""Beginning a message: to whom, by which way, with which opening."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.outreach.drafting.facts import KINDS, Facts
from halfhour.method.outreach.drafting.openings import Opening, openings
from halfhour.method.outreach.rhythm import something_to_remind_of
from halfhour.method.outreach.ways import LABELS, Way
from halfhour.method.referrals.permission import GRANTED
from halfhour.method.refused import Refused
from halfhour.models import Direction, Message, Person, Template, User
from halfhour.pages.outreach.knowing import reach_of, was_asked, ways_to
from halfhour.pages.referrals.named import naming_line, namings

KIND_WORDS = {
    "request": "Ask for a talk", "reminder": "Send the one reminder", "confirmation": "Confirm the talk",
    "thanks": "Say thank you", "report": "Tell how it went", "touch": "Keep in touch",
    "news": "Tell the good news", "invitation": "Send the invitation",
    "cancellation": "Call the talk off",
}  # fmt: skip


class NoSuchKind(Refused):
    """There is no such kind of message."""


@dataclass(frozen=True, slots=True)
class Choice:
    """Something to choose, by its key."""

    key: str
    label: str


@dataclass(frozen=True, slots=True)
class ComposePage:
    """What is known before the first word is written."""

    person: int
    name: str
    title: str
    organisation: str
    kind: str
    heading: str
    ways: tuple[Way, ...]
    openings: tuple[Opening, ...]
    templates: tuple[Choice, ...]
    directions: tuple[Choice, ...]
    direction: str
    interview: str
    about: str
    draft: int | None
    referrers: tuple[str, ...]


def compose_page(
    *, reader: User, today: date, person: int, kind: str = "request", direction: int | None = None,
    interview: int | None = None, about: int | None = None,
) -> ComposePage:  # fmt: skip
    """The page to begin a message of ``kind`` to ``person``. Raises NoSuchKind, NeverAsked, DoesNotExist."""
    if kind not in KINDS:
        raise NoSuchKind("There is no such kind of message.")
    other = Person.objects.seen_by(reader).get(pk=person)
    if kind == "reminder":
        something_to_remind_of(was_asked(reader, other), other.name)
    drafts = Message.objects.seen_by(reader).filter(
        person=other, kind=kind, sent_at=None, withdrawn_at=None
    )
    ways = Direction.objects.seen_by(reader).filter(search__ended_at=None).order_by("pk")
    chosen = ways.filter(pk=direction).first() if direction else None
    own = Template.objects.seen_by(reader).filter(kind=kind).order_by("name")
    reach, named = reach_of(reader, other), namings(reader, other.pk)
    may_name = next((name for name, state in named if state == GRANTED), "")
    return ComposePage(
        person=other.pk, name=other.name, title=other.title, organisation=other.organisation_name,
        kind=kind, heading=KIND_WORDS[kind], ways=ways_to(reader, other, reach),
        openings=_openings(other, chosen.name if chosen else "", may_name) if kind == "request" else (),
        templates=tuple(Choice(str(pk), name) for pk, name in own.values_list("pk", "name")),
        directions=tuple(Choice(str(pk), name) for pk, name in ways.values_list("pk", "name")),
        direction=str(direction or ""), interview=str(interview or ""), about=str(about or ""),
        draft=drafts.values_list("pk", flat=True).first(), referrers=tuple(naming_line(*one) for one in named),
    )  # fmt: skip


def _openings(person: Person, direction: str, referrer: str) -> tuple[Opening, ...]:
    return openings(Facts(
        referrer=referrer,
        title=person.title, organisation=person.organisation_name, closeness=person.closeness,
        how_known=person.how_known.strip().split("\n")[0][:160], direction=direction,
    ))  # fmt: skip


def label(channel: str) -> str:
    """What a channel is called."""
    return LABELS.get(channel, channel)
