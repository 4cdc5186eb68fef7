"""``halfhour duplicates``, ``merge`` and ``unmerge``: who may be the same, joined and taken apart."""

from __future__ import annotations

from dataclasses import dataclass

import click

from halfhour.actions.people.looking import look_for_duplicates
from halfhour.actions.people.merging import merge, unmerge
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.pages.people.duplicates import Candidate, duplicates


@dataclass(frozen=True)
class Merged:
    """What a join is called, to take it apart, and who stays."""

    merge: int
    kept: int
    gone: int


@dataclass(frozen=True)
class Unmerged:
    """Who came back."""

    person: int
    name: str


@command("duplicates")
@click.option("--look", is_flag=True, help="First compare everybody with everybody.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def duplicates_command(look: bool, as_json: bool) -> None:
    """The pairs of people who may be the same and wait for review, the surest first."""
    if look:
        say(f"{look_for_duplicates(by=acting(), at=clock.now())} new pairs.")
    pairs = duplicates(reader=acting())
    show(pairs, as_json=as_json, draw=lambda: draw(pairs))


def draw(pairs: list[Candidate]) -> None:
    """One line a pair."""
    for pair in pairs:
        click.echo(f"{pair.a}\t{pair.b}\t{pair.score:.3f}\t{'; '.join(pair.reasons)}")


@command("merge")
@click.argument("a", type=int)
@click.argument("b", type=int)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def merge_command(a: int, b: int, as_json: bool) -> None:
    """Join person B into person A; `halfhour unmerge` takes them apart at any later time."""
    done = merge(by=acting(), at=clock.now(), kept=a, gone=b)
    said = Merged(done.pk, done.kept_id, done.gone_id)
    show(said, as_json=as_json, draw=lambda: click.echo(f"Joined. Undo: halfhour unmerge {b}"))


@command("unmerge")
@click.argument("person", type=int, metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def unmerge_command(person: int, as_json: bool) -> None:
    """Take a joined person apart again; ID is the person who went, or the one who stayed."""
    back = unmerge(by=acting(), at=clock.now(), person=person)
    said = Unmerged(back.pk, back.name)
    show(said, as_json=as_json, draw=lambda: click.echo(f"{back.name} ({back.pk}) is back."))
