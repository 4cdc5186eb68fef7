"""What the checker answers: a verdict and its findings, each with its place in the text."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("request", "note", "reminder", "confirmation", "thanks", "report")
SEVERITIES = ("stop", "warn", "hint")


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing seen; ``start`` and ``end`` count characters of the text as it was given."""

    rule: str
    severity: str
    start: int
    end: int
    message: str
    source: str
    mend: str


@dataclass(frozen=True, slots=True)
class Verdict:
    """``ready``, ``revise`` (something to mend) or ``stop`` (must not be sent as it is)."""

    verdict: str
    words: int
    findings: tuple[Finding, ...]


def verdict_of(findings: tuple[Finding, ...]) -> str:
    """Any stop stops; any warning asks for a revision; hints alone leave it ready.

    >>> verdict_of(())
    'ready'
    """
    severities = {finding.severity for finding in findings}
    return "stop" if "stop" in severities else "revise" if "warn" in severities else "ready"
