"""One identity in the spelling it is compared in: its names, its values, what its mailbox tells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from halfhour.method.people.identity import Identity
from halfhour.method.people.names import Name, bare, name_of, split_name, words_of
from halfhour.method.people.same import addresses as spelt

FORMS = 3
Values = dict[str, Sequence[str]]
# Whether the first mailbox is a role's (info@), and whether it is the name and no more.
Flags = tuple[bool, bool]
NO_FLAGS: Flags = (False, False)
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


def values_of(person: Identity, name: Name) -> tuple[Values, Flags]:
    """The values of which somebody may have several, in their compared spelling, and `Flags`."""
    found, flags = mail_of(person.emails, name)
    if person.phones:
        found["phone"] = [k for k in map(spelt.phone_key, person.phones) if k]
    if person.urls:
        found["url"] = [spelt.url_key(u) for u in person.urls if u.strip()]
    if person.organisations:
        firms = [organisation_keys(o) for o in person.organisations if o.strip()]
        found["organisation"] = [keys[0] for keys in firms]
        found["org_key"] = firms[0] if firms else ()
    return found, flags


def mail_of(emails: Sequence[str], name: Name) -> tuple[Values, Flags]:
    """Mailboxes, the local parts that tell more than a role or the own name, and domains' words."""
    if not emails:
        return {}, NO_FLAGS
    boxes: list[str] = []
    telling: list[str] = []
    labels: list[str] = []
    flags = NO_FLAGS
    for place, email in enumerate(emails):
        if "@" not in email:
            continue
        local, domain = spelt.email_parts(email)
        boxes.append(f"{local}@{domain}")
        labels.append(spelt.domain_label(domain))
        built, role = is_built_from(letters_of(local), name), local in spelt.ROLES
        if not built and not role and len(local) > 5:
            telling.append(local)
        if not place:
            flags = role, built and not DIGIT.search(local)
    return {"email": boxes, "local": telling, "label": labels}, flags


@lru_cache(maxsize=16_384)
def organisation_keys(name: str) -> tuple[str, ...]:
    """What an organisation's mail domain may be called: all its words, the first, the initials."""
    words = spelt.organisation_words(name)
    keys = ["".join(words)]
    if len(words) > 1:
        keys.append(words[0] if len(words[0]) > 3 else "".join(words[:2]))
    if len(words) > 2:
        keys.append("".join(w[0] for w in words))
    return tuple(keys)


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
        if found["number"] and found["street"]:
            place = found["locality"] or found["postcode"]
            found["house"] = f"{found['number']} {found['street']} {place}"
    return found


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
