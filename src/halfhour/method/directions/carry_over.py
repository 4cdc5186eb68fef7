"""What of my work and skills carries over to a direction, what is missing, and how far it is."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from halfhour.method.directions.distance import Distance, distance
from halfhour.method.directions.interview_questions import Raised, questions_raised
from halfhour.method.directions.occupations import Element, Kind, Occupations
from halfhour.method.directions.profile import Profile
from halfhour.method.directions.tools import Carried, Missing, Pair, tools_over

# A skill matters for an occupation from the middle of O*NET's scale on ("important").
MATTERS = 50.0
# Ratings differ by some points for chance alone; a gap is what goes beyond that.
SLACK, GAP = 10.0, 15.0
RATED: tuple[Kind, ...] = ("skills", "knowledge", "work activities")


@dataclass(frozen=True, slots=True)
class CarryOver:
    """One direction beside my profile; every figure with its source."""

    carries: tuple[Carried, ...]
    missing: tuple[Missing, ...]
    distance: Distance | None
    questions: tuple[Raised, ...]
    unknown: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Rated:
    """One element at its highest over several occupations, with the occupation it comes from."""

    element: Element
    title: str


def carry_over(
    profile: Profile, name: str, codes: Sequence[str], occupations: Occupations, *, most: int = 12
) -> CarryOver:
    """What carries over from ``profile`` to the direction ``name`` with occupation ``codes``.

    At most ``most`` of a kind, what matters most first. Codes that the occupation data does not
    know are passed over, and what could not be compared is told in ``unknown``.
    """
    there = [code for code in codes if occupations.knows(code)]
    mine = [code for code in profile.codes if occupations.knows(code)]
    rated = _rated(mine, there, occupations)
    tools = tools_over(profile, mine, there, occupations)
    carries = sorted((c for c, m in (*rated, *tools) if c), key=lambda c: -(c.matters or 0))
    missing = sorted((m for c, m in (*rated, *tools) if m), key=_gap)
    far = distance(profile, mine, there, occupations) if mine and there else None
    spread = _mixed(carries, most)
    return CarryOver(
        carries=spread,
        missing=_mixed_missing(missing, most),
        distance=far,
        questions=questions_raised(profile, name, spread, missing, far),
        unknown=_unknown(profile, codes, occupations),
    )


def highest(codes: Iterable[str], kind: Kind, occupations: Occupations) -> dict[str, Rated]:
    """For each element of a kind its highest rating over ``codes``, by element id."""
    best: dict[str, Rated] = {}
    titles = occupations.titles_of(tuple(codes))
    for code, title in titles.items():
        for element in occupations.elements(code, kind):
            known = best.get(element.id)
            if known is None or element.importance > known.element.importance:
                best[element.id] = Rated(element, title)
    return best


def _rated(mine: Sequence[str], there: Sequence[str], occupations: Occupations) -> list[Pair]:
    """Skills, knowledge and activities rated for both sides."""
    found: list[Pair] = []
    for kind in RATED:
        own = highest(mine, kind, occupations)
        for key, wanted in highest(there, kind, occupations).items():
            if wanted.element.importance >= MATTERS and own:
                found.append(_weighed(wanted, own.get(key), kind))
    return found


def _weighed(wanted: Rated, own: Rated | None, kind: str) -> Pair:
    """Whether one element carries over, is missing, or lies in between."""
    there, have = wanted.element, own.element.importance if own else 0.0
    source = f"{there.source}, {wanted.title}"
    if own and have >= there.importance - SLACK:
        because = f"Your work as {own.title} asks for it ({have:.0f} of 100)"
        return Carried(there.name, kind, there.importance, have, because, source), None
    if have < there.importance - GAP:
        return None, Missing(there.name, kind, there.importance, have if own else None, source)
    return None, None


def _gap(missing: Missing) -> float:
    return (missing.mine or 0.0) - (missing.matters or 30.0)


def _mixed(carries: Sequence[Carried], most: int) -> tuple[Carried, ...]:
    """At most ``most`` of each of rated things and tools, so that one does not crowd the other."""
    rated = [c for c in carries if c.kind != "tool"][:most]
    return (*rated, *[c for c in carries if c.kind == "tool"][: most // 2])


def _mixed_missing(missing: Sequence[Missing], most: int) -> tuple[Missing, ...]:
    rated = [m for m in missing if m.kind != "tool"][:most]
    return (*rated, *[m for m in missing if m.kind == "tool"][: most // 2])


def _unknown(profile: Profile, codes: Sequence[str], occupations: Occupations) -> tuple[str, ...]:
    """What could not be compared, and why, in words."""
    said: list[str] = []
    if not profile.work and not profile.skills:
        said.append("Your own work and skills are not written down yet")
    elif not profile.codes:
        said.append("None of your own jobs is linked to an occupation yet")
    if not codes:
        said.append("No occupation is attached to this direction yet")
    if occupations.level == "group":
        said.append("Skills, tools and schooling are known once the occupation data is loaded")
        return tuple(said)
    strange = [code for code in (*codes, *profile.codes) if not occupations.knows(code)]
    if strange:
        said.append(f"The occupation data does not know {', '.join(dict.fromkeys(strange))}")
    if occupations.missing:
        said.append(f"This copy of the occupation data lacks {', '.join(occupations.missing)}")
    return tuple(said)
