"""Values a contact server tells of, written here, and those it took back let go."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

from halfhour.actions.people.bulk_rows import in_pieces
from halfhour.actions.people.posts import join_organisations, organisations_called
from halfhour.actions.people.sync_values import SHOWN
from halfhour.actions.people.written import clean, draw, refresh_all
from halfhour.actions.people.written import key_of as written_key
from halfhour.method.people.card_writing import Labels, paragraphs
from halfhour.method.people.shown import Kept
from halfhour.method.people.syncing import MANY, SINGLE, key_of
from halfhour.method.people.texts import on_one_line
from halfhour.method.people.values import KEY_LENGTH
from halfhour.models import Person, PersonValue, Settings, Sighting, User

SOURCE = "carddav"
OWN = ("hand", SOURCE)
Added = Sequence[tuple[str, str]]
"""Kinds and values."""


def bring(by: User, at: datetime, added: Sequence[tuple[Person, Added]]) -> None:
    """Write values the other side has, of several people, each once; ``redraw`` them afterwards."""
    wanted: dict[tuple[int, str, str], str] = {}
    for (person, _), texts in zip(added, _by_key(by, added), strict=True):
        wanted |= {(person.pk, kind, key): text for (kind, key), text in texts.items()}
    have: dict[tuple[int, str, str], PersonValue] = {}
    for piece in in_pieces([person for person, _ in added]):
        for one in PersonValue.objects.filter(person__in=piece):
            have[one.person_id, one.kind, one.key] = one
    made = []
    for (person_id, kind, key), text in wanted.items():
        old = have.get((person_id, kind, key))
        if old is None:
            made.append(PersonValue(owner=by, person_id=person_id, kind=kind, key=key, value=text))
        elif old.value != text or old.preferred:
            PersonValue.objects.filter(pk=old.pk).update(value=text, preferred=False)
    seen = [have[key] for key in wanted if key in have] + PersonValue.objects.bulk_create(made)
    Sighting.objects.bulk_create(
        [Sighting(value=one, source=SOURCE, first_seen=at, last_seen=at) for one in seen],
        update_conflicts=True,
        unique_fields=["value", "source"],
        update_fields=["last_seen"],
    )
    join_organisations(by, [post for one in added for post in _posts(*one)], SOURCE)


def _by_key(by: User, added: Iterable[tuple[Person, Added]]) -> list[dict[tuple[str, str], str]]:
    """The texts to be kept of each person, every kind and key once."""
    country = Settings.objects.kept_by(by).values_list("country", flat=True).first() or ""
    found = []
    for _, some in added:
        texts = ((kind, clean(value, lines=kind == "note")) for kind, value in some)
        wanted = {
            (kind, written_key(kind, text, country)[:KEY_LENGTH]): text
            for kind, text in texts
            if text
        }
        found.append(wanted)
    return found


def _posts(person: Person, added: Added) -> list[tuple[Person, str, str]]:
    """Whom the person is with and as what, if that is among the values."""
    said = {kind: text for kind, value in added if (text := on_one_line(value))}
    name = said.get("organisation", "")
    return [(person, name, said.get("title", person.title))] if name else []


def draw_new(by: User, at: datetime, added: Sequence[tuple[Person, Added]]) -> None:
    """Set what is shown of new people from the values to be brought, before any is written."""
    organisations_called(by, [name for one in added for _, name, _ in _posts(*one)])
    seen = at.isoformat()
    said = []
    for (person, _), texts in zip(added, _by_key(by, added), strict=True):
        kept = [Kept(kind, text, seen=seen) for (kind, _), text in texts.items()]
        said.append((person, kept, ()))
    draw(said)


def label(called: Sequence[tuple[Person, Labels]]) -> None:
    """Call addresses and numbers what the cards call them, where they have no label yet."""
    names = {person.pk: labels for person, labels in called if labels}
    same: dict[str, list[int]] = defaultdict(list)
    for piece in in_pieces(list(names)):
        rows = PersonValue.objects.filter(person_id__in=piece, kind__in=list(MANY), label="")
        for pk, person, kind, value in rows.values_list("pk", "person_id", "kind", "value"):
            if name := names[person].get((kind, key_of(kind, value)), ""):
                same[name[:60]].append(pk)
    for name, values in same.items():
        for piece in in_pieces(values):
            PersonValue.objects.filter(pk__in=piece).update(label=name)


def drop_values(person: Person, gone: Iterable[tuple[str, str]]) -> None:
    """Let go of values removed on the other side; ``refresh`` the person afterwards.

    A single value that an import tells of too stays beside, not shown first any more.
    """
    for kind, value in gone:
        column = SHOWN.get(kind, "")
        if column and key_of(kind, getattr(person, column)) == key_of(kind, value):
            setattr(person, column, "")
        for one in PersonValue.objects.filter(person=person, kind=kind):
            if kind == "note":
                _without_paragraph(person, one, value)
            elif key_of(kind, one.value) == key_of(kind, value):
                _let_go(one, others_may_say_it=kind in SINGLE)


def _let_go(one: PersonValue, *, others_may_say_it: bool) -> None:
    if others_may_say_it and Sighting.objects.filter(value=one).exclude(source__in=OWN).exists():
        Sighting.objects.filter(value=one, source__in=OWN).delete()
        PersonValue.objects.filter(pk=one.pk).update(preferred=False)
    else:
        one.delete()


def _without_paragraph(person: Person, one: PersonValue, gone: str) -> None:
    kept = [p for p in paragraphs([one.value]) if key_of("note", p) != key_of("note", gone)]
    if len(kept) == len(paragraphs([one.value])):
        return
    text = "\n\n".join(kept)
    person.notes = person.notes.replace(one.value, text).strip()
    if text:
        PersonValue.objects.filter(pk=one.pk).update(value=text)
    else:
        one.delete()


def redraw(people: Sequence[Person], at: datetime) -> None:
    """Show the values as they stand now."""
    for person in people:
        person.updated_at = at
    refresh_all(people)
