"""Directions on the command line: naming them, listing them, comparing them."""

from __future__ import annotations

import click

from halfhour.actions.directions.naming import name_direction
from halfhour.cli import clock
from halfhour.cli.command import acting, command, show
from halfhour.method.directions.criteria import Figure
from halfhour.pages.directions.comparing import ComparePage, compare_page
from halfhour.pages.directions.listing import DirectionRow, directions_page
from halfhour.pages.directions.occupations import occupations_here


@click.group("directions", invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
@click.option("--home", type=click.Path(), expose_value=False, hidden=True)
@click.pass_context
def directions_command(context: click.Context, as_json: bool) -> None:
    """The fields and careers you explore; ``directions add NAME`` names one."""
    if context.invoked_subcommand is None:
        page = directions_page(reader=acting())
        rows = (*page.directions, *page.let_go)
        show(rows, as_json=as_json, draw=lambda: _drawn(rows))


@command("add")
@click.argument("name")
@click.option("--occupation", "codes", multiple=True, help="An O*NET-SOC code; may be repeated.")
@click.option("--industry", "industries", multiple=True, help="An industry; may be repeated.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def _add_command(
    name: str, codes: tuple[str, ...], industries: tuple[str, ...], as_json: bool
) -> None:
    """Name a direction, with its occupations and industries."""
    titles = occupations_here().titles_of(codes)
    made = name_direction(
        by=acting(),
        at=clock.now(),
        name=name,
        occupations=[(code, titles.get(code, "")) for code in codes],
        industries=industries,
    )
    page = directions_page(reader=acting())
    row = next(row for row in page.directions if row.id == made.pk)
    show(row, as_json=as_json, draw=lambda: _line(row))


directions_command.add_command(_add_command)


@command("compare")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def compare_command(as_json: bool) -> None:
    """Your directions side by side, on what you weigh."""
    page = compare_page(reader=acting())
    show(page, as_json=as_json, draw=lambda: _compared(page))


def _drawn(rows: tuple[DirectionRow, ...]) -> str:
    if not rows:
        return "No direction yet. Name one: halfhour directions add “Clinical informatics”"
    return "\n".join(_line(row) for row in rows)


def _line(row: DirectionRow) -> str:
    parts = [_many(row.interviews, "interview"), _many(row.statements, "thing", " learned")]
    parts += [_many(row.questions, "open question"), row.decision]
    return f"{row.id:>4}  {row.name}  ({', '.join(part for part in parts if part)})"


def _many(number: int, what: str, more: str = "") -> str:
    return f"{number} {what}{'' if number == 1 else 's'}{more}"


def _compared(page: ComparePage) -> str:
    lines = [page.comparison.firm]
    for column in page.columns:
        score = "no figure yet" if column.score is None else f"{column.score:.0f} of 100"
        lines.append(f"\n{column.place}. {column.name}: {score}")
        lines += [
            f"   {criterion.label}: {figure.words}{_sure(figure)}"
            for criterion, figure in zip(page.criteria, column.figures, strict=True)
        ]
    return "\n".join(lines)


def _sure(figure: Figure) -> str:
    """How sure a figure is; of what is not known nothing more is to be said."""
    return "" if figure.value is None else f" ({figure.sure})"
