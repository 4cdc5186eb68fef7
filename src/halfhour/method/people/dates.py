"""Dates as people's address books write them, made ISO where that is certain."""

from __future__ import annotations

import re
from datetime import date
from functools import lru_cache

MONTHS = {
    word: number
    for number, words in enumerate(
        (
            "jan january januar janv janvier ene enero gen gennaio januari janeiro sty",
            "feb february februar fev fevr fevrier febrero febbraio februari fevereiro lut",
            "mar march marz maerz mars marzo maart mrt marco mrz",
            "apr april avr avril abr abril aprile kwi",
            "may mai mayo mag maggio mei maio maj",
            "jun june juni juin junio giu giugno junho cze",
            "jul july juli juil juillet julio lug luglio julho lip",
            "aug august aout ago agosto augustus sie",
            "sep sept september septembre septiembre set settembre setembro wrz",
            "oct october okt oktober octobre octubre ott ottobre outubro paz",
            "nov november novembre noviembre novembro lis",
            "dec december dez dezember decembre dic diciembre dicembre dezembro gru",
        ),
        start=1,
    )
    for word in words.split()
}
ISO = re.compile(r"(\d{4})-(\d{1,2})-(\d{1,2})(?:[T ].*)?$")
BASIC = re.compile(r"(\d{4})(\d{2})(\d{2})(?:T.*)?$")
YEARLESS = re.compile(r"--(\d{2})-?(\d{2})(?:T.*)?$")
YEAR_MONTH = re.compile(r"(\d{4})-(\d{1,2})$")
YEAR_FIRST = re.compile(r"(\d{4})[/.](\d{1,2})[/.](\d{1,2})(?:\s.*)?$")
NUMBERS = re.compile(r"(\d{1,2})([/.\-])(\d{1,2})\2(\d{4}|\d{2})(?:[ ,T].*)?$")
WORDS = re.compile(r"(\d{1,2})\.?[ \-]+([^\W\d]+)\.?,?[ \-]+(\d{4})$")
WORD_FIRST = re.compile(r"([^\W\d]+)\.? +(\d{1,2})(?:st|nd|rd|th)?,? +(\d{4})$")
MONTH_YEAR = re.compile(r"([^\W\d]+)\.? +(\d{4})$")
PLAIN = str.maketrans("äàáâéèêëíîïóôöúûüçž", "aaaaeeeeiiiooouuucz")
EMPTY = frozenset({"", "0/0/00", "0.0.00", "00/00/00", "0/0/0000", "0000-00-00", "00.00.0000"})


@lru_cache(maxsize=4096)
def iso(text: str, day_first: bool = False) -> str:
    """``text`` as ``2024-03-05``, ``2024-03``, ``2024`` or ``--03-05``; empty if it is no date.

    ``day_first`` decides 3/4/2024 where nothing in the date does; dots always mean day first.

    >>> iso("05 Mar 2024"), iso("1/15/1980"), iso("--0203"), iso("0.0.00")
    ('2024-03-05', '1980-01-15', '--02-03', '')
    """
    text = text.strip()
    if text in EMPTY:
        return ""
    for pattern in (ISO, BASIC, YEAR_FIRST):
        if found := pattern.match(text):
            return _whole(int(found[1]), int(found[2]), int(found[3]))
    if found := YEARLESS.match(text):
        return _whole(2000, int(found[1]), int(found[2])).replace("2000-", "--", 1)
    if found := NUMBERS.match(text):
        return _numbers(int(found[1]), int(found[3]), found[4], day_first or found[2] == ".")
    return _worded(text)


def _worded(text: str) -> str:
    if found := WORDS.match(text):
        return _whole(int(found[3]), _month(found[2]), int(found[1]))
    if found := WORD_FIRST.match(text):
        return _whole(int(found[3]), _month(found[1]), int(found[2]))
    if found := YEAR_MONTH.match(text):
        return f"{found[1]}-{int(found[2]):02}" if 1 <= int(found[2]) <= 12 else ""
    if found := MONTH_YEAR.match(text):
        return f"{found[2]}-{_month(found[1]):02}" if _month(found[1]) else ""
    return text if len(text) == 4 and text.isdecimal() and text.isascii() else ""


def _numbers(first: int, second: int, year: str, day_first: bool) -> str:
    month, day = (second, first) if first > 12 or (day_first and second <= 12) else (first, second)
    century = 0 if len(year) == 4 else 1900 if int(year) > 40 else 2000
    return _whole(century + int(year), month, day)


def _month(word: str) -> int:
    low = word.lower().translate(PLAIN)
    return MONTHS.get(low) or MONTHS.get(low[:3], 0)


def _whole(year: int, month: int, day: int) -> str:
    try:
        if year in (0, 1604):  # Cyrus and Apple write these for a birthday without a year
            return date(2000, month, day).isoformat().replace("2000", "-", 1)
        return date(year, month, day).isoformat()
    except ValueError:
        return ""
