"""Directions one did not think of, from near to bold, each with why and from what source."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from halfhour.method.directions.occupations import Occupations
from halfhour.method.lazy import lazily

bold_steps = lazily("halfhour.method.directions.bold")

NEAR, FURTHER, BOLD = "near", "further", "bold"
_NEAR = {
    "occupation": "Named as related to your work as",
    "group": "Of the same family as your work in",
}
_FURTHER = {
    "occupation": "Its tasks have much in common with your work as",
    "group": "Its titles have much in common with your work in",
}
STEPS = {NEAR: "Near", FURTHER: "Further", BOLD: "Bold"}


@dataclass(frozen=True, slots=True)
class Suggestion:
    """An occupation to look at: how far it lies, why it comes up, and the source of that."""

    code: str
    title: str
    step: str
    why: str
    source: str
    zone: int | None


def suggested(
    mine: Sequence[str],
    explored: Iterable[str],
    occupations: Occupations,
    *,
    set_aside: Iterable[str] = (),
    each: int = 4,
) -> tuple[Suggestion, ...]:
    """At most ``each`` suggestions of each step, for own occupations ``mine``.

    Occupations of one's own, those already ``explored`` and those ``set_aside`` are left out.
    While only the table of groups is loaded they are groups of occupations, and none is bold.
    """
    own = [code for code in mine if occupations.knows(code)]
    seen = {*own, *explored, *set_aside}
    found: list[Suggestion] = []
    for step in (_near(own, occupations), _further(own, occupations), _bold(own, occupations)):
        fresh = [s for s in step if s.code not in seen]
        chosen = list({s.code: s for s in reversed(fresh)}.values())[::-1][:each]
        seen.update(s.code for s in chosen)
        found += chosen
    return tuple(found)


def _near(own: Sequence[str], occupations: Occupations) -> list[Suggestion]:
    """What O*NET names as related, the nearest of each own occupation in turn."""
    titles = occupations.titles_of(tuple(own))
    named = [(r.index, code, r) for code in own for r in occupations.related(code)]
    return [
        Suggestion(
            related.code,
            related.title,
            NEAR,
            f"{_NEAR[occupations.level]} {titles[code]}",
            related.source,
            _zone(related.code, occupations),
        )
        for _, code, related in sorted(named, key=lambda one: one[:2])[:20]
    ]


def _further(own: Sequence[str], occupations: Occupations) -> list[Suggestion]:
    """What shares titles and tasks with one's own work but stands in another minor group."""
    groups = {code[:4] for code in own}
    alike = [(a.likeness, code, a) for code in own for a in occupations.alike(code, top=30)]
    far = [one for one in alike if one[2].code[:4] not in groups]
    titles = occupations.titles_of(tuple(own))
    return [
        Suggestion(
            found.code,
            found.title,
            FURTHER,
            f"{_FURTHER[occupations.level]} {titles[code]}",
            found.source,
            _zone(found.code, occupations),
        )
        for _, code, found in sorted(far, key=lambda one: -one[0])[:20]
    ]


def _bold(own: Sequence[str], occupations: Occupations) -> list[Suggestion]:
    """Other families of work, one each, that ask for much the same skills.

    No less preparation than one's own work, for that would be no way forward.
    """
    table = occupations.table("skills") if own else None
    if table is None:
        return []
    ranked: list[tuple[str, float]] = bold_steps.same_skills(table, tuple(own))
    titles = occupations.titles_of([code for code, _ in ranked])
    least = max((_zone(code, occupations) or 0 for code in own), default=0)
    families: dict[str, Suggestion] = {}
    for code, share in ranked:
        zone = _zone(code, occupations)
        if code in titles and code[:2] not in families and (zone or 0) >= least:
            why = (
                f"Another world, yet your work covers {share:.0f} % of the skills that set it apart"
            )
            families[code[:2]] = Suggestion(code, titles[code], BOLD, why, table.source, zone)
    return list(families.values())


def _zone(code: str, occupations: Occupations) -> int | None:
    return occupations.occupation(code).job_zone if occupations.knows(code) else None
