"""People as lines of other tools: vCard 4 and CSV, with nothing in them that a sheet would run."""

from __future__ import annotations

import csv
import io
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

COLUMNS = (
    "Name", "First name", "Last name", "Organisation", "Title", "E-mail", "Phone", "URL",
    "How well I know them", "How I know them", "Last contact", "Birthday", "Tags", "Notes",
)  # fmt: skip
FORMULA = re.compile(r"[=+\-@＝＋－＠\t\r]")  # noqa: RUF001 - some programs take the wide ones too
FOLD_AT = 75
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


@dataclass(frozen=True)
class Leaving:
    """One person on the way to another tool; every text raw, as it was kept."""

    uid: str
    name: str
    given_name: str = ""
    family_name: str = ""
    organisation: str = ""
    title: str = ""
    emails: tuple[str, ...] = ()
    phones: tuple[str, ...] = ()
    urls: tuple[str, ...] = ()
    addresses: tuple[str, ...] = ()
    tags: tuple[str, ...] = ()
    closeness: str = ""
    how_known: str = ""
    last_contact: str = ""
    birthday: str = ""
    notes: str = ""
    others: tuple[str, ...] = field(default=())


def tame(cell: str) -> str:
    """A cell that no spreadsheet takes for a formula (OWASP, CSV injection).

    >>> tame("=1+1"), tame("+44 20 7946 0000"), tame("Ada")
    ("'=1+1", "'+44 20 7946 0000", 'Ada')
    """
    return f"'{cell}" if FORMULA.match(cell) else cell


def csv_lines(people: Iterable[Leaving]) -> Iterator[str]:
    """A CSV file (RFC 4180) line by line, headers first; values of one kind joined by ``; ``."""
    yield _csv_line(COLUMNS)
    for one in people:
        yield _csv_line((
            one.name, one.given_name, one.family_name, one.organisation, one.title,
            "; ".join(one.emails), "; ".join(one.phones), "; ".join(one.urls), one.closeness,
            one.how_known, one.last_contact, one.birthday, "; ".join(one.tags), one.notes,
        ))  # fmt: skip


def _csv_line(cells: Iterable[str]) -> str:
    out = io.StringIO()
    csv.writer(out).writerow([tame(cell.replace("\x00", "")) for cell in cells])
    return out.getvalue()


def vcard(one: Leaving) -> str:
    """One vCard 4.0 (RFC 6350), folded at 75 octets, line ends CRLF."""
    lines = [
        "BEGIN:VCARD",
        "VERSION:4.0",
        f"UID:urn:uuid:{one.uid}",
        f"FN:{_text(one.name or (one.emails or one.phones or ('?',))[0])}",
    ]
    if one.given_name or one.family_name:
        lines.append(f"N:{_text(one.family_name)};{_text(one.given_name)};;;")
    lines += [f"ORG:{_text(one.organisation)}"] if one.organisation else []
    lines += [f"TITLE:{_text(one.title)}"] if one.title else []
    lines += [f"EMAIL:{_text(email)}" for email in one.emails]
    lines += [f"TEL:{_text(phone)}" for phone in one.phones]
    lines += [f"URL:{_uri(url)}" for url in one.urls]
    lines += [f"ADR:;;{_text(address)};;;;" for address in one.addresses]
    lines += [f"BDAY:{_birthday(one.birthday)}"] if one.birthday else []
    lines += ["CATEGORIES:" + ",".join(_text(tag) for tag in one.tags)] if one.tags else []
    lines += [f"NOTE:{_text(one.notes)}"] if one.notes else []
    lines.append("END:VCARD")
    return "".join(f"{_folded(text)}\r\n" for text in lines)


def _birthday(text: str) -> str:
    """``1990-05-12`` as vCard 4 writes it; without a year ``--0512``; anything else as text."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d|--\d\d-\d\d", text):
        return text.replace("-", "") if text[0] != "-" else "--" + text[2:].replace("-", "")
    return _text(text)


def _text(value: str) -> str:
    value = CONTROLS.sub("", value).replace("\\", "\\\\").replace(";", "\\;").replace(",", "\\,")
    return value.replace("\r\n", "\\n").replace("\n", "\\n").replace("\r", "\\n")


def _uri(value: str) -> str:
    return re.sub(r"[\s\x00-\x1f]", "", value)


def _folded(text: str) -> str:
    """Fold at 75 octets without cutting a character in two."""
    raw = text.encode()
    if len(raw) <= FOLD_AT:
        return text
    pieces, start, room = [], 0, FOLD_AT
    while start < len(raw):
        end = min(start + room, len(raw))
        while end < len(raw) and raw[end] & 0xC0 == 0x80:
            end -= 1
        pieces.append(raw[start:end].decode())
        start, room = end, FOLD_AT - 1
    return "\r\n ".join(pieces)
