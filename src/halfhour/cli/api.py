"""``halfhour api``: a key for programs that speak for you over HTTP."""

from __future__ import annotations

import click

from halfhour.actions.account.keys import make_key, revoke_keys
from halfhour.cli import clock
from halfhour.cli.command import acting, command, show


@command("api")
@click.option("--name", default="command line", show_default=True, help="What the key is for.")
@click.option("--revoke", is_flag=True, help="End every key there is.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def api_command(name: str, revoke: bool, as_json: bool) -> None:
    """Make a key for the REST API, or end them all."""
    if revoke:
        ended = revoke_keys(by=acting(), at=clock.now())
        show({"revoked": ended}, as_json=as_json, draw=lambda: f"Ended: {ended}")
        return
    key = make_key(by=acting(), at=clock.now(), name=name)
    show({"key": key}, as_json=as_json, draw=lambda: f"Authorization: Bearer {key}")
