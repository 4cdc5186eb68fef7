"""Small records of Today, many kinds by one query each: contacts, gifts, promises, marks."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from django.db.models import (
    CharField,
    Exists,
    F,
    IntegerField,
    OuterRef,
    TextField,
    Value,
)
from django.db.models.functions import Cast

from halfhour.models import (
    Cadence,
    Dismissal,
    Gift,
    Need,
    Opinion,
    Promise,
    PutOff,
    ResumeShowing,
    Touch,
    User,
)
from halfhour.pages.today.told import Kind, Row

KINDS = ("touch", "cadence", "need", "gift", "promise", "showing")


def _small(reader: User) -> Any:
    """Contacts, cadences, open needs, gifts, my promises, resumes shown: one query for all six.

    ``number`` is the cadence in days, 1 for what came from them, or 1 for what is closed.
    """
    since = Opinion.objects.filter(person=OuterRef("person"), at__gte=OuterRef("shown_at"))
    unanswered = ResumeShowing.objects.kept_by(reader).filter(~Exists(since))
    parts = [
        _part(unanswered, "showing", "shown_at", "resume__name", None),
        _part(Touch.objects.kept_by(reader), "touch", "at", "text", "inbound"),
        _part(Cadence.objects.kept_by(reader), "cadence", "at", None, "days"),
        _part(Need.objects.kept_by(reader).filter(met_at=None), "need", "at", "text", None),
        _part(Gift.objects.kept_by(reader), "gift", "at", "text", "received"),
        _part(
            Promise.objects.kept_by(reader).filter(mine=True, kept_at=None, released_at=None),
            "promise", "at", "text", None, day="due",
        ),
    ]  # fmt: skip
    return parts[0].union(*parts[1:], all=True)


def _part(
    records: Any, kind: str, at: str, text: str | None, number: str | None, day: str | None = None
) -> Any:
    """One kind of small record in the shape all six share."""
    return (
        records.filter(person__merged_into=None)
        .annotate(
            _kind=Value(kind, output_field=CharField()),
            _at=Cast(F(at), CharField()),
            _text=Cast(F(text), TextField()) if text else Value("", output_field=TextField()),
            _number=Cast(F(number), IntegerField()) if number else Value(0),
            _day=Cast(F(day), CharField()) if day else Value("", output_field=CharField()),
        )
        .values_list("_kind", "id", "_text", "_number", "_day", "person_id", "person__name", "_at")
    )


SMALL = Kind(
    _small, ("_kind", "id", "_text", "_number", "_day"), ("_at",), ("person",), shaped=True
)


def by_kind(rows: Iterable[Row]) -> dict[str, list[Row]]:
    """The small rows, those of a kind together, the oldest first."""
    kinds: dict[str, list[Row]] = {k: [] for k in KINDS}
    for row in sorted(rows, key=lambda row: (row["_at"], row["id"])):
        kinds[row["_kind"]].append(row)
    return kinds


def _marks(reader: User) -> Any:
    """What was put off, dismissed or said to be done, the newest last."""
    off = PutOff.objects.kept_by(reader).annotate(
        _kind=Value("put off", output_field=CharField()), _until=Cast(F("until"), CharField()),
        _at=Cast(F("at"), CharField()),
    )  # fmt: skip
    gone = Dismissal.objects.kept_by(reader).filter(lifted_at=None).annotate(
        _kind=Cast(F("done"), CharField()), _until=Value("", output_field=CharField()),
        _at=Cast(F("at"), CharField()),
    )  # fmt: skip
    shape = ("key", "_kind", "_until", "_at")
    return off.values_list(*shape).union(gone.values_list(*shape), all=True)


MARKS = Kind(_marks, ("key", "_kind", "_until"), ("_at",), shaped=True)


def is_done(mark: Row) -> bool:
    """Whether a mark says that a step is done, and not that it was put off or dismissed."""
    return str(mark["_kind"]).lower() in ("1", "t", "true")
