"""Notes of many devices: any order of arrival gives one note, and nobody's words are lost."""

from __future__ import annotations

import json
import random
from pathlib import Path

import pytest

from halfhour.method.interviews.outbox import (
    NotAVersion,
    Version,
    as_json,
    beside,
    from_json,
    front_of,
    merged,
    shown,
    written,
)

CASES = json.loads((Path(__file__).parents[2] / "js" / "cases" / "outbox.json").read_text())


@pytest.mark.parametrize("case", CASES, ids=lambda case: case["name"])
def test_the_cases_shared_with_the_browser(case):
    notes = [[from_json(one) for one in note] for note in case["notes"]]
    result = merged(*notes)
    assert [[one.writer, one.number] for one in result] == case["heads"]
    assert shown(result) == case["shown"]
    assert list(beside(result)) == case["beside"]
    if "write" in case:
        made = written(front_of(result, case["write"]["writer"]), **case["write"])
        assert as_json(made) == case["written"]


class Device:
    """A device with its own copy; a restart is a new writer on the same copy."""

    def __init__(self, name):
        self.name, self.loads, self.copy, self.last = name, 0, (), 0

    @property
    def writer(self):
        return f"{self.name}.{self.loads}"

    def type(self, at, text, everything=False):
        front = self.copy if everything else front_of(self.copy, self.writer)
        made = written(front, writer=self.writer, at=at, text=text, last=self.last)
        self.last = made.number
        self.copy = merged(self.copy, (made,))
        return front, made

    def restart(self):
        self.loads, self.last = self.loads + 1, 0


@pytest.mark.parametrize("seed", range(200))
def test_f11_random_interleavings_lose_nothing_and_agree(seed):
    chance = random.Random(seed)
    devices = [Device(name) for name in "abc"[: chance.randint(2, 3)]]
    server, sent, replaced = (), [], set()
    for step in range(chance.randint(5, 40)):
        device = chance.choice(devices)
        doing = chance.random()
        if doing < 0.5:
            front, made = device.type(step + chance.randint(-3, 3), f"{seed}-{step}", doing < 0.05)
            replaced |= {one.text for one in front}
            sent.append(made)
        elif doing < 0.6:
            device.restart()
        elif doing < 0.8:
            server = merged(server, device.copy)
        elif doing < 0.9:
            device.copy = merged(device.copy, server)
        elif sent:
            server = merged(server, [chance.choice(sent)])  # an old one, sent again
    for _ in range(2):
        for device in devices:
            server = merged(server, device.copy)
            device.copy = merged(device.copy, server)
    assert all(device.copy == server for device in devices)
    everything = {shown(server), *beside(server)}
    assert {one.text for one in sent} - replaced <= everything | {""}
    shuffled = list(sent)
    chance.shuffle(shuffled)
    again = ()
    for one in shuffled:
        again = merged(again, (one, one))
    assert again == server


def test_an_emptied_note_is_empty_everywhere():
    first = written((), writer="a", at=1, text="words")
    gone = written((first,), writer="a", at=2, text="")
    assert merged((first,), (gone,)) == (gone,)
    assert (shown((gone,)), beside((gone,))) == ("", ())


def test_a_clock_that_went_back_does_not_hide_what_is_newer():
    first = written((), writer="a", at=1000, text="old")
    second = written((first,), writer="b", at=5, text="new")
    assert shown(merged((first,), (second,))) == "new"


def test_nothing_is_shown_of_a_note_nobody_wrote():
    assert (merged(), shown(()), beside(())) == ((), "", ())


@pytest.mark.parametrize(
    "value",
    [None, [], "x", {}, {"at": 1}, {"at": 1, "number": 0, "writer": "a", "text": ""},
     {"at": -1, "number": 1, "writer": "a", "text": ""},
     {"at": True, "number": 1, "writer": "a", "text": ""},
     {"at": 2**60, "number": 1, "writer": "a", "text": ""},
     {"at": 1, "number": 1, "writer": "", "text": ""},
     {"at": 1, "number": 1, "writer": "a" * 65, "text": ""},
     {"at": 1, "number": 1, "writer": "a", "text": 5},
     {"at": 1, "number": 1, "writer": "a", "text": "x" * 1_000_001},
     {"at": 1, "number": 1, "writer": "a", "text": "", "seen": {"b": "c"}},
     {"at": 1, "number": 1, "writer": "a", "text": "", "seen": {str(n): 1 for n in range(201)}}],
)  # fmt: skip
def test_what_is_no_version_is_refused(value):
    with pytest.raises(NotAVersion):
        from_json(value)


def test_a_version_travels_unchanged():
    one = Version(5, "a", 2, "wörds\n\t🌙", (("b", 3),))
    assert from_json(json.loads(json.dumps(as_json(one)))) == one
