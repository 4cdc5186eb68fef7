"""The weights behind a shortlist: visible, adjustable, and harmless at any setting."""

from __future__ import annotations

from dataclasses import asdict, dataclass, fields

from halfhour.method.refused import Refused

LEAST, MOST = 0.0, 5.0


class WeightOutOfRange(Refused):
    """A weight below 0 or above 5, or one that is no number."""


@dataclass(frozen=True, slots=True)
class Weights:
    """How much each thing counts, 0 (not at all) to 5; 1 is the ordinary measure.

    The defaults are our judgement: fit counts double because an expert who does not know the
    field is none; the rest count alike. Ties that are moderately weak or dormant get their due
    in the learning factor itself (Rajkumar et al., Science 2022; Levin et al. 2011).
    """

    fit: float = 2.0
    learning: float = 1.0
    answer: float = 1.0
    rest: float = 1.0
    breadth: float = 1.0
    closeness: float = 1.0
    generosity: float = 1.0

    def __post_init__(self) -> None:
        """Refuse a weight that is out of range."""
        for field in fields(self):
            value = getattr(self, field.name)
            if not (isinstance(value, int | float) and LEAST <= value <= MOST):
                raise WeightOutOfRange(f"The weight of {field.name} must be between 0 and 5.")

    def as_dict(self) -> dict[str, float]:
        """The weights by name."""
        return asdict(self)


@dataclass(frozen=True, slots=True)
class Shade:
    """One weight in words: its name, what a higher setting does, and for which list."""

    name: str
    label: str
    says: str
    serves: str


SHADES = (
    Shade("fit", "Fit", "Their work is close to this direction", "experts"),
    Shade("learning", "What I may learn", "People outside my circle come first", "experts"),
    Shade("answer", "Likely to answer", "People I can reach and who tend to answer", "experts"),
    Shade("rest", "Not asked too often", "People I have not asked lately", "both"),
    Shade("breadth", "Breadth", "They know many different people", "connectors"),
    Shade("closeness", "Closeness", "They know me well", "connectors"),
    Shade("generosity", "Generous so far", "They have helped before", "connectors"),
)


def weights_from(values: dict[str, float]) -> Weights:
    """Weights with the defaults for whatever ``values`` leaves out; unknown names are ignored.

    Raises WeightOutOfRange.
    """
    known = {field.name for field in fields(Weights)}
    return Weights(**{name: value for name, value in values.items() if name in known})


def blend(parts: tuple[tuple[float, float], ...]) -> float:
    """The weighted geometric mean of ``(value, weight)`` pairs, each value in (0, 1].

    With every weight at 0 it is the first value, so that evidence still decides.
    """
    total = sum(weight for _, weight in parts)
    if not total:
        return parts[0][0]
    product = 1.0
    for value, weight in parts:
        product *= value ** (weight / total)
    return product
