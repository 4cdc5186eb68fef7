"""How two names agree: one level that weighs given and family name together, by their rarity."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from rapidfuzz import process
from rapidfuzz.distance import OSA, JaroWinkler

from halfhour.method.people.same.columns import Columns
from halfhour.method.people.same.parts import NameParts

Bytes = npt.NDArray[np.uint8]
Ints = npt.NDArray[np.int32]
Floats = npt.NDArray[np.float32]

# How two single names agree.
UNKNOWN, EQUAL, VARIANT, INITIAL, SLIPPED, NEAR, FAR, CLASH = range(8)
# How two whole names agree, the strongest first; 0 is unknown.
(NONE, SAME, FORM, SLIP, SHORT, TURNED, CLOSE, ROUGH, GIVEN, FAMILY, OTHER_GIVEN, OTHER) = range(12)
RARITY = np.array([0.03, 0.12, 0.5, 1.5, 5.0], np.float32)
STEPS = len(RARITY) + 1

WHOLE = np.full((8, 8), OTHER, np.uint8)
for given in range(8):
    for family in (EQUAL, VARIANT):
        WHOLE[given, family] = {
            UNKNOWN: FAMILY, EQUAL: SAME if family == EQUAL else FORM, VARIANT: FORM,
            INITIAL: SHORT, SLIPPED: SLIP, NEAR: CLOSE, FAR: OTHER_GIVEN, CLASH: OTHER_GIVEN,
        }[given]  # fmt: skip
    rough = {INITIAL: ROUGH, SLIPPED: ROUGH, NEAR: ROUGH}
    WHOLE[given, SLIPPED] = {EQUAL: SLIP, VARIANT: SLIP, **rough}.get(given, OTHER)
    WHOLE[given, NEAR] = {EQUAL: CLOSE, VARIANT: CLOSE, **rough}.get(given, OTHER)
for family in (UNKNOWN, INITIAL, FAR, CLASH):
    WHOLE[EQUAL, family] = WHOLE[VARIANT, family] = GIVEN
WHOLE[EQUAL, INITIAL] = WHOLE[VARIANT, INITIAL] = SHORT
WHOLE[UNKNOWN, UNKNOWN] = NONE
TURN = np.arange(12, dtype=np.uint8)
TURN[[SAME, FORM]] = TURNED
TURN[[SLIP, SHORT, CLOSE]] = ROUGH
TURN[[GIVEN, FAMILY, OTHER_GIVEN, NONE]] = OTHER
LEVELS = 12 * STEPS


def single(x: Ints, y: Ints, names: list[str], parts: NameParts) -> tuple[Bytes, Floats]:
    """How single names agree, level and Jaro–Winkler similarity, for columns of name numbers."""
    low, high = np.minimum(x, y).astype(np.int64), np.maximum(x, y)
    packed, back = np.unique(low * len(names) + high, return_inverse=True)
    a, b = packed // len(names), packed % len(names)
    level = np.full(len(packed), CLASH, np.uint8)
    alike = np.zeros(len(packed), np.float32)
    fresh = np.flatnonzero((a != b) & (a > 0))
    alike[fresh] = process.cpdist(
        [names[i] for i in a[fresh]], [names[i] for i in b[fresh]],
        scorer=JaroWinkler.similarity, dtype=np.float32,
    )  # fmt: skip
    alike[a == b] = 1.0
    level[alike >= 0.76] = FAR
    level[alike >= 0.885] = NEAR
    close = np.flatnonzero(
        (alike >= 0.76) & (alike < 1.0) & (np.minimum(parts.length[a], parts.length[b]) > 3)
    )
    slips = process.cpdist(
        [names[i] for i in a[close]],
        [names[i] for i in b[close]],
        scorer=OSA.distance,
        score_cutoff=1,
    )
    level[close[slips == 1]] = SLIPPED
    brief = (parts.length[a] == 1) | (parts.length[b] == 1)
    level[brief & (parts.initial[a] == parts.initial[b])] = INITIAL
    level[is_variant(a, b, parts)] = VARIANT
    numbered = parts.digits[a] != parts.digits[b]
    level[numbered], alike[numbered] = CLASH, 0.0
    level[a == b] = EQUAL
    level[(a == 0) | (b == 0)] = UNKNOWN
    return level[back], alike[back]


def is_variant(a: npt.NDArray[np.int64], b: npt.NDArray[np.int64], parts: NameParts) -> Bytes:
    """Nicknames, transliterations, and one name of two (Maria for Maria José, Fischer-Roth)."""
    same = parts.loose[a] == parts.loose[b]
    for i in range(parts.nick.shape[1]):
        for j in range(parts.nick.shape[1]):
            same |= (parts.nick[a, i] == parts.nick[b, j]) & (parts.nick[a, i] > 0)
    lone = (parts.words[a] == 1) | (parts.words[b] == 1)
    ends = (parts.head[a] == parts.head[b]) | (parts.tail[a] == parts.tail[b])
    long = np.minimum(parts.length[a], parts.length[b]) > 2
    return np.asarray(same | (lone & ends & long))


def whole(
    book: Columns, parts: NameParts, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64]
) -> tuple[Bytes, Bytes]:
    """The name level of each pair (0 unknown, else class × rarity), and whether given names clash.

    Every form of a name is tried, in order and turned round; the strongest counts.
    """
    best = np.full(len(a), NONE, np.uint8)
    clash = np.zeros(len(a), bool)
    forms = range(book.first.shape[1])
    has_a, has_b = ([has_form(book, rows, form) for form in forms] for rows in (a, b))
    for i in forms:
        for j in forms:
            some = has_a[i] & has_b[j]
            if not some.any():
                continue
            level, clashing = one_form(book, parts, a[some], b[some], i, j)
            old = best[some]
            better = (level > 0) & ((old == 0) | (level < old))
            best[some] = np.where(better, level, old)
            clash[some] = np.where(better, clashing, clash[some]) if i + j else clashing
    step = np.searchsorted(RARITY, expected(book, parts, a, b, best)).astype(np.uint8)
    weighs = (best > 0) & (best <= GIVEN)
    return np.where(weighs, best * STEPS + step, best * STEPS).astype(np.uint8), clash


def has_form(book: Columns, rows: npt.NDArray[np.int64], form: int) -> npt.NDArray[np.bool_]:
    """Which records have a name of that place."""
    return np.asarray((book.first[rows, form] > 0) | (book.last[rows, form] > 0) | (form == 0))


def one_form(
    book: Columns, parts: NameParts, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64],
    i: int, j: int,
) -> tuple[Bytes, Bytes]:  # fmt: skip
    """Class of agreement of one form of each name, and whether the given names clash."""
    fa, fb, la, lb = book.first[a, i], book.first[b, j], book.last[a, i], book.last[b, j]
    given, alike = single(fa, fb, book.names, parts)
    family, _ = single(la, lb, book.names, parts)
    level = WHOLE[given, family]
    cross, _ = single(fa, lb, book.names, parts)
    back, _ = single(la, fb, book.names, parts)
    turned = TURN[WHOLE[cross, back]]
    clash = (given == CLASH) & (alike < 0.72) & (turned >= GIVEN)
    return np.minimum(level, np.where(turned > 0, turned, level)), clash


def expected(
    book: Columns, parts: NameParts, a: npt.NDArray[np.int64], b: npt.NDArray[np.int64],
    level: Bytes,
) -> Floats:  # fmt: skip
    """How many others of this name to expect in this very book: by its parts, and as counted."""
    of_first, of_last, bearers = book.once("frequency", lambda: frequency(book, parts))
    first, last = parts.head[book.first[:, 0]], parts.loose[book.last[:, 0]]
    top = len(of_first) - 1
    given = [of_first[np.minimum(first[side], top)] for side in (a, b)]
    family = [of_last[np.minimum(last[side], top)] for side in (a, b)]
    both = np.maximum(given[0] * family[0], given[1] * family[1]) / book.people
    seen = np.maximum(np.maximum(bearers[a], bearers[b]) - 2, 0)
    lone = np.minimum(given[0], given[1]) / 20
    return np.where(level == GIVEN, lone, np.maximum(both, seen)).astype(np.float32)


def frequency(book: Columns, parts: NameParts) -> tuple[Floats, Floats, Floats]:
    """How many records bear each given name, each family name, and each record's whole name."""
    first, last = parts.head[book.first[:, 0]], parts.loose[book.last[:, 0]]
    size = int(max(first.max(initial=0), last.max(initial=0))) + 2
    of_first, of_last = np.bincount(first, minlength=size), np.bincount(last, minlength=size)
    lo, hi = np.minimum(first, last).astype(np.int64), np.maximum(first, last)
    _, back, count = np.unique(lo * 2_000_003 + hi, return_inverse=True, return_counts=True)
    return (
        of_first.astype(np.float32), of_last.astype(np.float32), count[back].astype(np.float32)
    )  # fmt: skip
