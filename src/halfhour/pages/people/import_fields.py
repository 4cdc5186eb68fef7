"""What a column of a table can be said to mean, in the words of the screen."""

from __future__ import annotations

from halfhour.method.people.column_fields import ASKED_FIELDS, asked_as
from halfhour.method.people.tables import Table

Fields = tuple[tuple[str, str], ...]
FIELDS: tuple[tuple[str, Fields], ...] = (
    ("Name", (
        ("name", "Name"), ("first_name", "First name"), ("middle_name", "Middle name"),
        ("last_name", "Last name"), ("nickname", "Nickname"), ("former_name", "Former name"),
        ("prefix", "Dr, Ms and the like"), ("suffix", "Jr, PhD and the like"),
    )),
    ("Reached at", (
        ("email", "E-mail"), ("phone", "Telephone"), ("url", "Web address or profile"),
    )),
    ("Work", (
        ("organisation", "Company"), ("title", "Title"), ("department", "Department"),
    )),
    ("Address", (
        ("address", "Whole address"), ("street", "Street"), ("house_number", "House number"),
        ("address_more", "Second line"), ("po_box", "PO box"), ("postcode", "Postcode"),
        ("city", "City"), ("region", "State or region"), ("country", "Country"),
        ("location", "Where they are"),
    )),
    ("Days", (
        ("birthday", "Birthday"), ("birth_day", "Day of birth"), ("birth_month", "Month of birth"),
        ("birth_year", "Year of birth"), ("anniversary", "Anniversary"),
        ("connected_on", "Connected on"), ("last_contact", "Last contact"),
    )),
    ("You and them", (
        ("how_known", "How I know them"), ("closeness", "How well I know them"),
        ("related", "Family, manager, assistant"), ("notes", "Notes"), ("tags", "Tags"),
    )),
)  # fmt: skip
LEAVE_OUT = "leave_out"


def guessed(table: Table) -> dict[int, str]:
    """The field each column is taken for, by its place from 0; empty is kept as it is."""
    kept = {column.at: asked_as(column.field) for column in table.columns}
    return {at: kept.get(at, LEAVE_OUT) for at in range(len(table.headers))}


def remembered(pairs: list[list[str]]) -> dict[int, str]:
    """The same as it was said for an earlier table with these headers."""
    return {int(column) - 1: field for field, column in pairs if field in ASKED_FIELDS}
