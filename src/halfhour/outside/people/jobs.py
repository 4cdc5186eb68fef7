"""Work that goes on in this process while the page is closed: how far it is, and how to stop it."""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable
from dataclasses import dataclass, field

from halfhour.method.refused import Refused

PROCESS = uuid.uuid4().hex


class Stopped(Refused):
    """Somebody asked that the work be stopped."""


@dataclass(slots=True)
class Job:
    """One piece of work: rows done, rows in all (0 while unknown), and whether to stop."""

    done: int = 0
    total: int = 0
    stop: threading.Event = field(default_factory=threading.Event)

    def tell(self, done: int, total: int) -> None:
        """Note how far the work is. Raises `Stopped` once that was asked for."""
        self.done, self.total = done, total
        if self.stop.is_set():
            raise Stopped("The import was stopped; nothing of it was kept.")


_jobs: dict[int, Job] = {}


def start(number: int, work: Callable[[Job], None]) -> Job:
    """Do ``work`` in a thread of its own, known as ``number``."""
    job = _jobs[number] = Job()

    def run() -> None:
        try:
            work(job)
        finally:
            _jobs.pop(number, None)

    threading.Thread(target=run, name=f"import-{number}", daemon=True).start()
    return job


def job_of(number: int) -> Job | None:
    """The work known as ``number``, while it goes on in this process."""
    return _jobs.get(number)
