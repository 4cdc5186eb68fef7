"""Files and pasted text made people: the one way in for imports, previews and comparisons."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import islice
from pathlib import Path
from typing import NamedTuple

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import IncomingPerson, NotReadable, Reading, Rejected
from halfhour.method.people.linkedin import Export, add_part, with_signals
from halfhour.method.people.linkedin_parts import LOOKED_AT, lone_part, people_of
from halfhour.method.people.monica import read_monica
from halfhour.method.people.pasted import read_pasted
from halfhour.method.people.recognise import KINDS
from halfhour.method.people.tables import Table, table_of
from halfhour.method.people.texts import decoded, has_strays, mended, sound
from halfhour.method.people.vcards import read_vcards
from halfhour.outside.people.archives import plain
from halfhour.outside.people.files import Source, sources_in, whole_text
from halfhour.outside.people.sheets import sheets_of

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
    if sources[0].kind == "workbook" and kind not in ("vcard", "pasted"):
        return _workbook(sources[0], kind, mapping, region)
    return [_opened(sources[0], kind, mapping, region)]


def open_text(
    text: str, *, region: str = "", called: str = "pasted text", mapping: Mapping = ()
) -> Opened:
    """Pasted text: a table or vCards when it looks so, else people one a line."""
    text = sound(text)
    raw = text.encode("utf-8", "replace")
    source = Source(called, _pasted_kind(text), lambda: iter([raw]), len(raw))
    if not text.strip():
        raise NotReadable("Nothing was pasted, so there is nobody to add.")
    if source.kind != "table":
        return _opened(source, "", (), region)
    try:
        table = table_of(rows_of(source.chunks()), mapping=mapping, region=region)
    except NotReadable:
        table = None
    if table is not None and table.kind != "pasted" and len(table.headers) > 1:
        return Opened(called, table.kind, table.people, len(raw), table)
    return Opened(called, "pasted", read_pasted(text.splitlines(), region), len(raw))


def _pasted_kind(text: str) -> str:
    return "vcard" if "begin:vcard" in text.lower() else "table"


def _opened(source: Source, kind: str, mapping: Mapping, region: str) -> Opened:
    if source.kind == "vcard" or kind == "vcard":
        return Opened(source.called, "vcard", read_vcards(source.chunks(), region), source.size)
    if source.kind == "monica":
        return Opened(source.called, "monica", read_monica(_text(source), region), source.size)
    if kind == "pasted":
        people = read_pasted(_text(source).splitlines(), region)
        return Opened(source.called, "pasted", people, source.size)
    rows = rows_of(source.chunks())
    if source.kind == "table" and kind in ("", "linkedin") and not mapping:
        part = lone_part(list(islice(rows_of(source.chunks()), LOOKED_AT)), source.called)
        if part:
            return _lone(source, part)
    try:
        table = table_of(rows, kind if kind in TABLES else "", mapping, region)
    except NotReadable as error:
        raise NotReadable(f"{source.called}: {error}") from error
    return Opened(source.called, table.kind, table.people, source.size, table)


def _workbook(source: Source, kind: str, mapping: Mapping, region: str) -> list[Opened]:
    """Every sheet that has rows; those without people only where another has some."""
    opened: list[Opened] = []
    refused: list[tuple[Source, NotReadable]] = []
    for place, (name, rows) in enumerate(sheets_of(whole_text(source), source.called)):
        sheet = source._replace(called=f"{source.called}/{plain(name)}") if place else source
        try:
            table = table_of(rows, kind if kind in TABLES else "", mapping, region)
        except NotReadable as error:
            refused.append((sheet, error))
            continue
        said = "xlsx" if table.kind in ("csv", "pasted") else table.kind
        opened.append(Opened(sheet.called, said, table.people, source.size, table))
    if not opened:
        raise NotReadable(f"{source.called}: {refused[0][1]}") from refused[0][1]
    return [*opened, *(_left_out(*one) for one in refused)]


def _lone(source: Source, part: str) -> Opened:
    """One file of a LinkedIn export, handed in without the others."""
    export = Export()
    people = people_of(part, iter(rows_of(source.chunks())), export)
    return Opened(source.called, "linkedin", people, source.size, None, export)


def _text(source: Source) -> str:
    """All of a source, its strays mended line by line."""
    whole = "".join(decoded(iter([whole_text(source)])))
    return "\n".join(map(mended, whole.split("\n"))) if has_strays(whole) else whole


def _archive(
    sources: list[Source], called: str, kind: str, mapping: Mapping, region: str
) -> list[Opened]:
    """The files of an archive; those of a LinkedIn export enrich its connections."""
    export = Export()
    opened: list[Opened] = []
    refused: list[Opened] = []
    for source in sources:
        if source.kind == "table" and add_part(export, rows_of(source.chunks()), source.called):
            continue
        try:
            opened.append(_opened(source, kind, mapping, region))
        except NotReadable as error:
            refused.append(_left_out(source, error))
    if any(one.kind == "linkedin" for one in opened):
        opened, refused = [one for one in opened if one.kind == "linkedin"], []
    if not opened:
        raise NotReadable(f"{called} holds no file with people that could be read.")
    told = [one._replace(people=with_signals(one.people, export), export=export) for one in opened]
    return [*told, *refused]


def _left_out(source: Source, error: NotReadable) -> Opened:
    """A file beside others that could not be read: its reason stands in the report."""
    reason = str(error).removeprefix(f"{source.called}: ")
    return Opened(source.called, "csv", iter([Rejected(1, reason)]), source.size)


def people_in_file(
    path: Path, kind: str = "", mapping: Mapping = (), region: str = ""
) -> Iterator[IncomingPerson | None]:
    """Every record of a file in order, None in the place of one nobody could be made of."""
    for one in open_people(path, kind=kind, mapping=mapping, region=region):
        for person in one.people:
            yield person if isinstance(person, IncomingPerson) else None
