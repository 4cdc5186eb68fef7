"""What follows from the odds: join, ask, or leave apart, without ever joining two who must not be."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.identity import Decision, Pair
from halfhour.method.people.same.columns import Columns
from halfhour.method.people.same.comparing import FIELDS, Comparison
from halfhour.method.people.same.joined import Joined
from halfhour.method.people.same.naming import GIVEN, ROUGH, STEPS
from halfhour.method.people.same.parts import NameParts
from halfhour.method.people.same.reasons import reasons_for

Longs = npt.NDArray[np.signedinteger[Any]]
Bools = npt.NDArray[np.bool_]
Levels = dict[str, npt.NDArray[np.uint8]]

# Asked from here on: the harmonic mean of right and found is highest where the threshold is half of
# it (Lipton, Elkan and Naryanaswamy 2014), and it comes to 0.88 on made books where it is highest.
ASK = 0.44
# Joined from here on; lower where an address or birthday speaks too, for namesakes rarely share it.
JOIN = 0.985
JOIN_AT_HOME = 0.9
JOIN_APART = 0.7
# Joined from here on where telephone, employer or private mailbox speak against: a mailbox drawn out
# of the name may be a namesake's, and so may an employer.
JOIN_AGAINST = 0.998
HOUSEHOLDS = 0.005
# What is only asked about never counts as among the safest, least of all a name alone.
REVIEWED = 0.98
NAMED_ALIKE = 0.9
ENOUGH = 200
# A book this small teaches little: there one mailbox and one name are enough by themselves.
SMALL = 2000


def by_field(comparison: Comparison) -> Levels:
    """The levels under the names of their fields."""
    return {kind: comparison.levels[place] for place, kind in enumerate(FIELDS)}


def at_home(levels: Levels) -> Bools:
    """Pairs whose birthday, or two parts of whose address, agree."""
    parts = sum(
        ((levels[k] == 1) | (levels[k] == 2)).astype(np.uint8)
        for k in ("number", "street", "locality", "postcode")
    )
    born = (levels["birthday"] == 1) | (levels["birthday"] == 2)
    return np.asarray(born | (parts >= 2))


def second_reason(levels: Levels) -> Bools:
    """Pairs that agree in something besides the name: two people of one name never join by it.

    Where the names agree in part only, colleagues and families share telephone and employer, so
    these do not count. A switchboard or an info@ box never counts.
    """
    firm = (levels["organisation"] > 0) & (levels["organisation"] < 4)
    mail = (levels["email"] == 1) | (levels["email"] == 2)
    box = np.isin(levels["mailbox"], (1, 2, 6))
    strong = mail | box | (levels["url"] == 1) | at_home(levels)
    whole = levels["name"] < ROUGH * STEPS
    return np.asarray(strong | (whole & (firm | (levels["phone"] == 1))))


def one_mark(levels: Levels) -> Bools:
    """Pairs of one name in any form that share a mailbox or profile nobody else has."""
    box = (levels["mailbox"] == 1) | (levels["mailbox"] == 2)
    names = (levels["name"] > 0) & (levels["name"] < ROUGH * STEPS)
    return np.asarray(names & (box | (levels["url"] == 1)))


def personal(levels: Levels) -> Bools:
    """Pairs that share what belongs to one person whatever they are called: born, mailbox, profile."""
    mail = (levels["email"] == 1) | (levels["email"] == 2)
    born = (levels["birthday"] == 1) | (levels["birthday"] == 2)
    return np.asarray(born | mail | (levels["url"] == 1))


def spoken_against(levels: Levels) -> Bools:
    """Pairs whose telephone, employer or private mailbox differ, and who share no profile."""
    differ = (levels["phone"] == 2) | (levels["organisation"] == 6) | (levels["mailbox"] == 4)
    return np.asarray(differ & (levels["url"] != 1))


def households(book: Columns, border: int) -> bool:
    """Whether people of one file share addresses, so that an address does not tell them apart.

    True also when there are too few addresses to know, and within one file, where two records at
    one address may be one person or a couple.
    """
    if not border:
        return True
    place = [book.one[k].astype(np.int64) for k in ("street", "number", "locality")]
    for start, end in ((0, border), (border, book.size)):
        known = np.logical_and.reduce([p[start:end] > 0 for p in place])
        code = sum(p[start:end] * 2_000_003**i for i, p in enumerate(place))
        count = np.unique(np.asarray(code)[known], return_counts=True)[1]
        if known.sum() < ENOUGH or count[count > 1].sum() > HOUSEHOLDS * known.sum():
            return True
    return False


def chances(
    comparison: Comparison, score: npt.NDArray[np.float64], shared: bool
) -> npt.NDArray[np.float64]:
    """The scores with those forbidden set to nothing.

    Two different profiles on one site are two people. So are clashing given names, and different
    names with different birthdays, unless no household shares an address in these files; where the
    birthday or a mailbox agrees under clashing names, a person may look.
    """
    levels = by_field(comparison)
    out = score.copy()
    out[levels["url"] == 2] = 0.0
    clash = comparison.clash
    if shared:
        may = ((levels["birthday"] == 1) & at_home(levels)) | np.isin(levels["email"], (1, 2))
        out[clash & ~may] = 0.0
        out[clash & may] = np.minimum(out[clash & may], 0.8)
        twice = (levels["name"] >= GIVEN * STEPS) & (levels["birthday"] == 4)
        out[twice & (levels["url"] != 1)] = 0.0
    return out


def verdicts(
    book: Columns, parts: NameParts, a: Longs, b: Longs, comparison: Comparison,
    score: npt.NDArray[np.float64], border: int = 0, apart: Sequence[tuple[int, int]] = (),
) -> list[Pair]:  # fmt: skip
    """The pairs to join or to ask about, the surest first; joining them all is always consistent."""
    shared = households(book, border)
    score = chances(comparison, score, shared)
    levels = by_field(comparison)
    least = JOIN_AT_HOME if shared else JOIN_APART
    sure = score >= np.where(spoken_against(levels), JOIN_AGAINST, JOIN)
    sure |= (score >= least) & at_home(levels)
    known = (levels["name"] > 0) & (
        (levels["name"] < GIVEN * STEPS) | (personal(levels) if shared else at_home(levels))
    )
    sure |= (score >= 0.5) & one_mark(levels) & (book.people < SMALL)
    reason = second_reason(levels)
    born_apart = (levels["birthday"] == 4) & (levels["url"] != 1)
    sure &= reason & known & ~((comparison.clash | born_apart) & shared)
    if border:
        sure &= best_for_both(a, b, score)
    keep = {(min(x, y), max(x, y)) for x, y in apart}
    groups = Joined(book, parts, shared)
    out: dict[tuple[int, int], Pair] = {}
    asked = np.flatnonzero(score >= ASK)
    for i in asked[np.lexsort((b[asked], a[asked], -score[asked]))].tolist():
        x, y = int(a[i]), int(b[i])
        if (x, y) in keep:
            continue
        same = bool(sure[i]) and groups.join(x, y, keep)
        decision = Decision.SAME if same else Decision.REVIEW
        words = reasons_for({kind: int(levels[kind][i]) for kind in FIELDS})
        most = 1.0 if same else REVIEWED if reason[i] else NAMED_ALIKE
        out[x, y] = Pair(x, y, round(min(float(score[i]), most), 6), decision, words)
    return close(out, groups, border)


def best_for_both(a: Longs, b: Longs, score: npt.NDArray[np.float64]) -> Bools:
    """Pairs in which each is the other's best; of two files a person stands once in each."""
    size = int(max(a.max(initial=0), b.max(initial=0))) + 1
    best_a, best_b = np.zeros(size), np.zeros(size)
    np.maximum.at(best_a, a, score)
    np.maximum.at(best_b, b, score)
    return np.asarray((score >= best_a[a]) & (score >= best_b[b]))


def close(found: dict[tuple[int, int], Pair], groups: Joined, border: int) -> list[Pair]:
    """Add the pairs that follow from joins: who is one with the same third is one."""
    seen: set[int] = set()
    for group in list(groups.group.values()):
        if id(group) in seen or len(group) < 3:
            continue
        seen.add(id(group))
        rows = sorted(group)
        for i, x in enumerate(rows):
            for y in rows[i + 1 :]:
                if border and not (x < border <= y):
                    continue
                old = found.get((x, y))
                if old is None or old.decision is Decision.REVIEW:
                    why = ("Both are the same person as a third record.",)
                    score = max(old.score if old else 0.0, JOIN_AT_HOME)
                    found[x, y] = Pair(x, y, score, Decision.SAME, why)
    return sorted(found.values(), key=lambda pair: (-pair.score, pair.a, pair.b))
