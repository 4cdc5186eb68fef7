"""The reader of Monica's export, as JSON or as SQL: people, fields, notes, jobs, tags and dates."""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from typing import Any

from halfhour.method.people.incoming import (
    Address,
    IncomingPerson,
    Labelled,
    NotReadable,
    Phone,
    Reading,
    Rejected,
)
from halfhour.method.people.monica_sql import tables_of
from halfhour.method.people.phones import e164, looks_like_phone
from halfhour.method.people.texts import sound

LARGEST = 200_000_000
Record = dict[str, Any]


def read_monica(text: str, region: str = "") -> Iterator[Reading]:
    """The people of a Monica account; rows count its contacts from 1.

    Raises `NotReadable` where ``text`` is neither Monica's JSON nor its SQL.
    """
    contacts = _from_json(text) if text.lstrip()[:1] == "{" else _from_sql(text)
    for row, contact in enumerate(contacts, start=1):
        yield _person(row, contact, region)


def _from_json(text: str) -> list[Record]:
    """Monica's JSON: collections of ``{type, values}``, each value with its ``properties``."""
    try:
        whole = json.loads(text)
        if "\\ud" in text.lower() or "\\u0000" in text:
            whole = _sound(whole)
    except (ValueError, RecursionError) as error:
        raise NotReadable(f"The JSON file is broken ({error}), so nothing was read.") from error
    account = whole.get("account") if isinstance(whole, dict) else None
    if not isinstance(account, dict):
        raise NotReadable("This JSON file is not Monica's export: it holds no account.")
    contacts = _collection(account, "contact")
    if not contacts:
        raise NotReadable("This Monica export holds no contacts.")
    types = _field_types(account)
    names = {str(one.get("uuid")): _whole_name(_properties(one)) for one in contacts}
    return [_contact_of(one, types, names) for one in contacts]


def _sound(value: Any) -> Any:
    """The same with every text as `sound` leaves it: JSON can spell NULs and halves of letters."""
    if isinstance(value, str):
        return sound(value)
    if isinstance(value, list):
        return [_sound(one) for one in value]
    if isinstance(value, dict):
        return {sound(key): _sound(one) for key, one in value.items()}
    return value


def _collection(record: Record, kind: str) -> list[Record]:
    """The values of one kind, of which newer exports keep lists by type, older ones by name."""
    data = record.get("data")
    for one in data if isinstance(data, list) else ():
        if isinstance(one, dict) and one.get("type") == kind:
            return _records(one.get("values"))
    direct = record.get(f"{kind}s")
    return _records(direct.get("values") if isinstance(direct, dict) else direct)


def _records(values: Any) -> list[Record]:
    return [one for one in values if isinstance(one, dict)] if isinstance(values, list) else []


def _properties(record: Record) -> Record:
    inner = record.get("properties")
    return inner if isinstance(inner, dict) else {}


def _field_types(account: Record) -> dict[str, str]:
    instance = account.get("instance")
    types = instance.get("contact_field_types") if isinstance(instance, dict) else ()
    return {
        str(one.get("uuid")): str(
            _properties(one).get("type") or _properties(one).get("name") or ""
        )
        for one in _records(types)
    }


def _whole_name(properties: Record) -> str:
    parts = (properties.get(key) for key in ("first_name", "middle_name", "last_name"))
    return " ".join(str(part) for part in parts if part)


def _contact_of(one: Record, types: dict[str, str], names: dict[str, str]) -> Record:
    """A contact in the flat form both exports share."""
    properties = _properties(one)
    fields = [_properties(field) for field in _collection(one, "contact_field")]
    met = properties.get("first_met_through")
    return {
        **{key: value for key, value in properties.items() if isinstance(value, str | int | bool)},
        "uuid": one.get("uuid"),
        "updated_at": one.get("updated_at"),
        "tags": properties.get("tags"),
        "birthdate": properties.get("birthdate"),
        "met_through": names.get(met) if isinstance(met, str) else "",
        "fields": [(types.get(str(field.get("type")), ""), field.get("data")) for field in fields],
        "notes": [_properties(note).get("body") for note in _collection(one, "note")],
        "addresses": [_properties(place) for place in _collection(one, "address")],
    }


