"""One person as a vCard 4.0 (RFC 6350), with everything that a card can say."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator

from halfhour.method.account.sheets import Leaving

FOLD_AT = 75
CONTROLS = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")
TYPES = frozenset({"home", "work", "cell", "fax", "pager", "text", "video", "voice"})
"""What a card calls a value in its own words; other names go beside it, as most programs read them."""
RELATIONS = frozenset({
    "acquaintance", "agent", "child", "co-resident", "co-worker", "colleague", "contact", "crush",
    "date", "emergency", "friend", "kin", "me", "met", "muse", "neighbor", "parent", "related", "sibling",
    "spouse", "sweetheart",
})  # fmt: skip
"""RFC 6350, 6.6.6; ``related`` where nothing is said of how."""
NAMED = re.compile(r"[a-z][a-z0-9]*(?: [a-z0-9]+)*")
OURS = frozenset({"uid", "prefix", "suffix", "department"})
"""What the card says elsewhere."""
MARKS = ((b"\xff\xd8\xff", "jpeg"), (b"\x89PNG", "png"), (b"GIF8", "gif"), (b"RIFF", "webp"))


def vcard(one: Leaving, photo: bytes = b"") -> str:
    """One card, folded at 75 octets, line ends CRLF, with the bytes of a photograph."""
    called = one.name or (one.emails or one.phones or ("?",))[0]
    lines = ["BEGIN:VCARD", "VERSION:4.0", f"UID:urn:uuid:{one.uid}", f"FN:{_text(called)}"]
    if one.given_name or one.family_name:
        lines.append(f"N:{_text(one.family_name)};{_text(one.given_name)};;;")
    lines += [f"FN:{_text(name)}" for name in one.other_names]
    lines += ["NICKNAME:" + ",".join(map(_text, one.nicknames))] if one.nicknames else []
    lines += [f"ORG:{_text(one.organisation)}{_unit(one)}"] if one.organisation else []
    lines += [f"TITLE:{_text(one.title)}"] if one.title else []
    groups = (f"item{number}" for number in range(1, 10_000))
    for kind, name, values in (
        ("email", "EMAIL", map(_text, one.emails)),
        ("phone", "TEL", map(_text, one.phones)),
        ("url", "URL", map(_uri, one.urls)),
        ("address", "ADR", (f";;{_text(address)};;;;" for address in one.addresses)),
    ):
        raw = getattr(one, FIELDS[kind])
        for value, said in zip(raw, values, strict=True):
            lines += _labelled(name, said, one.labels.get((kind, value), ""), groups)
    lines += [f"BDAY{_birthday(one.birthday)}"] if one.birthday else []
    lines += ["CATEGORIES:" + ",".join(map(_text, one.tags))] if one.tags else []
    lines += [f"NOTE:{_text(one.notes)}"] if one.notes else []
    lines += [line for value, label in one.others for line in _other(value, label, groups)]
    lines += _pictured(photo)
    lines.append("END:VCARD")
    return "".join(f"{_folded(text)}\r\n" for text in lines)


FIELDS = {"email": "emails", "phone": "phones", "url": "urls", "address": "addresses"}


def _unit(one: Leaving) -> str:
    unit = next((value for value, label in one.others if label == "department"), "")
    return f";{_text(unit)}" if unit else ""


def _labelled(name: str, said: str, label: str, groups: Iterator[str]) -> Iterable[str]:
    """One value with what it is called: a type, or a label of its group."""
    if not label:
        return [f"{name}:{said}"]
    if label in TYPES:
        return [f"{name};TYPE={label}:{said}"]
    group = next(groups)
    return [f"{group}.{name}:{said}", f"{group}.X-ABLabel:{_text(label)}"]


def _other(value: str, label: str, groups: Iterator[str]) -> Iterable[str]:
    """Whom somebody is related to, and whatever else a card said, under the name it had."""
    if label == "related":
        return [f"RELATED;VALUE=text:{_text(value)}"]
    if label in RELATIONS:
        return [f"RELATED;VALUE=text;TYPE={label}:{_text(value)}"]
    if label in OURS or not NAMED.fullmatch(label):
        return []
    return [f"X-{label.upper().replace(' ', '-')}:{_text(value)}"]


def _pictured(photo: bytes) -> list[str]:
    kind = next((kind for mark, kind in MARKS if photo.startswith(mark)), "")
    if not kind:
        return []
    return [f"PHOTO:data:image/{kind};base64,{base64.b64encode(photo).decode()}"]


def _birthday(text: str) -> str:
    """``1990-05-12`` as vCard 4 writes it; without a year ``--0512``; anything else as text."""
    if re.fullmatch(r"\d{4}-\d\d-\d\d|--\d\d-\d\d", text):
        return ":" + (text.replace("-", "") if text[0] != "-" else "--" + text[2:].replace("-", ""))
    return f";VALUE=text:{_text(text)}"


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
