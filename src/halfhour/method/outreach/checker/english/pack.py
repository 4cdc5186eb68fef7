"""English as one pack: which recognisers judge which kind of message."""

from __future__ import annotations

from collections.abc import Iterator

from halfhour.method.outreach.checker.about import About
from halfhour.method.outreach.checker.english import asked, naming, wanting
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
    forbidden = [
        hit for hit in _forbidden(reading, kind) if not taken_back(hit.start, reading.sentences)
    ]
    yield from forbidden
    if not forbidden and kind in ASKING:
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
    yield from _by_kind(reading, kind)
    for sentence in reading.sentences:
        if len(sentence.text.split()) > SIMPLE_WORDS:
            yield Hit("simpler", sentence.start, sentence.start + len(sentence.text))


def _forbidden(reading: Reading, kind: str) -> Iterator[Hit]:
    jobs = list(asked.job(reading, kind))
    yield from asked.softened(reading, jobs)
    yield from asked.opening(reading, kind)
    yield from asked.pass_on(reading)
    yield from asked.told_not_to(reading)


def _by_kind(reading: Reading, kind: str) -> Iterator[Hit]:
    if kind in ASKING:
        yield from wanting.third_message(reading)
        yield from wanting.several_asks(reading)
        yield from wanting.impersonal(reading)
    if kind == "request":
        yield from wanting.missing_in_request(reading)
    elif kind == "note":
        yield from wanting.missing_in_note(reading)
    elif kind == "confirmation":
        yield from wanting.missing_when(reading)
    else:
        yield from wanting.missing_thanks(reading)
    if kind == "thanks":
        yield from wanting.missing_said(reading)
        yield from wanting.new_request(reading)
