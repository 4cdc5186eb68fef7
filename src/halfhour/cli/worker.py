"""``halfhour worker``: sends what is due, reads answers and calendars, tells the day."""

from __future__ import annotations

import signal
import threading

import click
from django.conf import settings

from halfhour.cli import clock
from halfhour.cli.command import acting, command, say
from halfhour.cli.rounds import everybody, go_round, keep_going
from halfhour.outside.account.running import claim_rounds


@command("worker")
@click.option("--once", is_flag=True, help="Do everything once and end.")
def worker_command(once: bool) -> None:
    """Send due mail, read answers and calendars, and tell the day; `halfhour run` does it too."""
    if once:
        do_once()
        return
    signal.signal(signal.SIGTERM, signal.default_int_handler)
    say("Working. Stop with Ctrl-C.")
    try:
        keep_going(threading.Event())
    except KeyboardInterrupt:
        say("Stopped. Everything is kept.")


def do_once() -> None:
    """Every round once, whatever its rhythm. Raises AlreadyRunning."""
    with claim_rounds(settings.HOME):
        go_round({}, everybody(acting), clock.now())
