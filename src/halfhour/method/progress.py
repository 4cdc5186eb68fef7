"""One's own rates with their uncertainty, and how far there is still to go: never folklore."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from math import ceil, floor, sqrt
from statistics import NormalDist

from halfhour.method.refused import Refused

#: Below this many trials a rate is shown with the words "too early to tell".
ENOUGH = 10


class NotCountable(Refused):
    """Successes, trials or a confidence that cannot be."""


@dataclass(frozen=True)
class Interval:
    """A share between 0 and 1: what was seen, and between what the truth most likely lies."""

    low: float
    high: float
    rate: float | None
    successes: int
    trials: int

    @property
    def early(self) -> bool:
        """Too few trials to lean on."""
        return self.trials < ENOUGH

    def overlaps(self, other: Interval) -> bool:
        """Whether the two cannot be told apart by these intervals."""
        return self.low <= other.high and other.low <= self.high


def wilson(successes: int, trials: int, confidence: float = 0.95) -> Interval:
    """The Wilson score interval of a share (Wilson 1927; Brown, Cai & DasGupta 2001).

    >>> i = wilson(4, 10)
    >>> round(i.low, 3), round(i.high, 3), i.rate
    (0.168, 0.687, 0.4)
    >>> wilson(0, 0)
    Interval(low=0.0, high=1.0, rate=None, successes=0, trials=0)
    """
    if not 0 <= successes <= trials:
        raise NotCountable(f"{successes} of {trials} cannot be counted; check the two numbers.")
    if not trials:
        return Interval(0.0, 1.0, None, 0, 0)
    z = z_of(confidence)
    share, z2 = successes / trials, z * z
    middle = (share + z2 / (2 * trials)) / (1 + z2 / trials)
    half = z / (1 + z2 / trials) * sqrt(share * (1 - share) / trials + z2 / (4 * trials * trials))
    low = 0.0 if successes == 0 else max(0.0, middle - half)
    high = 1.0 if successes == trials else min(1.0, middle + half)
    return Interval(low, high, share, successes, trials)


def z_of(confidence: float) -> float:
    """The two-sided normal quantile of a confidence between 0 and 1."""
    if not 0 < confidence < 1:
        raise NotCountable(f"A confidence of {confidence} is not between 0 and 1.")
    return NormalDist().inv_cdf(0.5 + confidence / 2)


@dataclass(frozen=True)
class Outlook:
    """About how many more conversations until ``wanted``; ``most`` is None while nobody can say."""

    wanted: int
    least: int
    about: int | None
    most: int | None


def conversations_until(
    wanted: int, happened: int, conversations: int, confidence: float = 0.8
) -> Outlook:
    """How many more conversations until ``wanted`` more referrals, as a range.

    Referrals are counts, several may come of one conversation; so the rate's interval is the
    score interval of a Poisson rate, (k + z²/2 ± z·√(k + z²/4)) / n.

    >>> conversations_until(5, happened=6, conversations=4)
    Outlook(wanted=5, least=1, about=4, most=6)
    >>> conversations_until(5, happened=0, conversations=3).most is None
    True
    """
    if wanted < 0 or happened < 0 or conversations < 0:
        raise NotCountable("Counts of conversations and referrals cannot be below nought.")
    if not conversations or not wanted:
        return Outlook(wanted, min(wanted, 1), 0 if not wanted else None, 0 if not wanted else None)
    z = z_of(confidence)
    spread = z * sqrt(happened + z * z / 4)
    low = (happened + z * z / 2 - spread) / conversations
    high = (happened + z * z / 2 + spread) / conversations
    about = ceil(wanted * conversations / happened) if happened else None
    most = ceil(wanted / low) if happened and low > 0 else None
    return Outlook(wanted, max(1, floor(wanted / high)), about, most)


@dataclass(frozen=True)
class Asking:
    """One request, as far as progress is concerned; ``weekday`` is 0 for Monday."""

    channel: str
    tie: str
    opening: str
    weekday: int
    settled: bool
    answered: bool
    met: bool = False
    referrals: int = 0


@dataclass(frozen=True)
class Stage:
    """One step of the funnel: how many came so far, and the share of the step before."""

    name: str
    count: int
    share: Interval


@dataclass(frozen=True)
class OwnRate:
    """How often one kind of asking was answered yes."""

    name: str
    share: Interval


def funnel(asked: int, answered: int, met: int, referring: int) -> tuple[Stage, ...]:
    """From asked to referred; each stage's share is of the stage before it.

    ``referring`` counts conversations which led to at least one referral. A stage may hold more
    than the one before (people met who were never asked in writing): its share is then of itself.
    """
    stages: list[Stage] = []
    before = asked
    for name, count in (
        ("asked", asked),
        ("said yes", answered),
        ("met", met),
        ("referred me on", referring),
    ):
        stages.append(Stage(name, count, wilson(count, max(before, count))))
        before = count
    return tuple(stages)


def own_rates(
    askings: Iterable[Asking], by: Callable[[Asking], str], confidence: float = 0.95
) -> tuple[OwnRate, ...]:
    """The share of settled requests answered yes, for each value of ``by``, most tried first.

    A request still waiting counts neither way; ``settled`` says that it was answered or given up.
    """
    counts: dict[str, list[int]] = {}
    for asking in askings:
        if asking.settled and by(asking):
            tally = counts.setdefault(by(asking), [0, 0])
            tally[0] += asking.answered
            tally[1] += 1
    rates = [OwnRate(name, wilson(yes, all_, confidence)) for name, (yes, all_) in counts.items()]
    return tuple(sorted(rates, key=lambda rate: (-rate.share.trials, rate.name)))


def clearly_better(rates: tuple[OwnRate, ...]) -> OwnRate | None:
    """The one way that works better than every other by more than chance, if there is one."""
    ready = [rate for rate in rates if not rate.share.early]
    if len(ready) < 2:
        return None
    best = max(ready, key=lambda rate: rate.share.low)
    others = (rate for rate in ready if rate is not best)
    return best if all(best.share.low > rate.share.high for rate in others) else None
