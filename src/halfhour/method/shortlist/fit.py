"""How near a person's work is to a direction, from title, company, industry and occupation."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from halfhour.method.shortlist.matching import Hit, Term, Texts, hits, named
from halfhour.method.shortlist.people import Book, Past, Sought
from halfhour.method.shortlist.standing import organisations_read, shelf

# What each kind of evidence can contribute at most (our judgement).
OCCUPATION, TITLE, COMPANY, INDUSTRY, NAMED = 0.95, 0.9, 0.7, 0.5, 0.8


@dataclass(frozen=True, slots=True)
class Readings:
    """Every distinct title, company and occupation of a book, read once for a direction."""

    titles: dict[str, Hit]
    organisations: dict[str, Hit]
    occupations: dict[str, Hit]
    top: frozenset[str]

    def of(self, title: str, organisation: str, occupation: str) -> tuple[Hit, ...]:
        """The evidence for one combination, strongest first; empty when there is none."""
        found = (
            self.occupations.get(occupation),
            self.titles.get(title),
            self.organisations.get(organisation),
        )
        return tuple(sorted((hit for hit in found if hit), key=lambda hit: -hit.strength))

    def strengths(self) -> tuple[dict[str, float], dict[str, float], dict[str, float]]:
        """How strong each distinct title, company and occupation is, for a quick pass."""
        three = (self.titles, self.organisations, self.occupations)
        titles, organisations, occupations = (
            {text: hit.strength for text, hit in found.items()} for found in three
        )
        return titles, organisations, occupations

    def strengths_of(
        self, title: str, organisation: str, occupation: str
    ) -> tuple[float, float, float]:
        """How strong occupation, title and company of one person are, 0 where they say nothing."""
        code, text = self.occupations.get(occupation), self.titles.get(title)
        place = self.organisations.get(organisation)
        return (
            code.strength if code else 0.0,
            text.strength if text else 0.0,
            place.strength if place else 0.0,
        )


def read(book: Book, sought: Sought) -> Readings:
    """Look through the distinct titles, companies and occupations of ``book`` for ``sought``."""
    known, organisations = shelf(book.titles), organisations_read(book.organisations)
    return Readings(
        titles=_titles(known.titles, sought),
        organisations=_industries(book, sought) | _organisations(organisations, sought),
        occupations=_occupations(set(book.occupations), sought),
        top=known.top,
    )


def together(strengths: Iterable[float]) -> float:
    """How well several pieces of evidence fit together, 0 to 1: each adds to what is missing.

    >>> together([0.5, 0.5])
    0.75
    """
    missing = 1.0
    for strength in strengths:
        missing *= 1.0 - strength
    return 1.0 - missing


def named_for(past: Past) -> float:
    """That somebody named this person for the direction is evidence in itself."""
    return NAMED if past.named_by else 0.0


@lru_cache(maxsize=8)
def _named(
    texts: Texts, name: str, terms: tuple[Term, ...], most: float, why: str
) -> dict[str, Hit]:
    """What is found in texts read before for a direction asked for before costs nothing again."""
    return named(texts, name, terms, most, why)


def _titles(texts: Texts, sought: Sought) -> dict[str, Hit]:
    industries = (Term(text, 0.5, "field") for text in sought.industries)
    return _named(texts, sought.name, (*sought.terms, *industries), TITLE, "name")


def _industries(book: Book, sought: Sought) -> dict[str, Hit]:
    """Organisations whose own industry is one of those sought, by the organisation's name."""
    terms = [Term(text, INDUSTRY, "industry") for text in (*sought.industries, sought.name)]
    found = hits(Texts(book.industries.values()), terms)
    return {name: found[field] for name, field in book.industries.items() if field in found}


def _organisations(texts: Texts, sought: Sought) -> dict[str, Hit]:
    industries = (Term(text, 1.0, "industry") for text in sought.industries)
    found = _named(texts, sought.name, (*sought.terms, *industries), INDUSTRY, "place")
    wanted = [Term(text, COMPANY, "company") for text in sought.companies]
    return found | hits(texts, wanted)


def _occupations(codes: set[str], sought: Sought) -> dict[str, Hit]:
    near = ((code, sought.nearness.get(code)) for code in codes if code)
    return {
        code: Hit(OCCUPATION * found[0], found[1], "occupation")
        for code, found in near
        if found and found[0] > 0
    }
