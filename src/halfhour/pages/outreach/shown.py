"""A text with its findings marked, and the findings as they are shown beside it."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.outreach.checker import Verdict

WORDS = {"ready": "Ready to send", "revise": "Worth another look", "stop": "Not like this"}
TONES = {"ready": "done", "revise": "warn", "stop": "stop", "warn": "warn", "hint": "info"}


@dataclass(frozen=True, slots=True)
class ShownFinding:
    """One finding: what is wrong, the words it is about, why, and how to mend it."""

    rule: str
    severity: str
    tone: str
    message: str
    mend: str
    source: str
    link: str
    said: str


@dataclass(frozen=True, slots=True)
class Piece:
    """A stretch of the text; ``tone`` is empty where nothing was found."""

    text: str
    tone: str


@dataclass(frozen=True, slots=True)
class Checked:
    """The checker's word on a text, as it is shown."""

    verdict: str
    title: str
    tone: str
    words: int
    characters: int
    findings: tuple[ShownFinding, ...]
    pieces: tuple[Piece, ...]


def checked(text: str, verdict: Verdict, body: str) -> Checked:
    """The verdict on ``text`` as shown beside the composer; ``body`` gives the characters.

    Hints wait while something stops the message: first things first.
    """
    shown = tuple(
        ShownFinding(
            f.rule, f.severity, TONES[f.severity], f.message, f.mend, f.source,
            f.source if f.source.startswith("http") else "", _said(text, f.start, f.end),
        )
        for f in verdict.findings
        if verdict.verdict != "stop" or f.severity != "hint"
    )  # fmt: skip
    return Checked(
        verdict.verdict, WORDS[verdict.verdict], TONES[verdict.verdict], verdict.words,
        len(body.strip()), shown, _pieces(text, verdict),
    )  # fmt: skip


def _said(text: str, start: int, end: int) -> str:
    said = " ".join(text[start:end].split())
    return said if 0 < len(said) <= 80 else ""


def _pieces(text: str, verdict: Verdict) -> tuple[Piece, ...]:
    """The text cut where stops and warnings with a short span begin and end."""
    spans = sorted(
        (f.start, f.end, TONES[f.severity])
        for f in verdict.findings
        if f.severity != "hint" and 0 < f.end - f.start <= 160
    )
    pieces, at = [], 0
    for start, end, tone in spans:
        if start < at:
            continue
        pieces += [Piece(text[at:start], ""), Piece(text[start:end], tone)]
        at = end
    return tuple(piece for piece in (*pieces, Piece(text[at:], "")) if piece.text)
