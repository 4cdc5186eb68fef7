"""How the network of the checker is taught: a teacher from the truth, a student from the teacher."""

from __future__ import annotations

import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

import torch
from torch import Tensor, nn
from transformers import AutoModel, PreTrainedTokenizerFast

LONGEST, BATCH = 64, 64
# A sentence that asks is rarer than one that does not.
WEIGHT_OF_ASKING = torch.tensor(1.5)
OF_SUM = 1e-3
# What the teacher thinks counts up to these log odds.
MOST = 8.0
# What the errors of each sum but the last count; those after few layers must not spoil the last.
EARLIER = 0.25


@dataclass(frozen=True)
class Said:
    """A sentence, whether it asks (1, 0; below zero: not known), and what the teacher thinks."""

    text: str
    asks: float
    odds: float = 0.0


class Taught(nn.Module):
    """A pretrained sentence encoder with a sum after some of its layers."""

    def __init__(self, folder: Path, after: Sequence[int]) -> None:
        super().__init__()
        self.encoder = AutoModel.from_pretrained(folder)
        self.drop = nn.Dropout(0.1)
        size = self.encoder.config.hidden_size
        self.sums = nn.ModuleDict({str(number): nn.Linear(size, 1) for number in after})
        self.pieces = PreTrainedTokenizerFast(tokenizer_file=str(folder / "tokenizer.json"))
        known = self.pieces.get_vocab()
        self.pieces.pad_token = "[PAD]" if "[PAD]" in known else "<pad>"

    def forward(self, texts: list[str]) -> Tensor:
        """Log odds of each sentence: a row for each sum."""
        told = self.pieces(
            texts, padding=True, truncation=True, max_length=LONGEST, return_tensors="pt"
        )
        there = told["attention_mask"]
        layers = self.encoder(
            input_ids=told["input_ids"], attention_mask=there, output_hidden_states=True
        ).hidden_states
        there = there.unsqueeze(-1)
        rows = [
            one(self.drop((layers[int(after)] * there).sum(1) / there.sum(1))).squeeze(-1)
            for after, one in self.sums.items()
        ]
        return torch.stack(rows).float()


def batches(said: Sequence[Said]) -> Iterator[list[Said]]:
    """All sentences in batches of like length, in random order."""
    order = random.sample(said, len(said))
    heaps = [
        sorted(order[at : at + BATCH * 20], key=lambda one: len(one.text))
        for at in range(0, len(order), BATCH * 20)
    ]
    found = [heap[at : at + BATCH] for heap in heaps for at in range(0, len(heap), BATCH)]
    random.shuffle(found)
    yield from found


def of_truth(found: Tensor, batch: list[Said]) -> Tensor:
    """How far the teacher is from the truth."""
    truth = torch.tensor([one.asks for one in batch]).expand_as(found)
    return nn.functional.binary_cross_entropy_with_logits(found, truth, pos_weight=WEIGHT_OF_ASKING)


def of_teacher(found: Tensor, batch: list[Said]) -> Tensor:
    """How far each sum is from what the teacher thinks, and half as much from the truth."""
    odds = torch.tensor([one.odds for one in batch]).clamp(-MOST, MOST).expand_as(found)
    asks = torch.tensor([one.asks for one in batch]).expand_as(found)
    apart = nn.functional.smooth_l1_loss(found, odds, reduction="none", beta=2.0)
    unlike = nn.functional.binary_cross_entropy_with_logits(
        found, torch.sigmoid(odds), reduction="none"
    )
    wrong = nn.functional.binary_cross_entropy_with_logits(
        found, asks.clamp(0), reduction="none", pos_weight=WEIGHT_OF_ASKING
    )
    each = (0.1 * apart + unlike + 0.5 * wrong * (asks >= 0)).mean(1)
    counts = torch.full_like(each, EARLIER)
    counts[-1] = 1.0
    return (counts * each).sum()


def teach(
    model: Taught, said: Sequence[Said], loss_of: Callable[[Tensor, list[Said]], Tensor],
    rounds: int, of_encoder: float,
) -> None:  # fmt: skip
    """So many rounds over all sentences; rates rise shortly and then fall."""
    rates = ((model.encoder, of_encoder), (model.sums, OF_SUM))
    learning = torch.optim.AdamW(
        [{"params": part.parameters()} for part, _ in rates], weight_decay=0.01, fused=True
    )
    steps, step = rounds * (len(said) // BATCH + 1), 0
    model.train()
    for _ in range(rounds):
        for batch in batches(said):
            step += 1
            share = min(1.0, step / (0.06 * steps)) * max(0.02, 1 - step / steps)
            for group, (_, rate) in zip(learning.param_groups, rates, strict=True):
                group["lr"] = rate * share
            with torch.autocast("cpu", torch.bfloat16):
                found = model([one.text for one in batch])
            loss = loss_of(found.float(), batch)
            learning.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            learning.step()
            if step % 100 == 0:
                print(f"step {step} of {steps}: loss {loss.item():.3f}", flush=True)


def thought(model: Taught, said: Sequence[Said]) -> list[Said]:
    """The sentences with what the teacher thinks of each."""
    model.eval()
    found = []
    order = sorted(said, key=lambda one: len(one.text))
    with torch.inference_mode(), torch.autocast("cpu", torch.bfloat16):
        for at in range(0, len(order), BATCH):
            batch = order[at : at + BATCH]
            odds = model([one.text for one in batch])[-1].tolist()
            found += [Said(one.text, one.asks, o) for one, o in zip(batch, odds, strict=True)]
    return found


def on_the_mean(thoughts: Sequence[list[Said]]) -> list[Said]:
    """What several teachers think of the same sentences, in the same order, on the mean."""
    return [
        replace(same[0], odds=sum(one.odds for one in same) / len(same))
        for same in zip(*thoughts, strict=True)
    ]


def cut(model: Taught, layers: int) -> None:
    """Keep the first layers and their sums."""
    model.encoder.encoder.layer = model.encoder.encoder.layer[:layers]
    model.sums = nn.ModuleDict({k: one for k, one in model.sums.items() if int(k) <= layers})
