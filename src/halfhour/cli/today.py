"""``halfhour today``: what to do next and why, most pressing first."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, show
from halfhour.method.today.job import Who
from halfhour.method.today.step import Step
from halfhour.pages.today.page import TodayPage, today_page


@dataclass(frozen=True)
class Line:
    """A step as it is printed; the first five keys are the contract."""

    what: str
    person: Who | None
    due: date
    why: str
    rule: str
    key: str
    source: str
    put_off: bool


def line(step: Step) -> Line:
    """The line of a step."""
    return Line(
        step.what, step.person, step.due, step.why, step.rule, step.key, step.source, step.put_off
    )


@command("today")
@click.option("--on", type=click.DateTime(["%Y-%m-%d"]), help="As of another day (YYYY-MM-DD).")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def today_command(on: datetime | None, as_json: bool) -> None:
    """What to do next and why, most pressing first."""
    page = today_page(reader=acting(), today=on.date() if on else clock.today())
    show([line(step) for step in page.steps], as_json=as_json, draw=lambda: drawn(page))


def drawn(page: TodayPage) -> str:
    """The day for people: the few things of the day, then what waits."""
    lines = [f"{page.today:%A} {page.today.day} {page.today:%B %Y}", ""]
    for number, step in enumerate(page.plan, 1):
        lines += [f"{number}. {step.what}  ({step.due.isoformat()})", f"   {step.why}"]
    if not page.plan:
        lines.append("Nothing is due.")
    more = len(page.steps) - len(page.plan)
    if more > 0:
        lines += ["", f"{more} more: halfhour today --json"]
    for wait in page.waiting:
        lines.append(f"Waiting for {wait.what} from {wait.person.name}, until {wait.until}.")
    return "\n".join(lines)
