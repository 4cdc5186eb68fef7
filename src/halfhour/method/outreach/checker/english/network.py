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


@dataclass(frozen=True, slots=True)
class Layer:
    """Matrix and offset of each step of a layer; of ``looked`` and ``thought`` scale and offset."""

    look: Pair
    gather: Pair
    looked: Pair
    widen: Pair
    narrow: Pair
    thought: Pair


@dataclass(frozen=True, slots=True)
class Network:
    """Pieces with their numbers and rows (384 numbers each), places, layers and the last sum."""

    known: dict[str, int]
    rows: npt.NDArray[np.int8]
    scale: Floats
    places: Floats
    begun: Pair
    layers: tuple[Layer, ...]
    sum: Pair


@cache
def network() -> Network:
    """The network as it was learned; read once from the file beside this module."""
    with np.load(LEARNED) as kept:
        found = {name: kept[name] for name in kept.files}

    def pair(name: str) -> Pair:
        matrix = found[f"{name}.weight"].astype(np.float32) * found.get(
            f"{name}.scale", np.float32(1)
        )
        return np.ascontiguousarray(matrix), found[f"{name}.bias"].astype(np.float32)

    steps = ("look", "gather", "looked", "widen", "narrow", "thought")
    count = sum(name.endswith(".look.weight") for name in found)
    known = bytes(found["known"]).decode("utf-8").split("\n")
    return Network(
        {piece: number for number, piece in enumerate(known)}, found["rows"], found["scale"],
        found["places"].astype(np.float32), pair("begun"),
        tuple(Layer(*(pair(f"{number}.{step}") for step in steps)) for number in range(count)),
        pair("sum"),
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
    told = _evened(rows + net.places[: len(numbers)], net.begun)
    for layer in net.layers:
        told = _evened(told + _gathered(layer, told), layer.looked)
        thought = _bent(told @ layer.widen[0] + layer.widen[1]) @ layer.narrow[0] + layer.narrow[1]
        told = _evened(told + thought, layer.thought)
    return float(told.mean(0) @ net.sum[0] + net.sum[1])


@lru_cache(maxsize=20_000)
def _pieces(unit: str) -> tuple[int, ...]:
    return tuple(pieces_of(unit, network().known))


def _evened(told: Floats, pair: Pair) -> Floats:
    """Each row with mean 0 and variance 1, then scaled and moved."""
    around = told - told.mean(1, keepdims=True)
    spread = np.sqrt((around * around).mean(1, keepdims=True) + STEADY)
    return np.asarray(around / spread * pair[0] + pair[1], np.float32)


def _bent(told: Floats) -> Floats:
    """The unit of Hendrycks and Gimpel 2016 (GELU), by its approximation with tanh."""
    inner = np.float32(0.7978845608) * (told + np.float32(0.044715) * told * told * told)
    return np.asarray(np.float32(0.5) * told * (np.float32(1) + np.tanh(inner)), np.float32)


def _gathered(layer: Layer, told: Floats) -> Floats:
    """What each piece takes from the others, by how well they fit it."""
    count, size = told.shape
    looked = (told @ layer.look[0] + layer.look[1]).reshape(count, 3, HEADS, size // HEADS)
    ask, offer, give = looked.transpose(1, 2, 0, 3)
    fits = ask @ offer.transpose(0, 2, 1) * np.float32((size // HEADS) ** -0.5)
    fits = np.exp(fits - fits.max(-1, keepdims=True))
    taken = (fits / fits.sum(-1, keepdims=True)) @ give
    return np.asarray(
        taken.transpose(1, 0, 2).reshape(count, size) @ layer.gather[0] + layer.gather[1],
        np.float32,
    )
