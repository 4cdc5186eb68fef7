"""Which tests need more than this process: a browser, a server, a photograph, much data. The rest is quick."""

from __future__ import annotations

import subprocess
from collections.abc import Sequence
from itertools import chain, groupby, islice
from pathlib import Path

import pytest

TESTS = Path(__file__).parent
REAL_FOLDERS = {"browser", "faults", "postgres"}
LONGEST = {"postgres", "test_axe.py"}
REAL_FIXTURES = {"imap", "smtp", "live_server", "shared_data"}
REAL_MODULES = {
    "bench.made_cards",
    "faults.living",
    "outside.outreach.mail_servers",
    "outside.people.radicale_server",
}


def is_real(item: pytest.Item) -> bool:
    """Whether a test needs more than this process: told by its folder, fixtures and imports."""
    if _folder(item) in REAL_FOLDERS or REAL_FIXTURES & set(getattr(item, "fixturenames", ())):
        return True
    names = vars(item.module).values()
    return any(
        name is subprocess or getattr(name, "__module__", "") in REAL_MODULES for name in names
    )


def longest_first(items: Sequence[pytest.Item], workers: int) -> list[pytest.Item]:
    """The same tests for workers that begin in equal shares and then take from each other.

    The first share begins with the browser, the second with PostgreSQL, and they and the others
    with servers, processes and faults; each ends with quick tests, which are easily taken over,
    so that no worker is left alone with a long one. Else the order stays as it came.
    """
    heads = [[] for _ in range(workers)]
    for item in sorted(items, key=lambda one: not {*one.path.parts} & LONGEST):
        if _folder(item) == "browser":
            heads[0].append(item)
        elif is_real(item):
            heads[-1].append(item)
    if workers > 2:
        heads[1:] = _cut(heads[-1], workers - 1)
    quick = iter([item for item in items if not is_real(item)])
    share = len(items) // workers
    shares = [[*head, *islice(quick, max(0, share - len(head)))] for head in heads]
    return [*chain.from_iterable(shares), *quick]


def _cut(items: list[pytest.Item], parts: int) -> list[list[pytest.Item]]:
    """Cut into parts of about the same length, no file in two."""
    cut = [[] for _ in range(parts)]
    for _, one_file in groupby(items, key=lambda item: item.path):
        tests = list(one_file)
        done = sum(map(len, cut))
        cut[min(parts - 1, done * parts // max(1, len(items)))] += tests
    return cut


def _folder(item: pytest.Item) -> str:
    return item.path.relative_to(TESTS).parts[0]
