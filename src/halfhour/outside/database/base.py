"""Django's SQLite engine with one writer at a time in the process.

Why: writers that meet inside SQLite poll for its lock and starve each other; in a queue of our
own each waits its turn. Every transaction of the app begins IMMEDIATE, so the queue stands
before BEGIN and ends at COMMIT or ROLLBACK. Other processes still wait by SQLite's busy timeout.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Any

from django.db.backends.sqlite3 import base
from django.db.utils import OperationalError

from halfhour.outside.database.turns import Turns

WAIT_SECONDS = 60

_turns: dict[str, Turns] = defaultdict(Turns)


class DatabaseWrapper(base.DatabaseWrapper):
    """A connection that takes its turn before it begins a transaction."""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self._turn: Turns | None = None

    def _start_transaction_under_autocommit(self) -> None:
        turn = _turns[str(self.settings_dict["NAME"])]
        if self._turn is None:
            if not turn.acquire(timeout=WAIT_SECONDS):
                raise OperationalError("Another change has been under way for a minute.")
            self._turn = turn
        try:
            super()._start_transaction_under_autocommit()  # type: ignore[misc]
        except BaseException:
            self._pass_on()
            raise

    def _commit(self) -> None:
        super()._commit()  # type: ignore[misc]
        self._pass_on()

    def _rollback(self) -> None:
        try:
            super()._rollback()  # type: ignore[misc]
        finally:
            self._pass_on()

    def _close(self) -> None:
        try:
            super()._close()  # type: ignore[misc]
        finally:
            self._pass_on()

    def _pass_on(self) -> None:
        if self._turn is not None:
            self._turn.release()
            self._turn = None
