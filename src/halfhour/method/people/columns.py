"""Which column of a table means what: from its header, from its cells, or as somebody said."""

from __future__ import annotations

import hashlib
import re
import unicodedata
from collections.abc import Sequence
from typing import NamedTuple

from halfhour.method.people import column_words as words
from halfhour.method.people.column_fields import ASKED_FIELDS, POSTAL, asked_as
from halfhour.method.people.incoming import NotReadable
from halfhour.method.people.phones import looks_like_phone

EMAIL = re.compile(r"[^\s@,;:<>()\[\]\"]{1,64}@[^\s@,;:<>()\[\]\"]{1,255}\.[^\W\d_]{2,24}")
URL = re.compile(r"(?:https?://|www\.)[^\s,;<>\"]{4,2000}", re.IGNORECASE)
BARE_NAMES = frozenset({"name", "nom", "naam", "namn", "navn"})
SITES = frozenset({"linkedin", "twitter", "github", "xing"})
NUMBERED = re.compile(
    r"(e-?mail|phone|address|organi[sz]ation|website|relation|event|custom field|im) (\d+) - (.+)"
)


class Column(NamedTuple):
    """That the cells of column ``at`` are values of ``field``, called ``label``.

    ``label_at`` is the column with their label, or -1; ``group`` holds the parts of one address
    or post together.
    """

    at: int
    field: str
    label: str = ""
    label_at: int = -1
    group: str = ""


def folded(header: str) -> str:
    """A header in plain small letters and single blanks.

    >>> folded("E-Mail 2: Adresse"), folded("Straße geschäftlich")
    ('e mail 2 adresse', 'strasse geschaftlich')
    """
    low = unicodedata.normalize("NFKD", header.strip().lower().replace("ß", "ss").replace("'", ""))
    kept = "".join(letter for letter in low if not unicodedata.combining(letter))
    return " ".join(re.findall(r"[^\W_]+", kept))


def columns_of(headers: Sequence[str]) -> tuple[Column, ...]:
    """The meaning of every column by its header; unknown ones are kept under their own name."""
    return tuple(one for one in _meanings(headers) if one.field != "skip")


def _meanings(headers: Sequence[str]) -> list[Column]:
    found = [
        _numbered(at, header, headers) or _column(at, header) for at, header in enumerate(headers)
    ]
    return _with_their_city(_settled(found, headers), headers)


def _numbered(at: int, header: str, headers: Sequence[str]) -> Column | None:
    """One of Google's repeated columns: ``E-mail 2 - Value`` with ``E-mail 2 - Label``."""
    match = NUMBERED.fullmatch(header.strip().lower())
    if match is None:
        return None
    kind, number, part = match.groups()
    group = f"{kind} {number}"
    label_at = next(
        (
            i
            for i, h in enumerate(headers)
            if h.strip().lower() in (f"{group} - type", f"{group} - label")
        ),
        -1,
    )
    field = NUMBERED_FIELDS.get((kind.replace("-", "")[:3], part)) or NUMBERED_FIELDS.get(
        ("", part)
    )
    return Column(at, field or "skip", "", label_at, group)


NUMBERED_FIELDS = {
    ("ema", "value"): "email", ("pho", "value"): "phone", ("web", "value"): "url",
    ("rel", "value"): "related", ("eve", "value"): "other", ("cus", "value"): "other",
    ("im", "value"): "other", ("im ", "value"): "other",
    ("org", "name"): "organisation", ("org", "title"): "title", ("org", "department"): "department",
    ("org", "job description"): "notes", ("add", "formatted"): "address", ("add", "street"): "street",
    ("add", "city"): "city", ("add", "po box"): "po_box", ("add", "region"): "region",
    ("add", "postal code"): "postcode", ("add", "country"): "country",
    ("add", "extended address"): "extended",
}  # fmt: skip


def _column(at: int, header: str) -> Column:
    plain = folded(header)
    if not plain:
        return Column(at, "skip")
    said = set(plain.split())
    exact = words.EXACT.get(plain)
    if exact is not None:
        site = plain.split()[0] if exact == "url" and said & SITES else ""
        return Column(at, exact, site, group="home" if exact in POSTAL else "")
    if plain in words.LABELLED:
        field, label = words.LABELLED[plain]
        return Column(at, field, label, group=label if field == "po_box" else "")
    place = next((words.PLACES[word] for word in plain.split() if word in words.PLACES), "")
    if said & words.MAIL or plain.startswith("e mail"):
        return Column(at, "skip" if said & words.NOT_MAIL else "email", place)
    postal = _postal(said)
    if said & words.PHONE and not postal:
        lines = [words.LINES[word] for word in plain.split() if word in words.LINES]
        return Column(at, "phone", " ".join(dict.fromkeys([place, *lines])).strip())
    if postal:
        return Column(at, postal, place, group=place or "home")
    return _loosely(at, header, plain, said)


def _postal(said: set[str]) -> str:
    for part, known in (
        ("po_box", words.BOX), ("postcode", words.POSTCODE), ("country", words.COUNTRY),
        ("region", words.REGION), ("city", words.CITY), ("street", words.STREET),
        ("house_number", words.HOUSE), ("address", words.ADDRESS),
    ):  # fmt: skip
        if said & known:
            return "street" if part == "po_box" and "street" in said else part
    return ""


