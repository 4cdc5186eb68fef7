"""Files and pasted text made people: the one way in for imports, previews and comparisons."""

from __future__ import annotations

import io
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import NamedTuple

from halfhour.method.people.delimited import Row, rows_of
from halfhour.method.people.incoming import IncomingPerson, NotReadable, Reading
from halfhour.method.people.linkedin import Export, add_part, with_signals
from halfhour.method.people.monica import read_monica
from halfhour.method.people.pasted import read_pasted
from halfhour.method.people.recognise import KINDS
from halfhour.method.people.tables import Table, table_of
from halfhour.method.people.texts import decoded
from halfhour.method.people.vcards import read_vcards
from halfhour.outside.people.files import Source, sources_in, whole_text
from halfhour.outside.people.sheets import rows_of_workbook

Mapping = Sequence[tuple[str, str]]
TABLES = ("linkedin", "google", "outlook", "csv", "xlsx", "monica")


class Opened(NamedTuple):
    """One file ready to be read: its kind, its people as they come, and how its table looks.

    ``export`` is what a LinkedIn archive tells besides.
    """

    called: str
    kind: str
    people: Iterator[Reading]
    size: int = 0
    table: Table | None = None
    export: Export | None = None


def open_people(
    path: Path, *, kind: str = "", mapping: Mapping = (), region: str = "", called: str = ""
) -> list[Opened]:
    """The file at ``path`` and, in an archive, each file with people in it.

    ``kind`` is one of linkedin, google, outlook, vcard, monica, csv, xlsx or pasted, or empty to
    look inside. Raises `NotReadable` with one sentence.
    """
    called = called or path.name
    if kind and kind not in (*KINDS, "pasted"):
        raise NotReadable(f"There is no kind {kind!r}; the kinds are {', '.join(KINDS)}.")
    sources = sources_in(path, called)
    if len(sources) > 1 or "/" in sources[0].called.removeprefix(called):
        return _archive(sources, called, kind, mapping, region)
    return [_opened(sources[0], kind, mapping, region)]


def open_text(text: str, *, region: str = "", called: str = "pasted text") -> Opened:
    """Pasted text: a table or vCards when it looks so, else people one a line."""
    raw = text.encode("utf-8", "replace")
    source = Source(called, _pasted_kind(text), lambda: iter([raw]), len(raw))
    if not text.strip():
        raise NotReadable("Nothing was pasted, so there is nobody to add.")
    if source.kind != "table":
        return _opened(source, "", (), region)
    try:
        table = table_of(rows_of(source.chunks()), region=region)
    except NotReadable:
        table = None
    if table is not None and table.kind != "pasted" and len(table.headers) > 1:
        return Opened(called, table.kind, table.people, len(raw), table)
    return Opened(called, "pasted", read_pasted(io.StringIO(text), region), len(raw))


def _pasted_kind(text: str) -> str:
    return "vcard" if "begin:vcard" in text.lower() else "table"


def _opened(source: Source, kind: str, mapping: Mapping, region: str) -> Opened:
    if source.kind == "vcard" or kind == "vcard":
        return Opened(source.called, "vcard", read_vcards(source.chunks(), region), source.size)
    if source.kind == "monica":
        text = "".join(decoded(iter([whole_text(source)])))
        return Opened(source.called, "monica", read_monica(text, region), source.size)
    if kind == "pasted":
        lines = "".join(decoded(source.chunks())).split("\n")
        return Opened(source.called, "pasted", read_pasted(lines, region), source.size)
    try:
        table = table_of(_rows(source), kind if kind in TABLES else "", mapping, region)
    except NotReadable as error:
        raise NotReadable(f"{source.called}: {error}") from error
    said = table.kind
    if source.kind == "workbook" and said in ("csv", "pasted"):
        said = "xlsx"
    return Opened(source.called, said, table.people, source.size, table)


def _rows(source: Source) -> Iterable[Row]:
    if source.kind == "workbook":
        return rows_of_workbook(whole_text(source), source.called)
    return rows_of(source.chunks())


def _archive(
    sources: list[Source], called: str, kind: str, mapping: Mapping, region: str
) -> list[Opened]:
    """The files of an archive; those of a LinkedIn export enrich its connections."""
    export = Export()
    opened: list[Opened] = []
    for source in sources:
        if source.kind == "table" and add_part(export, rows_of(source.chunks())):
            continue
        try:
            opened.append(_opened(source, kind, mapping, region))
        except NotReadable:
            continue
    if any(one.kind == "linkedin" for one in opened):
        opened = [one for one in opened if one.kind == "linkedin"]
    if not opened:
        raise NotReadable(f"{called} holds no file with people that could be read.")
    return [one._replace(people=with_signals(one.people, export), export=export) for one in opened]


def people_in_file(
    path: Path, kind: str = "", mapping: Mapping = (), region: str = ""
) -> Iterator[IncomingPerson | None]:
    """Every record of a file in order, None in the place of one nobody could be made of."""
    for one in open_people(path, kind=kind, mapping=mapping, region=region):
        for person in one.people:
            yield person if isinstance(person, IncomingPerson) else None
