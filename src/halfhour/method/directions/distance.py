"""How far a direction is from what the seeker has done: skills, preparation, schooling, kinship."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.method.directions.occupations import Occupations
from halfhour.method.directions.profile import Profile, highest_degree
from halfhour.method.lazy import lazily

averages = lazily("halfhour.method.directions.averages")

# From this share of the skills on a direction is called near, and below the other one far.
NEAR, FAR = 85.0, 65.0


@dataclass(frozen=True, slots=True)
class Step:
    """One part of the way: what it is, the figure in words, whether it is a hurdle, the source."""

    name: str
    words: str
    hurdle: bool
    source: str


@dataclass(frozen=True, slots=True)
class Distance:
    """The whole way: a word for it, the share of the skills one brings (0 to 100), and its steps."""

    word: str
    skills_percent: float | None
    steps: tuple[Step, ...]


def distance(
    profile: Profile, mine: Sequence[str], there: Sequence[str], occupations: Occupations
) -> Distance:
    """How far it is from occupations ``mine`` to ``there``; each step with its source.

    Codes that the occupation data does not know must be left out before.
    """
    share = skills_share(mine, there, occupations)
    steps = (
        _skills(share, occupations),
        _zones(mine, there, occupations),
        _schooling(profile, there, occupations),
        _kinship(mine, there, occupations),
    )
    made = tuple(step for step in steps if step)
    return Distance(_word(share, made), share, made)


def skills_share(
    mine: Sequence[str], there: Sequence[str], occupations: Occupations
) -> float | None:
    """How much (0 to 100) of what sets the skills of ``there`` apart is in the work of ``mine``.

    A skill counts by how much more it matters there than in the average occupation: nearly all
    work asks for listening, so listening tells little. None where skills are not rated.
    """
    own: dict[str, float] = {}
    for code in mine:
        for element in occupations.elements(code, "skills"):
            own[element.id] = max(own.get(element.id, 0.0), element.importance)
    table = occupations.table("skills") if own else None
    usual: dict[str, float] = averages.averages(table) if table else {}
    shares = [_share(own, usual, code, occupations) for code in there]
    known = [share for share in shares if share is not None]
    return max(known) if known else None


def _share(
    own: dict[str, float], usual: dict[str, float], code: str, occupations: Occupations
) -> float | None:
    weights = {
        e.id: (e.importance, max(e.importance - usual.get(e.id, 0.0), 0.0))
        for e in occupations.elements(code, "skills")
        if e.importance > 0
    }
    whole = sum(weight for _, weight in weights.values())
    if not own or not whole:
        return None
    have = sum(
        weight * min(own.get(key, 0.0) / importance, 1.0)
        for key, (importance, weight) in weights.items()
    )
    return round(100 * have / whole, 1)


def _skills(share: float | None, occupations: Occupations) -> Step | None:
    if share is None:
        return None
    words = f"Your own work covers {share:.0f} % of the skills that set this apart"
    return Step("Skills", words, share < FAR, f"{occupations.release}, importance of skills")


def _zones(mine: Sequence[str], there: Sequence[str], occupations: Occupations) -> Step | None:
    own = _best_zone(mine, occupations, highest=True)
    needed = _best_zone(there, occupations, highest=False)
    if own is None or needed is None:
        return None
    more = needed - own
    if more > 0:
        zones = "one job zone" if more == 1 else f"{more} job zones"
        words = f"Usually takes more preparation than your own work: {zones} higher ({needed} of 5)"
    elif more == 0:
        words = f"Usually takes as much preparation as your own work (job zone {needed} of 5)"
    else:
        words = f"Usually takes less preparation than your own work (job zone {needed} of 5)"
    return Step("Preparation", words, more > 0, f"{occupations.release}, job zones")


def _best_zone(codes: Sequence[str], occupations: Occupations, *, highest: bool) -> int | None:
    zones = [z for z in (occupations.occupation(code).job_zone for code in codes) if z]
    if not zones:
        return None
    return max(zones) if highest else min(zones)


def _schooling(profile: Profile, there: Sequence[str], occupations: Occupations) -> Step | None:
    """The schooling most often named as required, beside one's own."""
    shares = [occupations.education(code) for code in there]
    usual = min((s[0] for s in shares if s), key=lambda s: s.category, default=None)
    if usual is None:
        return None
    own = highest_degree(profile)
    words = f"{usual.percent:.0f} % name “{usual.name}” as what is required"
    if own is None:
        return Step("Schooling", f"{words}; yours is not written down", False, usual.source)
    enough = own[0] >= usual.category
    mine = own[1].degree or own[1].school
    tail = f"your “{mine}” answers that" if enough else f"yours is “{mine}”"
    return Step("Schooling", f"{words}; {tail}", not enough, usual.source)


def _kinship(mine: Sequence[str], there: Sequence[str], occupations: Occupations) -> Step | None:
    """Whether O*NET, or our own model, calls the two alike."""
    titles = occupations.titles_of((*mine, *there))
    for code in mine:
        for related in occupations.related(code):
            if related.code in there:
                words = f"{titles[code]} and {related.title} are named as related"
                return Step("Kinship", words, False, related.source)
    alike = [(a, code) for code in mine for a in occupations.alike(code) if a.code in there]
    if alike:
        best, code = max(alike, key=lambda pair: pair[0].likeness)
        words = f"{titles[code]} and {best.title} have much in common ({best.likeness:.2f} of 1)"
        return Step("Kinship", words, False, best.source)
    if set(mine) & set(there):
        return Step("Kinship", "It is your own occupation", False, occupations.release)
    return None


def _word(share: float | None, steps: Sequence[Step]) -> str:
    hurdles = sum(step.hurdle for step in steps)
    if share is None:
        return "not known yet"
    if share >= NEAR and not hurdles:
        return "near"
    return "far" if share < FAR or hurdles > 1 else "some way"
