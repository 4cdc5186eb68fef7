"""Spans of time as resumes write them: "Sept 2018 – May 2023", "06/2011 - heute", "since 2019"."""

from __future__ import annotations

import re
from dataclasses import dataclass

_MONTHS = {
    1: "jan ene gen janv", 2: "feb fév févr fev", 3: "mar mär mrz mars maa", 4: "apr avr abr",
    5: "mai may mag mei", 6: "jun juin giu", 7: "jul juil lug", 8: "aug aoû ago", 9: "sep set",
    10: "oct okt ott out", 11: "nov", 12: "dec déc dez dic",
}  # fmt: skip
_BY_NAME = {name: number for number, names in _MONTHS.items() for name in names.split()}
_SEASONS = {"spring": 3, "summer": 6, "autumn": 9, "fall": 9, "winter": 12}
_NAME = (
    r"(?:jan|feb|mar|mär|mrz|apr|may|mai|jun|jul|aug|sep|oct|okt|nov|dec|dez|ene|abr|ago|dic|janv|"
    r"fév|avr|juin|juil|aoû|déc|gen|mag|giu|lug|set|ott|fev|out|mei|maa|spring|summer|autumn|fall|"
    r"winter)[a-zà-ÿ]{0,8}"
)
_YEAR = r"(?:19[4-9]\d|20[0-4]\d)"
_DATE = (
    rf"(?:(?:\d{{1,2}}(?:st|nd|rd|th)?\.?\s+)?{_NAME}[.,]?\s+(?:de\s+)?{_YEAR}"
    rf"|(?:\d{{1,2}}[./])?\d{{1,2}}[./-]{_YEAR}|{_YEAR}[-/.](?:0[1-9]|1[0-2])(?:[-/.]\d\d)?|{_YEAR})"
)
_NOW = (
    r"present|now|today|current(?:ly)?|to\s+date|ongoing|heute|jetzt|laufend|aujourd['’]hui|présent|"
    r"actualidad|actual(?:idade|mente)?|presente|oggi|heden|nu|presente|nå|idag|obecnie"
)
_TO = r"\s{0,4}(?:[–—−‐‑-]|\bto\b|\bbis\b|\buntil\b|\btill?\b|\bà\b|\bau\b|\ba\b|\bal\b|\btot\b|\bhasta\b)\s{0,4}"
_SPAN = re.compile(
    rf"(?:\b(?:from|de|du|von|vom|dal|desde|van)\s+)?\(?\s?(?<![\d/.-])(?P<from>{_DATE}){_TO}(?:(?P<to>{_DATE})(?![\d/.])|(?P<now>{_NOW})\b)"
    rf"\s?\)?",
    re.IGNORECASE,
)
_SHORT = re.compile(rf"\(?(?<!\d)(?P<from>{_YEAR})\s?[–—/-]\s?(?P<to>\d\d)(?!\d)\s?\)?")
_OPEN = re.compile(
    rf"\(?\s?(?:(?:since|from|seit|ab|depuis|desde|dal|sinds)\s+(?P<from>{_DATE})"
    rf"|(?P<begun>{_DATE})\s?[–—-]\s?(?=$|[\t)]))\s?\)?",
    re.IGNORECASE,
)
_LONE = re.compile(rf"\(?\s?(?<![\d/.-])(?P<to>{_DATE})(?![\d/.-]\d)\s?\)?", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Span:
    """From when to when ("2019-03", "2019" or ""), and where in the text that stood."""

    started: str
    ended: str
    start: int
    end: int
    lone: bool = False
    """Only one date was given: of a degree when it was reached, of a job when it was held."""


def span_in(text: str, lone: bool = False) -> Span | None:
    """The first span of time in ``text``; with ``lone`` a single date counts as well.

    >>> span = span_in("Nurse, Sept 2018 – May 2023")
    >>> span.started, span.ended
    ('2018-09', '2023-05')
    >>> span_in("2014-15").ended, span_in("seit 03/2019").started, span_in("call 2019-2020-11")
    ('2015', '2019-03', None)
    """
    found = _SPAN.search(text)
    if found:
        started, ended = day(found["from"]), day(found["to"] or "")
        return None if ended and ended[:4] < started[:4] else _span(found, started, ended)
    found = _SHORT.search(text)
    if found and int(found["to"]) > int(found["from"][2:]):
        return _span(found, found["from"], found["from"][:2] + found["to"])
    found = _OPEN.search(text)
    if found:
        return _span(found, day(found["from"] or found["begun"]), "")
    found = _LONE.search(text) if lone else None
    return _span(found, "", day(found["to"]), lone=True) if found else None


def _span(found: re.Match[str], started: str, ended: str, lone: bool = False) -> Span:
    return Span(started, ended, found.start(), found.end(), lone)


def day(text: str) -> str:
    """A date of a resume as "2019-03" or "2019"; "" when there is no year in it.

    >>> day("Sept 2018"), day("09/2018"), day("2018-09"), day("2018"), day("Summer 2020")
    ('2018-09', '2018-09', '2018-09', '2018', '2020-06')
    """
    year = re.search(_YEAR, text)
    if not year:
        return ""
    rest = (text[: year.start()] + " " + text[year.end() :]).casefold()
    name = re.search(r"[a-zà-ÿ]{3,}", rest)
    if name:
        word = name[0]
        month = _SEASONS.get(word) or _BY_NAME.get(word[:4]) or _BY_NAME.get(word[:3])
    else:
        numbers = [int(n) for n in re.findall(r"\d+", rest)]
        after = rest.strip().startswith(("-", "/", ".")) and bool(numbers)
        month = numbers[0] if after else numbers[-1] if numbers else None
    return f"{year[0]}-{month:02d}" if month and 1 <= month <= 12 else year[0]
