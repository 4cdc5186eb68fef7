"""The network of the checker written into the file that ``network.py`` reads."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt

Array = npt.NDArray[np.float32]
START = "encoder.embeddings"


def whole(matrix: Array) -> tuple[npt.NDArray[np.int8], Array]:
    """A matrix in whole numbers, with a scale for each row."""
    scale = (np.abs(matrix).max(1) / 127 + 1e-12).astype(np.float32)
    return np.round(matrix / scale[:, None]).astype(np.int8), scale


def write_network(
    values: dict[str, Array], known: dict[int, str], longest: int, target: Path
) -> None:
    """Write a student by the names of its parameters.

    ``known`` are the pieces that are kept, by their numbers; ``longest`` counts pieces.
    """
    rows, scale = whole(values[f"{START}.word_embeddings.weight"][list(known)])
    places = values[f"{START}.position_embeddings.weight"][:longest]
    out = {
        "known": np.frombuffer("\n".join(known.values()).encode("utf-8"), np.uint8),
        "rows": rows, "scale": scale,
        "places": (places + values[f"{START}.token_type_embeddings.weight"][0]).astype(np.float16),
        "begun.weight": values[f"{START}.LayerNorm.weight"],
        "begun.bias": values[f"{START}.LayerNorm.bias"],
    }  # fmt: skip
    for name in values:
        if name.startswith("sums.") and name.endswith(".weight"):
            after = name.split(".")[1]
            out[f"sum.{after}.weight"] = values[name]
            out[f"sum.{after}.bias"] = values[f"sums.{after}.bias"]
    for number in range(sum(".query.weight" in name for name in values)):
        out |= _layer(values, number)
    np.savez_compressed(target, **out)


def _layer(values: dict[str, Array], number: int) -> dict[str, Array]:
    own = f"encoder.encoder.layer.{number}"
    out: dict[str, Array] = {}
    dense = {
        "look": [f"{own}.attention.self.{part}" for part in ("query", "key", "value")],
        "gather": [f"{own}.attention.output.dense"],
        "widen": [f"{own}.intermediate.dense"], "narrow": [f"{own}.output.dense"],
    }  # fmt: skip
    for name, parts in dense.items():
        matrix = np.concatenate([values[f"{part}.weight"] for part in parts])
        out[f"{number}.{name}.weight"], out[f"{number}.{name}.scale"] = whole(matrix)
        out[f"{number}.{name}.bias"] = np.concatenate([values[f"{part}.bias"] for part in parts])
    for name, part in (("looked", "attention.output"), ("thought", "output")):
        for kind in ("weight", "bias"):
            out[f"{number}.{name}.{kind}"] = values[f"{own}.{part}.LayerNorm.{kind}"]
    return out
