"""One identity in the spelling it is compared in: its names, its values, what its mailbox tells."""

from __future__ import annotations

import re
from collections.abc import Iterable
from functools import lru_cache

from halfhour.method.people.identity import Identity
from halfhour.method.people.names import Name, bare, name_of, split_name, words_of
from halfhour.method.people.same import addresses as spelt

FORMS = 3
LETTERS = re.compile(r"[^\W\d_]+")
DIGIT = re.compile(r"\d")


@lru_cache(maxsize=16_384)
def plain(text: str) -> str:
    """The folded words of a text that many records may hold, such as a title or a town."""
    return " ".join(words_of(text))


@lru_cache(maxsize=16_384)
def part(text: str) -> str:
    """A given or family name folded, without title and letters."""
    return " ".join(bare(words_of(text)))


def main_name(person: Identity) -> Name:
    """As `name_of`, with each part folded only once for all who bear it."""
    first, last = person.first_name, person.last_name
    if first.strip() and last.strip():
        return Name(part(first), part(last))
    return name_of(first, last, person.full_name)


def name_forms(person: Identity) -> list[Name]:
    """The folded name and up to two further ones, each whole (a lone nickname gets the surname)."""
    main = main_name(person)
    forms = [main]
    for other in person.other_names:
        name = split_name(other)
        if not name.last:
            name = Name(name.first, main.last)
        if name not in forms:
            forms.append(name)
    for email in person.emails[:1]:
        hidden = name_in_mailbox(email, main)
        if hidden and hidden not in forms:
            forms.append(hidden)
    return forms[:FORMS]


def name_in_mailbox(email: str, name: Name) -> Name | None:
    """The name a mailbox is built from when its family name is another one, as after a wedding.

    >>> name_in_mailbox("pilar.martinez@example.org", Name("pilar", "velez"))
    Name(first='pilar', last='martinez')
    """
    local, _ = spelt.email_parts(email)
    flat = LETTERS.findall(local)
    given = name.first.partition(" ")[0]
    if len(given) < 3 or not flat:
        return None
    if len(flat) == 2 and given in flat:
        other = flat[1] if flat[0] == given else flat[0]
    else:
        other = flat[0].removeprefix(given) if len(flat) == 1 else flat[0]
    known = name.last.replace(" ", "")
    ok = len(other) > 3 and flat[0] != other and other not in known and known not in other
    return Name(name.first, other) if ok else None


def values_of(person: Identity, name: Name) -> dict[str, list[str]]:
    """The values of which somebody may have several, in their compared spelling."""
    found: dict[str, list[str]] = {}
    if person.emails:
        mails = [spelt.email_parts(e) for e in person.emails if "@" in e]
        found["email"] = [f"{local}@{domain}" for local, domain in mails]
        found["local"] = [local for local, _ in mails if tells(local, name)]
        found["label"] = [spelt.domain_label(domain) for _, domain in mails]
    if person.phones:
        found["phone"] = [k for k in map(spelt.phone_key, person.phones) if k]
    if person.urls:
        found["url"] = [spelt.url_key(u) for u in person.urls if u.strip()]
    if person.organisations:
        orgs = [spelt.organisation_words(o) for o in person.organisations if o.strip()]
        found["organisation"] = ["".join(o) for o in orgs]
        found["org_key"] = [key for o in orgs[:1] for key in organisation_keys(o)]
    return found


def tells(local: str, name: Name) -> bool:
    """Whether a mailbox's local part says more than a role or the person's own name."""
    return (
        len(local) > 5 and local not in spelt.ROLES and not is_built_from(letters_of(local), name)
    )


def organisation_keys(words: tuple[str, ...]) -> Iterable[str]:
    """What an organisation's mail domain may be called: all its words, the first, the initials."""
    yield "".join(words)
    if len(words) > 1:
        yield words[0] if len(words[0]) > 3 else "".join(words[:2])
    if len(words) > 2:
        yield "".join(w[0] for w in words)


def singles_of(person: Identity) -> dict[str, str]:
    """The values of which one is compared, in their compared spelling; empty ones left out."""
    found: dict[str, str] = {}
    if person.titles:
        found["title"] = plain(person.titles[0])
    if person.birthday:
        found["birthday"] = spelt.birthday_key(person.birthday)
    if person.addresses:
        address = person.addresses[0]
        found["number"], found["street"] = spelt.street_parts(address.street or address.extended)
        if address.street and address.extended:
            found["extended"] = spelt.street_parts(address.extended)[1]
        found["locality"] = plain(address.locality).replace(" ", "")
        found["postcode"] = address.postcode.replace(" ", "").lower()
        found["region"] = plain(address.region)
    return found


def mail_flags(person: Identity, name: Name) -> tuple[int, int, int]:
    """Whether the first mailbox is a role's (info@), is the name and no more, and is built on it."""
    if not person.emails:
        return 0, 0, 0
    local, _ = spelt.email_parts(person.emails[0])
    built = is_built_from(letters_of(local), name)
    return int(local in spelt.ROLES), int(built and not DIGIT.search(local)), int(built)


def letters_of(text: str) -> str:
    """The letters of a text and nothing else."""
    return text if text.isalpha() else "".join(LETTERS.findall(text))


def is_built_from(letters: str, name: Name) -> bool:
    """Whether the letters of a mailbox are no more than a person's name and initials."""
    given, family = name.first.replace(" ", ""), name.last.replace(" ", "")
    if not given or not family:
        return letters in (given, family) and bool(letters)
    made = (given + family, family + given, given[0] + family, family + given[0], given, family,
            given + family[0])  # fmt: skip
    return letters in made
