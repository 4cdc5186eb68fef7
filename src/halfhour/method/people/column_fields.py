"""The fields that a column can be said to mean, and what each is to those who read the rows."""

from __future__ import annotations

ASKED_FIELDS = {
    "name": "name",
    "first_name": "given",
    "middle_name": "middle",
    "last_name": "family",
    "prefix": "prefix",
    "suffix": "suffix",
    "nickname": "nickname",
    "former_name": "maiden",
    "email": "email",
    "phone": "phone",
    "url": "url",
    "organisation": "organisation",
    "title": "title",
    "department": "department",
    "address": "address",
    "street": "street",
    "house_number": "house_number",
    "address_more": "extended",
    "po_box": "po_box",
    "postcode": "postcode",
    "city": "city",
    "region": "region",
    "country": "country",
    "location": "location",
    "birthday": "birthday",
    "birth_day": "birth_day",
    "birth_month": "birth_month",
    "birth_year": "birth_year",
    "anniversary": "anniversary",
    "how_known": "how_known",
    "closeness": "closeness",
    "connected_on": "connected_on",
    "last_contact": "last_contact",
    "related": "related",
    "notes": "notes",
    "tags": "tags",
    "leave_out": "skip",
}
# What a header tells more closely than it can be asked for.
RELATED = frozenset(["spouse", "children", "manager", "assistant"])
# The parts that make one address together.
POSTAL = frozenset(
    [
        "address",
        "street",
        "house_number",
        "extended",
        "po_box",
        "postcode",
        "city",
        "region",
        "country",
    ]
)
_ASKED = {field: asked for asked, field in ASKED_FIELDS.items()} | dict.fromkeys(RELATED, "related")


def asked_as(field: str) -> str:
    """What a field is called where people choose it, or nothing for one kept as it is."""
    return _ASKED.get(field, "")
