"""The values kept on a person, each with a key to compare it by."""

from __future__ import annotations

import hashlib
from functools import lru_cache
from typing import NamedTuple

from halfhour.method.people.incoming import Address, IncomingPerson, Labelled
from halfhour.method.people.names import fold
from halfhour.method.people.same.addresses import organisation_words, url_key
from halfhour.method.people.texts import on_one_line

KEY_LENGTH = 300


class Value(NamedTuple):
    """One value: its kind as in the store, the value as it stood, its key and its label."""

    kind: str
    value: str
    key: str
    label: str = ""


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
    name = (person.name or " ".join(part for part in parts if part))[:KEY_LENGTH]
    return name if name.isprintable() else on_one_line(name)


def values_of(person: IncomingPerson) -> list[Value]:
    """Every value of an incoming person, each kind and key once."""
    found = [value for value in _all_values(person) if value[1] and value[2]]
    if len({value[::2] for value in found}) == len(found):
        return found
    once: dict[tuple[str, str], Value] = {}
    for value in found:
        once.setdefault((value.kind, value.key), value)
    return list(once.values())


def _all_values(person: IncomingPerson) -> list[Value]:
    name = shown_name(person)
    found = [Value("name", name, folded_key(name))]
    if person.other_names:
        found += [Value("name", one, folded_key(one), "other") for one in person.other_names]
    if person.nicknames:
        found += [_common("nickname", one) for one in person.nicknames]
    for one, kind in person.emails:
        found.append(Value("email", one, _lower(one), kind))
    for one, kind, number in person.phones:
        found.append(Value("phone", one, phone_value_key(one, number)[:KEY_LENGTH], kind))
    for one, kind in person.urls:
        found.append(Value("url", one, url_key(one)[:KEY_LENGTH], kind))
    found += _work_values(person)
    for place in person.addresses:
        found.append(_address(place))
    if person.birthday:
        found.append(Value("birthday", person.birthday, person.birthday))
    for tag in person.tags:
        found.append(_common("tag", tag))
    for note in person.notes:
        found.append(Value("note", note, text_key(note)))
    if person.how_known:
        found.append(Value("how_known", person.how_known, text_key(person.how_known)))
    if person.location:
        found.append(_common("location", person.location))
    return found + _other_values(person)


def _work_values(person: IncomingPerson) -> list[Value]:
    found = []
    if person.organisation:
        found.append(_organisation(person.organisation))
    if person.title:
        found.append(_common("title", person.title))
    for post in person.positions:
        found += [_organisation(post.organisation), _common("title", post.title)]
    return found


@lru_cache(maxsize=16_384)
def _common(kind: str, value: str) -> Value:
    """A value that many people have, made once for all of them."""
    return Value(kind, value, folded_key(value))


@lru_cache(maxsize=4096)
def _address(place: Address) -> Value:
    line = place.line()
    return Value("address", line, text_key(line), place.kind)


@lru_cache(maxsize=16_384)
def _organisation(name: str) -> Value:
    return Value("organisation", name, organisation_key(name))


def _lower(email: str) -> str:
    """The address in small letters; itself where it is so already, which spares a second text."""
    low = email.lower()[:KEY_LENGTH]
    return email if low == email else low


def _other_values(person: IncomingPerson) -> list[Value]:
    others = [*person.related, *person.others]
    if person.department:
        others.append(Labelled(person.department, "department"))
    if person.prefix and not person.name:
        others.append(Labelled(person.prefix, "prefix"))
    if person.suffix and not person.name:
        others.append(Labelled(person.suffix, "suffix"))
    if person.connected_on:
        others.append(Labelled(person.connected_on, "connected on"))
    if person.uid:
        others.append(Labelled(person.uid, "uid"))
    found = []
    for place, (value, kind) in enumerate(others):
        label = kind or ("related" if place < len(person.related) else "other")
        if value:
            found.append(Value("other", value, text_key(f"{label}: {value}"), label[:60]))
    return found
