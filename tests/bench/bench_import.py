"""Figures of importing 30,000 people, each beside its peer measured in the same run.

Run: ``python tests/bench/bench_import.py [SEED]``. It makes its own home and files.
"""

import csv
import json
import os
import random
import resource
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HERE = Path(__file__).parent
SOURCE = HERE.parents[1] / "src"
sys.path[:0] = [str(HERE), str(SOURCE)]
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"

from made_names import ORIGINS  # noqa: E402
from made_vcards import made, version_3  # noqa: E402

from halfhour.cli import store  # noqa: E402

ROWS = 30_000


def timed(work):
    """Seconds of CPU and of the clock that ``work`` takes, and what it gives."""
    cpu, clock = time.process_time(), time.perf_counter()
    given = work()
    return time.process_time() - cpu, time.perf_counter() - clock, given


def megabytes():
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def tell(what, cpu, clock, more=""):
    print(f"{what:<44} {cpu:6.2f} s CPU {clock:6.2f} s {megabytes():5.0f} MB  {more}")


def linkedin(path, chance):
    with path.open("w", newline="", encoding="utf-8") as file:
        file.write('Notes:\n"When exporting your connection data, some may be missing."\n\n')
        rows = csv.writer(file)
        rows.writerow(
            [
                "First Name",
                "Last Name",
                "URL",
                "Email Address",
                "Company",
                "Position",
                "Connected On",
            ]
        )
        for number in range(ROWS):
            origin = chance.choice(ORIGINS)
            first, last = chance.choice(origin.women + origin.men), chance.choice(origin.surnames)
            url = f"https://www.linkedin.com/in/{first}-{last}-{number:x}".lower()
            mail = f"p{number}@example.org" if number % 10 == 0 else ""
            rows.writerow(
                [
                    first,
                    last,
                    url,
                    mail,
                    f"Company {chance.randrange(4000)}",
                    "Buyer",
                    "05 Mar 2024",
                ]
            )


def parsing(cards):
    from halfhour.method.people.incoming import IncomingPerson
    from halfhour.method.people.vcards import read_vcards

    raw, truth = cards
    pieces = [raw[at : at + 65_536] for at in range(0, len(raw), 65_536)]
    before = megabytes()
    cpu, clock, _ = timed(lambda: sum(1 for _ in read_vcards(iter(pieces))))
    tell("vCards read, streaming", cpu, clock, f"+{megabytes() - before:.0f} MB over the start")
    right = 0
    for one, said in zip(read_vcards(iter(pieces)), truth, strict=True):
        right += isinstance(one, IncomingPerson) and (
            (one.name, one.given, one.family, one.emails[0].value, one.phones[0].e164, one.organisation, one.notes[0])
            == (said["name"], said["given"], said["family"], said["email"], said["phone"].replace(" ", ""),
                said["organisation"], said["note"])
        )  # fmt: skip
    print(f"fields equal on {right:,} of {len(truth):,} cards ({right / len(truth):.3%})")
    return truth


def beside_vobject(truth):
    import vobject

    from halfhour.method.people.vcards import read_vcards

    plain = [
        {k: v.encode("utf-8", "replace").decode() for k, v in one.items()} for one in truth[:2000]
    ]
    text = b"".join(_unfolded(one) for one in plain)
    ours, *_ = timed(lambda: list(read_vcards([text])))
    theirs, *_ = timed(lambda: list(vobject.readComponents(text.decode())))
    print(
        f"2,000 cards both can read: ours {ours:.2f} s, vobject {theirs:.2f} s, {theirs / ours:.0f} times"
    )


def _unfolded(one):
    return version_3(one).replace(b"\r\n ", b"")


def storing(kind, path, user):
    from halfhour.actions.people.importing import import_files
    from halfhour.cli import clock

    def bring():
        return import_files(by=user, at=clock.now(), paths=[path])

    for round_ in ("first", "again"):
        cpu, seconds, record = timed(bring)
        file = record.files.get()
        tell(
            f"{kind}: {round_} import",
            cpu,
            seconds,
            f"{file.new:,} new, {file.same:,} same, {file.to_review:,} to review",
        )
        if round_ == "first":
            took = seconds
    return took, record


def by_command(kind, path):
    """What one who types ``halfhour import`` twice would measure: a program of its own each time."""
    with tempfile.TemporaryDirectory(prefix="halfhour-bench-") as home:
        for round_ in ("first", "again"):
            command = [
                sys.executable,
                "-m",
                "halfhour",
                "import",
                str(path),
                "--json",
                "--home",
                home,
            ]
            clock = time.perf_counter()
            running = subprocess.Popen(
                command, stdout=subprocess.PIPE, env={**os.environ, "PYTHONPATH": str(SOURCE)}
            )
            (file,) = json.load(running.stdout)["files"]
            _, status, used = os.wait4(running.pid, 0)
            assert status == 0
            print(
                f"{kind + ': by command, ' + round_:<44} {used.ru_utime + used.ru_stime:6.2f} s CPU "
                f"{time.perf_counter() - clock:6.2f} s {used.ru_maxrss / 1024:5.0f} MB  "
                f"{file['new']:,} new, {file['same']:,} same"
            )


def plain_bulk_create(user):
    from django.db import transaction

    from halfhour.cli import clock
    from halfhour.models import Person

    at = clock.now()
    names = Person.objects.values_list(
        "name", "name_key", "sort_key", "title", "organisation_name"
    )[:ROWS]
    rows = [
        dict(zip(("name", "name_key", "sort_key", "title", "organisation_name"), row, strict=True))
        for row in names
    ]

    def create():
        with transaction.atomic():
            Person.objects.bulk_create(
                [Person(owner=user, created_at=at, updated_at=at, **row) for row in rows],
                batch_size=500,
            )
            transaction.set_rollback(True)

    return timed(create)


def main():
    seed = int(sys.argv[1]) if len(sys.argv) > 1 else random.randrange(10_000)
    print(f"seed {seed}, {ROWS:,} people")
    folder = Path(os.environ["HALFHOUR_HOME"])
    cards = made(ROWS, seed)
    (folder / "cards.vcf").write_bytes(cards[0])
    linkedin(folder / "Connections.csv", random.Random(seed))
    # First, while this program is small: Linux hands its peak of memory down to its children.
    by_command("vCards", folder / "cards.vcf")
    by_command("LinkedIn", folder / "Connections.csv")
    beside_vobject(parsing(cards))
    store.set_up(migrate=True)
    from halfhour.cli.command import acting
    from halfhour.models import Person

    took, _ = storing("LinkedIn", folder / "Connections.csv", acting())
    cpu, clock, _ = plain_bulk_create(acting())
    tell(
        "plain bulk_create of the same people", cpu, clock, f"ours is {took / clock:.1f} times that"
    )
    Person.objects.all().delete()
    storing("vCards", folder / "cards.vcf", acting())


if __name__ == "__main__":
    main()
