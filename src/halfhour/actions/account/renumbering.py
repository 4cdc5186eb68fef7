"""Ids for restored records: the ones they had where this home is theirs alone, else fresh ones."""

from __future__ import annotations

import json
from array import array
from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import islice
from typing import Any
from uuid import UUID, uuid5

from django.core.management.color import no_style
from django.db import connection, models
from django.db.models import FileField, ForeignKey, Max, UUIDField

from halfhour.actions.account.kinds import fields_of, kinds, name_of
from halfhour.method.account.mentions import NOBODY, Anew, Row, renamed
from halfhour.method.interviews.captures import CLOSE_STEPS, NoteKind, note_uid
from halfhour.models import Person, User

LARGEST = 1 << 53
"""Ids beyond this would leave no room for what is added later."""
BATCH = 500
KEPT_BY_THE_STORE = frozenset({"id", "uid", "owner_id", "merged_into_id", "created_import_id"})
"""Columns of a person that no import ever changes, so no undo may set them."""


class NotOfThisExport(ValueError):
    """A record that names another one the export does not hold."""


@dataclass(slots=True)
class Ids:
    """The ids of one kind in an export, in order, and those they get here."""

    old: array[int] = field(default_factory=lambda: array("q"))
    new: Sequence[int] = ()

    def id(self, old: int) -> int:
        """The new id, or ``NOBODY``."""
        at = bisect_left(self.old, old)
        return self.new[at] if at < len(self.old) and self.old[at] == old else NOBODY

    def edge(self, old: int) -> int:
        """The new id of the first record from ``old`` on, or the one after the last."""
        at = bisect_left(self.old, old)
        if at < len(self.old):
            return self.new[at]
        return self.new[-1] + 1 if self.new else NOBODY


class Renumbering:
    """How each record of an export is renamed on its way in: files always, ids among others'.

    ``lines`` gives the lines of a kind, and is read once more than the records are written when
    ids change. Order stays, so that what is sorted by id stays sorted. Raises ``ValueError``.
    """

    def __init__(
        self, owner: User, lines: Callable[[str], Iterator[str]], files: Mapping[str, str]
    ) -> None:
        self._owner, self._files = owner, files
        self.fresh = User.objects.exclude(pk=owner.pk).exists()
        self._ids: dict[str, Ids] = {}
        self._uids: dict[str, dict[str, str]] = {}
        self._sheets: dict[int, dict[str, str]] = {}
        if self.fresh:
            for kind in kinds():
                self._look(kind, lines)
        self._anew = (
            Anew(self._id, self._edge, self._file) if self.fresh else Anew(_same, _same, str)
        )
        self._columns = {name_of(kind): _columns(kind) for kind in kinds()}

    def change(self, kind: str, row: Row) -> Row:
        """The record with its new names. Raises ``NotOfThisExport`` and other ``ValueError``s."""
        if kind == "importchange":
            _check_column(row)
        row = renamed(kind, row, self._anew)
        for column in self._columns[kind].files & row.keys():
            row[column] = self._file(row[column])
        if self.fresh:
            self._renumber(kind, row)
        elif row.get("id", 0) > LARGEST:
            raise NotOfThisExport(f"id of {kind}")
        return row

    def _renumber(self, kind: str, row: Row) -> None:
        if kind == "interviewnote":
            row["uid"] = self._sheets.get(row["interview_id"], {}).get(row["uid"], row["uid"])
        elif "uid" in row:
            row["uid"] = self._uids.get(kind, {}).get(row["uid"], row["uid"])
        row["id"] = self._id(kind, row["id"])
        for column, target in self._columns[kind].keys.items():
            if row.get(column) is not None:
                row[column] = self._id(target, row[column])
                if row[column] == NOBODY:
                    raise NotOfThisExport(f"{column} of {kind}")

    def _look(self, kind: type[models.Model], lines: Callable[[str], Iterator[str]]) -> None:
        """Learn the ids of a kind and give each a new one, and a UID where another has it."""
        name, ids, uids = name_of(kind), Ids(), []
        told = lines(name)
        named = any(isinstance(one, UUIDField) and one.unique for one in fields_of(kind))
        while some := [json.loads(text) for text in islice(told, BATCH)]:
            ids.old.extend(row["id"] for row in some)
            if named:
                uids += [(row["id"], row["uid"]) for row in some]
                self._uids.setdefault(name, {}).update(self._taken(kind, some))
        if any(a >= b for a, b in zip(ids.old, ids.old[1:], strict=False)):
            raise NotOfThisExport(f"ids of {name} out of order")
        ids.new = fresh_ids(kind, len(ids.old))
        self._ids[name] = ids
        if name == "interview":
            self._note_sheets(dict(uids), lines)

    def _taken(self, kind: type[models.Model], some: Iterable[Row]) -> Iterator[tuple[str, str]]:
        """UIDs that are in use here already, as when one keeps a copy; each with a new one."""
        wanted = [str(UUID(row["uid"])) for row in some]
        found = kind._default_manager.filter(uid__in=wanted).values_list("uid", flat=True)
        return ((str(uid), str(uuid5(self._owner.uid, str(uid)))) for uid in found)

    def _note_sheets(self, talks: Mapping[int, str], lines: Callable[[str], Iterator[str]]) -> None:
        """Notes there is one of are named after their talk and question, so they follow those."""
        changed = self._uids.get("interview", {})
        if not changed:
            return
        items: dict[int, list[str]] = {}
        for row in map(json.loads, lines("agendaitem")):
            items.setdefault(row["interview_id"], []).append(row["uid"])
        for number, uid in talks.items():
            new = changed.get(uid, uid)
            names = {name: name for name in _NAMES}
            for item in items.get(number, ()):
                ours = self._uids["agendaitem"].get(item, item)
                names |= {f"{kind}:{item}": f"{kind}:{ours}" for kind in ("tick", "note")}
            self._sheets[number] = {
                str(note_uid(UUID(uid), was)): str(note_uid(UUID(new), now))
                for was, now in names.items()
            }

    def _id(self, kind: str, old: int) -> int:
        return self._ids[kind].id(old) if kind in self._ids else NOBODY

    def _edge(self, kind: str, old: int) -> int:
        return self._ids[kind].edge(old)

    def _file(self, name: str) -> str:
        """Where a file of the export lies now; a name that came without its file leads nowhere."""
        return self._files.get(name, "")


