"""A plan that mixes experts and connectors and does not ask everybody at one company."""

from __future__ import annotations

from collections.abc import Sequence

from halfhour.method.shortlist.people import Choice
from halfhour.method.shortlist.words import folded

# A second person at the same company counts for less: they often tell the same story.
_AGAIN = 0.4
# Of each three people one is a connector, as long as there are any.
_ONE_IN = 3


def plan(
    experts: Sequence[Choice], connectors: Sequence[Choice], *, size: int
) -> tuple[Choice, ...]:
    """``size`` people to ask first: two experts to one connector, companies spread.

    Nobody comes twice; when one kind runs out the other fills the places.
    """
    chosen: list[Choice] = []
    companies: dict[str, int] = {}
    left = {"expert": list(experts), "connector": list(connectors)}
    while len(chosen) < size and (left["expert"] or left["connector"]):
        kind = "connector" if len(chosen) % _ONE_IN == _ONE_IN - 1 else "expert"
        pool = left[kind] or left["connector" if kind == "expert" else "expert"]
        best = max(pool, key=lambda choice: (_spread(choice, companies), -choice.person))
        chosen.append(best)
        company = folded(best.organisation)
        companies[company] = companies.get(company, 0) + bool(company)
        for people in left.values():
            people[:] = [choice for choice in people if choice.person != best.person]
    return tuple(chosen)


def _spread(choice: Choice, companies: dict[str, int]) -> float:
    return choice.score * _AGAIN ** companies.get(folded(choice.organisation), 0)
