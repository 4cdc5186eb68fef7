"""Values written by hand, and what is shown of a person drawn anew from all values."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import datetime

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.posts import HAND, join_organisation, organisation_called
from halfhour.method.people.names import fold, split_name
from halfhour.method.people.phones import e164
from halfhour.method.people.same.addresses import url_key
from halfhour.method.people.shown import Kept, Shown, shown_of, sort_key
from halfhour.method.people.texts import on_one_line
from halfhour.method.people.values import KEY_LENGTH, organisation_key, phone_value_key, text_key
from halfhour.models import (
    Organisation,
    Person,
    PersonNote,
    PersonValue,
    Settings,
    Sighting,
    User,
)

TEXTS = ("how_known", "notes")


def write_values(
    by: User, at: datetime, person: Person, said: Mapping[str, str], source: str
) -> None:
    """Write each value with where it comes from; posts by hand are kept once it is refreshed."""
    country = Settings.objects.kept_by(by).values_list("country", flat=True).first() or ""
    for field, text in said.items():
        kind = "note" if field == "notes" else field
        text = clean(text, field in TEXTS)
        if source == HAND:
            for old in forget_by_hand(person, kind):
                if kind == "note":
                    person.notes = person.notes.replace(old, "").strip()
        if not text:
            continue
        value, _ = PersonValue.objects.get_or_create(
            person=person, kind=kind, key=key_of(kind, text, country)[:KEY_LENGTH],
            defaults={"owner": by, "value": text},
        )  # fmt: skip
        PersonValue.objects.filter(pk=value.pk).update(value=text, preferred=source == HAND)
        Sighting.objects.update_or_create(
            value=value, source=source, defaults={"last_seen": at},
            create_defaults={"first_seen": at, "last_seen": at},
        )  # fmt: skip
        if kind == "organisation" and source == HAND:
            organisation_called(by, text)
        elif kind == "organisation":
            join_organisation(by, person, text, said.get("title", person.title), source)


def clean(text: str, lines: bool) -> str:
    """The text without control characters; on one line unless it may have several."""
    if not lines:
        return on_one_line(text)
    kept = (c if c.isprintable() or c == "\n" else " " * c.isspace() for c in text)
    return "".join(kept).strip()


def forget_by_hand(person: Person, kind: str) -> list[str]:
    """Let go of what was written by hand before; what an import also said stays."""
    gone = []
    values = PersonValue.objects.filter(person=person, kind=kind, sightings__source=HAND)
    for value in list(values):
        Sighting.objects.filter(value=value, source=HAND).delete()
        if not Sighting.objects.filter(value=value).exists():
            gone.append(value.value)
            value.delete()
        else:
            PersonValue.objects.filter(pk=value.pk).update(preferred=False)
    return gone


def key_of(kind: str, text: str, country: str) -> str:
    """The key a value is compared by; the same as imports give it."""
    if kind == "phone":
        return phone_value_key(text, e164(text, country))
    if kind == "email":
        return text.lower()
    if kind == "url":
        return url_key(text)
    if kind == "organisation":
        return organisation_key(text)
    if kind == "birthday":
        return text
    return text_key(text) if kind in ("note", "how_known") else fold(text)


def refresh(person: Person) -> None:
    """Draw the shown columns of a person anew from the values; what no value says stays."""
    refresh_all([person])


def refresh_all(people: Sequence[Person]) -> None:
    """Draw the shown columns of several people anew, asking for their values all at once."""
    for piece in in_pieces(people):
        kept: dict[int, list[Kept]] = {person.pk: [] for person in piece}
        values = PersonValue.objects.filter(person__in=piece).prefetch_related("sightings")
        for value in values.order_by("pk"):
            kept[value.person_id].append(_kept(value))
        written: dict[int, list[str]] = {person.pk: [] for person in piece}
        notes = PersonNote.objects.filter(person__in=piece).order_by("at")
        for pk, text in notes.values_list("person_id", "text"):
            written[pk].append(text)
        draw([(person, kept[person.pk], written[person.pk]) for person in piece])
        for person in piece:
            person.save()


def _kept(value: PersonValue) -> Kept:
    seen = list(value.sightings.all())
    return Kept(
        value.kind,
        value.value,
        value.label,
        hand=value.preferred or any(s.source == HAND for s in seen),
        seen=max((s.last_seen.isoformat() for s in seen), default=""),
        gone=bool(seen) and all(s.gone_import_id for s in seen),
    )


def draw(said: Sequence[tuple[Person, Sequence[Kept], Sequence[str]]]) -> None:
    """Set the shown columns from the values, and from the notes written down; save them after."""
    moved: dict[tuple[int, str], list[Person]] = defaultdict(list)
    for person, kept, written in said:
        shown = shown_of(kept)
        _draw(person, shown, written)
        if shown.organisation and shown.organisation != person.organisation_name:
            person.organisation_name = shown.organisation[:KEY_LENGTH]
            person.organisation = None
            moved[person.owner_id, organisation_key(shown.organisation)].append(person)
    for piece in in_pieces(list(moved)):
        keys = [key for _, key in piece]
        for one in Organisation.objects.filter(owner__in={by for by, _ in piece}, key__in=keys):
            for person in moved.get((one.owner_id, one.key), ()):
                person.organisation = one


def _draw(person: Person, shown: Shown, written: Sequence[str]) -> None:
    name = shown.name[:KEY_LENGTH] or person.name
    parts = split_name(name)
    if name != person.name:
        person.given_name, person.family_name = "", ""
    person.name, person.name_key = name, fold(name)[:KEY_LENGTH]
    person.sort_key = sort_key(person.given_name, person.family_name, name) or parts.first
    for column in ("title", "how_known", "location", "birthday"):
        setattr(person, column, getattr(shown, column) or getattr(person, column))
    for text in (*filter(None, shown.notes.split("\n\n")), *written):
        if text not in person.notes:
            person.notes = f"{person.notes}\n\n{text}".strip()
    person.also = shown.also or person.also
