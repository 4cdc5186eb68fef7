"""English as one pack: which recognisers judge which kind of message."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from halfhour.method.outreach.checker.about import About
from halfhour.method.outreach.checker.english import (
    asked,
    likely,
    missing,
    naming,
    wanting,
)
from halfhour.method.outreach.checker.english.phrase import Hit, taken_back
from halfhour.method.outreach.checker.reading import Reading
from halfhour.method.outreach.checker.wordlist import wordlist

MARKERS = wordlist(
    "the and you your to of a in i is for with would that thank thanks we my have on me at are hi "
    "dear hello please it"
)
SIMPLE_WORDS = 45
ASKING = ("request", "note", "reminder")


def recognised(reading: Reading, kind: str, facts: About | None) -> Iterator[Hit]:
    """Everything recognised in an English message of one kind."""
    denies = asked.denies_a_job(reading)
    clauses = tuple(likely.likeliest(reading.sentences))
    forbidden = [
        hit
        for hit in _forbidden(reading, kind, clauses, denies)
        if not taken_back(hit.start, reading.sentences)
    ]
    yield from forbidden
    if not forbidden:
        yield from _like_asking(reading, clauses)
        if kind in ASKING:
            yield from asked.hiring_question(reading)
            yield from asked.job_search(reading)
    if facts is not None:
        yield from naming.without_permission(reading, facts)
        yield from naming.wrong_name(reading, facts)
        yield from naming.wrong_company(reading, facts)
        yield from naming.late(reading, facts)
    if facts is None or not facts.resume_welcome:
        yield from asked.attached(reading)
    yield from wanting.pressure(reading)
    yield from wanting.too_much_time(reading)
    yield from _by_kind(reading, kind, denies)
    for sentence in reading.sentences:
        if len(sentence.text.split()) > SIMPLE_WORDS:
            yield Hit("simpler", sentence.start, sentence.start + len(sentence.text))


def _forbidden(
    reading: Reading, kind: str, clauses: tuple[likely.Likely, ...], denies: bool
) -> Iterator[Hit]:
    """What the rules forbid where the network does not speak against it, then what it finds itself."""
    suspects = frozenset(one.sentence for one in clauses if one.rules_hold)
    said: set[int] = set()
    for hit in _by_rules(reading, kind, suspects, denies):
        said.add(_sentence_of(hit, reading))
        yield hit
    for one in clauses:
        if one.sentence not in said and likely.asks(one, denies=denies):
            yield Hit(likely.rule_of(one), one.start, one.end)
    yield from asked.told_not_to(reading)


def _like_asking(reading: Reading, clauses: tuple[likely.Likely, ...]) -> Iterator[Hit]:
    """The clause most like asking, where it can be read so."""
    found = max(clauses, key=lambda one: one.sum, default=None)
    if (
        found is not None
        and likely.reads_like_asking(found)
        and not taken_back(found.start, reading.sentences)
    ):
        yield Hit("reads-like-asking", found.start, found.end)


def _sentence_of(hit: Hit, reading: Reading) -> int:
    inside = (s.start for s in reading.sentences if s.start <= hit.start < s.start + len(s.text))
    return next(inside, -1)


def _by_rules(reading: Reading, kind: str, suspects: frozenset[int], denies: bool) -> Iterator[Hit]:
    suspected = replace(
        reading, sentences=tuple(s for s in reading.sentences if s.start in suspects)
    )
    yield from asked.softened(suspected, list(asked.job(suspected, kind)), denies)
    yield from asked.opening(suspected, kind)
    yield from asked.pass_on(reading, suspects)


def _by_kind(reading: Reading, kind: str, denies: bool) -> Iterator[Hit]:
    if kind in ASKING:
        yield from wanting.third_message(reading)
        yield from wanting.several_asks(reading)
        yield from wanting.impersonal(reading)
    if kind == "request":
        yield from missing.missing_in_request(reading, denies)
    elif kind == "note":
        yield from missing.missing_in_note(reading)
    elif kind == "confirmation":
        yield from missing.missing_when(reading)
    else:
        yield from missing.missing_thanks(reading)
    if kind == "thanks":
        yield from missing.missing_said(reading)
    if kind in ("thanks", "confirmation", "report"):
        yield from wanting.new_request(reading, kind)
