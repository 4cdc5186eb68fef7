"""Teaches the network of the checker anew: ``python tests/bench/fit_network.py TEACHER MODEL``.

A large network (TEACHER, a folder with all-mpnet-base-v2) learns from our sentences, twice over, in
another order each time. A small one (MODEL, a folder with all-MiniLM-L6-v2) then learns from the
same sentences, and from mixtures of them, what the two think of each on the mean. Its Python needs
torch and transformers, which nothing else here does. Takes about three hours on two cores; see
decision 8.
"""

from __future__ import annotations

import argparse
import random
import re
from collections.abc import Sequence
from pathlib import Path

import torch
from fit_asking import learned_from
from network_file import write_network
from taught_network import (
    LONGEST,
    Said,
    Taught,
    cut,
    of_teacher,
    of_truth,
    on_the_mean,
    teach,
    thought,
)

from halfhour.method.outreach.checker.english.likely import weighed

TARGET = Path(__file__).parents[2] / "src/halfhour/method/outreach/checker/english/network.npz"
# Harmless sentences whose weights sum to less are learned from only now and then.
SUSPICIOUS, OTHERS = -5.0, 0.15
# Layers of the small network that are kept: the last added nothing.
LAYERS = 5
MIXTURES = 40_000
# Two that err on different sentences teach better than one: see decision 8.
TEACHERS = 2
BETWEEN = re.compile(r"(?<=[,;:]) | (?=(?:and|but|if|so|because|while|or|that|which|who|when|to) )")
# Pieces as frequent as this in English are kept even where no text of ours has them.
FREQUENT = (999, 14_000)


def mixed(texts: Sequence[str], count: int) -> set[str]:
    """Sentences begun like one and ended like another, or cut off."""
    found: set[str] = set()
    while len(found) < count:
        first, other = random.sample(texts, 2)
        cuts = [[at.start() for at in BETWEEN.finditer(one)] for one in (first, other)]
        if cuts[0]:
            end = other[random.choice(cuts[1]) :] if cuts[1] and random.random() < 0.8 else ""
            found.add(first[: random.choice(cuts[0])].rstrip(" ,;:") + end)
    return found


def sentences() -> list[Said]:
    """All that ask, and of the harmless those that look suspicious, with some others."""
    asking, harmless = (dict.fromkeys(text for text, _ in said) for said in learned_from())
    found = [Said(text, 1.0) for text in asking]
    for text in harmless:
        one = weighed(text) if text not in asking else None
        if one and (one.sum > SUSPICIOUS or random.random() < OTHERS):
            found.append(Said(text, 0.0))
    return found


def kept_pieces(student: Taught, texts: list[str]) -> dict[int, str]:
    """The pieces of words that are kept, by their numbers in the pretrained model."""
    known = student.pieces.get_vocab()
    single = {number for piece, number in known.items() if len(piece.removeprefix("##")) == 1}
    special = {known[piece] for piece in ("[PAD]", "[UNK]", "[CLS]", "[SEP]")}
    read = {one for row in student.pieces(texts)["input_ids"] for one in row}
    words = {number: piece for piece, number in known.items()}
    return {
        number: words[number] for number in sorted(read | single | special | set(range(*FREQUENT)))
    }


def main() -> None:
    """Teach the teacher, then the network, and write it."""
    told = argparse.ArgumentParser(description=__doc__)
    told.add_argument("teacher", type=Path)
    told.add_argument("model", type=Path)
    told.add_argument("--some", type=int, default=0, help="only so many sentences, to try it out")
    told.add_argument("--to", type=Path, default=TARGET)
    given = told.parse_args()
    torch.manual_seed(1)
    random.seed(1)
    said = sentences()
    if given.some:
        said = random.sample(said, given.some)
    texts = [one.text for one in said]
    mixtures = mixed(texts, given.some or MIXTURES)
    asked = [*said, *(Said(text, -1.0) for text in sorted(mixtures))]
    thoughts = []
    for _ in range(TEACHERS):
        teacher = Taught(given.teacher, [12])
        teach(teacher, said, of_truth, 2, 4e-5)
        thoughts.append(thought(teacher, asked))
    said = on_the_mean(thoughts)
    student = Taught(given.model, range(1, 7))
    teach(student, said, of_teacher, 3, 1e-4)
    cut(student, LAYERS)
    values = {name: value.detach().numpy() for name, value in student.named_parameters()}
    write_network(values, kept_pieces(student, texts), LONGEST, given.to)


if __name__ == "__main__":
    main()
