"""From the lines of a business card, with where they stand, to a name, a title and the rest."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from halfhour.method.people.card_words import (
    ADDRESS,
    BEFORE,
    COMPANY,
    DOMAIN,
    FAX,
    LABEL,
    MAIL,
    NUMBER,
    SLOGAN,
    TITLE_ENDING,
    TITLE_WORDS,
    WHOLE_TITLES,
    letters,
    looks_like_name,
    spaced,
    tidy_name,
)

LONGEST_LINE = 200
MOST_LINES = 200
"""More than any card has; what goes beyond is not looked at."""


@dataclass(frozen=True, slots=True)
class Line:
    """A line of text and its box in the picture (any unit, y grows downward)."""

    text: str
    left: float = 0.0
    top: float = 0.0
    right: float = 0.0
    bottom: float = 0.0
    sure: float = 1.0
    size: float = 0.0
    """How high the letters are; the height of the box when 0."""

    @property
    def height(self) -> float:
        """Height of the letters."""
        return self.size or self.bottom - self.top


@dataclass(frozen=True, slots=True)
class Card:
    """What a business card says; empty where it says nothing."""

    name: str = ""
    title: str = ""
    organisation: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    address: str = ""


def read_card(lines: Sequence[Line]) -> Card:
    """The fields of a card from its recognised lines, in any order and any number of columns.

    >>> read_card([Line("Amara Okafor", 0, 0, 200, 40), Line("amara@example.com", 0, 90, 200, 110)])
    Card(name='Amara Okafor', title='', organisation='', emails=('amara@example.com',), ...)
    """
    rest, emails, phones, urls = _contacts(_split(lines))
    address, rest = _address(rest)
    rest = [line for line in rest if _worth(line)]
    if not rest:
        return Card(emails=emails, phones=phones, urls=urls, address=address)
    name = _name(rest, emails)
    left = [line for line in rest if line is not name]
    title = _title(left, name)
    left = [line for line in left if line is not title]
    organisation = _organisation(left, name, [*emails, *urls])
    return Card(
        name=tidy_name(name.text) if name else "",
        title=_joined_title(title, left, organisation),
        organisation=spaced(organisation.text) if organisation else "",
        emails=tuple(_mended(one, name.text if name else "") for one in emails),
        phones=phones,
        urls=urls,
        address=address,
    )


def _split(lines: Sequence[Line]) -> list[Line]:
    """Lines in reading order; those that hold several things apart by bars are taken apart."""
    out = []
    for line in sorted(lines[:MOST_LINES], key=lambda one: (one.top, one.left)):
        for text in re.split(r"[|•·●▪]|\s{3,}", line.text[:LONGEST_LINE]):
            if text.strip():
                out.append(replace(line, text=" ".join(text.split()), size=line.height))
    return out


def _contacts(
    lines: list[Line],
) -> tuple[list[Line], tuple[str, ...], tuple[str, ...], tuple[str, ...]]:
    """The lines without what is mail, web or telephone, and those."""
    emails: dict[str, None] = {}
    phones: dict[str, None] = {}
    urls: dict[str, None] = {}
    fax: dict[str, None] = {}
    rest = []
    for line in lines:
        text = _take(MAIL, line.text, emails, lambda m: re.sub(r"\s+", "", m[0]).lower())
        text = _take(DOMAIN, text, urls, lambda m: re.sub(r"\s+", "", m[0]).rstrip(".,/"))
        into = fax if FAX.search(text) else phones
        text = _take(NUMBER, text, into, lambda m: " ".join(m[0].split()).strip(" .-/"))
        text = LABEL.sub("", text).strip(" :,;-–|/") if text != line.text else text
        if len(letters(text)) > 1:
            rest.append(replace(line, text=text))
    return rest, tuple(emails), tuple(phones or fax), tuple(urls)


def _take(pattern: re.Pattern[str], text: str, into: dict[str, None], shape: object) -> str:
    """``text`` without what the pattern finds, which goes into ``into``."""
    for found in pattern.finditer(text):
        if pattern is not NUMBER or 7 <= len(re.sub(r"\D", "", found[0])) <= 16:
            into[shape(found)] = None  # type: ignore[operator]
            text = text.replace(found[0], " ")
    return text


def _address(lines: list[Line]) -> tuple[str, list[Line]]:
    """Lines of the postal address as one, and the others."""
    found = [number for number, line in enumerate(lines) if ADDRESS.search(line.text)]
    if not found:
        return "", lines
    told = [lines[number].text.strip(" ,") for number in found]
    return ", ".join(spaced(t) for t in told), [x for n, x in enumerate(lines) if n not in found]


def _worth(line: Line) -> bool:
    return len(letters(line.text)) >= 2 and line.sure > 0.4


def _name(lines: list[Line], emails: Sequence[str]) -> Line | None:
    """The line that is most likely the name: shape, letters of the address, size."""
    tallest = max(line.height for line in lines) or 1.0
    best = max(lines, key=lambda line: _name_points(line, emails, tallest))
    return best if _name_points(best, emails, tallest) > 0.5 else None


def _name_points(line: Line, emails: Sequence[str], tallest: float) -> float:
    points = 1.0 if looks_like_name(line.text) else -1.5
    points += 0.8 * line.height / tallest
    points -= 1.2 * bool(COMPANY.search(line.text)) + 1.0 * is_slogan(line.text)
    points += 0.8 * bool(BEFORE.match(line.text)) - 1.5 * is_title(line.text)
    words = list(re.findall(r"[a-z]{3,}", letters(line.text, " ")))
    for email in emails:
        local, _, domain = email.partition("@")
        own = letters(local)
        short = [w for w in letters(line.text, " ").split() if len(w) == 2]
        points += 2.0 * any(w in re.split(r"[^a-z]+", local) for w in short)
        points += 2.0 * any(w in own or (len(own) > 4 and own[1:] == w) for w in words)
        whole = letters(line.text)
        host = letters(domain.split(".")[0])
        own_house = whole[:8] in host or (len(host) > 3 and whole.startswith(host))
        points -= 1.5 * (len(whole) > 4 and own_house)
    return points


def is_title(text: str) -> bool:
    """Whether a line names a job, by its words.

    >>> is_title("Head of Logistics"), is_title("Amara Okafor")
    (True, False)
    """
    words = re.findall(r"[a-z]+", letters(spaced(text), " "))
    if len(words) == 1 and words[0] in WHOLE_TITLES:
        return True
    return bool(TITLE_WORDS & set(words)) or any(map(TITLE_ENDING.search, words))


def is_slogan(text: str) -> bool:
    """Whether a line is what a company says of itself, not its name.

    >>> is_slogan("We build what lasts"), is_slogan("Sunrise Solar Inc.")
    (True, False)
    """
    return bool(SLOGAN.search(text)) and not COMPANY.search(text)


def _title(lines: list[Line], name: Line | None) -> Line | None:
    """A line with the words of a job; of several the one nearest below the name."""
    found = [line for line in lines if is_title(line.text) and not _is_company(line.text)]
    if not found:
        return None
    if name is None:
        return found[0]
    return min(found, key=lambda line: abs(line.top - name.bottom) - 2 * line.sure)


def _is_company(text: str) -> bool:
    """A word of a company, unless the line ends in the word of a job or says "head of"."""
    last = letters(spaced(text), " ").split()[-1:]
    led = re.search(r"\b(?:of|for|head|director|manager|chief|vp)\b", text, re.IGNORECASE)
    return bool(COMPANY.search(text)) and not led and not TITLE_WORDS.issuperset(last)


def _mended(email: str, name: str) -> str:
    """An address without a label run into it (``E amara@``), or an l read as a capital i.

    >>> _mended("eamara@example.com", "Amara Okafor"), _mended("ihalvorsen@example.com", "Lucia Halvorsen")
    ('amara@example.com', 'lhalvorsen@example.com')
    """
    words = [word for word in letters(name, " ").split() if len(word) > 2]
    if email[:1] == "e" and any(email[1:].startswith(word) for word in words):
        return email[1:]
    if email[:1] == "i" and words and words[0][0] == "l" and email[1:].startswith(words[-1]):
        return f"l{email[1:]}"
    return email


def _joined_title(title: Line | None, left: list[Line], organisation: Line | None) -> str:
    """The title, with a second line that goes on where the first breaks off."""
    if title is None:
        return ""
    text = spaced(title.text)
    for line in left:
        below = 0 <= line.top - title.bottom < 1.2 * title.height
        if below and line is not organisation and text.endswith((",", "&", " and", " of", " for")):
            return f"{text} {spaced(line.text)}"
    return text


def _organisation(lines: list[Line], name: Line | None, addresses: Sequence[str]) -> Line | None:
    """The line with a company's word, the domain's letters, or simply the largest that is left."""
    candidates = [line for line in lines if not is_slogan(line.text)]
    if not candidates:
        return None
    tallest = max(line.height for line in candidates) or 1.0
    domains = [letters(_domain(a)) for a in addresses]

    def points(line: Line) -> float:
        whole = letters(line.text)
        same = any(
            d and (whole.startswith(d) or d.startswith(whole[:8]) or d in whole) for d in domains
        )
        words = len(line.text.split())
        return (
            3.0 * (same and len(whole) > 3)
            + 2.0 * bool(COMPANY.search(line.text))
            + line.height / tallest
            - 0.3 * max(0, words - 4)
        )

    best = max(candidates, key=points)
    return best if points(best) > 0.6 else None


def _domain(address: str) -> str:
    host = re.sub(r"^https?://|^www\.", "", address.rpartition("@")[2].lower()).split("/")[0]
    parts = host.split(".")
    return parts[-2] if len(parts) > 1 and parts[-2] not in {"co", "com"} else parts[0]
