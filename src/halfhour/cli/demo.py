"""``halfhour demo``: the app on a throwaway home with a search in full swing."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, say
from halfhour.cli.store import set_up
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

_run = lazily("halfhour.cli.run")
_telling = lazily("halfhour.world.telling")
_home = lazily("halfhour.outside.account.home")


class HomeNotEmpty(Refused):
    """The demo fills only an empty home."""


@command("demo")
@click.option("--port", type=int, default=8030, show_default=True, help="The port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
@click.option("--fill", is_flag=True, help="Only fill the empty home given by --home, and end.")
def demo_command(port: int, no_browser: bool, fill: bool) -> None:
    """Open a throwaway home with two hundred people and a search in full swing."""
    if fill:
        fill_home()
        return
    folder = Path(os.environ["HALFHOUR_HOME"])
    fill_home()
    try:
        _run.start(port=port, open_browser=not no_browser)
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def fill_home() -> None:
    """Tell the story in this home; refuses one in which somebody lives."""
    if _home.home_folder().database.exists():
        raise HomeNotEmpty("This home is in use: the demo fills only an empty one (--home FOLDER).")
    set_up(migrate=True)
    counts = _telling.tell(by=acting(), now=clock.now())
    say(f"The demo world stands: {counts['people']} people, {counts['interviews']} interviews.")
