"""The shortlist on the command line."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, show
from halfhour.pages.shortlist.page import ShortlistPage, Suggested, shortlist_page
from halfhour.pages.shortlist.sought import direction_called


@dataclass(frozen=True, slots=True)
class Shortlist:
    """What ``--json`` prints."""

    direction: int | None
    experts: tuple[Suggested, ...]
    connectors: tuple[Suggested, ...]
    plan: tuple[int, ...]


@command("shortlist")
@click.argument("direction")
@click.option("--limit", type=click.IntRange(1, 500), default=20, help="People of each kind.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def shortlist_command(direction: str, limit: int, as_json: bool) -> None:
    """Whom to ask first about DIRECTION (its name or number), and why."""
    found = direction_called(reader=acting(), name=direction)
    page = shortlist_page(reader=acting(), today=clock.today(), direction=found, limit=limit)
    shown = Shortlist(
        page.direction, page.experts, page.connectors, tuple(one.person.id for one in page.plan)
    )
    show(shown, as_json=as_json, draw=lambda: _drawn(page))


def _drawn(page: ShortlistPage) -> str:
    parts = [f"Experts ({page.experts_in_all})", _people(page.experts)]
    parts += ["", f"Connectors ({page.connectors_in_all})", _people(page.connectors)]
    parts += [f"\n{number} left in peace: {why}" for why, number in page.held]
    return "\n".join(parts)


def _people(suggested: Sequence[Suggested]) -> str:
    if not suggested:
        return "  nobody yet"
    lines: list[str] = []
    for one in suggested:
        work = ", ".join(part for part in (one.person.title, one.person.organisation) if part)
        lines.append(f"{one.person.id:>6}  {one.person.name}  {work}")
        lines += [f"        – {reason}" for reason in one.reasons]
    return "\n".join(lines)
