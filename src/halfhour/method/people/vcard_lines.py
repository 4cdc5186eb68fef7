"""Lines of a vCard: unfolded, taken apart into name, parameters and value, and decoded."""

from __future__ import annotations

import binascii
import re
from collections.abc import Iterator
from sys import intern
from typing import NamedTuple

from halfhour.method.people.texts import from_bytes, mended

HEAD = re.compile(r"(?:([\w-]+)\.)?([A-Za-z][A-Za-z0-9-]*)[ \t]*(;.*)?$", re.DOTALL)
PARAMETER = re.compile(r';\s*([^;="]*)(=((?:"[^"]*"|[^;"])*))?')
ESCAPE = re.compile(r"\\(.)", re.DOTALL)
UNSAID = frozenset(
    [
        "internet",
        "pref",
        "voice",
        "x400",
        "intl",
        "postal",
        "parcel",
        "dom",
        "msg",
        "video",
        "text",
        "uri",
        "other",
        "x-other",
    ]
)
ENCODINGS = {"quoted-printable": "q", "q": "q", "base64": "b", "b": "b", "8bit": "", "7bit": ""}


class Head(NamedTuple):
    """What stands before the colon of a line."""

    name: str
    label: str = ""
    encoding: str = ""
    charset: str = ""
    group: str = ""
    preferred: int = 0
    """From 1, the most preferred, to 100; 0 where nothing is said (RFC 6350, 5.3)."""
    value_type: str = ""


def head_of(text: str) -> Head | None:
    """The head ``text`` (``item1.TEL;TYPE=WORK,FAX``), or None where it is no property."""
    found = HEAD.match(text)
    if found is None:
        return None
    fields = {"group": (found[1] or "").lower(), "name": found[2].upper()}
    words: list[str] = []
    rank = 1
    for one in PARAMETER.finditer(found[3] or ""):
        key, value = one[1].strip().lower(), (one[3] or "").strip().strip('"')
        if not one[2]:
            key, value = _bare(key)
        if key == "type":
            words += value.lower().replace('"', "").split(",")
        elif key == "encoding":
            fields["encoding"] = ENCODINGS.get(value.lower(), "")
        elif key in ("charset", "value"):
            fields[key] = value.lower()
        elif key == "pref":
            words.append("pref")
            rank = int(value) if value.isdecimal() and len(value) <= 3 else 1
    return _head(fields, [word.strip() for word in words], rank)


def _bare(key: str) -> tuple[str, str]:
    """A parameter without a name, as version 2.1 has it: an encoding or else a type."""
    return ("encoding" if key in ENCODINGS else "type"), key


def _head(fields: dict[str, str], words: list[str], rank: int) -> Head:
    said = [word.removeprefix("x-") for word in words if word and word not in UNSAID]
    return Head(
        name=fields["name"],
        label=mended(" ".join(dict.fromkeys(said)))[:60],
        encoding=fields.get("encoding", ""),
        charset=fields.get("charset", ""),
        group=fields["group"],
        preferred=max(rank, 1) if "pref" in words else 0,
        value_type=fields.get("value", ""),
    )


def logical_lines(text: str) -> list[str]:
    """The lines of a card with folded ones made whole, also those broken softly after ``=``."""
    if "=\n" not in text:
        return text.replace("\n ", "").replace("\n\t", "").split("\n")
    return ["".join(parts) for parts in _joined(text.split("\n"))]


def _joined(lines: list[str]) -> Iterator[list[str]]:
    parts: list[str] = []
    soft = quoted = False
    for line in lines:
        if soft:
            parts[-1] = parts[-1][:-1]
            parts.append(line)
        elif line[:1] in (" ", "\t") and parts:
            parts.append(line[1:])
        else:
            if parts:
                yield parts
            parts = [line]
            quoted = "QUOTED-PRINTABLE" in line.partition(":")[0].upper()
        soft = quoted and line.endswith("=")
    if parts:
        yield parts


def plain(head: Head, value: str) -> str:
    """The value of a line in letters: quoted-printable and its charset undone."""
    if head.encoding == "q":
        raw = value.encode("utf-8", "surrogateescape")
        text = from_bytes(binascii.a2b_qp(raw), head.charset)
        return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text
    return mended(value, head.charset)


def unescaped(value: str) -> str:
    """``value`` with its backslashes undone.

    >>> unescaped(r"Stone\\, Weaver\\nLtd")
    'Stone, Weaver\\nLtd'
    """
    if "\\" not in value:
        return value.strip()
    return ESCAPE.sub(_letter, value).strip()


def shared(value: str) -> str:
    """``value`` unescaped, as one text for all cards that say it: a name, a company, a town."""
    return intern(unescaped(value))


def shared_parts(value: str) -> list[str]:
    """The parts of ``value`` between semicolons, each as `shared` gives it."""
    if "\\" in value:
        return [shared(one) for one in parts_of(value)]
    return [intern(one.strip()) if one else "" for one in value.split(";")]


def _letter(found: re.Match[str]) -> str:
    return "\n" if found[1] in "nN" else found[1]


def parts_of(value: str, mark: str = ";") -> list[str]:
    """The parts of ``value`` between semicolons (or ``mark``), still escaped.

    >>> parts_of(r"Doe;John\\;x;")
    ['Doe', 'John\\\\;x', '']
    """
    if "\\" not in value:
        return value.split(mark)
    parts: list[str] = []
    open_part: list[str] = []
    for piece in value.split(mark):
        open_part.append(piece)
        if (len(piece) - len(piece.rstrip("\\"))) % 2 == 0:
            parts.append(mark.join(open_part))
            open_part = []
    return [*parts, mark.join(open_part)] if open_part else parts


def listed(value: str) -> list[str]:
    """The values between commas, unescaped, empty ones left out."""
    if "\\" not in value:
        return [intern(one) for one in map(str.strip, value.split(",")) if one]
    return [one for one in map(shared, parts_of(value, ",")) if one]
