"""``halfhour import`` and ``halfhour undo``: people in from files, and out again."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import click

from halfhour.actions.directions.coding_here import code_imported
from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.people.recognise import KINDS
from halfhour.pages.people.importing import ImportReport, import_report


@command("import")
@click.argument("paths", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--as", "kind", type=click.Choice((*KINDS, "pasted")), help="What the files are.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="What a column means."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def import_command(
    paths: tuple[Path, ...], kind: str | None, mapping: tuple[str, ...], as_json: bool
) -> None:
    """Bring in people from LinkedIn, Google, Outlook, vCard, Monica, CSV or XLSX files."""
    by, at = acting(), clock.now()
    record = import_files(
        by=by,
        at=at,
        paths=paths,
        kind=kind,
        mapping=pairs(mapping),
        progress=_teller(),
        names=[str(path) for path in paths],
    )
    if coded := code_imported(by=by, at=at, import_id=record.pk):
        say(f"Titles matched to an occupation: {coded:,}.")
    report = import_report(reader=by, import_id=record.pk)
    show(report, as_json=as_json, draw=lambda: _drawn(report))


def pairs(mapping: tuple[str, ...]) -> list[tuple[str, str]]:
    """``FIELD=COLUMN`` as pairs; anything else is wrong usage."""
    found = []
    for one in mapping:
        field, equals, column = one.partition("=")
        if not equals or not field.strip() or not column.strip():
            raise click.UsageError(f"--map takes FIELD=COLUMN, not {one!r}.")
        found.append((field.strip(), column.strip()))
    return found


def _teller() -> Callable[[int, int], None] | None:
    """Tells on standard error how far it is, when somebody is watching."""
    if not sys.stderr.isatty():
        return None

    def tell(done: int, total: int) -> None:
        of = f" of {total:,}" if total else ""
        click.echo(f"\r{done:,}{of} rows", nl=False, err=True)
        if done == total:
            click.echo("", err=True)

    return tell


def _drawn(report: ImportReport) -> str:
    lines = []
    for one in report.files:
        lines.append(
            f"{one.path} ({one.kind}): {one.rows:,} rows, {one.new:,} new, {one.updated:,} updated, "
            f"{one.merged:,} joined with somebody, {one.same:,} as before, {one.to_review:,} to "
            f"review, {len(one.rejected):,} not taken."
        )
        lines += [f"  row {lost.row}: {lost.reason}" for lost in one.rejected[:20]]
        if len(one.rejected) > 20:
            lines.append(f"  and {len(one.rejected) - 20:,} more; --json lists every one.")
    lines.append(
        f"{report.people:,} people are kept now. Undo with: halfhour undo {report.import_id}"
    )
    return "\n".join(lines)


@command("undo")
@click.argument("import_id", type=int)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def undo_command(import_id: int, as_json: bool) -> None:
    """Take an import back: everything as it was before, with your own edits kept."""
    undone = undo_import(by=acting(), at=clock.now(), import_id=import_id)
    if undone.kept:
        say(f"{undone.kept} people stay because you wrote or changed something about them.")
    result = {"undone": True, "people": undone.people}
    show(result, as_json=as_json, draw=lambda: f"Undone. {undone.people:,} people are kept now.")
