"""What each agreement is worth in this very book, learned without labels (Fellegi–Sunter, EM).

Fellegi and Sunter 1969; the estimation follows Winkler 1988. Priors (``EXPECTED``) keep a small
book, or one where a field is never shared, from learning nonsense; a big book overrules them.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from halfhour.method.people.same.comparing import FIELDS
from halfhour.method.people.same.naming import STEPS

Doubles = npt.NDArray[np.float64]
ROUNDS = 25
TRUST = 60.0
LIMIT = 4.0
# So many pairs are sorted at a time, which bounds the memory.
AT_ONCE = 80_000


def name_prior() -> list[float]:
    """How the names of one person agree, spread over the steps of rarity."""
    share = (0, 0.62, 0.09, 0.06, 0.03, 0.04, 0.02, 0.02, 0.05, 0.03, 0.02, 0.02)
    return [part / STEPS for part in share for _ in range(STEPS)]


# Shares of the levels (from 1) among pairs of one person; figures of our own made books.
EXPECTED: dict[str, list[float]] = {
    "email": [0.30, 0.12, 0.03, 0.10, 0.45],
    "mailbox": [0.30, 0.08, 0.03, 0.10, 0.45, 0.04],
    "phone": [0.60, 0.40],
    "url": [0.97, 0.03],
    "organisation": [0.15, 0.20, 0.15, 0.15, 0.05, 0.30],
    "title": [0.65, 0.15, 0.20],
    "birthday": [0.90, 0.05, 0.03, 0.02],
    "number": [0.85, 0.08, 0.07],
    "street": [0.75, 0.10, 0.05, 0.10],
    "locality": [0.80, 0.10, 0.10],
    "postcode": [0.80, 0.10, 0.10],
    "region": [0.92, 0.08],
    "line": [0.20, 0.80],
    "moved": [0.05, 0.05, 0.90],
    "third": [0.75, 0.05, 0.05, 0.07, 0.08],
}


# Shares among different people, where a book is too small to tell; counted as DOUBT pairs or DOUBTED.
BY_CHANCE: dict[str, list[float]] = {
    "email": [2e-6, 1e-5, 1e-5, 0.2, 0.8],
    "mailbox": [2e-4, 1e-3, 1e-4, 0.3, 0.7, 2e-3],
    "phone": [2e-6, 1.0],
    "url": [1e-7, 1.0],
    "organisation": [1e-4, 1e-3, 2e-3, 1e-3, 1e-3, 0.99],
    "title": [0.01, 0.06, 0.93],
    "birthday": [4e-5, 1e-3, 2e-3, 0.997],
    "number": [0.01, 0.15, 0.84],
    "street": [1e-3, 1e-3, 5e-3, 0.99],
    "locality": [0.01, 0.01, 0.98],
    "postcode": [2e-3, 0.01, 0.99],
    "region": [0.25, 0.75],
    "line": [2e-5, 1.0],
    "moved": [0.01, 0.06, 0.93],
    "third": [0.75, 0.1, 0.1, 0.03, 0.02],
}
DOUBT = 40.0
# Levels from weaker to stronger evidence, of which the stronger never weighs less: a mailbox that is
# no name may not count for less than one drawn out of the name. Else some books are learned wrongly.
RISING = {"email": [3, 2, 1], "mailbox": [6, 2, 1]}
# Namesakes who drew one mailbox out of their name look like one person to the learning itself.
DOUBTED = {"mailbox": 10_000.0}


def name_chance() -> list[float]:
    """How the names of two different people agree, the frequent names more often."""
    steps = np.geomspace(0.05, 4.0, STEPS)
    share = (0, 4e-5, 2e-5, 4e-5, 2e-5, 1e-5, 6e-5, 1e-5, 0.01, 1e-3, 0.01, 0.98)
    return [float(part * step / STEPS) for part in share for step in steps / steps.mean()]


@dataclass(frozen=True, slots=True)
class Weights:
    """Natural-log weight of every level of every field, and the log odds before any evidence."""

    weight: dict[str, Doubles]
    before: float

    def log_odds(self, levels: npt.NDArray[np.uint8]) -> Doubles:
        """Log odds that pairs (fields × pairs) are one person."""
        total = np.full(levels.shape[1], self.before)
        for place, kind in enumerate(FIELDS):
            total += self.weight[kind][levels[place]]
        return total


def learn(
    levels: npt.NDArray[np.uint8], sample: npt.NDArray[np.uint8], all_pairs: float, records: int
) -> Weights:
    """Weights from the candidates' levels and those of pairs drawn at random.

    ``all_pairs`` is how many pairs the book holds; those never compared count as different people.
    """
    patterns, times = distinct(levels)
    counts = {k: tally(patterns[i], times, FIELDS[k]) for i, k in enumerate(FIELDS)}
    rest = max(all_pairs - levels.shape[1], 0.0) / max(sample.shape[1], 1)
    rare = {
        k: tally(sample[i], np.ones(sample.shape[1]), FIELDS[k]) * rest
        for i, k in enumerate(FIELDS)
    }
    prior = {
        k: np.array([0.0, *EXPECTED[k]]) if k in EXPECTED else np.array(name_prior())
        for k in FIELDS
    }
    chance_of = {
        k: np.array([0.0, *BY_CHANCE[k]]) if k in BY_CHANCE else np.array(name_chance())
        for k in FIELDS
    }
    agree = dict(prior)
    matched = max(0.03 * records, 0.5)
    doubt = {k: chance_of[k] / chance_of[k].sum() * DOUBTED.get(k, DOUBT) for k in FIELDS}
    differ = {k: apart(counts[k] + rare[k], np.zeros(FIELDS[k]), doubt[k]) for k in FIELDS}
    weights = weigh(agree, differ, matched, all_pairs)
    for _ in range(ROUNDS):
        chance = probability(weights.log_odds(patterns)) * times
        matched = float(chance.sum()) + 0.5
        for place, kind in enumerate(FIELDS):
            found = tally(patterns[place], chance, FIELDS[kind])
            differ[kind] = apart(counts[kind] + rare[kind], found, doubt[kind])
            agree[kind] = together(found, prior[kind])
        weights = weigh(agree, differ, matched, all_pairs)
    return weights


def distinct(levels: npt.NDArray[np.uint8]) -> tuple[npt.NDArray[np.uint8], Doubles]:
    """The distinct patterns of levels and how often each stands."""
    found = [
        np.unique(packed(levels[:, at : at + AT_ONCE]), return_index=True, return_counts=True)
        for at in range(0, levels.shape[1], AT_ONCE)
    ]
    if not found:
        return levels, np.zeros(0)
    kinds, back = np.unique(np.concatenate([one[0] for one in found]), return_inverse=True)
    places = np.concatenate([one[1] + place * AT_ONCE for place, one in enumerate(found)])
    first = np.full(len(kinds), levels.shape[1])
    np.minimum.at(first, back, places)
    times = np.bincount(back, np.concatenate([one[2] for one in found]))
    return levels[:, first], times.astype(np.float64)


def packed(levels: npt.NDArray[np.uint8]) -> npt.NDArray[np.int64]:
    """The levels of each pair in one number."""
    numbers = np.zeros(levels.shape[1], np.int64)
    for place, size in enumerate(FIELDS.values()):
        numbers = numbers * size + levels[place]
    return numbers


def tally(levels: npt.NDArray[np.uint8], weight: Doubles, size: int) -> Doubles:
    """The weight that stands at each level."""
    return np.bincount(levels, weight, size).astype(np.float64)


def apart(everything: Doubles, matched: Doubles, usual: Doubles) -> Doubles:
    """Shares of the known levels among different people, ``usual`` being pairs added beforehand."""
    left = np.maximum(everything - matched, 0.0) + usual
    left[0] = 0.0
    return np.asarray(left / left.sum())


def together(found: Doubles, prior: Doubles) -> Doubles:
    """Shares of the known levels among pairs of one person, the prior counting as TRUST pairs.

    A level is never believed to hold many times more or less than its expected share: else people
    of one firm or household, who agree in much but not in name, would be learned as one person.
    """
    known = found.copy()
    known[0] = 0.0
    usual = prior / max(prior.sum(), 1e-9)
    known = np.clip(known, known.sum() * usual / LIMIT, known.sum() * usual * LIMIT)
    mixed = known + TRUST * usual
    return np.asarray(mixed / mixed.sum())


def weigh(
    agree: dict[str, Doubles], differ: dict[str, Doubles], matched: float, every: float
) -> Weights:
    """Log ratios; what is not known weighs nothing."""
    weight = {}
    for kind in FIELDS:
        with np.errstate(divide="ignore"):
            ratio = np.log(np.maximum(agree[kind], 1e-9)) - np.log(np.maximum(differ[kind], 1e-12))
        ratio[0] = 0.0
        if kind in RISING:
            ratio[RISING[kind]] = np.maximum.accumulate(ratio[RISING[kind]])
        weight[kind] = ratio
    share = min(matched / max(every, 1.0), 0.5)
    return Weights(weight, float(np.log(share / (1 - share))))


def probability(log_odds: Doubles) -> Doubles:
    """Log odds as a probability."""
    return np.asarray(1.0 / (1.0 + np.exp(-np.clip(log_odds, -60, 60))))


def chances_of(weights: Weights, levels: npt.NDArray[np.uint8]) -> Doubles:
    """The probability of each pair (fields × pairs), some pairs at a time to spare memory."""
    chances = np.empty(levels.shape[1])
    for at in range(0, len(chances), AT_ONCE):
        some = slice(at, at + AT_ONCE)
        chances[some] = probability(weights.log_odds(levels[:, some]))
    return chances
