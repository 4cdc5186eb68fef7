"""``halfhour run``: the app on this machine, for the one who keeps this home."""

from __future__ import annotations

import os
import signal
import threading
import webbrowser
from typing import Any

import click
from django.conf import settings
from waitress.server import create_server

from halfhour.actions.account.entering import make_token
from halfhour.cli import clock
from halfhour.cli.command import acting, command, say
from halfhour.cli.rounds import keep_going_beside
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.outside.account.running import claim
from halfhour.outside.database.soundness import has_reset_fault

_wsgi = lazily("halfhour.web.wsgi")

THREADS = 4


class PortTaken(Refused):
    """Another program listens on the port."""


class NotHosted(Refused):
    """Several users on one server are not served yet."""


@command("run")
@click.option("--port", type=int, default=8030, show_default=True, help="The port on 127.0.0.1.")
@click.option("--no-browser", is_flag=True, help="Only print the address.")
def run_command(port: int, no_browser: bool) -> None:
    """Start the app on this machine and print its address with a one-time token."""
    start(port=port, open_browser=not no_browser)


def start(*, port: int, open_browser: bool) -> None:
    """Serve this home on loopback until interrupted; refuses a home that already runs."""
    os.environ["HALFHOUR_PORT"] = str(port)
    settings.SESSION_COOKIE_NAME = f"halfhour_{port}"
    settings.CSRF_COOKIE_NAME = f"halfhour_csrf_{port}"
    with claim(settings.HOME, address=f"http://127.0.0.1:{port}/"):
        server = _listening(port)
        address = f"http://127.0.0.1:{port}/?token={make_token(by=acting(), at=clock.now())}"
        click.echo(f"Open {address}")
        if has_reset_fault():
            say(
                "This SQLite is older than 3.51.3 and has a rare fault with several writers; halfhour "
                "keeps to one, which avoids it. A newer Python or SQLite mends it."
            )
        if open_browser:
            threading.Thread(target=webbrowser.open, args=(address,), daemon=True).start()
        signal.signal(signal.SIGTERM, signal.default_int_handler)
        keep_going_beside(threading.Event())
        try:
            server.run()
        except KeyboardInterrupt:
            say("Stopped. Everything is kept.")


def _listening(port: int) -> Any:
    try:
        return create_server(
            _wsgi.application, host="127.0.0.1", port=port, threads=THREADS, ident=None
        )
    except OSError as error:
        raise PortTaken(
            f"Port {port} is taken by another program: choose another with --port."
        ) from error


@command("serve")
def serve_command() -> None:
    """Hosted, for several users: not there yet; says what is."""
    raise NotHosted(
        "halfhour serve is not there yet: it runs for one person with `halfhour run`. "
        "DATABASE_URL already moves the store to PostgreSQL for every command."
    )
