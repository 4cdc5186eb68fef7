"""How much a sentence asks for work, by a small network that learned from texts of our own.

A transformer (Vaswani et al. 2017) that knew English from elsewhere and was taught by
``tests/bench/fit_network.py``; see decision 8. The same sentence always gets the same number, and
nothing but its words is looked at.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache
from pathlib import Path

import numpy as np
import numpy.typing as npt

from halfhour.method.outreach.checker.english.pieces import BEGIN, END, pieces_of, units_of

Floats = npt.NDArray[np.float32]
Pair = tuple[Floats, Floats]
LEARNED = Path(__file__).with_name("network.npz")
HEADS = 12
# Pieces of a sentence that are read; what comes after is not.
LONGEST = 64
STEADY = np.float32(1e-12)
# Log odds from which on no further layer is asked; of 750 messages nothing was learned from, it
# changed no verdict.
PLAIN = 5.0


@dataclass(frozen=True, slots=True)
class Layer:
    """Matrix and offset of each step of a layer; of ``looked`` and ``thought`` scale and offset.

    A matrix has a row for each number it makes, and each sentence a column for each piece: so
    the products of few columns are half as long in the making.
    """

    look: Pair
    gather: Pair
    looked: Pair
    widen: Pair
    narrow: Pair
    thought: Pair


@dataclass(frozen=True, slots=True)
class Network:
    """Pieces with their numbers and rows (384 numbers each), places, layers, and sums.

    A sum tells the log odds from what is known after so many layers; the last one after all.
    """

    known: dict[str, int]
    rows: npt.NDArray[np.int8]
    scale: Floats
    places: Floats
    begun: Pair
    layers: tuple[Layer, ...]
    sums: dict[int, Pair]


@cache
def network() -> Network:
    """The network as it was learned; read once from the file beside this module."""
    with np.load(LEARNED) as kept:
        found = {name: kept[name] for name in kept.files}

    def pair(name: str) -> Pair:
        matrix = found[f"{name}.weight"].astype(np.float32).reshape(found[f"{name}.bias"].size, -1)
        scale = found.get(f"{name}.scale", np.ones(1, np.float32))
        return matrix * scale[:, None], found[f"{name}.bias"].astype(np.float32)[:, None]

    steps = ("look", "gather", "looked", "widen", "narrow", "thought")
    count = sum(name.endswith(".look.weight") for name in found)
    known = bytes(found["known"]).decode("utf-8").split("\n")
    sums = {
        after: pair(f"sum.{after}") for after in range(1, count + 1) if f"sum.{after}.bias" in found
    }
    return Network(
        {piece: number for number, piece in enumerate(known)}, found["rows"], found["scale"],
        found["places"].astype(np.float32), pair("begun"),
        tuple(Layer(*(pair(f"{number}.{step}") for step in steps)) for number in range(count)),
        sums,
    )  # fmt: skip


@lru_cache(maxsize=2_000)
def log_odds(sentence: str) -> float:
    """Natural log odds that a sentence, in plain small letters, asks for work.

    Kept for the next time: as one types, most sentences stay what they were.
    """
    net = network()
    read = [number for unit in units_of(sentence) for number in _pieces(unit)]
    numbers = np.array([net.known[BEGIN], *read, net.known[END]][:LONGEST])
    rows = net.rows[numbers] * net.scale[numbers, None]
    told = _evened((rows + net.places[: len(numbers)]).T, net.begun)
    odds = 0.0
    for after, layer in enumerate(net.layers, 1):
        told = _evened(told + _gathered(layer, told), layer.looked)
        thought = _made(layer.narrow, _bent(_made(layer.widen, told)))
        told = _evened(told + thought, layer.thought)
        if after in net.sums:
            odds = _made(net.sums[after], told.mean(1, keepdims=True)).item()
            if abs(odds) >= PLAIN:
                break
    return odds


@lru_cache(maxsize=20_000)
def _pieces(unit: str) -> tuple[int, ...]:
    return tuple(pieces_of(unit, network().known))


def _made(pair: Pair, told: Floats) -> Floats:
    matrix, offset = pair
    return np.asarray(matrix @ told + offset, np.float32)


def _evened(told: Floats, pair: Pair) -> Floats:
    """Each column with mean 0 and variance 1, then scaled and moved."""
    around = told - told.mean(0)
    spread = np.sqrt((around * around).mean(0) + STEADY)
    return np.asarray(around / spread * pair[0] + pair[1], np.float32)


def _bent(told: Floats) -> Floats:
    """The unit of Hendrycks and Gimpel 2016 (GELU), by its approximation with tanh."""
    inner = np.float32(0.7978845608) * (told + np.float32(0.044715) * told * told * told)
    return np.asarray(np.float32(0.5) * told * (np.float32(1) + np.tanh(inner)), np.float32)


def _gathered(layer: Layer, told: Floats) -> Floats:
    """What each piece takes from the others, by how well they fit it."""
    size, count = told.shape
    ask, offer, give = _made(layer.look, told).reshape(3, HEADS, size // HEADS, count)
    fits = ask.transpose(0, 2, 1) @ offer * np.float32((size // HEADS) ** -0.5)
    fits = np.exp(fits - fits.max(-1, keepdims=True))
    taken = give @ (fits / fits.sum(-1, keepdims=True)).transpose(0, 2, 1)
    return _made(layer.gather, taken.reshape(size, count))
