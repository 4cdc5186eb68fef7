"""Learns the weights of ``likely.py`` from our own sentences and messages and writes them anew."""

from __future__ import annotations

import hashlib
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parents[1] / "method/outreach"))
sys.path.insert(0, str(Path(__file__).parents[2] / "src"))

from table import labelled_messages, whole_messages

from halfhour.method.outreach.checker.english.marks import (
    marks_of,
    names_resume,
    parts_of,
    tokens_of,
)
from halfhour.method.outreach.checker.reading import read

HERE = Path(__file__).parents[1] / "method/outreach"
Said = tuple[str, bool]
TARGET = Path(__file__).parents[2] / "src/halfhour/method/outreach/checker/english/weights.py"
SCALE, LEAST = 20, 0.1
ROUNDS, STEP, SHRINK, WEIGHT_OF_ASKING = 300, 0.3, 0.7, 5.0
BLANKS = ("[", "{", "<", "xx", "...", "bcc", "%", "insert", "tbd", "todo", "_")
NOT_ASKING = {"placeholder", "header-injection", "name-without-permission", "new-request"}


def said_in(text: str) -> list[Said]:
    """The sentences of a message, and whether one of the two before speaks of a resume."""
    found, before = [], (False, False)
    for sentence in read(text).sentences:
        found.append((sentence.text.strip(), any(before)))
        before = (names_resume(sentence.words), before[0])
    return found


def learned_from(left_out: str = "") -> tuple[list[Said], list[Said]]:
    """Sentences that ask and such that do not; one writer's messages may be left out."""
    asking, harmless = list(_lines("asking")), list(_lines("harmless"))
    for one in labelled_messages():
        _, single, sentence = one.name.partition(": ")
        if one.verdict != "stop":
            harmless += [(sentence.lower(), False)] if single else said_in(one.text)
        elif single and not NOT_ASKING & set(one.rules) and not _blank(sentence):
            asking.append((sentence.lower(), False))
    for one in whole_messages():
        if one.writer == left_out:
            continue
        for said in said_in(one.text):
            if said[0] in one.asking:
                asking.append(said)
            elif one.label != "stop" or not one.asks:
                harmless.append(said)
    return asking, harmless


def guessed(found: Learned) -> list[Said]:
    """Of each message of the table that must be stopped, the sentence most like asking."""
    return [
        max(said_in(one.text), key=lambda said: _most(said, found))
        for one in labelled_messages()
        if one.verdict == "stop" and ": " not in one.name and not NOT_ASKING & set(one.rules)
    ]


def _most(said: Said, found: Learned) -> float:
    sums = [sum(found.weights.get(mark, 0.0) for mark in row) for row in _rows(said)]
    return max(sums, default=-99.0)


def _lines(name: str) -> Iterable[Said]:
    for line in (HERE / f"clauses/{name}.txt").read_text("utf-8").splitlines():
        yield " ".join(sentence for sentence, _ in said_in(line)), False


def _blank(sentence: str) -> bool:
    return any(mark in sentence.lower() for mark in BLANKS)


@dataclass(frozen=True)
class Learned:
    """What each mark weighs, and where the sum begins."""

    bias: float
    weights: dict[str, float]


def learned(asking: Iterable[Said], harmless: Iterable[Said]) -> Learned:
    """Logistic regression: whole sentences ask; no clause of a harmless one does."""
    asks = dict.fromkeys(asking)
    rows = [(row, 1.0) for said in asks for row in _rows(said)[:1]]
    rows += [
        (row, 0.0) for said in dict.fromkeys(harmless) if said not in asks for row in _rows(said)
    ]
    number = {mark: at for at, mark in enumerate(Counter(m for row, _ in rows for m in row))}
    marks = np.array([number[mark] for row, _ in rows for mark in row])
    owner = np.repeat(np.arange(len(rows)), [len(row) for row, _ in rows])
    bias, weights = _descended(marks, owner, np.array([y for _, y in rows]), len(number))
    return Learned(bias, dict(zip(number, weights.tolist(), strict=True)))


def _rows(said: Said) -> list[list[str]]:
    tokens = tokens_of(*said)
    marks = list(marks_of(tokens))
    return [
        [mark for first, last, mark in marks if first >= begin and last <= end]
        for begin, end in parts_of(tokens)
    ]


def _descended(marks, owner, truth, count):
    weights, bias = np.zeros(count), -2.0
    seen, seen_bias = np.full(count, 1e-8), 1e-8
    share = np.where(truth == 1, WEIGHT_OF_ASKING, 1.0)
    for _ in range(ROUNDS):
        sums = bias + np.bincount(owner, weights[marks], minlength=len(truth))
        error = (1 / (1 + np.exp(-sums)) - truth) * share
        slope = np.bincount(marks, error[owner], minlength=count) + SHRINK * weights
        seen += slope**2
        seen_bias += error.sum() ** 2
        weights -= STEP * slope / np.sqrt(seen)
        bias -= STEP * error.sum() / np.sqrt(seen_bias)
    return float(bias), weights


def fingerprint(asking: list[Said], harmless: list[Said]) -> str:
    """What the weights depend on in a word: the sentences, and how a part of them is marked."""
    marked = [_rows(said) for said in [*asking, *harmless][::10]]
    return hashlib.sha256(repr((asking, harmless, marked)).encode()).hexdigest()[:16]


def written(found: Learned, fitted_to: str) -> str:
    """The module of weights: one line for each weight with all its marks."""
    by_weight = defaultdict(list)
    for mark, weight in found.weights.items():
        if abs(weight) >= LEAST:
            by_weight[round(weight * SCALE)].append(mark)
    lines = [
        f'    "{weight}|{"|".join(chunk)}",'
        for weight in sorted(by_weight, reverse=True)
        for chunk in _chunks(sorted(by_weight[weight]))
    ]
    return "\n".join([
        '"""What each mark of a clause weighs; written by tests/bench/fit_asking.py, not by hand."""',
        "",
        "from __future__ import annotations",
        "",
        f"BIAS = {found.bias:.3f}",
        f"SCALE = {SCALE}",
        f'FITTED_TO = "{fitted_to}"',
        "WEIGHTS = (",
        *lines,
        ")",
        "",
    ])  # fmt: skip


def _chunks(marks: list[str], most: int = 1200) -> Iterable[list[str]]:
    chunk: list[str] = []
    for mark in marks:
        if chunk and sum(map(len, chunk)) + len(chunk) + len(mark) > most:
            yield chunk
            chunk = []
        chunk.append(mark)
    yield chunk


def main() -> None:
    """Write the weights; with a writer's name that one is left out (to measure honestly)."""
    left_out = sys.argv[1] if len(sys.argv) > 1 else ""
    asking, harmless = learned_from(left_out)
    found = learned(asking, harmless)
    found = learned([*asking, *guessed(found)], harmless)
    TARGET.write_text(written(found, fingerprint(asking, harmless)), "utf-8")
    print(json.dumps({"marks": sum(abs(w) >= LEAST for w in found.weights.values())}))


if __name__ == "__main__":
    main()
