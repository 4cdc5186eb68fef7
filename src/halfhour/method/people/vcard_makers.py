"""What the makers of address books write in properties of their own: Android, Outlook, Evolution."""

from __future__ import annotations

from typing import Any

from halfhour.method.people.dates import EMPTY, iso
from halfhour.method.people.incoming import Labelled
from halfhour.method.people.vcard_lines import parts_of, unescaped
from halfhour.method.people.vcard_values import Labels, Rows, label_of, values

RELATIVES = {
    "X-SPOUSE": "spouse", "X-EVOLUTION-SPOUSE": "spouse", "X-MS-SPOUSE": "spouse", "X-KADDRESSBOOK-X-SPOUSESNAME": "spouse",
    "X-MS-MANAGER": "manager", "X-EVOLUTION-MANAGER": "manager", "X-MANAGERSNAME": "manager",
    "X-MANAGER": "manager", "X-KADDRESSBOOK-X-MANAGERSNAME": "manager",
    "X-MS-ASSISTANT": "assistant", "X-EVOLUTION-ASSISTANT": "assistant", "X-ASSISTANT": "assistant",
    "X-KADDRESSBOOK-X-ASSISTANTSNAME": "assistant", "X-MS-CHILD": "child",
}  # fmt: skip
"""Properties that name somebody, and who that is."""
DAYS = frozenset(
    ["ANNIVERSARY", "X-ANNIVERSARY", "X-MS-ANNIVERSARY", "X-EVOLUTION-ANNIVERSARY",
     "X-KADDRESSBOOK-X-ANNIVERSARY", "X-ABDATE", "DEATHDATE"]
)  # fmt: skip
ANDROID = "vnd.android.cursor.item/"
EVENTS = {"1": "anniversary", "3": "birthday"}
KIN = (
    "", "assistant", "brother", "child", "domestic partner", "father", "friend", "manager", "mother", "parent",
    "partner", "referred by", "relative", "sister", "spouse",
)  # fmt: skip
"""The numbers of Android's ContactsContract.CommonDataKinds.Relation, from 1."""


def relatives(fields: dict[str, Any], rows: Rows, labels: Labels) -> None:
    """A spouse, a manager, an assistant, a child."""
    label = RELATIVES[rows[0][0].name]
    named = tuple(Labelled(value, label) for _, raw in rows if (value := unescaped(raw)))
    fields["related"] = (*fields.get("related", ()), *named)


def day_of(name: str, raw: str, label: str) -> Labelled | None:
    """An anniversary or another day, ISO where it is one; None where it stands for none."""
    value = unescaped(raw)
    if value in EMPTY:
        return None
    return Labelled(iso(value) or value[:200], label or "anniversary" * ("ANNIVERSARY" in name))


def android(fields: dict[str, Any], rows: Rows, labels: Labels) -> None:
    """Android's ``X-ANDROID-CUSTOM``: nicknames, days and relatives, as its own kinds of data."""
    for _, raw in rows:
        kind, value, number, said, *_ = (*map(unescaped, parts_of(raw)), "", "", "", "")
        kind = kind.removeprefix(ANDROID)
        day = iso(value) or value
        if kind == "nickname" and value:
            fields["nicknames"] = (*fields.get("nicknames", ()), value[:300])
        elif kind == "contact_event" and value and EVENTS.get(number) == "birthday":
            fields.setdefault("birthday", day[:40])
        elif kind == "contact_event" and value:
            fields["kept"] = (
                *fields.get("kept", ()),
                Labelled(day[:200], _said(said) or EVENTS.get(number, "day")),
            )
        elif kind == "relation" and value:
            kin = (
                KIN[int(number)]
                if number.isdecimal() and len(number) < 3 and int(number) < len(KIN)
                else ""
            )
            fields["related"] = (
                *fields.get("related", ()),
                Labelled(value[:300], _said(said) or kin),
            )
        elif value:
            fields["kept"] = (*fields.get("kept", ()), Labelled(value[:2000], kind[:60]))


def _said(label: str) -> str:
    return label.strip().lower()[:60]


def pages(fields: dict[str, Any], rows: Rows, labels: Labels) -> None:
    """Addresses of the web under a maker's own name; what is none is kept beside."""
    called = rows[0][0].name.removeprefix("X-").replace("-", " ").lower()
    for one in values(rows, labels):
        label = label_of(rows[0][0], labels) or called
        key = "urls" if "." in one.value and " " not in one.value else "kept"
        fields[key] = (*fields.get(key, ()), Labelled(one.value[:2000], label))
