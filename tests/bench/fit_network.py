"""Teaches the network of the checker anew: ``python tests/bench/fit_network.py MODEL``.

MODEL is a folder with a pretrained sentence encoder (all-MiniLM-L6-v2 was used). Its Python needs
torch and transformers, which nothing else here does. Takes about three quarters of an hour on two
cores; see decision 8.
"""

from __future__ import annotations

import argparse
import random
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from fit_asking import learned_from
from torch import Tensor, nn
from transformers import AutoModel, PreTrainedTokenizerFast

TARGET = Path(__file__).parents[2] / "src/halfhour/method/outreach/checker/english/network.npz"
LONGEST, BATCH = 64, 32
# A sentence that asks is rarer than one that does not.
WEIGHT_OF_ASKING = 1.5
OF_ENCODER, OF_SUM = 8e-5, 1e-3
# Pieces as frequent as this in English are kept even where no text of ours has them.
FREQUENT = (999, 14_000)
Array = npt.NDArray[np.float32]


class Taught(nn.Module):
    """A pretrained sentence encoder with one number at its end."""

    def __init__(self, folder: Path) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder)
        self.drop = nn.Dropout(0.1)
        self.sum = nn.Linear(self.encoder.config.hidden_size, 1)

    def forward(self, pieces: Tensor, there: Tensor) -> Tensor:
        """Log odds of each sentence (rows of piece numbers, padded)."""
        told = self.encoder(input_ids=pieces, attention_mask=there).last_hidden_state
        there = there.unsqueeze(-1)
        return self.sum(self.drop((told * there).sum(1) / there.sum(1))).squeeze(-1)


def batches(read: list[list[int]]) -> Iterator[list[int]]:
    """The numbers of all sentences in batches of like length, in random order."""
    order = random.sample(range(len(read)), len(read))
    heaps = [
        sorted(order[at : at + BATCH * 20], key=lambda one: len(read[one]))
        for at in range(0, len(order), BATCH * 20)
    ]
    found = [heap[at : at + BATCH] for heap in heaps for at in range(0, len(heap), BATCH)]
    random.shuffle(found)
    yield from found


def taught(folder: Path, read: list[list[int]], asks: list[float], rounds: int) -> Taught:
    """The network after so many rounds over all sentences; rates rise shortly and then fall."""
    model, weight = Taught(folder), torch.tensor(WEIGHT_OF_ASKING)
    rates = ((model.encoder, OF_ENCODER), (model.sum, OF_SUM))
    learning = torch.optim.AdamW(
        [{"params": part.parameters()} for part, _ in rates], weight_decay=0.01
    )
    steps, step = rounds * (len(read) // BATCH + 1), 0
    model.train()
    for _ in range(rounds):
        for batch in batches(read):
            step += 1
            share = min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
            for group, (_, rate) in zip(learning.param_groups, rates, strict=True):
                group["lr"] = rate * share
            long = max(len(read[one]) for one in batch)
            pieces = torch.tensor([[*read[one], *[0] * (long - len(read[one]))] for one in batch])
            found = model(pieces, (pieces > 0).long())
            truth = torch.tensor([asks[one] for one in batch])
            loss = nn.functional.binary_cross_entropy_with_logits(found, truth, pos_weight=weight)
            learning.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            learning.step()
            if step % 200 == 0:
                print(f"step {step} of {steps}: loss {loss.item():.3f}", flush=True)
    return model


def whole(matrix: Array, axis: int) -> tuple[npt.NDArray[np.int8], Array]:
    """A matrix in whole numbers, with a scale for each row or column."""
    scale = (np.abs(matrix).max(axis) / 127 + 1e-12).astype(np.float32)
    return np.round(matrix / np.expand_dims(scale, axis)).astype(np.int8), scale


def kept(model: Taught, used: list[int], known: list[str], target: Path) -> None:
    """Write the network under the names of ``network.py``."""
    values = {name: value.detach().numpy() for name, value in model.named_parameters()}
    start = "encoder.embeddings"
    rows, scale = whole(values[f"{start}.word_embeddings.weight"][used], 1)
    places = values[f"{start}.position_embeddings.weight"][:LONGEST]
    out = {
        "known": np.frombuffer("\n".join(known).encode("utf-8"), np.uint8),
        "rows": rows, "scale": scale,
        "places": (places + values[f"{start}.token_type_embeddings.weight"][0]).astype(np.float16),
        "begun.weight": values[f"{start}.LayerNorm.weight"],
        "begun.bias": values[f"{start}.LayerNorm.bias"],
        "sum.weight": values["sum.weight"][0], "sum.bias": values["sum.bias"][0],
    }  # fmt: skip
    for number in range(len(model.encoder.encoder.layer)):
        own = f"encoder.encoder.layer.{number}"
        asked = [f"{own}.attention.self.{part}" for part in ("query", "key", "value")]
        dense = {
            "look": asked, "gather": [f"{own}.attention.output.dense"],
            "widen": [f"{own}.intermediate.dense"], "narrow": [f"{own}.output.dense"],
        }  # fmt: skip
        for name, parts in dense.items():
            matrix = np.concatenate([values[f"{part}.weight"] for part in parts]).T
            out[f"{number}.{name}.weight"], out[f"{number}.{name}.scale"] = whole(matrix, 0)
            out[f"{number}.{name}.bias"] = np.concatenate(
                [values[f"{part}.bias"] for part in parts]
            )
        for name, part in (("looked", "attention.output"), ("thought", "output")):
            for kind in ("weight", "bias"):
                out[f"{number}.{name}.{kind}"] = values[f"{own}.{part}.LayerNorm.{kind}"]
    np.savez_compressed(target, **out)


def main() -> None:
    """Teach the network and write it."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("model", type=Path)
    told.add_argument("--rounds", type=int, default=3)
    told.add_argument("--some", type=int, default=0, help="only so many sentences, to try it out")
    told.add_argument("--to", type=Path, default=TARGET)
    given = told.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    pieces = PreTrainedTokenizerFast(
        tokenizer_file=str(given.model / "tokenizer.json"), pad_token="[PAD]"
    )
    asking, harmless = (dict.fromkeys(text for text, _ in said) for said in learned_from())
    every = [(text, 1.0) for text in asking]
    every += [(text, 0.0) for text in harmless if text not in asking]
    if given.some:
        every = random.sample(every, given.some)
    read = [one[:LONGEST] for one in pieces([text for text, _ in every])["input_ids"]]
    model = taught(given.model, read, [asks for _, asks in every], given.rounds)

    known = pieces.get_vocab()
    single = {number for piece, number in known.items() if len(piece.removeprefix("##")) == 1}
    special = {known[piece] for piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]")}
    used = sorted({one for row in read for one in row} | single | special | set(range(*FREQUENT)))
    words = {number: piece for piece, number in known.items()}
    kept(model, used, [words[number] for number in used], given.to)


if __name__ == "__main__":
    main()
