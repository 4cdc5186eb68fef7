"""What every command shares: the home, who is acting, JSON out, and refusals as exit codes."""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable
from functools import cache, wraps
from pathlib import Path
from typing import Any

import click
from django.core.exceptions import ObjectDoesNotExist, ValidationError
from django.db.utils import DatabaseError

from halfhour.cli import clock
from halfhour.method.lazy import lazily
from halfhour.method.plain import plain
from halfhour.method.refused import Refused
from halfhour.outside.account.fullness import SENTENCE, is_full

_entering = lazily("halfhour.actions.account.entering")


def command(name: str, **options: Any) -> Callable[[Callable[..., Any]], click.Command]:
    """A click command with ``--home``; refusals become one sentence and exit code 1."""

    def made(function: Callable[..., Any]) -> click.Command:
        @wraps(function)
        def guarded(*args: Any, **kwargs: Any) -> Any:
            try:
                return function(*args, **kwargs)
            except (Refused, ObjectDoesNotExist, ValidationError, OSError) as error:
                raise click.ClickException(sentence(error)) from error
            except (DatabaseError, sqlite3.Error) as error:
                if is_full(error):
                    raise click.ClickException(SENTENCE) from error
                raise

        home = click.option(
            "--home",
            type=click.Path(file_okay=False, path_type=Path),
            expose_value=False,
            help="The folder with the database, files and settings.",
        )
        return click.command(name, **options)(home(guarded))

    return made


def sentence(error: Exception) -> str:
    """What went wrong, as one sentence for a person."""
    if is_full(error):
        return SENTENCE
    if isinstance(error, ObjectDoesNotExist):
        kind = type(error).__qualname__.split(".")[0].lower()
        return f"There is no such {kind} here."
    if isinstance(error, ValidationError):
        return " ".join(error.messages)
    if isinstance(error, OSError) and not isinstance(error, Refused) and error.filename:
        return f"{error.filename}: {error.strerror}."
    return str(error)


@cache
def acting() -> Any:
    """The user of this home, who acts on the command line."""
    return _entering.welcome_local_user(at=clock.now())


def show(value: Any, *, as_json: bool, draw: Callable[[], str | None] | None = None) -> None:
    """Print ``value`` as exactly one JSON value, or what ``draw`` makes of it for people."""
    if as_json:
        click.echo(json.dumps(plain(value), ensure_ascii=False, indent=None))
        return
    text = draw() if draw is not None else str(value)
    if text:
        click.echo(text)


def say(text: str) -> None:
    """Progress and messages: on standard error, away from what is asked for."""
    click.echo(text, err=True)
