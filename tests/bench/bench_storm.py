"""Prints how long writers wait for each other: 8 and 32 threads of read-modify-write (F41).

python tests/bench/bench_storm.py
"""

from __future__ import annotations

import os
import sys
import tempfile
import threading
import time
from pathlib import Path

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "src")]
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"

from halfhour.cli.store import set_up  # noqa: E402

set_up(migrate=True)

from django.db import connection, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from halfhour.actions.account.entering import welcome_local_user  # noqa: E402
from halfhour.models import Person  # noqa: E402

SECONDS = 15


def storm(user, person, clients):
    """How long each write of ``clients`` threads took, in milliseconds, and what failed."""
    taken, failed = [], []
    until = time.monotonic() + SECONDS

    def write():
        while time.monotonic() < until:
            start = time.perf_counter()
            try:
                with transaction.atomic():
                    kept = Person.objects.kept_by(user).get(pk=person.pk)
                    kept.version += 1
                    kept.save(update_fields=["version"])
            except Exception as error:
                failed.append(error)
            taken.append((time.perf_counter() - start) * 1000)
        connection.close()

    threads = [threading.Thread(target=write) for _ in range(clients)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return sorted(taken), failed


def main():
    """Print a line for 8 and for 32 clients."""
    now = timezone.now()
    user = welcome_local_user(at=now)
    person = Person.objects.create(owner=user, name="Eye", created_at=now, updated_at=now)
    for clients in (8, 32):
        taken, failed = storm(user, person, clients)
        p50, p95 = taken[len(taken) // 2], taken[int(len(taken) * 0.95)]
        print(
            f"{clients} clients: {len(taken)} writes in {SECONDS} s, p50 {p50:.1f} ms, p95 {p95:.1f} ms, {len(failed)} failed"
        )


if __name__ == "__main__":
    main()
