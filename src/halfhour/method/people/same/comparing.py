"""How two records agree, field by field: one small whole number per field and pair."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.same import addresses as spelt
from halfhour.method.people.same import likeness
from halfhour.method.people.same.columns import ROOM, Columns
from halfhour.method.people.same.naming import LEVELS as NAME_LEVELS
from halfhour.method.people.same.naming import OTHER_GIVEN, ROUGH, STEPS, whole
from halfhour.method.people.same.parts import NameParts
from halfhour.method.people.same.premises import SAID, tells_nothing

Longs = npt.NDArray[np.signedinteger[Any]]
Bytes = npt.NDArray[np.uint8]
Bools = npt.NDArray[np.bool_]

# Fields and how many levels each has; level 0 always means: not known of both.
FIELDS = {
    "name": NAME_LEVELS, "email": 6, "mailbox": 7, "phone": 3, "url": 3, "organisation": 7, "title": 4,
    "birthday": 5, "number": 4, "street": 5, "locality": 4, "postcode": 4, "region": 3,
    "line": 3, "moved": 4, "third": 6,
}  # fmt: skip
LINE, MOVED = list(FIELDS).index("line"), list(FIELDS).index("moved")
CROWD = 3
# So many pairs are compared at a time, which bounds the memory.
AT_ONCE = 40_000


class Comparison:
    """The levels of all pairs, fields × pairs, and what forbids a join."""

    def __init__(self, book: Columns, parts: NameParts, a: Longs, b: Longs) -> None:
        self.levels = np.zeros((len(FIELDS), len(a)), np.uint8)
        self.clash = np.zeros(len(a), bool)
        for start in range(0, len(a), AT_ONCE):
            some = slice(start, start + AT_ONCE)
            self.clash[some] = compare(book, parts, a[some], b[some], self.levels[:, some])

    def add(self, other: Comparison) -> None:
        """Put the pairs of another comparison of the same book behind these."""
        self.levels = np.concatenate([self.levels, other.levels], axis=1)
        self.clash = np.concatenate([self.clash, other.clash])


def compare(book: Columns, parts: NameParts, a: Longs, b: Longs, levels: Bytes) -> Bools:
    """Write the levels of some pairs, fields × pairs; gives which given names clash.

    Where what a comparison is worth hangs on another it stands in a field of its own: a number
    under two different names is a household's or an office's, and who changed firms mostly changed
    title too.
    """
    levels[0], clash = whole(book, parts, a, b)
    singly: dict[str, Callable[[Columns, Longs, Longs], Bytes]] = {
        "url": url,
        "title": likeness.title, "birthday": likeness.birthday, "number": likeness.number, "street": likeness.street,
        "locality": likeness.locality, "postcode": likeness.postcode, "region": likeness.region,
    }  # fmt: skip
    drawn = (book.one["derived"][a] > 0) & (book.one["derived"][b] > 0)
    levels[1:3] = apart_by_name(email(book, parts, a, b), levels[0], drawn)
    differ = levels[0] >= OTHER_GIVEN * STEPS
    lines = phone(book, parts, a, b)
    levels[3], levels[LINE] = np.where(differ & (lines == 1), 0, lines), np.where(differ, lines, 0)
    levels[5] = organisation(book, parts, a, b)
    for place, kind in enumerate(FIELDS):
        if kind in singly:
            levels[place] = singly[kind](book, a, b)
    silent = tells_nothing(book, parts, a, b, levels[5])
    for kind in SAID:
        levels[list(FIELDS).index(kind)][silent] = 0
    moved = levels[5] == 6
    levels[6], levels[MOVED] = np.where(moved, 0, levels[6]), np.where(moved, levels[6], 0)
    return np.asarray(clash, bool)


def meet(x: npt.NDArray[np.int32], y: npt.NDArray[np.int32]) -> tuple[Bools, npt.NDArray[np.int32]]:
    """Whether two lists of values share one, and which, for every row."""
    which = np.zeros(len(x), np.int32)
    others = [column for column in y.T if column.any()]
    for column in (column for column in x.T if column.any()):
        for other in others:
            which = np.where((column == other) & (column > 0), column, which)
    return which > 0, which


def shared(book: Columns, kind: str, a: Longs, b: Longs) -> tuple[Bools, npt.NDArray[np.int32]]:
    """Whether the two records of each pair share a value of a kind, and which."""
    return meet(rows_of(book.many[kind], a), rows_of(book.many[kind], b))


def rows_of(table: npt.NDArray[np.int32], rows: Longs) -> npt.NDArray[np.int32]:
    """Whole rows of a table; numpy's ``table[rows]`` takes ten times as long."""
    return np.asarray(table.take(rows, axis=0))


def holders(book: Columns, kind: str) -> npt.NDArray[np.int64]:
    """How many records hold each value of a kind."""
    return book.once("holders " + kind, lambda: count_holders(book.many[kind]))


def count_holders(values: npt.NDArray[np.int32]) -> npt.NDArray[np.int64]:
    """How many times each number but 0 stands in a table, with room for numbers yet to come."""
    counts = np.bincount(values.ravel(), minlength=int(values.max(initial=0)) + ROOM)
    counts[0] = 0
    return np.asarray(counts)


