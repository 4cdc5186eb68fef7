"""Cleans a job title: from what people write about themselves to the words that name the work."""

from __future__ import annotations

import re
from dataclasses import dataclass

from halfhour.method.directions.title_english import in_english
from halfhour.method.directions.title_letters import STOP, folded, stem, words_of
from halfhour.method.directions.title_noise import FORMER, is_noise, is_personal
from halfhour.method.directions.title_words import CREDENTIALS, RANKS


@dataclass(frozen=True, slots=True)
class Part:
    """One reading of a title: its words in plain English, and how much it counts (0 to 1)."""

    words: tuple[str, ...]
    weight: float
    as_written: bool = False
    """Not put into plain English: good for finding a known title, not for guessing."""


GENDERS = re.compile(r"\((?:[mwfdxh]\s*[/|,]\s*)+[mwfdxh]\)|[:*_·](?:innen|in|e|ne|euse|trice)\b|"
                     r"(?<=\w)[(/](?:in|a|e|ne|euse|trice|frau|as|os)\)?(?=\s|$|,)")  # fmt: skip
STRONG = re.compile(
    r"[|•·●▪►▶■◆~;\n«»“”\"]+|\s[-–—:]+\s|[–—]|//+|->|=>|>(?=\s)|\s-(?=\w)|(?<=[a-z]{4})[.!?](?:\s|$)"
)
DEGREES = re.compile(r"\b(ph|pharm|b|m|d|ed|psy|j|ll|p)\.\s?(d|sc|a|s|b|m|eng|ed|phil|e)\b\.?")
DOTTED = re.compile(r"\b(mgmt|dept|prof|assoc|asst|admin|exec|govt|intl|tech|maint|elec|mech)\.")
PLACE = re.compile(
    r"@|\b(?:at|bei|chez|presso|bij|hos)\s+(?!night\b|home\b|sea\b)"
    r"|(?<=[a-z]{3})\s+to\s+(?=the\b|ceo|cfo|coo|cto|md\b|managing|c-|chief|director|vp|head)"
)
GENDER_SIGNS = frozenset("(:*_·/")
BRACKETS = frozenset("([{")
PAREN = re.compile(r"[(\[{]([^)\]}]*)[)\]}]?")
SOFT = re.compile(r",|/|\+|\s&\s|\sand\s|\sund\s|\set\s|\sy\s|(?<=[a-z]{3})\.(?=\s)")


def pieces(text: str) -> list[tuple[str, str]]:
    """(text, what stood in brackets) of each part people set apart in folded text, without noise."""
    if not GENDER_SIGNS.isdisjoint(text):
        text = GENDERS.sub("", text)
    if "." in text:
        text = DOTTED.sub(r"\1", DEGREES.sub(r"\1\2", text))
    found: list[tuple[str, str]] = []
    formerly: list[tuple[str, str]] = []
    for part in STRONG.split(text):
        aside = ""
        if not BRACKETS.isdisjoint(part):
            aside = " ".join(a for a in PAREN.findall(part) if not FORMER.match(a))
            part = PAREN.sub(" ", part)
        part = _without_place(part).strip(" -,.:!?*'")
        if not part:
            continue
        if FORMER.match(part):
            formerly.append((FORMER.sub("", part), aside))
        elif not is_noise(part):
            found.append((part, aside))
    return found or [p for p in formerly if " " in p[0] and not is_noise(p[0])]


def _without_place(part: str) -> str:
    place = PLACE.search(part)
    return part[: place.start()].rstrip() if place else part


ELIDED = re.compile(r"\b[dl]'(?=[a-z]{3})")
"""French and Italian: ``chef d'equipe``."""
LOWER_IT = re.compile(r"\bit\b")


def _keep_it(title: str) -> str:
    """IT in capitals is a trade, "it" in a sentence is not."""
    return LOWER_IT.sub(" ", title) if title != title.lower() else title


def plain(words: list[str]) -> tuple[str, ...]:
    """Without ranks, letters after the name and small words, unless nothing else is left."""
    rest = [w for w in words if w not in CREDENTIALS and w not in RANKS and w not in STOP]
    while len(rest) > 1 and rest[0] in {"principal", "deputy", "head", "staff"}:
        if rest[1] in {"cook", "chef", "coach"}:
            break
        rest = rest[1:]
    rest = [w for w in rest if w not in {"intern", "internship"}]
    return tuple(stem(w) for w in rest if not w.isdigit())


def parts(title: str) -> tuple[Part, ...]:
    """The readings of a title, the most telling first; empty when it is all noise.

    >>> [p.words for p in parts("Sr. SWE @ Example | dad of 3") if not p.as_written]
    [('software', 'engineer')]
    """
    readings: dict[tuple[str, ...], Part] = {}
    whole, kept = folded(title), _keep_it(title)
    context = frozenset(words_of(whole))
    set_apart = pieces(whole if kept == title else folded(kept))
    for number, (text, aside) in enumerate(set_apart[:5]):
        for some, weight in _readings(text, aside, 1.0 if number == 0 else 0.3):
            words = words_of(ELIDED.sub(" ", some))
            written = tuple(stem(w) for w in words if w not in STOP)
            left = plain(in_english(words, context))
            if left:
                readings.setdefault(left, Part(left, weight))
                readings.setdefault(written, Part(written, weight, as_written=True))
    return tuple(readings.values())


def _readings(text: str, aside: str, weight: float) -> list[tuple[str, float]]:
    """The whole, with what stood in brackets, its first part, its later parts."""
    split = [s.strip() for s in SOFT.split(text)]
    kept = [s for s in split if s and not is_personal(s)]
    if not kept:
        return []
    whole = text if len(kept) == len(split) else " ".join(kept)
    found = [(whole, weight)]
    if aside:
        found.append((f"{whole} {aside}", 0.4 * weight))
    if len(kept) > 1:
        found += [(kept[0], 0.7 * weight), *((later, 0.2 * weight) for later in kept[1:4])]
    return found


def first_words(found: tuple[Part, ...]) -> str:
    """The first reading in plain English as text; empty when there is none."""
    return next((" ".join(p.words) for p in found if not p.as_written), "")


def cleaned(title: str) -> str:
    """The first reading as text: what a correction by the seeker is remembered under.

    >>> cleaned("🚀 Senior Nurses (m/w/d) at Example Hospital")
    'nurse'
    """
    return first_words(parts(title))