def _same(_kind: str, old: int) -> int:
    return old


_NAMES = ("general", *(kind.value for kind in NoteKind), *(f"step:{step}" for step in CLOSE_STEPS))


@dataclass(frozen=True, slots=True)
class _Columns:
    keys: dict[str, str]
    files: frozenset[str]


def _columns(kind: type[models.Model]) -> _Columns:
    """Which columns of a kind point at others, at which kind, and which name files."""
    fields = fields_of(kind)
    return _Columns(
        {one.attname: name_of(_target(one)) for one in fields if isinstance(one, ForeignKey)},
        frozenset(one.attname for one in fields if isinstance(one, FileField)),
    )


def _target(field: Any) -> type[models.Model]:
    target: type[models.Model] = field.related_model
    return target


def _check_column(row: Row) -> None:
    """An import changes what is known of a person, and not whose they are."""
    name = row.get("field", "")
    known = {one.attname for one in Person._meta.concrete_fields} - KEPT_BY_THE_STORE
    if name not in known and not name.startswith("post "):
        raise NotOfThisExport(f"field {name}")


def fresh_ids(kind: type[models.Model], count: int) -> Sequence[int]:
    """So many ids of a kind that nobody has or ever had, rising."""
    if connection.vendor == "postgresql":
        return _from_sequence(kind, count)
    with connection.cursor() as cursor:
        cursor.execute("SELECT seq FROM sqlite_sequence WHERE name = %s", [kind._meta.db_table])
        found = cursor.fetchone()
    most = kind._default_manager.aggregate(most=Max("pk"))["most"] or 0
    first = max(most, found[0] if found else 0) + 1
    return range(first, first + count)


def _from_sequence(kind: type[models.Model], count: int) -> Sequence[int]:
    """Taken from the sequence itself, so that others may go on writing meanwhile."""
    with connection.cursor() as cursor:
        cursor.execute(
            "SELECT nextval(pg_get_serial_sequence(%s, 'id')) FROM generate_series(1, %s)",
            [kind._meta.db_table, count],
        )
        return array("q", sorted(row[0] for row in cursor.fetchall()))


def reset_sequences() -> None:
    """Let what is added later begin after the restored ids."""
    with connection.cursor() as cursor:
        for statement in connection.ops.sequence_reset_sql(no_style(), kinds()):
            cursor.execute(statement)
