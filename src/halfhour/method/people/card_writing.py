"""A card of a contact server: what it says, and the same card with other values."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable
from dataclasses import dataclass

from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.syncing import MANY, SINGLE, Values, key_of, keys_of
from halfhour.method.people.vcards import read_vcards

PROPERTY = re.compile(r"(?:[\w-]+\.)?([A-Za-z-]+)[;:]")
PARAGRAPHS = re.compile(r"\n\s*\n")
LABELS = {"home": "HOME", "work": "WORK", "cell": "CELL", "mobile": "CELL", "fax": "FAX"}
SHORT = "BEGIN:VCARD\r\n{version}\r\nFN:x\r\n{line}\r\nEND:VCARD\r\n"
Labels = dict[tuple[str, str], str]
"""What addresses and numbers are called, by kind and key: home, work, cell."""


@dataclass(frozen=True, slots=True)
class CardSaid:
    """All that is taken from a card; no values when it is of a group or cannot be read."""

    values: Values
    labels: Labels
    photo: bytes
    uid: str


def card_said(text: str) -> CardSaid:
    """What a card says, read once for all of it."""
    found = person_in(text)
    if found is None:
        return CardSaid({}, {}, b"", uid_of(text))
    return CardSaid(_values(found), _labels(found), found.photo, uid_of(text))


def person_in(text: str) -> IncomingPerson | None:
    """The person of a card; None for a group, or a card that cannot be read."""
    found = next(iter(read_vcards([text.encode("utf-8", "replace")])), None)
    return found if isinstance(found, IncomingPerson) else None


def values_of(text: str) -> Values:
    """The values of a card that are kept in step; empty for a card that cannot be read."""
    found = person_in(text)
    return _values(found) if found else {}


def _values(found: IncomingPerson) -> Values:
    whole = " ".join(part for part in (found.given, found.middle, found.family) if part)
    single = {
        "name": found.name or whole,
        "organisation": found.organisation,
        "title": found.title,
        "birthday": found.birthday,
    }
    many = {
        "email": tuple(e.value for e in found.emails),
        "phone": tuple(p.value for p in found.phones),
        "url": tuple(u.value for u in found.urls),
        "address": tuple(a.line() for a in found.addresses),
        "note": paragraphs(found.notes),
    }
    return {kind: (value,) if value else () for kind, value in single.items()} | {
        kind: tuple(dict.fromkeys(filter(None, values))) for kind, values in many.items()
    }


def paragraphs(notes: Iterable[str]) -> tuple[str, ...]:
    r"""Notes by paragraph, for a card has one note where we keep several.

    >>> paragraphs(["Met at the fair\n\nLikes tea", "Likes tea"])
    ('Met at the fair', 'Likes tea')
    """
    parts = (part.strip() for note in notes for part in PARAGRAPHS.split(note))
    return tuple(dict.fromkeys(part for part in parts if part))


def labels_of(text: str) -> Labels:
    """What the card calls each address and number, by kind and key: home, work, cell."""
    found = person_in(text)
    return _labels(found) if found else {}


def _labels(found: IncomingPerson) -> Labels:
    rows = [("email", one.value, one.kind) for one in found.emails]
    rows += [("phone", one.value, one.kind) for one in found.phones]
    rows += [("url", one.value, one.kind) for one in found.urls]
    return {(kind, key_of(kind, value)): label for kind, value, label in rows if label}


def uid_of(text: str) -> str:
    """The UID of a card, without ``urn:uuid:``; empty when it has none."""
    found = re.search(r"^UID(?:;[^:\r\n]*)?:(.*)$", unfolded(text), re.MULTILINE | re.IGNORECASE)
    return found[1].strip().removeprefix("urn:uuid:") if found else ""


def unfolded(text: str) -> str:
    """The card with one property a line (RFC 6350, 3.2)."""
    return re.sub(r"\r?\n[ \t]", "", text)


def new_card(uid: str) -> str:
    """A card with nothing but its UID, to be filled in by ``rewritten``."""
    return f"BEGIN:VCARD\r\nVERSION:3.0\r\nUID:{uid}\r\nEND:VCARD\r\n"


def rewritten(
    text: str,
    agreed: Values,
    labels: Labels | None = None,
    photo: bytes | None = None,
) -> str:
    """The card with the agreed values; every other line, and every value that stays, as it was.

    ``photo`` takes the place of the photograph (empty removes it); None leaves it alone.
    """
    before = values_of(text)
    lines = [line for line in unfolded(text).replace("\r\n", "\n").split("\n") if line]
    version = next((line for line in lines if _name(line) == "VERSION"), "VERSION:3.0")
    made: list[str] = []
    said: dict[str, Values] = {}
    for kind, name in (SINGLE | MANY).items():
        wanted = {key_of(kind, value): value for value in agreed.get(kind, ())}
        if set(wanted) == keys_of(kind, before.get(kind, ())):
            continue
        lines, left = _without(lines, kind, name, wanted, version, said)
        made += _made(kind, name, left, labels or {})
    lines[-1:-1] = made
    if photo is not None:
        lines = [line for line in lines if _name(line) != "PHOTO"]
        lines[-1:-1] = _pictured(photo, version) if photo else []
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _without(
    lines: list[str], kind: str, name: str, wanted: dict[str, str], version: str,
    said: dict[str, Values],
) -> tuple[list[str], list[str]]:  # fmt: skip
    """Lines without values no longer wanted, and the wanted values that have no line yet.

    ``said`` keeps what each line alone says, for every kind asks it.
    """
    names = {name, "N"} if kind == "name" else {name}
    kept = []
    have: set[str] = set()
    for line in lines:
        whole = _name(line) in names
        if (whole and (kind in SINGLE or kind == "note")) or _name(line) in ("BEGIN", "END"):
            keys: set[str] = set()
        else:
            if line not in said:
                said[line] = values_of(SHORT.format(version=version, line=line))
            keys = keys_of(kind, said[line].get(kind, ()))
        if (whole and not keys) or (kind in MANY and not keys <= set(wanted)):
            continue
        have |= keys if kind in MANY else set()
        kept.append(line)
    return kept, [value for key, value in wanted.items() if key not in have]


def _made(kind: str, name: str, values: list[str], labels: Labels) -> list[str]:
    """The lines that say these values."""
    if not values:
        return []
    if kind == "note":
        return ["NOTE:" + _escaped("\n\n".join(values))]
    if kind == "address":
        return [f"ADR:;;{_escaped(value)};;;;" for value in values]
    made = []
    for value in values:
        label = LABELS.get(labels.get((kind, key_of(kind, value)), "").lower(), "")
        made.append(f"{name}{f';TYPE={label}' if label else ''}:{_escaped(value)}")
    return [*made, _structured(values[0])] if kind == "name" else made


def _pictured(photo: bytes, version: str) -> list[str]:
    """The line of a photograph, as its version of vCard wants it."""
    kind = "PNG" if photo.startswith(b"\x89PNG") else "GIF" if photo[:4] == b"GIF8" else "JPEG"
    words = base64.b64encode(photo).decode()
    if version.endswith("4.0"):
        return [f"PHOTO:data:image/{kind.lower()};base64,{words}"]
    return [f"PHOTO;ENCODING=b;TYPE={kind}:{words}"]


def _name(line: str) -> str:
    found = PROPERTY.match(line)
    return found[1].upper() if found else ""


def _escaped(value: str) -> str:
    for sign in ("\\", ";", ","):
        value = value.replace(sign, "\\" + sign)
    return re.sub(r"\r\n?|\n", r"\\n", value)


def _structured(name: str) -> str:
    given, _, family = name.rpartition(" ")
    return f"N:{_escaped(family)};{_escaped(given)};;;"


def folded(line: str, most: int = 75) -> str:
    """A line folded at 75 octets without cutting a character."""
    if line.isascii():
        first, rest = line[:most], line[most:]
        more = (rest[at : at + most - 1] for at in range(0, len(rest), most - 1))
        return "\r\n ".join([first, *more])
    pieces, piece, size = [], "", 0
    for character in line:
        if size + len(character.encode()) > most:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + character, size + len(character.encode())
    return "\r\n".join([*pieces, piece])
