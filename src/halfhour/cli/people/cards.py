"""``scan`` reads business cards from photographs."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.outside.people.cards import ReadCard, must_be_ready, read_pictures

_cards = lazily("halfhour.actions.people.cards")


@command("scan")
@click.argument(
    "images", nargs=-1, required=True, metavar="IMAGE...",
    type=click.Path(exists=True, dir_okay=False, path_type=Path),
)  # fmt: skip
@click.option("--save", is_flag=True, help="Add the people; the pictures are kept with them.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def scan_command(images: tuple[Path, ...], save: bool, as_json: bool) -> None:
    """What the business cards on photographs say; nothing leaves this machine."""
    must_be_ready()
    told, refused = [], []
    for name, read in read_pictures((str(path), path.read_bytes()) for path in images):
        if isinstance(read, Refused):
            refused.append(f"{read}")
            continue
        told.append(_told(name, read))
        if save:
            told[-1]["person"] = _saved(read)
    show(told, as_json=as_json, draw=lambda: "\n\n".join(map(_drawn, told)))
    if refused:
        for sentence in refused[:-1]:
            say(sentence)
        raise Refused(refused[-1])


def _told(path: str, read: ReadCard) -> dict[str, Any]:
    card = read.card
    return {
        "path": path,
        "name": card.name,
        "title": card.title,
        "organisation": card.organisation,
        "emails": list(card.emails),
        "phones": list(card.phones),
        "urls": list(card.urls),
        "address": card.address,
        "from": read.found_in,
    }


def _saved(read: ReadCard) -> int | None:
    """The person made of it; None when the card names nobody."""
    card, by, at = read.card, acting(), clock.now()
    if not (card.name or card.emails or card.phones):
        say("Nobody could be read from one card, so it was not saved.")
        return None
    kept = _cards.keep_card(by=by, at=at, picture=read.picture, card=card, found_in=read.found_in)
    known = _cards.person_with(by=by, emails=card.emails, name=card.name)
    return int(_cards.save_card(by=by, at=at, card=card, picture=kept.pk, person=known).pk)


def _drawn(told: dict[str, Any]) -> str:
    lines = [told["path"]]
    for key in ("name", "title", "organisation", "emails", "phones", "urls", "address"):
        value = ", ".join(told[key]) if isinstance(told[key], list) else told[key]
        if value:
            lines.append(f"  {key:<13} {value}")
    return "\n".join(lines)
