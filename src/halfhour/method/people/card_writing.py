"""A card of a contact server: what it says, and the same card with other values."""

from __future__ import annotations

import re

from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.syncing import MANY, SINGLE, Values, key_of, keys_of
from halfhour.method.people.vcards import read_vcards

PROPERTY = re.compile(r"(?:[\w-]+\.)?([A-Za-z-]+)[;:]")


def values_of(text: str) -> Values:
    """The values of a card that are kept in step; empty for a card that cannot be read."""
    found = next(iter(read_vcards([text.encode()])), None)
    if not isinstance(found, IncomingPerson):
        return {}
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
    }
    return {kind: (value,) if value else () for kind, value in single.items()} | many


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


def rewritten(text: str, agreed: Values) -> str:
    """The card with the agreed values; every other line, and every value that stays, as it was."""
    before = values_of(text)
    lines = [line for line in unfolded(text).replace("\r\n", "\n").split("\n") if line]
    for kind, name in (SINGLE | MANY).items():
        wanted = {key_of(kind, value): value for value in agreed.get(kind, ())}
        if set(wanted) == keys_of(kind, before.get(kind, ())):
            continue
        lines, left = _without(lines, kind, name, wanted)
        made = [f"{name}:{_escaped(value)}" for value in left]
        if kind == "name" and left:
            made.append(_structured(left[0]))
        lines[-1:-1] = made
    return "".join(f"{folded(line)}\r\n" for line in lines)


def _without(
    lines: list[str], kind: str, name: str, wanted: dict[str, str]
) -> tuple[list[str], list[str]]:
    """Lines without values no longer wanted, and the wanted values that have no line yet."""
    names = {name, "N"} if kind == "name" else {name}
    kept, have = [], set()
    for line in lines:
        if _name(line) in names:
            key = key_of(kind, line.partition(":")[2].replace("\\", ""))
            if kind in SINGLE or key not in wanted:
                continue
            have.add(key)
        kept.append(line)
    return kept, [value for key, value in wanted.items() if key not in have]


def _name(line: str) -> str:
    found = PROPERTY.match(line)
    return found[1].upper() if found else ""


def _escaped(value: str) -> str:
    for sign in ("\\", ";", ","):
        value = value.replace(sign, "\\" + sign)
    return re.sub(r"[\r\n]+", "\\\\n", value)


def _structured(name: str) -> str:
    given, _, family = name.rpartition(" ")
    return f"N:{_escaped(family)};{_escaped(given)};;;"


def folded(line: str, most: int = 75) -> str:
    """A line folded at 75 octets without cutting a character."""
    pieces, piece, size = [], "", 0
    for character in line:
        if size + len(character.encode()) > most:
            pieces.append(piece)
            piece, size = " ", 1
        piece, size = piece + character, size + len(character.encode())
    return "\r\n".join([*pieces, piece])
