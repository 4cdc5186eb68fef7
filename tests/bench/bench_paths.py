"""How quick the strongest ways are: 100,000 people with a million ties, and a book of 30,000."""

from __future__ import annotations

import statistics
import time

import numpy as np

from halfhour.method.referrals.graph import from_columns
from halfhour.method.referrals.paths import strongest_paths


def made(people: int, ties: int, seed: int):
    """A random graph of that many people and ties."""
    dice = np.random.default_rng(seed)
    ends = dice.integers(0, people, (2, ties)).astype(np.int32)
    return from_columns(people, ends[0], ends[1], dice.uniform(0.05, 0.95, ties))


def measured(people: int, ties: int, goals: int, top: int, runs: int) -> str:
    """Milliseconds of a search to any of ``goals`` people."""
    dice = np.random.default_rng(7)
    began = time.perf_counter()
    graph = made(people, ties, 7)
    loaded = time.perf_counter() - began
    spent = []
    for _ in range(runs):
        targets = dice.choice(people, goals, replace=False).tolist()
        source = int(dice.integers(0, people))
        began = time.perf_counter()
        strongest_paths(graph, source, targets, top)
        spent.append((time.perf_counter() - began) * 1000)
    spent.sort()
    return (
        f"{people:>9,} people {ties:>11,} ties, top {top}: load {loaded:.2f} s, "
        f"p50 {statistics.median(spent):.1f} ms, p95 {spent[int(runs * 0.95) - 1]:.1f} ms"
    )


def main() -> None:
    """Print the figures."""
    for people, ties in ((30_000, 200_000), (100_000, 1_000_000)):
        for top in (1, 3):
            print(measured(people, ties, 50, top, 40))


if __name__ == "__main__":
    main()
