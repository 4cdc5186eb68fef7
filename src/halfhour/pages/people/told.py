"""The values kept on a person in words: what each is called, and where it was seen."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.models import Person, PersonValue, User
from halfhour.pages.people.rows import source_word

WORDS = {
    "name": "Name", "nickname": "Also called", "email": "E-mail", "phone": "Phone", "url": "Page",
    "organisation": "Company", "title": "Title", "address": "Address", "birthday": "Birthday",
    "location": "Place", "how_known": "How you know them", "note": "Note", "tag": "Tag",
}  # fmt: skip
LABELS = {"connected on": "Connected"}
DATES = ("connected on", "anniversary")
HIDDEN = ("uid",)


@dataclass(frozen=True, slots=True)
class Seen:
    """Where a value was seen, and when last; ``gone`` when a newer export lacks it."""

    source: str
    first: date
    last: date
    gone: bool


@dataclass(frozen=True, slots=True)
class Value:
    """One value with its sources."""

    kind: str
    word: str
    value: str
    label: str
    sources: tuple[Seen, ...]

    @property
    def told(self) -> str:
        """Its sources with the day each was last seen, the latest first: LinkedIn 12 Mar 2021."""
        return ", ".join(
            f"{source_word(s.source)} {'until ' if s.gone else ''}{said(s.last)}"
            for s in self.sources
        )

    @property
    def shown(self) -> str:
        """The value as people read it: a whole date as 12 Mar 2021."""
        if self.kind != "birthday" and self.label not in DATES:
            return self.value
        try:
            return said(date.fromisoformat(self.value))
        except ValueError:
            return self.value

    @property
    def href(self) -> str:
        """The address to write, call or look at, or empty."""
        start = {"email": "mailto:", "phone": "tel:"}.get(self.kind)
        if start:
            return start + self.value.replace(" ", "")
        safe = self.kind == "url" and self.value.lower().startswith(("https://", "http://"))
        return self.value if safe else ""


def said(day: date) -> str:
    """A day as people write it.

    >>> said(date(2021, 3, 12))
    '12 Mar 2021'
    """
    return f"{day.day} {day:%b %Y}"


def values_of(reader: User, person: Person) -> tuple[Value, ...]:
    """Every value of a person, kind by kind, each with where it was seen.

    What only machines read (the UID of a card) is left out.
    """
    kept = PersonValue.objects.seen_by(reader).filter(person=person).prefetch_related("sightings")
    order = list(WORDS)
    values = [
        Value(v.kind, word_of(v.kind, v.label), v.value, v.label, _seen(v))
        for v in kept.exclude(kind="other", label__in=HIDDEN).order_by("-preferred", "pk")
    ]
    return tuple(sorted(values, key=lambda v: order.index(v.kind) if v.kind in order else 99))


def word_of(kind: str, label: str) -> str:
    """What a value is called on screen; other values by their own label."""
    if kind in WORDS:
        return WORDS[kind]
    return LABELS.get(label) or (label[:1].upper() + label[1:]) or "Other"


def _seen(value: PersonValue) -> tuple[Seen, ...]:
    latest = sorted(value.sightings.all(), key=lambda s: s.last_seen, reverse=True)
    return tuple(
        Seen(s.source, s.first_seen.date(), s.last_seen.date(), s.gone_import_id is not None)
        for s in latest
    )
