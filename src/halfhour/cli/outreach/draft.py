"""``halfhour draft``: begin a message to a person from what is known."""

from __future__ import annotations

from dataclasses import dataclass

import click

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import start_message
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.outreach.checker import Finding
from halfhour.method.outreach.drafting.facts import CHANNELS, KINDS


@dataclass(frozen=True)
class Drafted:
    """A draft as it is printed; the first three keys are the contract."""

    subject: str
    body: str
    findings: tuple[Finding, ...]
    id: int
    kind: str
    channel: str


@command("draft")
@click.argument("person", type=int)
@click.option(
    "--kind", type=click.Choice((*KINDS, "note")), default="request", help="What kind of message."
)
@click.option("--channel", type=click.Choice(CHANNELS), default="email", help="How it will go out.")
@click.option("--direction", type=int, help="The direction it is about, by id.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def draft_command(
    person: int, kind: str, channel: str, direction: int | None, as_json: bool
) -> None:
    """Begin a message to PERSON (an id), or show the one begun before."""
    by = acting()
    if kind == "note":
        kind, channel = "request", "note"
    kept = start_message(
        by=by, at=clock.now(), person=person, kind=kind, channel=channel, direction=direction
    )
    verdict = verdict_on(by=by, message=kept.pk)
    made = Drafted(kept.subject, kept.body, verdict.findings, kept.pk, kept.kind, kept.channel)
    say(f"Draft {kept.pk}, {verdict.verdict}.")
    show(made, as_json=as_json, draw=lambda: drawn(made))


def drawn(made: Drafted) -> str:
    """The draft for people."""
    subject = f"Subject: {made.subject}\n\n" if made.subject else ""
    return f"{subject}{made.body}"
