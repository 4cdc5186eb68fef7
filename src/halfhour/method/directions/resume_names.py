"""Telling a job title from an organisation and from a place, in the head of a resume's entry."""

from __future__ import annotations

import re
from functools import lru_cache

from halfhour.method.directions.resume_words import COUNTRIES, DOERS
from halfhour.method.directions.title_english import in_english
from halfhour.method.directions.title_letters import folded, stem, words_of

_DOERS = frozenset(DOERS.split())
_HOUSES = re.compile(
    r"\b(?:inc|ltd|llc|llp|plc|gmbh|(?-i:AG|SE|KG|AB|Oy|Co)|s\.a\.?|s\.?r\.?l|b\.?v|corp|corporation|"
    r"company|group|holding|labs?|laborator\w+|hospital|clinic|klinik\w*|universit\w+|school|college|"
    r"academy|bank|council|county|city of|ministry|department|dept|institut\w*|foundation|trust|"
    r"agency|society|association|centre|center|church|army|navy|nhs|restaurant|hotel|café|cafe|"
    r"bakery|pharmacy|library|museum|studios?|partners|brothers|sons|stores?|airlines|airways|"
    r"logistics|systems|solutions|technologies|industries|services|insurance|capital|motors)\b",
    re.IGNORECASE,
)
_COUNTRIES = frozenset(COUNTRIES.split())
_TWO_LETTERS = re.compile(r"^[A-Z]{2,3}$")


@lru_cache(maxsize=2_000)
def names_work(text: str) -> float:
    """How much a piece looks like a job title rather than an organisation (-2 to 2).

    >>> names_work("Research Intern") > names_work("NVIDIA Research")
    True
    """
    words = [stem(word) for word in in_english(words_of(folded(text)))]
    score = 0.0
    if any(word in _DOERS for word in words):
        score += 1.0 + (words[-1] in _DOERS)
    if _HOUSES.search(text):
        score -= 1.5
    return score


def is_place(text: str) -> bool:
    """Whether a piece is only a place: "San Francisco, CA", "Istanbul, Türkiye", "Remote".

    >>> is_place("Cork, Ireland"), is_place("Buyer, Hansa"), is_place("Nexus AI")
    (True, False, False)
    """
    *town, last = [part.strip(" .()") for part in text.split(",")]
    if _HOUSES.search(text) or any(names_work(part) > 0 for part in town):
        return False
    words = last.casefold().split()
    known = bool(words) and (words[-1] in _COUNTRIES or words[0] == "remote")
    if not town:
        return known and len(words) == 1
    return len(text) <= 60 and len(town) == 1 and (known or bool(_TWO_LETTERS.match(last)))


def whole_names(text: str) -> str:
    """Commas that belong to a name of a company taken out: "Acme, Inc." is one name."""
    return re.sub(r",\s+(?=(?:Inc|Ltd|LLC|LLP|PLC|GmbH|S\.A|Co)\b(?!-))", " ", text)


def without_place(text: str) -> str:
    """The name of an organisation without the town and country after it.

    >>> without_place("U.S. Army, Fort Carson, CO"), without_place("Hansa")
    ('U.S. Army', 'Hansa')
    """
    parts = [part.strip() for part in text.split(",")]
    if len(parts) > 2 and is_place(", ".join(parts[-2:])):
        return ", ".join(parts[:-2])
    known = len(parts) == 2 and parts[1].casefold() in _COUNTRIES
    return parts[0] if known else text
