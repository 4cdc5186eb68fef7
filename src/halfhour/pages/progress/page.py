"""Progress that is honest: the funnel, own rates with intervals, and how far it still is."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from datetime import date
from typing import Any

from halfhour.method.progress import (
    Asking,
    Outlook,
    OwnRate,
    Stage,
    clearly_better,
    conversations_until,
    funnel,
    own_rates,
)
from halfhour.method.today.days import business_day_after
from halfhour.models import Interview, Message, Referral, User

WEEKDAYS = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
TIES = {"well": "known well", "a little": "known a little", "not really": "hardly known",
        "who": "not known", "": "not marked"}  # fmt: skip
WANTED = 5
#: Business days without an answer after which a request counts as not answered.
SETTLED_AFTER = 14


@dataclass(frozen=True)
class RateGroup:
    """Own rates by one thing; ``best`` is set only where chance cannot explain the difference."""

    by: str
    rates: tuple[OwnRate, ...]
    best: str


@dataclass(frozen=True)
class ProgressPage:
    """How many were asked, said yes, were met, and referred on; and the rates behind it."""

    stages: tuple[Stage, ...]
    most: int
    groups: tuple[RateGroup, ...]
    conversations: int
    referrals: int
    outlook: Outlook
    waiting: int


def progress_page(*, reader: User, today: date) -> ProgressPage:
    """The progress of one seeker as of ``today``, in four queries."""
    sent = list(
        Message.objects.kept_by(reader)
        .filter(kind__in=["request", "note"], sent_at__isnull=False)
        .order_by("sent_at", "id")
        .values(
            "id", "person_id", "person__closeness", "channel", "opening", "sent_at", "referral_id"
        )
    )
    yes = dict(
        Message.objects.kept_by(reader)
        .filter(answers__kind__in=["yes", "no", "later", "elsewhere"])
        .order_by("answers__at")
        .values_list("id", "answers__kind")
    )
    met = set(
        Interview.objects.kept_by(reader).exclude(ended_at=None).values_list("person_id", flat=True)
    )
    named = Counter(Referral.objects.kept_by(reader).values_list("referrer_id", flat=True))
    askings = [_asking(row, yes, today) for row in sent]
    people_asked = {row["person_id"] for row in sent}
    said_yes = {row["person_id"] for row in sent if yes.get(row["id"]) == "yes"}
    referring = sum(1 for person in met if named[person])
    stages = funnel(len(people_asked), len(said_yes), len(met), referring)
    referrals = sum(named[person] for person in met)
    return ProgressPage(
        stages,
        max((stage.count for stage in stages), default=0),
        _groups(askings),
        len(met),
        referrals,
        conversations_until(WANTED, referrals, len(met)),
        sum(not one.settled for one in askings),
    )


def _asking(row: Any, yes: dict[int, str], today: date) -> Asking:
    """A request as progress counts it."""
    pk, at = row["id"], row["sent_at"]
    answer = yes.get(pk)
    day: date = at.date()
    old = business_day_after(day, SETTLED_AFTER) < today
    tie = TIES.get(str(row["person__closeness"]), "not marked")
    opening = "led with a name" if row["referral_id"] else str(row["opening"]) or "without a name"
    settled = old if answer is None else True
    return Asking(str(row["channel"]), tie, opening, day.weekday(), settled, answer == "yes")


def _by_weekday(askings: list[Asking]) -> tuple[OwnRate, ...]:
    """The rates of each weekday, Monday first."""
    rates = own_rates(askings, lambda one: WEEKDAYS[one.weekday])
    return tuple(sorted(rates, key=lambda rate: WEEKDAYS.index(rate.name)))


def _groups(askings: list[Asking]) -> tuple[RateGroup, ...]:
    """The rates by channel, by tie, by opening line and by weekday."""
    return tuple(
        RateGroup(name, rates, best.name if (best := clearly_better(rates)) else "")
        for name, rates in (
            ("channel", own_rates(askings, lambda one: one.channel)),
            ("how well you know them", own_rates(askings, lambda one: one.tie)),
            ("how it opens", own_rates(askings, lambda one: one.opening)),
            ("weekday", _by_weekday(askings)),
        )
        if rates
    )
