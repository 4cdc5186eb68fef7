"""The values kept on a person, each with a key to compare it by, and what is shown of them."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.names import fold, split_name
from halfhour.method.people.same.addresses import organisation_words, url_key

KEY_LENGTH = 300


class Value(NamedTuple):
    """One value: its kind as in the store, the value as it stood, its key and its label."""

    kind: str
    value: str
    key: str
    label: str = ""


class Kept(NamedTuple):
    """A value in the store: by hand or not, when last seen, and whether a newer export lacks it."""

    kind: str
    value: str
    label: str = ""
    hand: bool = False
    seen: str = ""
    gone: bool = False


def text_key(text: str) -> str:
    """A key for longer text: itself when short, else its digest.

    >>> text_key("Met at the fair")
    'met at the fair'
    """
    plain = " ".join(text.lower().split())
    if len(plain) <= 120:
        return plain
    return hashlib.sha256(plain.encode("utf-8", "replace")).hexdigest()


def phone_value_key(raw: str, e164: str) -> str:
    """E.164 where it is certain, else the digits."""
    return e164 or "".join(letter for letter in raw if letter.isdigit()) or text_key(raw)


@lru_cache(maxsize=16_384)
def folded_key(text: str) -> str:
    """The folded text as a key, worked out once for names, companies and tags that many have."""
    return fold(text)[:KEY_LENGTH]


@lru_cache(maxsize=16_384)
def organisation_key(name: str) -> str:
    """The folded words of an organisation without its legal form; the same for one company."""
    return " ".join(organisation_words(name))[:KEY_LENGTH] or folded_key(name)


def shown_name(person: IncomingPerson) -> str:
    """The name as it is shown: the whole one, else its parts in order."""
    parts = (person.given, person.middle, person.family)
    return (person.name or " ".join(part for part in parts if part))[:KEY_LENGTH]


def values_of(person: IncomingPerson) -> list[Value]:
    """Every value of an incoming person, each kind and key once."""
    found: dict[tuple[str, str], Value] = {}
    for value in _all_values(person):
        if value.value and value.key:
            found.setdefault((value.kind, value.key), value)
    return list(found.values())


def _all_values(person: IncomingPerson) -> list[Value]:
    name = shown_name(person)
    found = [Value("name", name, folded_key(name))]
    found += [Value("name", one, folded_key(one), "other") for one in person.other_names]
    found += [Value("nickname", one, folded_key(one)) for one in person.nicknames]
    found += [Value("email", one, _lower(one), kind) for one, kind in person.emails]
    found += [
        Value("phone", one, phone_value_key(one, number)[:KEY_LENGTH], kind)
        for one, kind, number in person.phones
    ]
    found += [Value("url", one, url_key(one)[:KEY_LENGTH], kind) for one, kind in person.urls]
    posts = [(post.organisation, post.title) for post in person.positions]
    for organisation, title in ((person.organisation, person.title), *posts):
        found.append(Value("organisation", organisation, organisation_key(organisation)))
        found.append(Value("title", title, folded_key(title)))
    for place in person.addresses:
        line = place.line()
        found.append(Value("address", line, text_key(line), place.kind))
    found.append(Value("birthday", person.birthday, person.birthday))
    found += [Value("tag", tag, folded_key(tag)) for tag in person.tags]
    found += [Value("note", note, text_key(note)) for note in person.notes]
    if person.how_known:
        found.append(Value("how_known", person.how_known, text_key(person.how_known)))
    found.append(Value("location", person.location, folded_key(person.location)))
    return found + _other_values(person)


def _lower(email: str) -> str:
    """The address in small letters; itself where it is so already, which spares a second text."""
    low = email.lower()[:KEY_LENGTH]
    return email if low == email else low


def _other_values(person: IncomingPerson) -> list[Value]:
    others = [
        ("department", person.department),
        ("prefix", "" if person.name else person.prefix),
        ("suffix", "" if person.name else person.suffix),
        ("connected on", person.connected_on),
        ("uid", person.uid),
    ]
    others += [(kind or "related", one) for one, kind in person.related]
    others += [(kind or "other", one) for one, kind in person.others]
    return [
        Value("other", value, text_key(f"{label}: {value}"), label[:60])
        for label, value in others
        if value
    ]


class Shown(NamedTuple):
    """What the columns of a person show of their values."""

    name: str
    organisation: str
    title: str
    how_known: str
    notes: str
    also: str
    location: str
    birthday: str


def shown_of(values: Sequence[Kept]) -> Shown:
    """What is shown: of each kind the value by hand, else the one seen last and not gone."""
    ordered = sorted(values, key=_rank, reverse=True) if len(values) > 1 else list(values)
    best: dict[str, str] = {}
    names, notes, also = [], [], []
    for one in ordered:
        if one.kind == "name" and one.label == "other":
            names.append(one.value)
            continue
        if one.kind in best and one.kind in ("name", "organisation"):
            also.append(one.value)
        best.setdefault(one.kind, one.value)
        if one.kind == "note":
            notes.append(one.value)
        elif one.kind in ("email", "nickname", "tag"):
            also.append(one.value)
    return Shown(
        name=best.get("name", "") or (names[0] if names else best.get("nickname", "")),
        organisation=best.get("organisation", ""),
        title=best.get("title", "")[:KEY_LENGTH],
        how_known=best.get("how_known", ""),
        notes="\n\n".join(notes),
        also=" ".join(dict.fromkeys((*names, *also))),
        location=best.get("location", "")[:200],
        birthday=best.get("birthday", "")[:10],
    )


def _rank(one: Kept) -> tuple[bool, bool, str]:
    return one.hand, not one.gone, one.seen


def sort_key(given: str, family: str, name: str) -> str:
    """The folded name with the family name first.

    >>> sort_key("Zoë", "Müller", "Zoë Müller"), sort_key("", "", "Ana de la Cruz")
    ('muller zoe', 'de la cruz ana')
    """
    if family:
        return folded_key(f"{family} {given}")
    parts = split_name(name)
    return " ".join(filter(None, (parts.last, parts.first)))[:KEY_LENGTH]
