"""``halfhour path``: the strongest ways to somebody or into a company."""

from __future__ import annotations

import click

from halfhour.cli.command import acting, command, show
from halfhour.pages.referrals.path import PathPage, path_page


@command("path")
@click.option("--to-organisation", metavar="NAME", default="", help="A company to get to know.")
@click.option("--to-person", metavar="ID", type=int, help="A person to get to know.")
@click.option("--top", type=click.IntRange(1, 20), default=3, help="How many ways.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def path_command(to_organisation: str, to_person: int | None, top: int, as_json: bool) -> None:
    """Who could introduce you: the strongest ways to somebody or into a company."""
    if bool(to_organisation) == (to_person is not None):
        raise click.UsageError("Give one of --to-organisation NAME and --to-person ID.")
    page = path_page(reader=acting(), to_organisation=to_organisation, to_person=to_person, top=top)
    show({"paths": page.paths}, as_json=as_json, draw=lambda: drawn(page))


def drawn(page: PathPage) -> str:
    """The ways for people."""
    if not page.paths:
        return f"No way to {page.goal} is known yet. Ask in your next interview whom they know."
    lines = []
    for number, way in enumerate(page.paths, 1):
        names = " → ".join(person.name for person in way.people)
        lines += [f"{number}. {names}  ({way.strength:.2f})", f"   {way.why}"]
        lines += [
            f"   The name of {leave.of.name} with {leave.to.name}: {leave.state}."
            for leave in way.permissions
        ]
    return "\n".join(lines)
