"""People typed or pasted as text, one a line: name, title at organisation, telephone or e-mail."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from halfhour.method.people.card_text import is_title
from halfhour.method.people.columns import EMAIL, URL
from halfhour.method.people.incoming import IncomingPerson, Labelled, Phone, Reading, Rejected
from halfhour.method.people.phones import e164

NUMBER = re.compile(
    r"(?<![\w@.])\+?\(?\d[\d ().\-/\u00a0]{4,22}\d(?![\w@])(?:\s*(?:x|ext\.?)\s*\d{1,6})?"
)
CUTS = re.compile(r"[,;|\t\u2022<>()\[\]]|\s[\u2013\u2014-]+\s")
AT = re.compile(r"^(.*?)\s(?:at|@|bei|chez|en|presso|with)\s+(.+)$", re.IGNORECASE)
BULLET = re.compile(r"^\s*(?:[-*\u2022\u00b7]|\d{1,3}[.)])\s+")
LABELS = re.compile(
    r"\b(?:tel|telephone|phone|mobile|cell|e-?mail|mail|web)\b\s*[.:]*\s*$", re.IGNORECASE
)
COMPANY = re.compile(
    r"\b(?:inc|ltd|llc|llp|gmbh|ag|kg|co|corp|company|group|plc|s\.?a\.?|s\.?r\.?l\.?|bv|ab|oy|as|university|"
    r"universit\w+|hospital|bank|institute|college|school|labs?|foundation|agency|solutions|partners|studio)\b\.?",
    re.IGNORECASE,
)
TRADE = re.compile(
    r"\b(?:manager|director|engineer\w*|developer|designer|nurse|doctor|teacher|professor|lead|head|chief|"
    r"officer|analyst|consultant|architect|assistant|president|vp|ceo|cto|cfo|coo|founder|partner|owner|"
    r"lawyer|attorney|accountant|editor|writer|scientist|researcher|specialist|coordinator|recruiter|"
    r"producer|librarian|chef|leiter\w*|entwickler\w*|berater\w*|ing[e\u00e9]nieur\w*|directeur|gerente|"
    r"intern|student|technician|therapist|planner|buyer|pilot|broker|agent|administrator)\b",
    re.IGNORECASE,
)
LONGEST_LINE = 1000


def read_pasted(lines: Iterable[str], region: str = "") -> Iterator[Reading]:
    """The people of a text, one a line; blank lines are passed over."""
    for number, line in enumerate(lines, start=1):
        found = person_in_line(number, line, region)
        if found is not None:
            yield found


def _is_heading(line: str) -> bool:
    """Whether it is a line drawn over or under people, with words in it or without."""
    drawn = any(line.startswith(mark * 3) or line.endswith(mark * 3) for mark in "-=_*~#")
    return drawn or line.startswith(("# ", "## "))


def person_in_line(number: int, line: str, region: str = "") -> Reading | None:
    """The person of one line, in whatever order it stands; None for a blank line.

    >>> found = person_in_line(1, "ana@example.org, Ana Lee, Buyer at Acme")
    >>> found.name, found.title, found.organisation
    ('Ana Lee', 'Buyer', 'Acme')
    """
    if not line.strip():
        return None
    if len(line) > LONGEST_LINE:
        return Rejected(number, f"the line is longer than {LONGEST_LINE} letters", line[:60])
    if _is_heading(line.strip()):
        return Rejected(number, "the line names nobody", line.strip()[:60])
    text = BULLET.sub("", line).replace("mailto:", " ")
    emails, text = _taken(EMAIL, text)
    urls, text = _taken(URL, text)
    numbers, text = _taken(NUMBER, text)
    name, title, organisation, rest = _sorted_out(
        [
            part
            for one in CUTS.split(text)
            if (part := LABELS.sub("", one.strip()).strip(" .:\"'")) and any(map(str.isalnum, part))
        ]
    )
    if not (name or emails or numbers or organisation):
        return Rejected(number, "the line names nobody", line.strip()[:60])
    return IncomingPerson(
        row=number,
        name=name,
        title=title,
        organisation=organisation,
        notes=(", ".join(rest),) if rest else (),
        emails=tuple(Labelled(one) for one in dict.fromkeys(emails)),
        phones=tuple(Phone(one, "", e164(one, region)) for one in dict.fromkeys(numbers)),
        urls=tuple(Labelled(one) for one in dict.fromkeys(urls)),
    )


def _taken(pattern: re.Pattern[str], text: str) -> tuple[list[str], str]:
    """What ``pattern`` finds, and ``text`` with a cut in its place."""
    found = [one.group().strip() for one in pattern.finditer(text)]
    return found, pattern.sub(" , ", text) if found else text


def _sorted_out(parts: list[str]) -> tuple[str, str, str, list[str]]:
    """Name, title and organisation among the ``parts`` of a line, and what is none of them."""
    title = organisation = ""
    rest: list[str] = []
    for part in parts:
        halves = AT.match(part)
        if halves and not organisation:
            before, organisation = halves[1].strip(), halves[2].strip()
            before, title = _name_before(before, title, rest)
            rest += [before] if before else []
        elif TRADE.search(part) and not title:
            title = part
        elif COMPANY.search(part) and not organisation:
            organisation = part
        else:
            rest.append(part)
    name = next((part for part in rest if _like_a_name(part)), rest[0] if rest else "")
    rest = [part for part in rest if part != name]
    if rest and not organisation:
        organisation = rest.pop()
        if rest and not title and is_title(organisation) and not is_title(rest[0]):
            title, organisation = organisation, rest.pop(0)
    if rest and not title:
        title = rest.pop(0)
    return name[:300], title[:300], organisation[:300], rest


def _name_before(before: str, title: str, rest: list[str]) -> tuple[str, str]:
    """In ``Ana Lee at Acme`` the words before *at* are a name, in ``Buyer at Acme`` a title."""
    if not title and (TRADE.search(before) or rest):
        return "", before
    return before, title


def _like_a_name(part: str) -> bool:
    words = part.split()
    return (
        2 <= len(words) <= 5 and not any(letter.isdigit() for letter in part) and part[:1].isalpha()
    )
