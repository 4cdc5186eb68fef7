"""``halfhour link``: which records of two files, or within one, are the same person."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import click

from halfhour.cli.command import command, say, show
from halfhour.method.lazy import lazily

reading: Any = lazily("halfhour.outside.people.reading")
incoming_identity: Any = lazily("halfhour.method.people.incoming_identity")
identity: Any = lazily("halfhour.method.people.identity")
linking: Any = lazily("halfhour.method.people.same.linking")


@dataclass(frozen=True)
class Link:
    """Two records, counted from 0, that are or may be one person."""

    a: int
    b: int
    score: float
    decision: str
    reasons: tuple[str, ...]


@command("link")
@click.argument("file_a", type=click.Path(dir_okay=False, path_type=Path))
@click.argument("file_b", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--as", "kind", default="", help="The kind of the files; found by looking inside.")
@click.option(
    "--map", "mapping", multiple=True, metavar="FIELD=COLUMN", help="Which column is what."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def link_command(
    file_a: Path, file_b: Path | None, kind: str, mapping: tuple[str, ...], as_json: bool
) -> None:
    """Tell which records of two files, or within one, are the same person.

    No database is touched. "same" is certain enough to join at once; "review" asks for a look.
    """
    columns = [split(one) for one in mapping]
    first = records(file_a, kind, columns)
    second = records(file_b, kind, columns) if file_b else None
    pairs = linking.link(first, second)
    found = [Link(p.a, p.b, p.score, p.decision.value, p.reasons) for p in pairs]
    show(found, as_json=as_json, draw=lambda: draw(found))


def split(pair: str) -> tuple[str, str]:
    """``FIELD=COLUMN`` as its two halves."""
    field, equals, column = pair.partition("=")
    if not equals or not field or not column:
        raise click.UsageError(f"--map wants FIELD=COLUMN, not {pair!r}.")
    return field, column


def records(path: Path, kind: str, columns: list[tuple[str, str]]) -> list[Any]:
    """The identity of every record of a file; an empty one where nobody could be made of it."""
    nobody = identity.Identity()
    people = reading.people_in_file(path, kind=kind, mapping=columns)
    return [incoming_identity.identity_of(p) if p is not None else nobody for p in people]


def draw(found: list[Link]) -> None:
    """One line a pair."""
    for link in found:
        click.echo(
            f"{link.a}\t{link.b}\t{link.decision}\t{link.score:.3f}\t{'; '.join(link.reasons)}"
        )
    joined = sum(link.decision == "same" for link in found)
    say(f"{joined} the same, {len(found) - joined} to look at.")
