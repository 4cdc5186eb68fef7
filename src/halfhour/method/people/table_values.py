"""E-mail addresses, telephone numbers and postal addresses out of the cells of a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from halfhour.method.people.columns import EMAIL, Column
from halfhour.method.people.incoming import Address, Labelled, Phone
from halfhour.method.people.phones import e164, looks_like_phone

JOIN = re.compile(r"\s{0,9}:::\s{0,9}")
SEPARATORS = re.compile(r"\s{0,9}[;,|\n]\s{0,9}")
PARTS = ("street", "extended", "po_box", "city", "region", "postcode", "country")
Values = dict[str, list[tuple[str, Column]]]


def emails(found: Sequence[tuple[str, Column]], others: list[Labelled]) -> tuple[Labelled, ...]:
    """The e-mail addresses of cells; what is none goes to ``others``."""
    emails: dict[str, Labelled] = {}
    for cell, column in found:
        addresses = EMAIL.findall(cell)
        if not addresses:
            others.append(Labelled(cell[:300], column.label or "email"))
        for address in addresses:
            emails.setdefault(address.lower(), Labelled(address, column.label))
    return tuple(emails.values())


def phones(found: Sequence[tuple[str, Column]], region: str) -> tuple[Phone, ...]:
    """The telephone numbers of cells, each once."""
    phones: dict[str, Phone] = {}
    for cell, column in found:
        for raw in _numbers(cell):
            digits = "".join(letter for letter in raw if letter.isdigit()) or raw
            phones.setdefault(digits, Phone(raw[:60], column.label, e164(raw, region)))
    return tuple(phones.values())


def _numbers(cell: str) -> list[str]:
    if ":::" in cell:
        return [one for one in JOIN.split(cell) if one]
    parts = SEPARATORS.split(cell)
    return parts if len(parts) > 1 and all(map(looks_like_phone, parts)) else [cell]


def addresses(values: Values) -> tuple[Address, ...]:
    """Addresses by the group of their columns; a whole one only where no street is told."""
    found: dict[str, dict[str, str]] = {}
    labels: dict[str, str] = {}
    for part in PARTS:
        for cell, column in values.get(part, ()):
            parts = found.setdefault(column.group, {})
            parts[part] = f"{parts[part]}, {cell}" if part in parts else cell
            labels[column.group] = column.label
    _number_houses(found, labels, values)
    streets = {group for group, parts in found.items() if "street" in parts}
    for cell, column in values.get("address", ()):
        parts = found.setdefault(column.group, {})
        if column.group not in streets:
            parts["street"] = f"{parts['street']}, {cell}" if "street" in parts else cell
            labels.setdefault(column.group, column.label)
    return tuple(Address(kind=labels[group], **parts) for group, parts in found.items())


def _number_houses(
    found: dict[str, dict[str, str]], labels: dict[str, str], values: Values
) -> None:
    """Put house numbers that have a column of their own behind their street."""
    for cell, column in values.get("house_number", ()):
        parts = found.setdefault(column.group, {})
        parts["street"] = f"{parts.get('street', '')} {cell}".strip()
        labels.setdefault(column.group, column.label)
