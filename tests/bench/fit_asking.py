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
import numpy.typing as npt

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
Numbers = npt.NDArray[np.int64]
TARGET = Path(__file__).parents[2] / "src/halfhour/method/outreach/checker/english/weights.py"
SCALE, LEAST = 20, 0.33
# A mark that stands in one sentence only tells of that sentence and nothing else.
SEEN = 2
ROUNDS, REMEMBERED, SHRINK, WEIGHT_OF_ASKING = 150, 8, 0.4, 5.0
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
    asking, harmless = [*_lines("asking"), *_lines("misleading")], list(_lines("harmless"))
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
    often = Counter(mark for row, _ in rows for mark in row)
    kept = (mark for mark, times in often.items() if times >= SEEN)
    number = {mark: at for at, mark in enumerate(kept)}
    known = [[number[mark] for mark in row if mark in number] for row, _ in rows]
    marks = np.array([mark for row in known for mark in row])
    owner = np.repeat(np.arange(len(rows)), [len(row) for row in known])
    bias, weights = _fitted(marks, owner, np.array([y for _, y in rows]), len(number))
    return Learned(bias, dict(zip(number, weights.tolist(), strict=True)))


def _rows(said: Said) -> list[list[str]]:
    tokens = tokens_of(*said)
    marks = list(marks_of(tokens))
    return [
        [mark for first, last, mark in marks if first >= begin and last <= end]
        for begin, end in parts_of(tokens)
    ]


def _fitted(
    marks: Numbers, owner: Numbers, truth: Numbers, count: int
) -> tuple[float, npt.NDArray[np.float64]]:
    """The weights of least loss, by L-BFGS (Liu and Nocedal 1989); the bias is not shrunk."""
    share = np.where(truth == 1, WEIGHT_OF_ASKING, 1.0)
    sign = np.where(truth == 1, -1.0, 1.0)

    def loss(at):
        wrong = sign * (at[-1] + np.bincount(owner, at[:-1][marks], minlength=len(truth)))
        pull = sign * share / (1 + np.exp(-np.clip(wrong, -500, 500)))
        slope = np.bincount(marks, pull[owner], minlength=count) + SHRINK * at[:-1]
        total = (share * np.logaddexp(0, wrong)).sum() + SHRINK / 2 * (at[:-1] @ at[:-1])
        return total, np.append(slope, pull.sum())

    at = np.zeros(count + 1)
    total, slope = loss(at)
    past: list[tuple[npt.NDArray[np.float64], npt.NDArray[np.float64]]] = []
    for _ in range(ROUNDS):
        way = _way(slope, past)
        step = 1.0
        new = loss(at + way)
        while new[0] > total + 1e-4 * step * (slope @ way) and step > 1e-6:
            step /= 2
            new = loss(at + step * way)
        past = [*past, (step * way, new[1] - slope)][-REMEMBERED:]
        at, (total, slope) = at + step * way, new
    return float(at[-1]), at[:-1]


def _way(slope, past):
    """Downhill, bent by how the slope changed along the last steps."""
    way, shares = -slope, []
    if not past:
        return way / np.abs(slope).max()
    for step, change in reversed(past):
        shares.append((step @ way) / (step @ change))
        way = way - shares[-1] * change
    step, change = past[-1]
    way = way * ((step @ change) / (change @ change))
    for (step, change), share in zip(past, reversed(shares), strict=True):
        way = way + (share - (change @ way) / (step @ change)) * step
    return way


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


def _chunks(marks: list[str], most: int = 2400) -> Iterable[list[str]]:
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
