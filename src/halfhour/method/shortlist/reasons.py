"""Reasons in words for each suggestion, and what is not known yet."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from halfhour.method.shortlist.chances import DORMANT, QUIET, since, years_since
from halfhour.method.shortlist.matching import Hit
from halfhour.method.shortlist.people import LITTLE, UNKNOWN, WELL, WHO, Around, Past

_MOST = 3


def expert_reasons(
    evidence: Sequence[Hit],
    organisation: str,
    closeness: str,
    last: str | None,
    today: date,
    past: Past,
) -> tuple[str, ...]:
    """Two or three honest reasons, what their work has to do with the direction first."""
    about_work = [named_reason(past), *(_work(hit, organisation) for hit in evidence)]
    told = "You have already talked about this" if past.told_direction else ""
    about_tie = [told, _answered(past), _asked(past), *_tie(closeness, last, today)]
    return _best(about_work, about_tie)


def connector_reasons(
    closeness: str, around: Around, meets: str, past: Past, last: str | None, today: date
) -> tuple[str, ...]:
    """Two or three honest reasons why this person may know whom to ask."""
    about_people = [_around(around), f"Meets many people through {meets}" if meets else ""]
    about_tie = [_close(closeness), _helped(past), _asked(past), _quiet(last, today)]
    return _best(about_people, about_tie)


def expert_unknown(closeness: str, last: str | None, channel: str) -> tuple[str, ...]:
    """What is not known of an expert and would change the order."""
    return tuple(_unknown(closeness, last, channel))


def connector_unknown(
    closeness: str, around: Around, last: str | None, channel: str
) -> tuple[str, ...]:
    """What is not known of a connector and would change the order."""
    whom = () if around.people else ("Whom they know",)
    return (*whom, *_unknown(closeness, last, channel))


def named_reason(past: Past) -> str:
    """Who named this person, and whether that name may be used."""
    if not past.named_by:
        return ""
    name = f"{past.named_by} named them to you"
    return f"{name}, and you may use the name" if past.may_use_name else name


def _work(hit: Hit, organisation: str) -> str:
    """One piece of evidence as a sentence without a full stop."""
    if hit.why == "occupation":
        return hit.found
    said = {
        "company": f"Works at {organisation}, a company you are curious about",
        "industry": f"Works at {organisation}: {hit.found} is an industry you named",
        "place": f"Works at {organisation}, whose name has “{hit.found}”",
        "field": f"Their title mentions “{hit.found}”, an industry you named",
        "name": f"Their title mentions “{hit.found}”",
    }
    return said.get(hit.why) or f"Their work sounds like “{hit.found}”, {hit.why}"


def _tie(closeness: str, last: str | None, today: date) -> Iterator[str]:
    quiet = since(last, today)
    if quiet == DORMANT and last and closeness in (WELL, LITTLE):
        years = int(years_since(last, today))
        yield f"Not in touch for {years} years: old ties often know what your circle does not"
    elif closeness == LITTLE:
        yield "You know each other a little: such ties tend to bring the most news"
    elif closeness == WELL:
        yield "You know each other well, so an answer is likely"


def _close(closeness: str) -> str:
    if closeness == WELL:
        return "Knows you well"
    return "Knows you a little" if closeness == LITTLE else ""


def _quiet(last: str | None, today: date) -> str:
    quiet = since(last, today)
    if not last or quiet not in (QUIET, DORMANT):
        return ""
    years = max(1, int(years_since(last, today)))
    return f"Last in touch {years} year{'s' if years > 1 else ''} ago"


def _around(around: Around) -> str:
    if around.in_direction:
        who = "somebody" if around.in_direction == 1 else f"{around.in_direction} people"
        return f"Knows {who} in this field"
    if around.people:
        count = around.people
        people = "1 person" if count == 1 else f"{count} people"
        places = around.organisations
        where = f" at {places} organisations" if places > 1 else ""
        return f"You know of {people} around them{where}"
    return ""


def _helped(past: Past) -> str:
    if past.referrals:
        return f"Has named {past.referrals} {'person' if past.referrals == 1 else 'people'} to you"
    if past.interviews or past.advice:
        return "Has taken time for you before"
    return _answered(past)


def _answered(past: Past) -> str:
    return "Has answered you before" if past.answered else ""


def _asked(past: Past) -> str:
    days = past.days_since_asked
    if past.asked and days is not None and days < 90:
        return f"You asked them {days} day{'' if days == 1 else 's'} ago, so there is no hurry"
    return ""


def _unknown(closeness: str, last: str | None, channel: str) -> Iterator[str]:
    if closeness in (UNKNOWN, WHO):
        yield "How well you know each other"
    if not last:
        yield "When you were last in touch"
    if not channel:
        yield "How to reach them"


def _best(first: Iterable[str], second: Iterable[str]) -> tuple[str, ...]:
    """At most three: two of the first kind, and as many of the second as there is room for."""
    leading = list(dict.fromkeys(reason for reason in first if reason))
    following = [reason for reason in second if reason]
    room = _MOST - min(len(leading), 2)
    chosen = leading[:2] + following[:room]
    return tuple(chosen + leading[2 : 2 + _MOST - len(chosen)])
