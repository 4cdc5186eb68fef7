"""From the properties of a vCard to the person they tell of."""

from __future__ import annotations

from halfhour.method.people.incoming import IncomingPerson, Labelled, Reading, Rejected
from halfhour.method.people.vcard_fields import FILL, Fields
from halfhour.method.people.vcard_lines import Head, listed, parts_of, shared_parts, unescaped
from halfhour.method.people.vcard_makers import DAYS, day_of
from halfhour.method.people.vcard_values import (
    Found,
    Labels,
    Rows,
    first,
    group_labels,
    label_of,
    labelled,
    phones,
    posts,
    texts,
)

NAME_PARTS = ("family", "given", "middle", "prefix", "suffix")
MESSENGERS = frozenset(
    [
        "IMPP",
        "X-AIM",
        "X-ICQ",
        "X-MSN",
        "X-YAHOO",
        "X-JABBER",
        "X-SKYPE",
        "X-SKYPE-USERNAME",
        "X-GTALK",
        "X-QQ",
        "X-GADUGADU",
        "X-GOOGLE-TALK",
        "X-TWITTER",
        "X-MS-IMADDRESS",
        "X-MASTODON",
    ]
)
SILENT = frozenset(
    [
        "VERSION",
        "PRODID",
        "X-ABLABEL",
        "X-ABADR",
        "KIND",
        "X-ADDRESSBOOKSERVER-KIND",
        "X-ADDRESSBOOKSERVER-MEMBER",
        "MEMBER",
        "BEGIN",
        "END",
        "CLASS",
        "MAILER",
        "SOURCE",
        "PROFILE",
        "NAME",
        "SORT-STRING",
        "X-ABUID",
        "KEY",
        "LOGO",
        "SOUND",
        "X-ABSHOWAS",
        "CLIENTPIDMAP",
        "X-MS-OL-DESIGN",
        "X-MS-OL-DEFAULT-POSTAL-ADDRESS",
        "X-LEFT-OUT",
        "X-COUCHDB-APPLICATION-ANNOTATIONS",
        "X-ETAG",
        "X-ID",
        "X-GENERATOR",
        "CREATED",
        "LAST-MODIFIED",
        "AGENT",
        "X-PM-ENCRYPT",
        "X-PM-SIGN",
        "X-PM-SCHEME",
        "X-PM-MIMETYPE",
        "X-MS-SIGNATURE",
        "X-MOZILLA-HTML",
        "X-EVOLUTION-FILE-AS",
        "LABEL",
        "ORG",
        "TITLE",
        "ROLE",
        "TEL",
    ]
)


def person_of(row: int, found: Found, remarks: tuple[str, ...], region: str = "") -> Reading:
    """The person of a card's properties, or the reason nobody could be made of them."""
    if _is_group(found):
        return Rejected(row, "this card is a group of people, not a person", first(found, "FN"))
    labels = group_labels(found["X-ABLABEL"]) if "X-ABLABEL" in found else {}
    fields: Fields = {}
    others: list[Labelled] = []
    for name, rows in found.items():
        fill = FILL.get(name)
        if fill is not None:
            fill(fields, rows, labels)
        elif name not in SILENT:
            others += _others(name, rows, labels)
    if "TEL" in found:
        fields["phones"] = phones(found["TEL"], labels, region)
    if "LABEL" in found and "ADR" not in found:
        fields["addresses"] = labelled(found["LABEL"], labels)
    if "ORG" in found or "TITLE" in found or "ROLE" in found:
        _work(fields, found, others)
    if "N" in found:
        _name(fields, found["N"], lists=first(found, "VERSION") != "2.1")
    others += fields.pop("kept", ())
    if not SOMEBODY.isdisjoint(fields):
        fields["row"], fields["others"], fields["remarks"] = row, tuple(others), remarks
        return IncomingPerson._make({**BLANK, **fields}.values())
    return Rejected(row, _why_nobody(remarks))


def _why_nobody(remarks: tuple[str, ...]) -> str:
    reason = "the card has no name, e-mail address, telephone number, web address or company"
    return "; ".join((*remarks[:2], reason))


def _is_group(found: Found) -> bool:
    kind = found.get("KIND") or found.get("X-ADDRESSBOOKSERVER-KIND")
    return kind is not None and kind[0][1].strip().lower() == "group"


def _name(fields: Fields, rows: Rows, lists: bool) -> None:
    """The five parts of N; between commas stand several names, but not in version 2.1."""
    value = rows[0][1]
    if lists and "," in value:
        words = [" ".join(listed(one)) for one in parts_of(value)]
    else:
        words = shared_parts(value)
    for key, word in zip(NAME_PARTS, words, strict=False):
        if word:
            fields[key] = word


def _work(fields: Fields, found: Found, others: list[Labelled]) -> None:
    work = posts(found)
    if "TITLE" in found and "ROLE" in found:
        others += [Labelled(one[:300], "role") for one in texts(found["ROLE"])]
    if work:
        for key in ("organisation", "department", "title"):
            if value := getattr(work[0], key):
                fields[key] = value
        fields["positions"] = work[1:]


def _others(name: str, rows: Rows, labels: Labels) -> list[Labelled]:
    """Whatever else the card says, under the name it says it with."""
    if name in DAYS:
        days = (day_of(name, raw, label_of(head, labels)) for head, raw in rows)
        return [day for day in days if day is not None]
    named = name.removeprefix("X-").replace("-", " ").lower()
    return [
        Labelled(unescaped(raw)[:2000], _other_label(name, head, labels) or named[:60])
        for head, raw in rows
        if head.encoding != "b"
    ]


def _other_label(name: str, head: Head, labels: Labels) -> str:
    return label_of(head, labels) if name in MESSENGERS else ""


BLANK = IncomingPerson(0)._asdict()
SOMEBODY = frozenset(
    ["name", "given", "family", "middle", "emails", "phones", "organisation", "nicknames", "urls"]
)
