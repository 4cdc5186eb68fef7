"""The checker itself: a text and a kind in, a verdict with findings out."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from halfhour.method.outreach.checker.about import About
from halfhour.method.outreach.checker.english.phrase import Hit
from halfhour.method.outreach.checker.languages import language_of
from halfhour.method.outreach.checker.placeholders import (
    blanks,
    control_characters,
    hidden,
    injected,
    shouted,
)
from halfhour.method.outreach.checker.reading import Reading, read
from halfhour.method.outreach.checker.rules import (
    BEST_REQUEST,
    LONGEST,
    NOTE_LONGEST,
    NOTE_WITHOUT_PREMIUM,
    RULES,
)
from halfhour.method.outreach.checker.verdicts import (
    KINDS,
    SEVERITIES,
    Finding,
    Verdict,
    verdict_of,
)
from halfhour.method.refused import Refused


class UnknownKind(Refused):
    """The kind of message is not one the checker knows."""


def check(text: str, kind: str = "request", facts: About | None = None) -> Verdict:
    """Judge a message by the rules of ``rules.py``; the same text always gets the same verdict.

    ``text`` may begin with a "Subject: ..." line. ``kind`` is one of request, note (a LinkedIn
    note), reminder, confirmation, thanks, report. Without ``facts`` only the text is judged: names
    and companies cannot be. Findings stand gravest first, then by place; one per rule and place.
    Raises UnknownKind.

    >>> check("Are you hiring?").verdict
    'stop'
    """
    if kind not in KINDS:
        raise UnknownKind(f"There is no kind “{kind}”; use one of {', '.join(KINDS)}.")
    reading = read(text)
    found = (*_any_language(reading, kind, facts), *_spoken(reading, kind, facts))
    findings = _findings(found, reading, kind)
    return Verdict(verdict_of(findings), reading.words, findings)


def _spoken(reading: Reading, kind: str, facts: About | None) -> Iterator[Hit]:
    language = language_of(reading)
    if language is not None:
        yield from language.recognised(reading, kind, facts)
    else:
        yield Hit("other-language", reading.body_start, reading.body_end)


def _any_language(reading: Reading, kind: str, facts: About | None) -> Iterator[Hit]:
    """What is judged without understanding a word: blanks, headers, length, turns."""
    for start, end in blanks(reading.own, 0, reading.body_end):
        yield Hit("placeholder", start, end)
    for start, end in shouted(reading.raw):
        yield Hit("placeholder", -start - 1, end)
    for start, end in injected(reading.own, reading.headers, reading.body_start, reading.body_end):
        yield Hit("header-injection", start, end)
    for start, end in control_characters(reading.raw):
        yield Hit("header-injection", -start - 1, end)
    for start, end in hidden(reading.raw):
        yield Hit("hidden-characters", -start - 1, end)
    if facts is not None and facts.unanswered >= 2:
        yield Hit("third-message", reading.body_start, reading.body_start)
    yield from _length(reading, kind)


def _length(reading: Reading, kind: str) -> Iterator[Hit]:
    start, end = reading.body_start, reading.body_end
    if kind == "note":
        characters = len(reading.plain[start:end].strip())
        if characters > NOTE_LONGEST:
            yield Hit("too-long", start, end)
        elif characters > NOTE_WITHOUT_PREMIUM:
            yield Hit("note-limit", start, end)
    elif reading.words > LONGEST[kind]:
        yield Hit("too-long", start, end)
    elif kind == "request" and reading.words > BEST_REQUEST:
        yield Hit("rather-long", start, end)


def _findings(found: Iterable[Hit], reading: Reading, kind: str) -> tuple[Finding, ...]:
    kept: dict[tuple[str, int], Finding] = {}
    for hit in found:
        rule = RULES[hit.rule]
        severity = rule.severity.get(kind)
        if severity is None:
            continue
        start, end = _places(hit, reading)
        kept.setdefault(
            (hit.rule, start),
            Finding(rule.id, severity, start, end, rule.message, rule.source, rule.mend),
        )
    return tuple(sorted(_apart(kept.values()), key=_order))


def _places(hit: Hit, reading: Reading) -> tuple[int, int]:
    """Places in the text as given; a hit below zero already counts there."""
    if hit.start < 0:
        return -hit.start - 1, hit.end
    start = reading.place(hit.start)
    return start, max(start, reading.place(max(hit.end - 1, hit.start)) + (hit.end > hit.start))


def _apart(findings: Iterable[Finding]) -> list[Finding]:
    """Findings of one rule that overlap are told once."""
    kept: list[Finding] = []
    for finding in sorted(findings, key=lambda f: (f.rule, f.start, -f.end)):
        if kept and kept[-1].rule == finding.rule and finding.start < kept[-1].end:
            continue
        kept.append(finding)
    return kept


def _order(finding: Finding) -> tuple[int, int, str]:
    return SEVERITIES.index(finding.severity), finding.start, finding.rule
