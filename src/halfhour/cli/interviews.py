"""Interviews on the command line: the agenda, the brief, the invitation."""

from __future__ import annotations

from datetime import datetime
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import click

from halfhour.actions.interviews.arranging import arrange_interview, move_interview
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.interviews.agenda import promised_minutes
from halfhour.method.interviews.arranging import Mode
from halfhour.method.refused import Refused
from halfhour.models import Interview, Person, Settings
from halfhour.outside.interviews.brief import brief_pdf
from halfhour.outside.interviews.ics import invitation
from halfhour.pages.interviews.agenda import AgendaPage, agenda_page
from halfhour.pages.interviews.brief import brief_page
from halfhour.pages.interviews.inviting import talk_of
from halfhour.pages.interviews.paper import paper_of


class NotATime(Refused):
    """What was given is no day and time."""


@command("agenda")
@click.argument("person", type=int)
@click.option("--minutes", type=int, help="From 10 to 29; your own setting without it.")
@click.option("--plan", type=click.Choice(["six areas", "tiara"]), default=None, help="The order.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def agenda_command(person: int, minutes: int | None, plan: str | None, as_json: bool) -> None:
    """A timed agenda with questions for one PERSON (their id)."""
    page = agenda_page(
        reader=acting(), today=clock.today(), person=person, minutes=minutes, plan=plan or ""
    )
    items = {"minutes": page.minutes, "plan": page.plan, "items": page.items}
    show(items, as_json=as_json, draw=lambda: _drawn(page))


@command("brief")
@click.argument("person", type=int)
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
@click.option("--minutes", type=int, help="From 10 to 29.")
def brief_command(person: int, output: Path, minutes: int | None) -> None:
    """One printed page on one PERSON (their id)."""
    page = brief_page(reader=acting(), today=clock.today(), person=person, minutes=minutes)
    output.write_bytes(brief_pdf(paper_of(page)))
    say(f"The brief on {page.person} is in {output}.")


@command("invite")
@click.argument("person", type=int)
@click.option("--at", "when", required=True, help="Day and time, such as 2026-11-20T14:00.")
@click.option("--minutes", type=int, required=True, help="From 10 to 29.")
@click.option("--mode", type=click.Choice([mode.value for mode in Mode]), required=True)
@click.option("--place", default="", help="The place, the number or the link.")
@click.option("-o", "--output", type=click.Path(dir_okay=False, path_type=Path), required=True)
def invite_command(
    person: int, when: str, minutes: int, mode: str, place: str, output: Path
) -> None:
    """Arrange a talk with PERSON (their id) and write the invitation."""
    me = acting()
    promised_minutes(minutes)
    starts_at = _time(when, me)
    kept = _arranged(me, person, starts_at, minutes, mode, place)
    output.write_bytes(invitation(talk_of(reader=me, interview=kept.pk), now=clock.now()))
    say(f"The invitation is in {output}.")


def _arranged(
    me: Any, person: int, starts_at: datetime, minutes: int, mode: str, place: str
) -> Interview:
    """The coming talk with this person, moved where it must be, or a new one."""
    who = Person.objects.seen_by(me).get(pk=person)
    field = {"in-person": "place", "phone": "phone", "video": "link"}[mode]
    asked: dict[str, Any] = {"minutes": minutes, "mode": mode, field: place}
    coming = Interview.objects.seen_by(me).filter(
        person=who, ended_at=None, started_at=None, cancelled_at=None
    )
    kept: Interview | None = coming.order_by("-pk").first()
    if kept is None:
        return arrange_interview(by=me, at=clock.now(), person=person, starts_at=starts_at, **asked)
    told = {"starts_at": starts_at, **asked}
    if all(getattr(kept, name) == value for name, value in told.items()):
        return kept
    return move_interview(by=me, at=clock.now(), interview=kept.pk, **told)


def _time(when: str, me: Any) -> datetime:
    """An ISO time; without an offset on the seeker's own clock. Raises NotATime."""
    try:
        found = datetime.fromisoformat(when)
    except ValueError:
        raise NotATime(f"“{when[:40]}” is no day and time; write 2026-11-20T14:00.") from None
    zone = ZoneInfo(Settings.objects.seen_by(me).get().time_zone)
    return found if found.tzinfo else found.replace(tzinfo=zone)


def _drawn(page: AgendaPage) -> str:
    lines = [f"{page.minutes} minutes with {page.person}"]
    for item in page.items:
        lines.append(f"{item.from_:>5g} – {item.to:<4g}  {item.question}")
        lines.append(f"               {item.area}: {item.why}")
    return "\n".join(lines)
