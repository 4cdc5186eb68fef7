"""One row of a table made a person, by the meaning of its columns."""

from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, NamedTuple

from halfhour.method.people import dates
from halfhour.method.people.columns import Column
from halfhour.method.people.delimited import Row
from halfhour.method.people.incoming import (
    IncomingPerson,
    Labelled,
    Position,
    Reading,
    Rejected,
)
from halfhour.method.people.table_values import (
    JOIN,
    SEPARATORS,
    Values,
    addresses,
    emails,
    phones,
)

SIMPLE = frozenset(
    ["name", "given", "middle", "family", "prefix", "suffix", "location", "how_known"]
)
RELATED = frozenset(["spouse", "children", "manager", "assistant", "related"])
CLOSE = {
    "well": "well", "very well": "well", "close": "well", "gut": "well", "bien": "well",
    "a little": "a little", "little": "a little", "a bit": "a little", "somewhat": "a little",
    "not really": "not really", "not at all": "not really", "no": "not really", "barely": "not really",
    "who": "who", "who is this": "who", "who is this?": "who", "unknown": "who",
}  # fmt: skip
NOTHING = frozenset({"", "n/a", "null", "none", "-", "--", "unspecified", "nan", "#n/a"})
CELL_KEPT = 200_000
# The apostrophe that our own export, and others', set before what a sheet would take for a formula.
TAMED = re.compile(r"(^|;\s?)'(?=[=+\-@])")


class Plan(NamedTuple):
    """How to read the rows of one table."""

    columns: tuple[Column, ...]
    kind: str
    width: int
    day_first: bool = False
    region: str = ""


def person_in(row: Row, plan: Plan) -> Reading | None:
    """The person of a row, or why there is none; None for a row with nothing in it."""
    if row.fault:
        return Rejected(row.number, row.fault, " ".join(row.cells[:2])[:100])
    surplus = [cell for cell in row.cells[plan.width :] if cell.strip()]
    if surplus:
        reason = f"the row has {len(row.cells)} cells where the header has {plan.width}"
        return Rejected(
            row.number, reason + "; a delimiter in a cell needs quotation marks around it"
        )
    values = _values(row.cells, plan)
    if not values:
        return None if not any(row.cells) else Rejected(row.number, "the row is empty")
    return _person(row.number, values, plan)


def _values(cells: Sequence[str], plan: Plan) -> Values:
    found: Values = {}
    size = len(cells)
    for column in plan.columns:
        if column.at < size and (cell := cells[column.at]):
            cell = cell.strip()
            if "'" in cell:
                cell = TAMED.sub(r"\1", cell)
            if cell.lower() not in NOTHING:
                if column.label_at >= 0:
                    column = column._replace(label=_label(cells, column))
                found.setdefault(column.field, []).append((cell[:CELL_KEPT], column))
    return found


def _label(cells: Sequence[str], column: Column) -> str:
    label = cells[column.label_at].strip() if column.label_at < len(cells) else ""
    return label.removeprefix("*").strip().lower()[:60]


def _person(number: int, values: Values, plan: Plan) -> Reading:
    fields: dict[str, Any] = {field: values[field][0][0] for field in SIMPLE if field in values}
    others = [Labelled(cell, column.label) for cell, column in values.get("other", ())]
    if plan.kind == "linkedin" and _is_notice(fields, values):
        return Rejected(
            number, "LinkedIn shows nothing of this member: the account is hidden or closed"
        )
    fields["emails"] = emails(values.get("email", ()), others)
    fields["phones"] = phones(values.get("phone", ()), plan.region)
    fields["urls"] = tuple(
        dict.fromkeys(
            Labelled(url, column.label)
            for cell, column in values.get("url", ())
            for url in JOIN.split(cell)
        )
    )
    _work(fields, values)
    fields["addresses"] = addresses(values)
    _texts(fields, values)
    _days(fields, values, plan, others)
    fields["others"] = tuple(others)
    if not any(fields.get(field) for field in KNOWN_BY):
        return Rejected(number, "the row has no name, e-mail address, telephone number or company")
    return IncomingPerson(row=number, **fields)


KNOWN_BY = (
    "name",
    "given",
    "family",
    "middle",
    "emails",
    "phones",
    "organisation",
    "nicknames",
    "urls",
)


def _is_notice(fields: dict[str, Any], values: Values) -> bool:
    """A hidden member, or a line of LinkedIn's own notes under the table."""
    whole = f"{fields.get('given', '')} {fields.get('family', '')}".strip()
    if whole in ("LinkedIn Member", ""):
        return "url" not in values and "email" not in values
    return len(values) == 1 and (whole == "Notes:" or len(whole) > 150)


def _work(fields: dict[str, Any], values: Values) -> None:
    """Posts by the group of their columns; the first is the present one."""
    posts: dict[str, dict[str, str]] = {}
    for field in ("organisation", "title", "department"):
        for number, (cell, column) in enumerate(values.get(field, ())):
            parts = JOIN.split(cell) if ":::" in cell else [cell]
            for extra, part in enumerate(parts):
                key = f"{column.group} {extra}" if column.group else f" {number + extra}"
                posts.setdefault(key, {}).setdefault(field, part[:300])
    first, *rest = [posts[key] for key in sorted(posts)] or [{}]
    fields.update(first)
    fields["positions"] = tuple(Position(**one) for one in rest)


def _texts(fields: dict[str, Any], values: Values) -> None:
    fields["notes"] = tuple(dict.fromkeys(cell for cell, _ in values.get("notes", ())))
    fields["nicknames"] = tuple(cell for cell, _ in values.get("nickname", ()))
    fields["other_names"] = tuple(cell for cell, _ in values.get("maiden", ()))
    tags = (
        tag.removeprefix("*").strip()[:100]
        for cell, _ in values.get("tags", ())
        for tag in (JOIN if ":::" in cell else SEPARATORS).split(cell)
    )
    fields["tags"] = tuple(dict.fromkeys(tag for tag in tags if tag))
    fields["related"] = tuple(
        Labelled(cell, column.label or (field if field != "related" else ""))
        for field in RELATED & values.keys()
        for cell, column in values[field]
    )
    closeness = values.get("closeness", (("", None),))[0][0].lower()
    fields["closeness"] = CLOSE.get(closeness, "")


def _days(fields: dict[str, Any], values: Values, plan: Plan, others: list[Labelled]) -> None:
    for field in ("birthday", "last_contact", "connected_on", "anniversary"):
        for cell, _ in values.get(field, ())[:1]:
            day = dates.iso(cell, plan.day_first)
            if field == "anniversary" or (not day and field != "birthday"):
                if cell not in dates.EMPTY:
                    others.append(Labelled(day or cell, field.replace("_", " ")))
            elif day or cell not in dates.EMPTY:
                fields[field] = day or cell[:40]
    parts = [values.get(f"birth_{part}", (("", None),))[0][0] for part in ("year", "month", "day")]
    if parts[1] and parts[2]:
        year = parts[0] or "1604"
        fields.setdefault("birthday", dates.iso(f"{year}-{parts[1]}-{parts[2]}"))
