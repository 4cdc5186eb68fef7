"""What belongs to a person, moved to another and back."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from django.db import IntegrityError, models, transaction

from halfhour.models import (
    DuplicateCandidate,
    ImportRow,
    Merge,
    Person,
    PersonValue,
    Sighting,
    Tie,
)

# Columns taken over where the record that stays has nothing.
FILLED = (
    "name", "name_key", "sort_key", "given_name", "family_name", "organisation_id",
    "organisation_name", "title", "occupation_code", "occupation_title", "occupation_score",
    "closeness", "how_known", "location", "birthday", "photo", "last_contact",
)  # fmt: skip
TOGETHER = ("notes", "also", "steps_away")


def pointing_here() -> Iterator[tuple[type[models.Model], str]]:
    """Every kind of row that belongs to a person, and by which field."""
    staying = (Merge, DuplicateCandidate, ImportRow)
    # Hidden ones too: those without a name on the person, such as ties and cards on a server.
    for relation in Person._meta.get_fields(include_hidden=True):
        if not isinstance(relation, models.ManyToOneRel):
            continue
        model = relation.related_model
        if isinstance(model, str) or model in staying or model is Person:
            continue
        yield model, relation.field.attname


def move_rows(keeper: Person, leaver: Person) -> Iterator[list[Any]]:
    """Give the rows of one person to another; a row that would stand twice stays."""
    for model, field in pointing_here():
        rows = model._default_manager.filter(**{field: leaver.pk})
        if model is Tie:
            rows = rows.exclude(first=keeper).exclude(second=keeper)
        for pk in list(rows.values_list("pk", flat=True)):
            try:
                with transaction.atomic():
                    rows.filter(pk=pk).update(**{field: keeper.pk})
            except IntegrityError:
                continue
            yield [model._meta.label_lower, field, pk]


def move_sightings(keeper: Person, leaver: Person) -> Iterator[list[int]]:
    """Where both have a value, let the one that stays know every source of it."""
    mine = {(v.kind, v.key): v.pk for v in PersonValue.objects.filter(person=keeper)}
    for value in PersonValue.objects.filter(person=leaver).prefetch_related("sightings"):
        target = mine.get((value.kind, value.key))
        if target is None:
            continue
        known = set(Sighting.objects.filter(value_id=target).values_list("source", flat=True))
        for sighting in value.sightings.all():
            if sighting.source not in known:
                Sighting.objects.filter(pk=sighting.pk).update(value_id=target)
                yield [sighting.pk, value.pk, target]


def move_back(done: Merge, holders: Sequence[int]) -> None:
    """Give what moved back to the one who went, from whoever of ``holders`` has it by now.

    Trap: what was moved may come from an export somebody wrote, so it reaches own rows alone.
    """
    known = {(model._meta.label_lower, field): model for model, field in pointing_here()}
    for label, field, pk in done.moved.get("rows", []):
        if model := known.get((label, field)):
            rows = model._default_manager.filter(pk=pk, **{f"{field}__in": holders})
            rows.update(**{field: done.gone_id})
    seen = done.moved.get("sightings", [])
    values = PersonValue.objects.filter(owner=done.owner_id, pk__in=[value for _, value, _ in seen])
    own = set(values.values_list("pk", flat=True))
    for pk, value, target in seen:
        if value in own:
            there = Sighting.objects.filter(pk=pk, value_id=target, value__owner=done.owner_id)
            there.update(value_id=value)


def fill_columns(keeper: Person, leaver: Person) -> dict[str, list[Any]]:
    """Fill what the keeper lacks; gives each changed column as it was and as it is now."""
    changed: dict[str, list[Any]] = {}
    for column in FILLED:
        mine, theirs = getattr(keeper, column), getattr(leaver, column)
        if not mine and theirs:
            changed[column] = [plain(mine), plain(theirs)]
            setattr(keeper, column, theirs)
    for column in ("notes", "also"):
        both = together(getattr(keeper, column), getattr(leaver, column), column)
        if both != getattr(keeper, column):
            changed[column] = [getattr(keeper, column), both]
            setattr(keeper, column, both)
    steps = min(keeper.steps_away, leaver.steps_away)
    if steps != keeper.steps_away:
        changed["steps_away"] = [keeper.steps_away, steps]
        keeper.steps_away = steps
    return changed


def together(mine: str, theirs: str, column: str) -> str:
    """Two texts, the second only where it says something new."""
    if not theirs or theirs in mine:
        return mine
    return f"{mine}{' ' if column == 'also' else chr(10) * 2}{theirs}".strip()


def plain(value: Any) -> Any:
    """A column's value as JSON keeps it."""
    if value is None or isinstance(value, (str, int, float)):
        return value
    return str(value)


def give_back(person: Person, columns: dict[str, list[Any]]) -> None:
    """Set columns as they were, but for those edited since."""
    for column, (before, after) in columns.items():
        # What was moved may come from an export somebody wrote: it sets no other column.
        genuine = column in TOGETHER or (column in FILLED and not before)
        if genuine and plain(getattr(person, column)) == after:
            field: Any = Person._meta.get_field(column.removesuffix("_id"))
            setattr(person, column, None if before is None else field.to_python(before))
