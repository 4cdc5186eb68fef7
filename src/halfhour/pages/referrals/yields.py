"""What people of the network gave, and how far each has come."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable
from datetime import datetime
from typing import Any

from django.db.models import Count, Exists, OuterRef, Q

from halfhour.method.referrals.permission import Said
from halfhour.method.referrals.tree import Yield
from halfhour.models import Advice, Answer, Interview, Lead, Message, Referral, Statement, User

Meeting = tuple[int, datetime | None]


def by_referrer(said: Iterable[Said]) -> dict[int, list[Said]]:
    """Words on using names, those of one person together."""
    found: dict[int, list[Said]] = {}
    for one in said:
        found.setdefault(one.referrer, []).append(one)
    return found


def read_meetings(reader: User) -> list[Meeting]:
    """Interviews that were not called off: with whom, and when they ended."""
    rows = Interview.objects.kept_by(reader).filter(cancelled_at=None)
    return list(rows.values_list("person_id", "ended_at"))


def gave(reader: User, held: Counter[int]) -> dict[int, Yield]:
    """What each person gave: conversations, things learned, openings, the job; three queries."""
    learned = _counted(Advice.objects.kept_by(reader), "giver_id")
    learned += _counted(Statement.objects.kept_by(reader).exclude(said_by=None), "said_by_id")
    leads = (
        Lead.objects.kept_by(reader)
        .exclude(source=None)
        .values("source_id")
        .annotate(
            openings=Count("pk", distinct=True),
            jobs=Count("pk", distinct=True, filter=Q(steps__step="accepted")),
        )
        .order_by()
    )
    heard = {row["source_id"]: (row["openings"], row["jobs"]) for row in leads}
    people = held.keys() | learned.keys() | heard.keys()
    return {p: Yield(held[p], learned[p], *heard.get(p, (0, 0))) for p in people}


def _counted(records: Any, field: str) -> Counter[int]:
    """How many records there are for each person."""
    return Counter(dict(records.values_list(field).annotate(n=Count("pk")).order_by()))


def states(reader: User, meetings: Iterable[Meeting]) -> dict[int, str]:
    """How far each person of the tree has come, the furthest counts; one query."""
    yes = Answer.objects.filter(message=OuterRef("pk"), kind="yes")
    given = Referral.objects.kept_by(reader)
    in_tree = Q(person__in=given.values("referrer")) | Q(person__in=given.values("referred"))
    sent = (
        Message.objects.kept_by(reader)
        .filter(in_tree, kind__in=["request", "note"], sent_at__isnull=False)
        .annotate(yes=Exists(yes))
        .order_by("yes")
    )
    found = {p: "answered" if said else "asked" for p, said in sent.values_list("person_id", "yes")}
    for person, ended in meetings:
        if ended or found.get(person) != "met":
            found[person] = "met" if ended else "arranged"
    return found
