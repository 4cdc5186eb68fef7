"""How near an occupation code is to those of a direction, and the words such work goes by."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from halfhour.method.directions.occupations import Occupations
from halfhour.method.shortlist.matching import Term
from halfhour.method.shortlist.words import PLAIN, words

# How much of the same occupation a related one counts (our judgement on O*NET's tiers).
_TIERS = {"Primary-Short": 0.75, "Primary-Long": 0.6, "Supplemental": 0.45}
_SAME_BROAD, _SAME_MINOR = 0.7, 0.4
_OTHER_TITLES = 30


def nearness(
    attached: Mapping[str, str], present: Iterable[str], occupations: Occupations
) -> dict[str, tuple[float, str]]:
    """For each of the codes ``present`` in a book how near it is to the ``attached`` ones, and why.

    ``attached`` gives titles by code; codes that are not near at all are left out.
    """
    if not attached:
        return {}
    codes = {code for code in present if code}
    titles = occupations.titles_of(tuple(codes))
    related = _related(attached, occupations)
    found: dict[str, tuple[float, str]] = {}
    for code in codes:
        title = titles.get(code, code)
        for own, own_title in attached.items():
            near = _near(code, title, own, own_title, related)
            if near and near[0] > found.get(code, (0.0, ""))[0]:
                found[code] = near
    return found


def _related(attached: Mapping[str, str], occupations: Occupations) -> dict[tuple[str, str], float]:
    return {
        (own, other.code): _TIERS.get(other.tier, 0.4)
        for own in attached
        if occupations.knows(own)
        for other in occupations.related(own)
    }


def _near(
    code: str,
    title: str,
    own: str,
    own_title: str,
    related: Mapping[tuple[str, str], float],
) -> tuple[float, str] | None:
    if code == own:
        return 1.0, f"Their occupation is {_lower(own_title or title)}, the one of this direction"
    if (own, code) in related:
        return related[own, code], _related_words(title, own_title or own)
    if code[:6] == own[:6]:
        return _SAME_BROAD, f"Their occupation, {_lower(title)}, is next to {_lower(own_title)}"
    if code[:4] == own[:4]:
        return _SAME_MINOR, f"Their occupation, {_lower(title)}, is of the same group"
    return None


def _related_words(title: str, own_title: str) -> str:
    return f"Their occupation, {_lower(title)}, is related to {_lower(own_title)}"


def _lower(title: str) -> str:
    """A title within a sentence: small letters, but for abbreviations."""
    return " ".join(word if word.isupper() else word.lower() for word in title.split())


def terms_of(codes: Sequence[str], occupations: Occupations) -> tuple[Term, ...]:
    """The names and other titles of occupations, as words to look for in titles.

    Of "Clinical Informatics Specialist" the field alone, "clinical informatics", is looked for
    as well: people put all kinds of ranks behind it.
    """
    found: dict[str, Term] = {}
    for code, title in occupations.titles_of(tuple(codes)).items():
        like = f"as in {_lower(title)}"
        found.setdefault(title.casefold(), Term(title, 0.95, "an occupation of this direction"))
        for other in occupations.other_titles(code, _OTHER_TITLES):
            found.setdefault(other.casefold(), Term(other, 0.85, like))
            field = _field(other)
            if field:
                found.setdefault(field, Term(field, 0.75, like))
    return tuple(found.values())


def _field(title: str) -> str:
    """The words of a title before its rank, where they are two or more and name a field."""
    every = words(title)
    ends = len(every)
    while ends and every[ends - 1] in PLAIN:
        ends -= 1
    field = every[:ends]
    told = sum(word not in PLAIN for word in field)
    return " ".join(field) if ends < len(every) and told >= 2 else ""
