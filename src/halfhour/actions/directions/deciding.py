"""Weighing what matters, deciding on a direction, and closing and beginning searches."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime

from django.db import transaction

from halfhour.method.directions.criteria import weight_in_range
from halfhour.method.refused import Refused
from halfhour.models import (
    CriterionWeight,
    Direction,
    DirectionDecision,
    Event,
    Search,
    User,
)

GO_ON, GO_DEEPER, LET_GO = "go on", "go deeper", "let go"
DECISIONS = {GO_ON: "Go on", GO_DEEPER: "Go deeper", LET_GO: "Let go"}


class UnknownDecision(Refused):
    """A decision other than going on, going deeper and letting go."""


class ReasonMissing(Refused):
    """Letting go without a reason: it is the one thing a later search will want to know."""


class OutcomeMissing(Refused):
    """A search closed without saying how it ended."""


class NoOpenSearch(Refused):
    """There is no open search to close."""


class SearchStillOpen(Refused):
    """A search begun while another one goes on."""


def weigh_criteria(*, by: User, at: datetime, weights: Mapping[str, float]) -> None:
    """How much each criterion counts, 0 to 5. Raises UnknownCriterion, CriterionOutOfRange."""
    for criterion, weight in weights.items():
        weight_in_range(criterion, weight)
    with transaction.atomic():
        for criterion, weight in weights.items():
            CriterionWeight.objects.update_or_create(
                owner=by, criterion=criterion, defaults={"weight": weight}
            )
        Event.objects.record(
            by=by, at=at, verb="directions.criteria_weighed", data={"weights": dict(weights)}
        )


def decide_direction(
    *, by: User, at: datetime, direction: int, decision: str, reason: str = ""
) -> DirectionDecision:
    """Go on, go deeper or let go; the newest decision counts and all are kept.

    Raises UnknownDecision; ReasonMissing when letting go without a reason.
    """
    if decision not in DECISIONS:
        raise UnknownDecision(f"Choose one of: {', '.join(DECISIONS)}.")
    if decision == LET_GO and not reason.strip():
        raise ReasonMissing("Please say why you let it go; you may want to know later.")
    with transaction.atomic():
        kept: Direction = Direction.objects.kept_by(by).get(pk=direction)
        made: DirectionDecision = DirectionDecision.objects.create(
            owner=by, direction=kept, decision=decision, reason=reason.strip(), at=at
        )
        Event.objects.record(
            by=by, at=at, verb="directions.decided", about=kept, data={"decision": decision}
        )
    return made


def close_search(*, by: User, at: datetime, outcome: str) -> Search:
    """Close the open search with its outcome; people and everything learned stay.

    Raises OutcomeMissing, NoOpenSearch.
    """
    if not outcome.strip():
        raise OutcomeMissing("Please say in a few words how this search ended.")
    with transaction.atomic():
        search: Search | None = Search.objects.kept_by(by).filter(ended_at=None).last()
        if search is None:
            raise NoOpenSearch("No search is open.")
        search.ended_at, search.outcome = at, outcome.strip()
        search.save(update_fields=["ended_at", "outcome"])
        Event.objects.record(by=by, at=at, verb="directions.search_closed", about=search)
    return search


def begin_search(*, by: User, at: datetime, name: str = "") -> Search:
    """Begin a new search with the whole network intact. Raises SearchStillOpen."""
    with transaction.atomic():
        if Search.objects.kept_by(by).filter(ended_at=None).exists():
            raise SearchStillOpen("A search is still open; close it with its outcome first.")
        search: Search = Search.objects.create(
            owner=by, name=name.strip()[:200] or "My search", began_at=at
        )
        Event.objects.record(by=by, at=at, verb="directions.search_begun", about=search)
    return search
