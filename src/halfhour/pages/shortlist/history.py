"""What happened between the seeker and the people of the book, in one query."""

from __future__ import annotations

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, datetime
from typing import Any

from django.db.models import F, IntegerField, Q, QuerySet, TextField, Value
from django.db.models.functions import Cast, Coalesce

from halfhour.models import (
    Acquaintance,
    Advice,
    Answer,
    Chosen,
    Interview,
    Message,
    NamePermission,
    Referral,
    SetAside,
    Tie,
    User,
)

ASKING = ("request", "note", "reminder")
_NO_ANSWER = ("bounce", "out-of-office")


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that happened: what, with whom, to which direction it belongs, when."""

    what: str
    person: int
    other: int
    direction: int
    text: str
    when: datetime


@dataclass(frozen=True, slots=True)
class History:
    """All rows in the order they happened, by what they are."""

    rows: dict[str, list[Row]]

    def of(self, what: str, direction: int | None = None) -> list[Row]:
        """Rows of one kind; with ``direction`` those of it and those of none."""
        found = self.rows.get(what, [])
        return [r for r in found if direction is None or r.direction in (0, direction)]

    def pairs(self) -> list[tuple[int, int]]:
        """Who is known to know whom: ties both ways, and referrers those they named."""
        ties = self.of("tie")
        named = [(row.other, row.person) for row in self.of("named")]
        both = [(r.person, r.other) for r in ties] + [(r.other, r.person) for r in ties]
        return both + named

    def places(self) -> list[tuple[int, str]]:
        """At which organisations people said they know somebody."""
        return [(row.person, row.text) for row in self.of("knows")]


def history_of(reader: User, today: date) -> History:
    """Everything that happened, for ranking; one query."""
    first, *others = [
        *_asked(reader),
        *_came_back(reader),
        *_network(reader),
        *_list(reader, today),
    ]
    rows: dict[str, list[Row]] = defaultdict(list)
    for row in first.union(*others, all=True):
        made = Row(*row)
        rows[made.what].append(made)
    for some in rows.values():
        some.sort(key=lambda row: row.when)
    return History(dict(rows))


def _rows(
    found: QuerySet[Any], what: str, person: str, when: str, **others: Any
) -> QuerySet[Any, tuple[Any, ...]]:
    """``found`` in the seven columns of ``Row``; what is not given is 0 or empty."""
    number, words = IntegerField(), TextField()
    return found.order_by().values_list(
        Value(what, output_field=words),
        Cast(F(person), number),
        Cast(others.get("other", Value(0)), number),
        Cast(Coalesce(others.get("direction", Value(0)), 0), number),
        Cast(others.get("text", Value("")), words),
        F(when),
    )


def _asked(reader: User) -> list[QuerySet[Any, tuple[Any, ...]]]:
    sent = Message.objects.seen_by(reader).filter(
        sent_at__isnull=False, withdrawn_at=None, kind__in=ASKING
    )
    direction = F("direction_id")
    return [_rows(sent, "asked", "person_id", "sent_at", other=F("id"), direction=direction)]


def _came_back(reader: User) -> list[QuerySet[Any, tuple[Any, ...]]]:
    answers = Answer.objects.seen_by(reader).filter(message__kind__in=ASKING)
    answers = answers.exclude(kind__in=_NO_ANSWER)
    talks = Interview.objects.seen_by(reader).filter(ended_at__isnull=False)
    advice = Advice.objects.seen_by(reader)
    direction = F("direction_id")
    return [
        _rows(answers, "answered", "message__person_id", "at", other=F("message_id")),
        _rows(talks, "talked", "person_id", "ended_at", direction=direction),
        _rows(advice, "advised", "giver_id", "at", direction=direction),
    ]


def _network(reader: User) -> list[QuerySet[Any, tuple[Any, ...]]]:
    referrals = Referral.objects.seen_by(reader)
    permissions = NamePermission.objects.seen_by(reader)
    knows = Acquaintance.objects.seen_by(reader).filter(knows=True)
    referrer, direction = F("referrer_id"), F("direction_id")
    name = F("referrer__name")
    return [
        _rows(
            referrals, "named", "referred_id", "at", other=referrer, direction=direction, text=name
        ),
        _rows(
            permissions,
            "permission",
            "referral__referred_id",
            "at",
            other=F("referral__referrer_id"),
            text=F("state"),
        ),
        _rows(knows, "knows", "person_id", "at", text=F("organisation__name")),
        _rows(Tie.objects.seen_by(reader), "tie", "first_id", "at", other=F("second_id")),
    ]


def _list(reader: User, today: date) -> list[QuerySet[Any, tuple[Any, ...]]]:
    aside = SetAside.objects.seen_by(reader).filter(lifted_at=None)
    aside = aside.filter(Q(until=None) | Q(until__gt=today))
    chosen = Chosen.objects.seen_by(reader).filter(dropped_at=None)
    direction = F("direction_id")
    return [
        _rows(
            aside, "aside", "person_id", "at", other=F("id"), direction=direction, text=F("reason")
        ),
        _rows(
            chosen, "chosen", "person_id", "at", other=F("id"), direction=direction, text=F("role")
        ),
    ]
