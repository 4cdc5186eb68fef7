"""The figures directions are compared on, each with how sure it is and its source."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from halfhour.method.directions.criteria import Figure, rated
from halfhour.method.directions.distance import skills_share
from halfhour.method.directions.occupations import Occupations, Outlook
from halfhour.models import Rating
from halfhour.pages.directions.carried import pay_words


def mark(name: str, ratings: Sequence[Rating]) -> Figure:
    """The seeker's own marks (1 to 5) on one criterion; doubts are turned round."""
    return rated(name, [getattr(r, name) for r in ratings], turned=name == "doubts")


def skills_figure(own: Sequence[str], there: Sequence[str], known: Occupations) -> Figure:
    """How much of what sets the direction\'s skills apart one\'s own work covers."""
    shared = skills_share(own, [c for c in there if known.knows(c)], known) if own else None
    if shared is None:
        return Figure("skills", None, "Not known yet", 0, None, "not known", "")
    words = f"Your work covers {shared:.0f} % of the skills that set it apart"
    return Figure("skills", shared, words, 1, None, "from published data", known.release)


def outlook_of(codes: Sequence[str], known: Occupations) -> Outlook | None:
    """The first outlook known of these occupations."""
    found = (known.outlook(code) for code in codes if known.knows(code))
    return next((outlook for outlook in found if outlook), None)


def growth_figure(outlook: Outlook | None) -> Figure:
    """Growth of -10 % and less is 0, of 20 % and more is 100."""
    change = outlook.change_percent if outlook else None
    if outlook is None or change is None:
        return Figure("outlook", None, "Not known", 0, None, "not known", "")
    value = max(0.0, min(100.0, (change + 10) * 100 / 30))
    words = f"{change:+.1f} % jobs, {outlook.years}"
    return Figure("outlook", round(value, 1), words, 1, None, "from published data", outlook.source)


def pay_figure(outlook: Outlook | None, best: int) -> Figure:
    """The median wage as a share of the best paid direction compared."""
    wage = outlook.median_wage if outlook else None
    if outlook is None or not wage or not best:
        return Figure("pay", None, "Not known", 0, None, "not known", "")
    value = round(100 * wage / best, 1)
    return Figure("pay", value, pay_words(outlook), 1, None, "from published data", outlook.source)


def near_codes(codes: Sequence[str], known: Occupations) -> set[str]:
    """The occupations of a direction and those O*NET names as closest to them."""
    related = (r for code in codes if known.knows(code) for r in known.related(code))
    return {*codes, *(r.code for r in related if r.tier == "Primary-Short")}


def people_figure(codes: set[str], people: Mapping[str, int]) -> Figure:
    """Five people who do this work or one close to it, or more, are 100.

    ``people`` counts mine by occupation code; without codes of the direction it is not known.
    """
    if not codes:
        words = "Not known: attach an occupation"
        return Figure("people", None, words, 0, None, "not known", "your people")
    number = sum(people.get(code, 0) for code in codes)
    words = "Nobody found among your people yet"
    if number:
        do = "do this or work close to it" if number > 1 else "does this or works close to it"
        words = f"{number} of your people {do}"
    value = min(100.0, 20.0 * number)
    return Figure("people", value, words, number, None, "counted", "your people, by occupation")
