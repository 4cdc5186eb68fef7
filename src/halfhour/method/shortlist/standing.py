"""What a title tells besides its field: very senior people, and work that meets many people."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from halfhour.method.shortlist.matching import Term, Texts, hits

# People at the very top answer strangers less often; our judgement, lowered by own rates.
TOP = tuple(
    Term(text, 1.0, "top")
    for text in (
        "ceo",
        "cfo",
        "coo",
        "cto",
        "chief executive",
        "chief financial",
        "chief operating",
        "chief technology",
        "chief medical",
        "president",
        "managing director",
        "executive vice president",
        "chair of the board",
        "board member",
        "geschaftsfuhrer",
        "directeur general",
        "director general",
        "partner at",
        "managing partner",
    )
)

_MEETING = (
    ("alumni", "alumni work"),
    ("recruit", "recruiting"),
    ("recruiter", "recruiting"),
    ("recruiting", "recruiting"),
    ("talent acquisition", "recruiting"),
    ("career counsel", "career advice"),
    ("career coach", "career advice"),
    ("career services", "career advice"),
    ("student affairs", "student affairs"),
    ("teacher", "teaching"),
    ("professor", "teaching"),
    ("lecturer", "teaching"),
    ("pastor", "a congregation"),
    ("minister", "a congregation"),
    ("rabbi", "a congregation"),
    ("imam", "a congregation"),
    ("priest", "a congregation"),
    ("chaplain", "a congregation"),
    ("community", "community work"),
    ("volunteer", "volunteers"),
    ("fundrais", "fundraising"),
    ("fundraiser", "fundraising"),
    ("fundraising", "fundraising"),
    ("partnerships", "partnerships"),
    ("public relations", "public relations"),
    ("journalist", "journalism"),
    ("reporter", "journalism"),
    ("editor", "editing"),
    ("event", "events"),
    ("conference", "events"),
    ("chamber of commerce", "a chamber of commerce"),
    ("association", "an association"),
    ("union", "a union"),
    ("sales", "sales"),
    ("account executive", "sales"),
    ("real estate", "real estate"),
    ("realtor", "real estate"),
    ("broker", "broking"),
    ("banker", "banking"),
    ("insurance agent", "insurance"),
    ("venture", "investing"),
    ("investor", "investing"),
    ("founder", "founding a company"),
    ("barber", "a shop where people talk"),
    ("hairdresser", "a shop where people talk"),
    ("hair stylist", "a shop where people talk"),
    ("barista", "a shop where people talk"),
    ("bartender", "a shop where people talk"),
    ("coach", "coaching"),
    ("councillor", "local politics"),
    ("councilor", "local politics"),
    ("mayor", "local politics"),
    ("physician", "a practice"),
    ("dentist", "a practice"),
    ("lawyer", "legal practice"),
    ("attorney", "legal practice"),
    ("librarian", "a library"),
)
MEETING = tuple(Term(text, 1.0, why) for text, why in _MEETING)


@dataclass(frozen=True, slots=True)
class Shelf:
    """The distinct titles of a book, read once: ready to search, and what each tells besides."""

    titles: Texts
    top: frozenset[str]
    meets: dict[str, str]


@lru_cache(maxsize=2)
def shelf(titles: tuple[str, ...]) -> Shelf:
    """``titles`` read once; the same titles again cost next to nothing."""
    texts = Texts(titles)
    meets = {title: hit.why for title, hit in hits(texts, MEETING).items()}
    return Shelf(texts, frozenset(hits(texts, TOP)), meets)


@lru_cache(maxsize=2)
def organisations_read(names: tuple[str, ...]) -> Texts:
    """The distinct company names, read once."""
    return Texts(names)