def _loosely(at: int, header: str, plain: str, said: set[str]) -> Column:
    """A header that holds a known phrase among other words, else one kept under its own name."""
    if said & words.WEB:
        return Column(at, "url", header.strip().lower()[:60])
    without_number = re.sub(r" \d+$", "", plain)
    field = words.EXACT.get(without_number)
    if field is not None and field != "skip":
        return Column(at, field)
    return Column(at, "other", header.strip()[:60])


def _settled(found: list[Column], headers: Sequence[str]) -> list[Column]:
    """Columns whose meaning hangs on the others: Title, Name, Nombre."""
    fields = {one.field for one in found}
    doubtful = [one for one in found if one.field == "honorific_or_title"]
    for number, one in enumerate(doubtful):
        honorific = "title" in fields or number < len(doubtful) - 1
        found[found.index(one)] = one._replace(field="prefix" if honorific else "title")
    swaps = {}
    bare = any(one.field == "name" and folded(headers[one.at]) in BARE_NAMES for one in found)
    if "given" in fields and "family" not in fields and bare:
        swaps = {"name": "family"}
    elif "name" not in fields and "given" not in fields and "family" in fields:
        swaps = {"family": "name"}
    elif "name" not in fields and "given" in fields and "family" not in fields:
        swaps = {"given": "name"}
    return [one._replace(field=swaps.get(one.field, one.field)) for one in found]


def _with_their_city(found: list[Column], headers: Sequence[str]) -> list[Column]:
    """Columns with the city of an address that says its own only as the place: *Ort* beside *PLZ*.

    The place itself stays told too.
    """
    near = next((one for one in found if one.field in ("postcode", "street", "address")), None)
    if near is None or any(one.field == "city" and one.group == near.group for one in found):
        return found
    cities = [
        one._replace(field="city", label=near.label, group=near.group)
        for one in found
        if one.field == "location" and words.CITY & set(folded(headers[one.at]).split())
    ]
    return found + cities[:1]


def mapped(headers: Sequence[str], mapping: Sequence[tuple[str, str]]) -> tuple[Column, ...]:
    """The columns named in ``mapping``, pairs of a field of interfaces.md and a header.

    A column may also be named by its number from 1. What its header tells besides (which
    telephone, whose address) stays. Columns that are not named are kept under their own name.
    Raises `NotReadable` for a field or column that is not there.
    """
    plain = [folded(header) for header in headers]
    guessed = _meanings(headers)
    found: list[Column] = []
    taken = set()
    for field, column in mapping:
        if field not in ASKED_FIELDS:
            known = ", ".join(ASKED_FIELDS)
            raise NotReadable(f"There is no field {field!r}; the fields are {known}.")
        at = _place(column, headers, plain)
        found += _chosen(at, field, headers[at], [one for one in guessed if one.at == at])
        taken.add(at)
    rest = [
        Column(at, "other", header.strip()[:60] or f"Column {at + 1}")
        for at, header in enumerate(headers)
        if at not in taken
    ]
    return (*(one for one in found if one.field != "skip"), *rest)


def _chosen(at: int, field: str, header: str, guessed: list[Column]) -> list[Column]:
    """A column as somebody said, with what its header tells besides."""
    if guessed and asked_as(guessed[-1].field) == field:
        return guessed
    if ASKED_FIELDS[field] in POSTAL:
        place = next(
            (words.PLACES[word] for word in folded(header).split() if word in words.PLACES), ""
        )
        return [Column(at, ASKED_FIELDS[field], place, group=place or "home")]
    label = header.strip().lower()[:60] if field == "related" else ""
    return [Column(at, ASKED_FIELDS[field], label)]


def _place(column: str, headers: Sequence[str], plain: list[str]) -> int:
    if column in headers:
        return list(headers).index(column)
    if folded(column) in plain and folded(column):
        return plain.index(folded(column))
    if column.isdecimal() and column.isascii() and 1 <= int(column) <= len(headers):
        return int(column) - 1
    raise NotReadable(f"There is no column {column!r}; the columns are: {told(headers)}.")


def told(headers: Sequence[str]) -> str:
    """The headers as they may stand in a sentence."""
    return ", ".join(" ".join(one.split())[:60] for one in headers if one.strip())[:300]


def by_contents(rows: Sequence[Sequence[str]]) -> dict[int, str]:
    """Columns whose cells mostly are e-mail addresses, web addresses or telephone numbers."""
    found: dict[int, str] = {}
    for at in range(max(map(len, rows), default=0)):
        cells = [row[at].strip() for row in rows if at < len(row) and row[at].strip()]
        for field, fits in (
            ("email", EMAIL.fullmatch),
            ("url", URL.match),
            ("phone", looks_like_phone),
        ):
            if cells and sum(bool(fits(cell)) for cell in cells) * 2 > len(cells):
                found[at] = field
                break
    return found


def headers_key(headers: Sequence[str]) -> str:
    """A key for files with the same headers, to remember a mapping by."""
    return hashlib.sha256("\n".join(map(folded, headers)).encode()).hexdigest()
