"""The first half of an import: every file read, and for each person who they are."""

from __future__ import annotations

import gc
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

from halfhour.method.people.alike import Alike
from halfhour.method.people.incoming import IncomingPerson, NotReadable, Rejected
from halfhour.method.people.joining import Register
from halfhour.method.people.values import Value, shown_name, values_of
from halfhour.outside.people.reading import Mapping, Opened, open_people

Progress = Callable[[int, int], None]
STEP = 500
MANY_BYTES = 1_000_000
UNSEEN = "nothing of it can be seen: the name has only invisible letters"


@contextmanager
def without_collector(size: int) -> Iterator[None]:
    """Let Python's cyclic collector rest: it would look through all 30,000 again and again.

    Before ``size`` bytes that are many it cleans up once, so that their room is free.
    """
    was_on = gc.isenabled()
    if size > MANY_BYTES:
        gc.collect()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@dataclass(slots=True)
class Incoming:
    """One person of a file, and what is decided about them.

    ``known`` is who they certainly are: somebody kept (a positive id), or the person of an
    earlier row (minus its place from 1); ``outcome`` is new, updated, merged or same. ``digest``
    tells rows of one source apart.
    """

    row: int
    person: IncomingPerson
    values: list[Value]
    known: int = 0
    outcome: str = "new"
    reason: str = ""
    digest: int = 0


@dataclass(slots=True)
class ReadFile:
    """One file that was read: people, and rows nobody could be made of."""

    called: str
    kind: str
    people: list[Incoming] = field(default_factory=list)
    rejected: list[Rejected] = field(default_factory=list)

    @property
    def rows(self) -> int:
        """How many rows or cards there were."""
        return len(self.people) + len(self.rejected)


def open_all(
    paths: Sequence[Path], kind: str, mapping: Mapping, region: str, names: Sequence[str] = ()
) -> list[Opened]:
    """Every file opened and recognised; the first that cannot be refuses them all."""
    if not paths:
        raise NotReadable("Name at least one file to import.")
    called = [*names, *(path.name for path in paths[len(names) :])]
    return [
        one
        for path, name in zip(paths, called, strict=False)
        for one in open_people(path, kind=kind, mapping=mapping, region=region, called=name)
    ]


def read_all(opened: Sequence[Opened], progress: Progress | None = None) -> list[ReadFile]:
    """Read every file to its end. Raises `NotReadable` where nobody at all was found."""
    files = []
    done = 0
    for one in opened:
        read = ReadFile(one.called, one.kind)
        people: list[IncomingPerson] = []
        for found in one.people:
            done += 1
            if isinstance(found, Rejected):
                read.rejected.append(found)
            else:
                people.append(found)
            if progress and done % STEP == 0:
                progress(done, 0)
        # Not one by one as they come: two long loops run quicker than one that does both.
        read.people = [Incoming(found.row, found, values_of(found)) for found in people]
        files.append(read)
    _leave_out_unseen(files)
    if not any(read.people for read in files) and not any(map(_tells_of_the_seeker, opened)):
        raise NotReadable(_why_nobody(files))
    return files


def _leave_out_unseen(files: Sequence[ReadFile]) -> None:
    """Tell of rows that hold nothing a person could see or be found by."""
    for read in files:
        unseen = [Rejected(one.row, UNSEEN) for one in read.people if not one.values]
        if unseen:
            read.people = [one for one in read.people if one.values]
            read.rejected += unseen


def _tells_of_the_seeker(opened: Opened) -> bool:
    own = opened.export.own if opened.export is not None else None
    return own is not None and bool(own.positions or own.skills or own.education)


def _why_nobody(files: Sequence[ReadFile]) -> str:
    names = ", ".join(read.called for read in files)
    first = next((one for read in files for one in read.rejected), None)
    if first is None:
        return f"There is nobody in {names}, so nothing was changed."
    return (
        f"Nobody could be read from {names}: row {first.row}, {first.reason}; nothing was changed."
    )


def everybody(files: Sequence[ReadFile]) -> Iterator[tuple[ReadFile, Incoming]]:
    """Every person read, with their file."""
    for read in files:
        for one in read.people:
            yield read, one


def decide(files: Sequence[ReadFile], register: Register) -> list[Incoming]:
    """Say of each person not yet known again who they certainly are; gives the new, in order.

    The marks of `Register.find` decide; of two rows with one mark the later is the person of the
    earlier, and one that says the very same is the same.
    """
    fresh: list[Incoming] = []
    alike = Alike()
    for _, one in everybody(files):
        if one.outcome == "same":
            continue
        earlier, digest = alike.take(one.digest), one.digest
        one.digest = 0  # its use is over: thirty thousand of them are a megabyte
        if earlier is not None:
            one.known, one.outcome = earlier, "same"
            continue
        match = register.find(shown_name(one.person), one.values)
        if match is not None:
            one.known, one.reason = match.person, match.reason
            one.outcome = "merged" if match.person < 0 else "updated"
        else:
            fresh.append(one)
            one.known = -len(fresh)
            alike.add(one.known, digest)
        register.add(one.known, one.values)
    return fresh
