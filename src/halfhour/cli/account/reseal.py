"""``halfhour reseal``: a new key for every kept password."""

from __future__ import annotations

import click

from halfhour.actions.account.resealing import reseal
from halfhour.cli import clock
from halfhour.cli.command import acting, command, show


@command("reseal")
@click.option("--forget-old", is_flag=True, help="Throw the keys before away.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def reseal_command(forget_old: bool, as_json: bool) -> None:
    """Seal every kept password with a new key; old keys still open older copies."""
    done = reseal(by=acting(), at=clock.now(), forget_old=forget_old)
    words = f"{done.resealed} sealed anew."
    if done.unreadable:
        words += f" {done.unreadable} could not be opened; give them again in the settings."
    show(done, as_json=as_json, draw=lambda: words)
