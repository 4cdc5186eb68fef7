"""What a QR code on a business card says: a vCard, a MeCard, an address of the web."""

from __future__ import annotations

import re

from halfhour.method.people.card_text import Card
from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.vcards import read_vcards

LONGEST = 20_000
"""Characters; a QR code holds 4,296 at most."""


def read_code(text: str) -> Card | None:
    """The contact in a code; None when it is neither a contact nor an address.

    >>> read_code("MECARD:N:Okafor,Amara;TEL:+15550100;EMAIL:amara@example.com;;").name
    'Amara Okafor'
    """
    text = text.strip().removeprefix("\ufeff")[:LONGEST]
    if re.match(r"BEGIN:VCARD", text, re.IGNORECASE):
        return _vcard(text)
    if re.match(r"(?:MECARD|BIZCARD):", text, re.IGNORECASE):
        return _mecard(text)
    if re.match(r"https?://[^\s]+$", text, re.IGNORECASE):
        return Card(urls=(text,))
    if re.match(r"mailto:[^\s?]+@[^\s?]+", text, re.IGNORECASE):
        return Card(emails=(text[7:].split("?")[0],))
    return Card(phones=(text[4:],)) if re.match(r"tel:\+?[\d().\- ]{5,}$", text, re.I) else None


def _vcard(text: str) -> Card | None:
    if not re.search(r"END:VCARD", text, re.IGNORECASE):
        text += "\nEND:VCARD\n"
    person = next((p for p in read_vcards([text.encode()]) if isinstance(p, IncomingPerson)), None)
    if person is None:
        return None
    whole = " ".join(part for part in (person.given, person.middle, person.family) if part)
    return Card(
        name=person.name or whole,
        title=person.title,
        organisation=person.organisation,
        emails=tuple(e.value for e in person.emails),
        phones=tuple(p.value for p in person.phones),
        urls=tuple(u.value for u in person.urls),
        address=person.addresses[0].line() if person.addresses else "",
    )


def _mecard(text: str) -> Card:
    fields: dict[str, list[str]] = {}
    for part in re.split(r"(?<!\\);", text.partition(":")[2]):
        key, colon, value = part.partition(":")
        if colon and value:
            fields.setdefault(key.strip().upper(), []).append(
                re.sub(r"\\(.)", r"\1", value.strip())
            )

    def first(key: str) -> str:
        return next(iter(fields.get(key, [])), "")

    family, comma, given = first("N").partition(",")
    name = f"{given.strip()} {family.strip()}" if comma else first("N")
    if first("X"):
        name = f"{first('N')} {first('X')}"
    return Card(
        name=name.strip(),
        title=first("TITLE") or first("T") * (len(first("T")) > 3 and not first("T")[0].isdigit()),
        organisation=first("ORG") or first("C"),
        emails=(*fields.get("EMAIL", []), *fields.get("E", [])),
        phones=(*fields.get("TEL", []), *fields.get("B", []), *fields.get("M", [])),
        urls=tuple(fields.get("URL", [])),
        address=first("ADR") or first("A"),
    )


def with_text(code: Card, text: Card) -> Card:
    """The card of a code, with what only the print says filled in."""
    return Card(
        *(getattr(code, f) or getattr(text, f) for f in ("name", "title", "organisation")),
        *(getattr(code, f) or getattr(text, f) for f in ("emails", "phones", "urls", "address")),
    )
