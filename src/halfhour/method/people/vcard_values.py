"""Single values of a vCard: telephones, mail, addresses, posts, with what the card calls them."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from halfhour.method.people.incoming import Address, Labelled, Phone, Position
from halfhour.method.people.phones import e164
from halfhour.method.people.vcard_lines import Head, shared_parts, unescaped

Rows = Sequence[tuple[Head, str]]
Found = dict[str, list[tuple[Head, str]]]
Labels = dict[str, str]
EMPTY = ("",) * 7


def first(found: Found, name: str) -> str:
    """The first value of a property, or nothing."""
    rows = found.get(name)
    return unescaped(rows[0][1])[:300] if rows else ""


def group_labels(rows: Rows) -> Labels:
    """Apple's labels by group: ``item1`` to ``spouse``."""
    return {head.group: _label(raw) for head, raw in rows}


@lru_cache(maxsize=1024)
def _label(raw: str) -> str:
    return unescaped(raw).removeprefix("_$!<").removesuffix(">!$_").lower()[:60]


def label_of(head: Head, labels: Labels) -> str:
    """What the card calls a value: Apple's label of its group, else its types."""
    return labels.get(head.group, head.label)


def texts(rows: Rows) -> tuple[str, ...]:
    """The values that are not empty."""
    if len(rows) == 1:  # the usual case, in half the time
        one = unescaped(rows[0][1])
        return (one,) if one else ()
    return tuple([one for _, raw in rows if (one := unescaped(raw))])


def values(rows: Rows, labels: Labels, label: str = "") -> tuple[Labelled, ...]:
    """The values with their labels, or ``label`` where there is none."""
    return tuple(
        Labelled(value, label_of(head, labels) or label)
        for head, raw in rows
        if (value := unescaped(raw))
    )


def ordered(rows: Rows) -> Rows:
    """The rows with the preferred ones first, each kind in the order it stands."""
    if len(rows) < 2 or not any(head.preferred for head, _ in rows):
        return rows
    return sorted(rows, key=lambda row: row[0].preferred or 101)


def _bare(value: str, scheme: str) -> str:
    if ":" not in value:
        return value
    return value[len(scheme) :] if value[: len(scheme)].lower() == scheme else value


def emails(rows: Rows, labels: Labels) -> tuple[Labelled, ...]:
    """E-mail addresses, the preferred one first."""
    if len(rows) == 1:
        return (_email(*rows[0], labels),)
    return tuple([_email(head, raw, labels) for head, raw in ordered(rows)])


def _email(head: Head, raw: str, labels: Labels) -> Labelled:
    return Labelled(_bare(unescaped(raw), "mailto:"), labels.get(head.group, head.label))


def phones(rows: Rows, labels: Labels, region: str) -> tuple[Phone, ...]:
    """Telephone numbers, the preferred one first."""
    if len(rows) == 1:
        return (_phone(*rows[0], labels, region),)
    return tuple([_phone(head, raw, labels, region) for head, raw in ordered(rows)])


def _phone(head: Head, raw: str, labels: Labels, region: str) -> Phone:
    number = _bare(unescaped(raw), "tel:")
    return Phone(number, labels.get(head.group, head.label), e164(number, region))


def address(head: Head, raw: str, labels: Labels) -> Address:
    """One ADR in its seven parts."""
    return _place(raw, label_of(head, labels))


@lru_cache(maxsize=4096)
def _place(raw: str, label: str) -> Address:
    """An address, taken apart once for all who work or live there."""
    box, extended, street, city, region, postcode, country, *_ = (*shared_parts(raw), *EMPTY)
    return Address(label, street, extended, box, city, region, postcode, country)


def labelled(rows: Rows, labels: Labels) -> tuple[Address, ...]:
    """Addresses of a card that has them only as they are written on an envelope."""
    return tuple(
        Address(label_of(head, labels), street)
        for head, raw in rows
        if (street := unescaped(raw)[:600])
    )


def posts(found: Found) -> tuple[Position, ...]:
    """Organisations and titles as posts, paired in the order they stand."""
    said = found.get("TITLE") or found.get("ROLE")
    titles = texts(said) if said else ()
    work: list[Position] = []
    for _, raw in found.get("ORG", ()):
        name, units = _organisation(raw)
        title = titles[len(work)] if len(work) < len(titles) else ""
        work.append(Position(name, title, units))
    if len(work) < len(titles):
        work += [Position(title=title) for title in titles[len(work) :]]
    return tuple(work)


@lru_cache(maxsize=16_384)
def _organisation(raw: str) -> tuple[str, str]:
    """The name and the units of an organisation, taken apart once for all who are with it."""
    name, *units = shared_parts(raw)
    return name, ", ".join(filter(None, units))
