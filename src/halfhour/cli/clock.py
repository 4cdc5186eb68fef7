"""The one place where the command line asks for the time."""

from __future__ import annotations

from datetime import UTC, date, datetime


def now() -> datetime:
    """This moment, aware, in UTC."""
    return datetime.now(UTC)


def today() -> date:
    """The day it is on this machine."""
    return datetime.now().astimezone().date()
