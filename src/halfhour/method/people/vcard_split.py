"""A stream of vCards cut into single cards, so that a damaged one never takes another with it."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from typing import NamedTuple

EDGE = re.compile(
    r"\n[\ufeff\ufffe]?([bB][eE][gG][iI][nN]|[eE][nN][dD])[ \t]*:[ \t]*[vV][cC][aA][rR][dD][ \t]*(?=\n)"
)
AGENT = re.compile(r"\nagent[^\n:]*:\s*$", re.IGNORECASE)
SECOND_VERSION = re.compile(r"\nversion[ \t]*:", re.IGNORECASE)
PROPERTY = re.compile(r"^(?:[\w-]+\.)?[A-Za-z][\w-]*(?:;[^\n:]*)?:", re.MULTILINE)
LARGEST = 4_000_000
LEFT_OUT = "\nX-LEFT-OUT:"
BINARY = re.compile(r"\n(?:[\w-]+\.)?(photo|logo|sound|key|x-left-out)\b", re.IGNORECASE)


class Card(NamedTuple):
    """The lines of one card between its edges, each after a ``\\n``, and what is wrong with it."""

    text: str
    remarks: tuple[str, ...] = ()


@dataclass(slots=True)
class Splitter:
    """Where the reading stands: inside a card or between two."""

    inside: bool = False
    nested: int = 0
    parts: list[str] = field(default_factory=list)
    size: int = 0
    remarks: list[str] = field(default_factory=list)

    def add(self, text: str) -> None:
        """Keep ``text``; of a card that grows too large the pictures are left out."""
        self.parts.append(text)
        self.size += len(text)
        if self.size > LARGEST:
            self.shrink()

    def shrink(self) -> None:
        """Drop the pictures and sounds of a card too large to hold, and say so."""
        whole = "".join(self.parts)
        found = list(BINARY.finditer(whole))
        kept = whole[: found[-1].start()] if found else whole[: LARGEST // 4]
        if len(kept) > LARGEST // 2:
            kept = whole[: found[0].start() if found else LARGEST // 4]
        kept = kept[: LARGEST // 2] + LEFT_OUT
        self.parts = [kept]
        self.size = len(kept)
        remark = "a picture or text of several megabytes was left out"
        if remark not in self.remarks:
            self.remarks.append(remark)

    def close(self, remark: str = "") -> Iterator[Card]:
        """The card read so far, or nothing where there is none."""
        text = "".join(self.parts)
        remarks = [*self.remarks, remark] if remark else self.remarks
        if text and (self.inside or PROPERTY.search(text)):
            yield Card(text, tuple(remarks))
        elif text.strip() and text.strip("\ufeff \n\t"):
            yield Card("", ("the lines between two cards are not a vCard",))
        self.parts, self.remarks, self.size = [], [], 0
        self.inside = False


def halves_of(card: Card) -> list[Card]:
    """The cards that ``card`` is made of where the lines between two of them are missing."""
    found = [one.start() for one in SECOND_VERSION.finditer(card.text)]
    if len(found) < 2:
        return [card]
    starts = [0, *found[1:], len(card.text)]
    said = (*card.remarks, "the line between two cards was missing")
    return [Card(card.text[start:end], said) for start, end in itertools.pairwise(starts)]


def cards_in(texts: Iterable[str]) -> Iterator[Card]:
    """The cards of a stream of text with ``\\n`` ends, in order.

    A card without END or BEGIN is given as far as it goes, with a remark.
    """
    state = Splitter()
    held = "\n"
    for text in texts:
        cut = text.rfind("\n")
        if cut >= 0:
            yield from _edges(state, held + text[: cut + 1])
            held = text[cut:]
            continue
        held += text
        if len(held) > LARGEST:
            state.add(held[:1000])
            state.remarks.append("a line of several megabytes was left out")
            held = "\n"
    yield from _edges(state, held + "\n")
    yield from state.close("the card breaks off before its END line" if state.inside else "")


def _edges(state: Splitter, text: str) -> Iterator[Card]:
    at = 0
    for found in EDGE.finditer(text):
        before = text[at : found.start()]
        if before and not state.nested:
            state.add(before)
        at = found.end()
        if found[1][0] in "bB":
            yield from _begin(state)
        elif state.nested:
            state.nested -= 1
        else:
            yield from state.close("" if state.inside else "the card has no BEGIN line")
    if at < len(text) - 1 and not state.nested:
        state.add(text[at:-1])


def _begin(state: Splitter) -> Iterator[Card]:
    tail = "".join(state.parts[-1:])[-200:]
    if state.inside and (state.nested or AGENT.search(tail)):
        state.nested += 1
        return
    if state.inside:
        yield from state.close("the card has no END line")
    elif state.parts:
        yield from state.close("the card has no BEGIN and no END line")
    state.inside = True
