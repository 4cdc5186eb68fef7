"""Search as one types over 100,000 people, also with two letters swapped.

Run: ``python tests/bench/bench_search.py [SEED]``. It makes its own home.
"""

import os
import random
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parents[1] / "src")]
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"

from made_names import ORIGINS  # noqa: E402
from made_people import ENDINGS, ROLES, TRADES, WORDS  # noqa: E402

from halfhour.cli import store  # noqa: E402

PEOPLE = 100_000
ASKED = 1_000


def made(chance):
    """One made person: name, company and title."""
    origin = chance.choice(ORIGINS)
    first, last = chance.choice(origin.women + origin.men), chance.choice(origin.surnames)
    company = f"{chance.choice(WORDS)} {chance.choice(TRADES)}{chance.choice(ENDINGS)}"
    return first, last, company, chance.choice(ROLES)


def swapped(name, chance):
    """The name with two neighbouring letters of one word turned round, as fingers do."""
    places = [
        at
        for at in range(len(name) - 1)
        if name[at].isalpha()
        and name[at + 1].isalpha()
        and name[at].lower() != name[at + 1].lower()
    ]
    at = chance.choice(places)
    return name[:at] + name[at + 1] + name[at] + name[at + 2 :]


def tell(what, times, more=""):
    times.sort()
    middle, late = times[len(times) // 2], times[len(times) * 95 // 100]
    print(f"{what:<28} p50 {middle * 1000:5.1f} ms  p95 {late * 1000:5.1f} ms  {more}")


def fill(user, chance):
    from django.db import transaction

    from halfhour.actions.people.bulk_rows import Writer, new_uuid
    from halfhour.cli import clock
    from halfhour.method.people.shown import sort_key
    from halfhour.method.people.values import folded_key
    from halfhour.models import Person
    from halfhour.outside.database.many_inserts import indexed_afterwards

    at = clock.now()
    columns = ("uid", "name", "name_key", "sort_key", "organisation_name", "title")
    with transaction.atomic(), indexed_afterwards(PEOPLE):
        writer = Writer(Person, columns, owner_id=user.pk, created_at=at, updated_at=at)
        for _ in range(PEOPLE):
            first, last, company, title = made(chance)
            name = f"{first} {last}"
            writer.add(
                new_uuid(), name, folded_key(name), sort_key(first, last, name), company, title
            )
        writer.finish()


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(10_000)
    chance = random.Random(seed)
    print(f"seed {seed}, {PEOPLE:,} people")
    store.set_up(migrate=True)
    from halfhour.cli.command import acting
    from halfhour.models import Person
    from halfhour.pages.people.searching import found

    user = acting()
    fill(user, chance)
    rows = Person.objects.values_list("name", "name_key", "organisation_name", "title")
    some = chance.sample(list(rows), ASKED)
    kinds = {
        "whole names": [name for name, *_ in some],
        "beginnings of names": [name[: chance.randint(3, 6)] for name, *_ in some],
        "one or two letters": [name[: chance.randint(1, 2)] for name, *_ in some],
        "companies": [company for *_, company, _ in some],
        "titles": [title for *_, title in some],
    }
    for what, queries in kinds.items():
        tell(what, [asked(lambda q=query: found(user, q, 20))[0] for query in queries])
    slips_in("two letters of a name swapped", user, [name for name, *_ in some], chance)
    families = [name.split()[-1] for name, *_ in some]
    slips_in("of a family name alone", user, families, chance)


def slips_in(what, user, names, chance):
    """How many are found although two letters are swapped: somebody of that name within 20."""
    from halfhour.method.people.values import folded_key
    from halfhour.models import Person
    from halfhour.pages.people.searching import found

    times, missed = [], []
    for name in (one for one in names if len(set(one)) > 2):
        query = swapped(name, chance)
        took, ids = asked(lambda q=query: found(user, q, 20))
        times.append(took)
        keys = Person.objects.filter(pk__in=ids).values_list("name_key", flat=True)
        if not any(set(folded_key(name).split()) <= set(key.split()) for key in keys):
            missed.append(f"{query} for {name}")
    tell(what, times, f"found within 20 hits: {1 - len(missed) / len(times):.1%}")
    print("  missed:", "; ".join(missed[:12]) or "nobody")


def asked(work):
    """Seconds of CPU that ``work`` takes, and what it gives."""
    began = time.process_time()
    given = work()
    return time.process_time() - began, given


if __name__ == "__main__":
    main()