def exclusive(book: Columns, parts: NameParts, kind: str) -> Bools:
    """Which values belong to one person: two hold them at most, or a few all of one name."""
    return book.once("exclusive " + kind, lambda: find_exclusive(book, parts, book.many[kind]))


def find_exclusive(book: Columns, parts: NameParts, values: npt.NDArray[np.int32]) -> Bools:
    """See ``exclusive``; a value that nobody holds yet is exclusive."""
    rows, places = np.nonzero(values)
    held = values[rows, places].astype(np.int64)
    given = parts.head[book.first[rows, 0]]
    kinds = np.unique(held * 2_000_003 + given) // 2_000_003
    names = np.bincount(kinds, minlength=int(values.max(initial=0)) + ROOM)
    count = np.bincount(held, minlength=len(names))
    return np.asarray((count <= 2) | ((count <= 2 * CROWD) & (names <= 1)))


def email(book: Columns, parts: NameParts, a: Longs, b: Longs) -> Bytes:
    """1 one mailbox, 2 one built from the name, 3 one telling local part, 4 two private ones,
    5 others. A local part built from the name is no news once names agree;
    a box of many tells of the firm only.
    """
    mails, labels, one = book.many["email"], book.many["label"], book.one
    level = np.full(len(a), 5, np.uint8)
    both_private = (labels[a, 0] == 0) & (labels[b, 0] == 0)
    level[both_private] = 4
    built = (one["derived"][a] > 0) | (one["derived"][b] > 0)
    same_local, _ = shared(book, "local", a, b)
    level[same_local] = np.where((built)[same_local], 0, 3)
    role = (one["role"][a] > 0) | (one["role"][b] > 0)
    level[role | (mails[a, 0] == 0) | (mails[b, 0] == 0)] = 0
    same, which = shared(book, "email", a, b)
    own = exclusive(book, parts, "email")[which] & ~role
    level[same] = np.where(own[same], np.where(built[same], 2, 1), 0)
    return level


def apart_by_name(level: Bytes, name: Bytes, drawn: Bools) -> Bytes:
    """Mail of pairs whose names differ, and of those whose names agree, as two fields.

    Homonyms draw one mailbox out of one name: once names agree, the chance of agreeing by accident
    is another, and 6 stands for a built mailbox under a name that is frequent here. Where names
    differ, a mailbox drawn from both of them says no more than the part that agrees.
    """
    agree = (name > 0) & (name < ROUGH * STEPS)
    frequent = agree & (level == 2) & (name % STEPS > 2)
    silent = agree | (((drawn & (level < 3)) | (level == 3)) & (name > 0))
    return np.stack([np.where(silent, 0, level), np.where(frequent, 6, np.where(agree, level, 0))])


def phone(book: Columns, parts: NameParts, a: Longs, b: Longs) -> Bytes:
    """1 one number, 2 different ones; a switchboard of many tells of the firm only."""
    phones = book.many["phone"]
    same, which = shared(book, "phone", a, b)
    level = np.where((phones[a, 0] > 0) & (phones[b, 0] > 0), 2, 0).astype(np.uint8)
    level[same] = np.where(exclusive(book, parts, "phone")[which], 1, 0)[same]
    return level


def url(book: Columns, a: Longs, b: Longs) -> Bytes:
    """1 one page, 2 two different profiles on one site; other pages tell nothing."""
    x, y = rows_of(book.many["url"], a), rows_of(book.many["url"], b)
    host = profile_hosts(book)
    same, which = meet(x, y)
    two, _ = meet(host.take(x), host.take(y))
    level = np.where(two, 2, 0).astype(np.uint8)
    level[same & ((holders(book, "url")[which] <= CROWD) | (host[which] > 0))] = 1
    return level


def profile_hosts(book: Columns) -> npt.NDArray[np.int32]:
    """For each address, the number of the site whose personal page it is, else 0."""
    known = book.hosts
    for text in book.words["url"].texts[len(known) :]:
        host = spelt.profile_host(text)
        known.append(spelt.PROFILE_HOSTS.index(host) + 1 if host else 0)
    return np.array(known, np.int32)


def organisation(book: Columns, parts: NameParts, a: Longs, b: Longs) -> Bytes:
    """1–3 one organisation, of few, more or many; 4 only its mail domain, switchboard or info@
    box; 5 alike by name; 6 different. All of these are one piece of evidence, not several.
    """
    orgs, key, label = (book.many[k] for k in ("organisation", "org_key", "label"))
    known = (orgs[a, 0] > 0) & (orgs[b, 0] > 0)
    level = np.where(known, 6, 0).astype(np.uint8)
    alike = likeness.similar(orgs[a, 0], orgs[b, 0], book.words["organisation"].texts, known)
    level[known & (alike >= 0.92)] = 5
    at_a, at_b = rows_of(label, a), rows_of(label, b)
    fits = meet(rows_of(key, a), at_b)[0] | meet(at_a, rows_of(key, b))[0] | meet(at_a, at_b)[0]
    board, which = shared(book, "phone", a, b)
    fits |= board & ~exclusive(book, parts, "phone")[which]
    box, _ = shared(book, "email", a, b)
    fits |= box & (book.one["role"][a] > 0) & (book.one["role"][b] > 0)
    level[fits] = 4
    same, which = shared(book, "organisation", a, b)
    share = holders(book, "organisation")[which] / book.people
    level[same] = (1 + np.searchsorted([0.0007, 0.003], share))[same]
    return level
