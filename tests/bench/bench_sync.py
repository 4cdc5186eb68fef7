"""Figures of keeping in step with a real contact server on this machine, our CPU and its own apart.

Run: ``python tests/bench/bench_sync.py [PEOPLE] [SEED]``. It makes its own home, people and server.
With ``PROFILE=1`` it also prints where our own time goes.
"""

import cProfile
import os
import pstats
import random
import sys
import tempfile
import time
from contextlib import contextmanager
from pathlib import Path

HERE = Path(__file__).parent
sys.path[:0] = [str(HERE), str(HERE.parent), str(HERE.parents[1] / "src")]
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"

from made_vcards import COMPANIES, FAMILY, GIVEN, version_3, version_4  # noqa: E402

from halfhour.cli import store  # noqa: E402
from outside.people.radicale_server import new_book, running  # noqa: E402

TICKS = os.sysconf("SC_CLK_TCK")


def cpu_of_others():
    """Seconds of CPU of every process begun by this one: the server."""
    spent = 0.0
    for children in Path("/proc/self/task").glob("*/children"):
        for pid in children.read_text().split():
            fields = Path(f"/proc/{pid}/stat").read_text().rpartition(")")[2].split()
            spent += (int(fields[11]) + int(fields[12])) / TICKS
    return spent


@contextmanager
def measured(what, count):
    """Prints the CPU spent inside, ours and the server's, and ours for each of ``count``."""
    watch = cProfile.Profile() if os.environ.get("PROFILE") else None
    server, own, clock = cpu_of_others(), time.process_time(), time.perf_counter()
    if watch:
        watch.enable()
    yield
    if watch:
        watch.disable()
    own, server = time.process_time() - own, cpu_of_others() - server
    print(
        f"{what:<44} {own:6.2f} s CPU ({own / count * 1000:6.2f} ms each)  server {server:6.2f} s CPU  "
        f"{time.perf_counter() - clock:6.2f} s"
    )
    if watch:
        pstats.Stats(watch).sort_stats("cumulative").print_stats(45)


def cards(count, chance):
    """Cards of versions 3 and 4 as people have them, each with a UID."""
    for number in range(count):
        given, family = chance.choice(GIVEN), chance.choice(FAMILY)
        one = {
            "given": given, "family": family, "name": f"{given} {family}",
            "email": f"person{number}@example.org", "phone": f"+1 {212 + number // 10000} 555 {number % 10000:04}",
            "organisation": chance.choice(COMPANIES) if chance.random() < 0.3 else f"Company {chance.randrange(600)}",
            "note": " ".join(chance.choice(FAMILY) for _ in range(chance.randint(3, 25))),
        }  # fmt: skip
        text = chance.choice((version_3, version_3, version_4))(one).replace(b"\r\n ", b"").decode()
        yield text.replace("END:VCARD", f"UID:card-{number}\r\nEND:VCARD")


def filled(address, name, texts):
    """A book with these cards, handed over in one piece."""
    book = new_book(address, name)
    headers = {"Content-Type": "text/vcard; charset=utf-8"}
    reply = book.line.send("PUT", book.url, "".join(texts).encode(), headers)
    assert reply.status in (200, 201, 204), reply.status
    return book


def edited_there(book, some):
    """Change the cards at these paths on the server."""
    for card in book.cards(some):
        text = card.text.replace("END:VCARD", "TITLE:Ward manager\r\nEND:VCARD")
        book.put(card.href, text, card.etag)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 1000
    seed = int(sys.argv[2]) if len(sys.argv) > 2 else random.randrange(10_000)
    print(f"seed {seed}, {count:,} people")
    store.set_up(migrate=True)
    from halfhour.actions.people.editing import edit_person
    from halfhour.actions.people.syncing import sync_contacts
    from halfhour.cli import clock
    from halfhour.cli.command import acting
    from halfhour.models import ContactServer, Person, RemoteCard

    by = acting()

    def round_with(book, **how):
        server, _ = ContactServer.objects.get_or_create(owner=by, url=book.url)
        return sync_contacts(by=by, at=clock.now(), server=server.pk, book=book, **how)

    with tempfile.TemporaryDirectory(prefix="halfhour-bench-") as folder, running(Path(folder)) as address:  # fmt: skip
        book = filled(address, "pulled", cards(count, random.Random(seed)))
        with measured("first pull", count):
            told = round_with(book)
        assert (told.new_here, Person.objects.count()) == (count, count), told
        with measured("nothing changed", 1):
            told = round_with(book)
        hrefs = list(RemoteCard.objects.order_by("?").values_list("href", flat=True)[:5])
        edited_there(book, hrefs)
        for person in Person.objects.exclude(title="Ward manager").order_by("?")[:5]:
            edit_person(by=by, at=clock.now(), person=person.pk, said={"title": "Matron"})
        with measured("incremental, 5 changes on each side", 10):
            told = round_with(book)
        assert told.changed_here + told.changed_there >= 9, told
        ContactServer.objects.update(sync_token="")
        RemoteCard.objects.update(etag="")
        with measured("everything read again, nothing new", count):
            told = round_with(book)
        assert (told.new_here, told.changed_here, told.writes) == (0, 0, []), told
        RemoteCard.objects.all().delete()
        ContactServer.objects.update(sync_token="")
        with measured("first pull, everybody known by e-mail", count):
            told = round_with(book)
        assert (told.new_here, Person.objects.count()) == (0, count), told
        book = new_book(address, "pushed")
        with measured("first push", count):
            told = round_with(book, send_new=True)
        assert told.new_there == count, told


if __name__ == "__main__":
    main()