def _from_sql(text: str) -> list[Record]:
    tables = tables_of(text)
    contacts = tables.get("contacts")
    if not contacts:
        raise NotReadable("This SQL file holds no Monica contacts.")
    types = {
        one.get("id"): str(one.get("type") or one.get("name") or "")
        for one in tables.get("contact_field_types", ())
    }
    places = {one.get("id"): one for one in tables.get("places", ())}
    tags = {one.get("id"): one.get("name") for one in tables.get("tags", ())}
    dates = {one.get("id"): one for one in tables.get("special_dates", ())}
    by_id = {one.get("id"): one for one in contacts}
    for one in contacts:
        one.update(fields=[], notes=[], addresses=[], tags=[])
        one["birthdate"] = dates.get(one.get("birthday_special_date_id"))
        met = by_id.get(one.get("first_met_through_contact_id"))
        one["met_through"] = _whole_name(met) if met else ""
    for name, into, value in (
        (
            "contact_fields",
            "fields",
            lambda row: (types.get(row.get("contact_field_type_id"), ""), row.get("data")),
        ),
        ("notes", "notes", lambda row: row.get("body")),
        (
            "addresses",
            "addresses",
            lambda row: {**places.get(row.get("place_id"), {}), "name": row.get("name")},
        ),
        ("contact_tag", "tags", lambda row: tags.get(row.get("tag_id"))),
    ):
        for row in tables.get(name, ()):
            if row.get("contact_id") in by_id:
                by_id[row["contact_id"]][into].append(value(row))
    return contacts


def _person(row: int, contact: Record, region: str) -> Reading:
    said = {
        key: str(value).strip() for key, value in contact.items() if isinstance(value, str | int)
    }
    if not (said.get("first_name") or said.get("last_name") or contact["fields"]):
        return Rejected(row, "the contact has no name and no way to reach them")
    emails, phones, urls, others = _reached(contact["fields"], region)
    notes = [said.get("description", ""), *map(str, filter(None, contact["notes"]))]
    tags = contact["tags"] if isinstance(contact["tags"], list) else ()
    return IncomingPerson(
        row=row,
        given=said.get("first_name", ""),
        middle=said.get("middle_name", ""),
        family=said.get("last_name", ""),
        nicknames=(said["nickname"],) if said.get("nickname") else (),
        emails=emails,
        phones=phones,
        urls=urls,
        organisation=said.get("company", ""),
        title=said.get("job", ""),
        addresses=tuple(_address(one) for one in contact["addresses"] if isinstance(one, dict)),
        birthday=_birthday(contact.get("birthdate")),
        notes=tuple(note for note in notes if note),
        tags=tuple(str(tag) for tag in tags if tag),
        how_known=_how_known(said),
        last_contact=said.get("last_talked_to", "")[:10],
        others=others,
        uid=said.get("uuid", ""),
        rev=said.get("updated_at", ""),
    )


def _reached(
    fields: Iterable[tuple[str, Any]], region: str
) -> tuple[tuple[Labelled, ...], tuple[Phone, ...], tuple[Labelled, ...], tuple[Labelled, ...]]:
    emails, phones, urls, others = [], [], [], []
    for kind, data in fields:
        value, low = str(data or "").strip(), kind.lower()
        if not value:
            continue
        if "@" in value and "/" not in value and low in ("email", "e-mail", ""):
            emails.append(Labelled(value))
        elif low == "phone" or (not low and looks_like_phone(value)):
            phones.append(Phone(value, "", e164(value, region)))
        elif value.startswith(("http://", "https://", "www.")):
            urls.append(Labelled(value, low))
        else:
            others.append(Labelled(value, low))
    return tuple(emails), tuple(phones), tuple(urls), tuple(others)


def _address(place: Record) -> Address:
    say = {key: str(value) for key, value in place.items() if value}
    return Address(
        kind=say.get("name", "").lower(),
        street=say.get("street", ""),
        city=say.get("city", ""),
        region=say.get("province", ""),
        postcode=say.get("postal_code", ""),
        country=say.get("country", ""),
    )


def _birthday(said: Any) -> str:
    if not isinstance(said, dict) or said.get("is_age_based") in (True, 1, "1"):
        return ""
    day = str(said.get("date") or "")[:10]
    return f"-{day[4:]}" if day and said.get("is_year_unknown") in (True, 1, "1") else day


def _how_known(said: dict[str, str]) -> str:
    where, more, through = (
        said.get(key, "") for key in ("first_met_where", "first_met_additional_info", "met_through")
    )
    told = (f"met at {where}" if where else "", f"through {through}" if through else "", more)
    return "; ".join(one for one in told if one)
