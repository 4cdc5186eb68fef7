"""What one may hope to learn from a tie, how likely an answer is, and whether to leave in peace."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, timedelta
from math import ceil

from halfhour.method.shortlist.people import LITTLE, NOT_REALLY, UNKNOWN, WELL, WHO, Past

DORMANT_YEARS = 3  # no contact for three years: Levin, Walter & Murnighan 2011
_YEAR = 365.25

NEVER, ACTIVE, QUIET, DORMANT = "unknown", "active", "quiet", "dormant"

# Moderately weak ties carry the most news (Rajkumar et al., Science 2022); sizes are ours.
_NEWS = {LITTLE: 1.0, WELL: 0.75, UNKNOWN: 0.65, NOT_REALLY: 0.6, WHO: 0.5}
_WAKING = {DORMANT: 1.0, QUIET: 0.9, NEVER: 0.9, ACTIVE: 0.85}

# Starting points for answers, our judgement; own counts replace them as they grow.
_ANSWERS = {WELL: 0.8, LITTLE: 0.5, UNKNOWN: 0.3, NOT_REALLY: 0.25, WHO: 0.15}
_REACH = {"direct": 1.0, "profile": 0.8, "": 0.4}
_TOP = 0.75
_PRIOR = 10  # requests of one's own that weigh as much as the starting point


def since(last: str | None, today: date) -> str:
    """How long a tie has been quiet: unknown, active (a year), quiet, or dormant (3 years).

    ``last`` is an ISO date; only its distance in days counts.
    """
    if not last:
        return NEVER
    years = years_since(last, today)
    if years >= DORMANT_YEARS:
        return DORMANT
    return QUIET if years >= 1 else ACTIVE


def quiet_of(lasts: Iterable[str | None], today: date) -> dict[str | None, str]:
    """``since`` of many days at once, by comparing them as text."""
    dormant = (today - timedelta(days=ceil(DORMANT_YEARS * _YEAR))).isoformat()
    quiet = (today - timedelta(days=ceil(_YEAR))).isoformat()
    return {
        last: NEVER
        if not last
        else DORMANT
        if last[:10] <= dormant
        else QUIET
        if last[:10] <= quiet
        else ACTIVE
        for last in set(lasts)
    }


def years_since(last: str, today: date) -> float:
    """Years between an ISO date and ``today``."""
    return (today - date.fromisoformat(last[:10])).days / _YEAR


def learning(closeness: str, quiet: str, past: Past) -> float:
    """What one may hope to learn, in (0, 1]: weak and dormant ties count more, not less."""
    value = _NEWS.get(closeness, _NEWS[UNKNOWN]) * _WAKING[quiet]
    return value * 0.5 if past.told_direction else value


def answering(
    closeness: str, channel: str, top: bool, past: Past, rates: Mapping[str, tuple[int, int]]
) -> float:
    """How likely an answer is, in (0, 1].

    ``rates`` are the seeker's own ``closeness -> (answered, asked)``; they outweigh the starting
    points after ten requests.
    """
    start = _ANSWERS.get(closeness, _ANSWERS[UNKNOWN])
    answered, asked = rates.get(closeness, (0, 0))
    value = (start * _PRIOR + answered) / (_PRIOR + max(asked, answered))
    value *= _REACH.get(channel, _REACH[""]) * (_TOP if top else 1.0)
    if past.named_by:
        value = max(value, 0.7 if past.may_use_name else 0.5)
    if past.answered:
        value = max(value, 0.85)
    unanswered = max(0, past.asked - past.answered)
    return max(0.05, value * 0.6**unanswered)


def rested(past: Past) -> float:
    """Whether asking now is fair, in (0, 1]: 1 for someone not asked lately or often."""
    days = past.days_since_asked
    if not past.asked or days is None:
        return 1.0
    recent = 0.3 if days < 30 else 0.6 if days < 90 else 1.0
    return max(0.1, recent / (1 + 0.25 * (past.asked - 1)))


def held_back(past: Past) -> str:
    """Why this person is not to be asked now, or "" when nothing speaks against it."""
    if past.open:
        return "waiting for an answer"
    if past.asked - past.answered >= 2:
        return "two messages without an answer"
    return ""
