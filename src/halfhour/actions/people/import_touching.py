"""What an import changes of people who were there already: sightings, new values, what is shown."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from halfhour.actions.people.import_again import Seen
from halfhour.actions.people.import_book import KnownPerson, KnownValue
from halfhour.actions.people.import_reading import Incoming
from halfhour.actions.people.import_rows import Shelf
from halfhour.method.people.joining import keys_of
from halfhour.method.people.shown import Kept, shown_of
from halfhour.method.people.values import Value
from halfhour.models import Affiliation, ImportChange, Sighting

HAND = "hand"
WHOLE_BOOKS = frozenset({"linkedin", "google", "outlook", "monica"})
NEWS = ("name", "organisation_name", "title")


def seen_again(shelf: Shelf, people: Sequence[int], source: str, seen: Seen) -> list[Any]:
    """Mark every value of ``people`` from ``source`` as seen now; tells what was before.

    Gives pairs of the import that had seen them last and the ranges of sightings, for the undo.
    """
    before: dict[int, list[list[int]]] = {}
    for person in sorted(set(people)):
        for first, end, last in seen.get((person, source), ()):
            runs = before.setdefault(last, [])
            if runs and runs[-1][1] == first - 1:
                runs[-1][1] = end
            else:
                runs.append([first, end])
    for runs in before.values():
        for run in runs:
            rows = Sighting.objects.filter(pk__range=run, source=source, gone_import=None)
            rows.update(last_seen=shelf.at, last_import=shelf.of)
    return [[last or None, runs] for last, runs in before.items()]


def update_person(
    shelf: Shelf, known: KnownPerson, one: Incoming, source: str, before: list[Any]
) -> None:
    """Add what a row tells of somebody kept; its outcome becomes same where that is nothing."""
    seen_here = any(source in value.sightings for value in known.values.values())
    changed = False
    for value in one.values:
        there = known.values.get((value.kind, value.key))
        if there is None:
            known.values[value.kind, value.key] = _add_value(shelf, known, value, source)
            changed = True
        else:
            changed |= _see(shelf, there, source, before)
    if seen_here and _tells_all(one, source):
        changed |= _mark_gone(shelf, known, one, source)
    changed |= _show(shelf, known, one)
    if one.outcome == "updated" and not seen_here:
        one.outcome = "merged"
    if one.outcome == "updated" and not changed:
        one.outcome = "same"


def _add_value(shelf: Shelf, known: KnownPerson, value: Value, source: str) -> KnownValue:
    number = shelf.add_value(known.record.pk, value, source)
    fresh = KnownValue(number, value.kind, value.value, value.label)
    fresh.sightings[source] = Sighting(
        pk=shelf.sightings.next_id - 1, value_id=number, source=source, last_seen=shelf.at,
        first_import=shelf.of, last_import=shelf.of,
    )  # fmt: skip
    if value.kind == "organisation":
        _change_post(shelf, known, value, source)
    return fresh


def _see(shelf: Shelf, there: KnownValue, source: str, before: list[Any]) -> bool:
    """Note that a source shows a value; whether that is new."""
    sighting = there.sightings.get(source)
    if sighting is None:
        number = shelf.sightings.add(there.id, source)
        there.sightings[source] = Sighting(
            pk=number, value_id=there.id, source=source, last_seen=shelf.at, last_import=shelf.of
        )
        return True
    came_back = sighting.gone_import_id is not None
    if sighting.last_import_id != shelf.of.pk:
        before.append(
            [sighting.last_import_id, [[sighting.pk, sighting.pk]], sighting.gone_import_id]
        )
        sighting.last_seen, sighting.last_import, sighting.gone_import = shelf.at, shelf.of, None
        sighting.save(update_fields=["last_seen", "last_import", "gone_import"])
    return came_back


def _tells_all(one: Incoming, source: str) -> bool:
    """Whether a row holds all its source has on somebody; LinkedIn's messages, say, do not."""
    return source in WHOLE_BOOKS and (source != "linkedin" or bool(one.person.connected_on))


def _mark_gone(shelf: Shelf, known: KnownPerson, one: Incoming, source: str) -> bool:
    """Values this source showed before and shows no more."""
    told = keys_of(one.values)
    gone = False
    for key, value in known.values.items():
        sighting = value.sightings.get(source)
        if key not in told and sighting is not None and sighting.gone_import_id is None:
            if sighting.last_import_id == shelf.of.pk:
                continue
            sighting.gone_import = shelf.of
            sighting.save(update_fields=["gone_import"])
            gone = True
    return gone


def _change_post(shelf: Shelf, known: KnownPerson, value: Value, source: str) -> None:
    """A new company of a whole address book ends the posts that book told of before."""
    if source in WHOLE_BOOKS:
        past = Affiliation.objects.filter(person=known.record, source=source, current=True)
        for number in past.values_list("pk", flat=True):
            _note(shelf, known, f"post {number} current", "yes", "")
        past.update(current=False)


def _show(shelf: Shelf, known: KnownPerson, one: Incoming) -> bool:
    """Bring the columns of a person in line with their values; changes are kept for the undo."""
    shown = shown_of([_kept(value) for value in known.values.values()])
    person = known.record
    columns = shelf.columns(shown, one.person)
    if columns["name"] == person.name:
        for name in ("given_name", "family_name", "sort_key", "name_key"):
            columns[name] = getattr(person, name) or columns[name]
    if one.person.closeness and not person.closeness:
        columns["closeness"] = one.person.closeness
    if one.person.last_contact > str(person.last_contact or ""):
        columns["last_contact"] = one.person.last_contact
    if one.person.photo and not person.photo:
        columns["photo"] = shelf.photo(one.person.photo)
    changed = {
        name: value
        for name, value in columns.items()
        if str(getattr(person, name) or "") != str(value or "")
    }
    for name, value in changed.items():
        _note(shelf, known, name, getattr(person, name), value)
        setattr(person, name, value)
    if changed:
        if "organisation_id" in changed or "title" in changed:
            shelf.add_posts(person.pk, one.person, one_source(known, shelf))
        person.version += 1
        person.updated_at = shelf.at
        shelf.organisations.flush()
        person.save(update_fields=[*changed, "version", "updated_at"])
    return bool(changed)


def one_source(known: KnownPerson, shelf: Shelf) -> str:
    """The source that told of somebody last."""
    sightings = [one for value in known.values.values() for one in value.sightings.values()]
    return max(sightings, key=lambda one: (one.last_seen, one.pk)).source if sightings else HAND


def _kept(value: KnownValue) -> Kept:
    seen = [one for one in value.sightings.values() if one.source != HAND]
    return Kept(
        value.kind,
        value.value,
        value.label,
        hand=HAND in value.sightings or not value.sightings,
        seen=max((one.last_seen.isoformat() for one in seen), default=""),
        gone=bool(seen) and all(one.gone_import_id is not None for one in seen),
    )


def _note(shelf: Shelf, known: KnownPerson, field: str, before: Any, after: Any) -> None:
    ImportChange.objects.create(
        of=shelf.of,
        person=known.record,
        field=field,
        before="" if before is None else str(before),
        after="" if after is None else str(after),
    )
