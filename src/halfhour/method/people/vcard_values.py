"""Single values of a vCard: telephones, mail, addresses, posts, with what the card calls them."""

from __future__ import annotations

from collections.abc import Sequence

from halfhour.method.people.incoming import Address, Labelled, Phone, Position
from halfhour.method.people.phones import e164
from halfhour.method.people.vcard_lines import Head, parts_of, shared, unescaped

Rows = Sequence[tuple[Head, str]]
Found = dict[str, list[tuple[Head, str]]]
Labels = dict[str, str]


def first(found: Found, name: str) -> str:
    """The first value of a property, or nothing."""
    rows = found.get(name)
    return unescaped(rows[0][1])[:300] if rows else ""


def group_labels(rows: Rows) -> Labels:
    """Apple's labels by group: ``item1`` to ``spouse``."""
    return {
        head.group: unescaped(raw).removeprefix("_$!<").removesuffix(">!$_").lower()[:60]
        for head, raw in rows
    }


def label_of(head: Head, labels: Labels) -> str:
    """What the card calls a value: Apple's label of its group, else its types."""
    return labels.get(head.group, head.label)


def texts(rows: Rows) -> tuple[str, ...]:
    """The values that are not empty."""
    return tuple([one for _, raw in rows if (one := unescaped(raw))])


def values(rows: Rows, labels: Labels, label: str = "") -> tuple[Labelled, ...]:
    """The values with their labels, or ``label`` where there is none."""
    return tuple(
        Labelled(value, label_of(head, labels) or label)
        for head, raw in rows
        if (value := unescaped(raw))
    )


def _ordered(rows: Rows) -> Rows:
    if len(rows) < 2 or not any(head.preferred for head, _ in rows):
        return rows
    return sorted(rows, key=lambda row: not row[0].preferred)


def _bare(value: str, scheme: str) -> str:
    return value[len(scheme) :] if value[: len(scheme)].lower() == scheme else value


def emails(rows: Rows, labels: Labels) -> tuple[Labelled, ...]:
    """E-mail addresses, the preferred one first."""
    return tuple([
        Labelled(_bare(unescaped(raw), "mailto:"), label_of(head, labels))
        for head, raw in _ordered(rows)
    ])  # fmt: skip


def phones(rows: Rows, labels: Labels, region: str) -> tuple[Phone, ...]:
    """Telephone numbers, the preferred one first."""
    found = []
    for head, raw in _ordered(rows):
        number = _bare(unescaped(raw), "tel:")
        found.append(Phone(number, label_of(head, labels), e164(number, region)))
    return tuple(found)


def address(head: Head, raw: str, labels: Labels) -> Address:
    """One ADR in its seven parts."""
    parts = [shared(one) for one in parts_of(raw)[:7]]
    parts += [""] * (7 - len(parts))
    box, extended, street, city, region, postcode, country = parts
    return Address(label_of(head, labels), street, extended, box, city, region, postcode, country)


def posts(found: Found) -> tuple[Position, ...]:
    """Organisations and titles as posts, paired in the order they stand."""
    titles = texts(found.get("TITLE") or found.get("ROLE") or ())
    work: list[Position] = []
    for _, raw in found.get("ORG", ()):
        name, *units = map(shared, parts_of(raw))
        title = titles[len(work)] if len(work) < len(titles) else ""
        work.append(Position(name, title, ", ".join(filter(None, units))))
    work += [Position(title=title) for title in titles[len(work) :]]
    return tuple(work)
