"""How quick the strongest ways are: a million ties in arrays, and a kept book of 100,000 people."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime

os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.settings")

import django

django.setup()

import numpy as np  # noqa: E402
from django.core.management import call_command  # noqa: E402

from halfhour.actions.account.entering import welcome_local_user  # noqa: E402
from halfhour.method.referrals.graph import from_columns  # noqa: E402
from halfhour.method.referrals.paths import strongest_paths  # noqa: E402
from halfhour.models import Affiliation, Organisation, Person, Referral, Tie  # noqa: E402
from halfhour.pages.referrals.acquainted import read_acquainted  # noqa: E402
from halfhour.pages.referrals.path import path_page  # noqa: E402

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


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


def filled(people: int):
    """A book of that many people, with companies, earlier posts, referrals and ties."""
    dice = random.Random(7)
    call_command("migrate", verbosity=0)
    me = welcome_local_user(at=NOW)
    places = Organisation.objects.bulk_create(
        Organisation(owner=me, name=f"Company {n}", key=f"company {n}") for n in range(people // 30)
    )
    book = Person.objects.bulk_create(
        (Person(owner=me, name=f"Person {n}", sort_key=f"person {n}", created_at=NOW, updated_at=NOW,
                closeness=dice.choice(("", "", "a little", "well")), organisation=dice.choice(places),
                steps_away=1 if n % 5 else 2)
         for n in range(people)), batch_size=5000,
    )  # fmt: skip
    some = [(dice.choice(book), dice.choice(book)) for _ in range(people // 10)]
    pairs = [(one, other) for one, other in some if one.pk != other.pk]
    Referral.objects.bulk_create(
        (Referral(owner=me, referrer=one, referred=other, at=NOW) for one, other in pairs[::5]),
        ignore_conflicts=True,
    )
    Tie.objects.bulk_create(
        (Tie(owner=me, first=min(pair, key=lambda p: p.pk), second=max(pair, key=lambda p: p.pk),
             strength=dice.uniform(0.1, 0.9), at=NOW) for pair in pairs), ignore_conflicts=True,
    )  # fmt: skip
    Affiliation.objects.bulk_create(
        Affiliation(owner=me, person=one, organisation=dice.choice(places), current=False)
        for one, _ in pairs
    )
    return me


def whole(people: int) -> str:
    """Milliseconds of processor time of the whole answer, from the store."""
    me = filled(people)
    path_page(reader=me, to_organisation="Company 7")
    spent, read = [], []
    for n in range(10, 20):
        began = time.process_time()
        path_page(reader=me, to_organisation=f"Company {n}", top=3)
        spent.append((time.process_time() - began) * 1000)
        began = time.process_time()
        read_acquainted(me)
        read.append((time.process_time() - began) * 1000)
    return (
        f"{people:>9,} people kept, path --to-organisation: p50 {statistics.median(spent):.0f} ms,"
        f" of which reading the book {statistics.median(read):.0f} ms"
    )


def main() -> None:
    """Print the figures."""
    print(whole(100_000))
    for people, ties in ((30_000, 200_000), (100_000, 1_000_000)):
        for top in (1, 3):
            print(measured(people, ties, 50, top, 40))


if __name__ == "__main__":
    main()
