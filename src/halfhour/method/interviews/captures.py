"""What is caught in one tap during the talk, and how its text reads afterwards."""

from __future__ import annotations

import json
from dataclasses import dataclass, field
from enum import StrEnum
from uuid import UUID, uuid5

CLOSE_STEPS = ("referrals", "permission", "companies", "resume", "card", "tell")


class NoteKind(StrEnum):
    """What a note of the talk is."""

    NOTE = "note"
    TICK = "tick"
    STEP = "step"
    START = "start"
    END = "end"
    ADVICE = "advice"
    REFERRAL = "referral"
    COMPANY = "company"
    IDEA = "idea"
    GIVE = "give"
    CARD = "card"
    RESUME = "resume"
    PROMISE = "promise"


CAPTURES = (
    NoteKind.ADVICE,
    NoteKind.REFERRAL,
    NoteKind.COMPANY,
    NoteKind.IDEA,
    NoteKind.GIVE,
    NoteKind.CARD,
    NoteKind.RESUME,
    NoteKind.PROMISE,
)

# The fields of a capture, each with its label; the first one is what plain words fill.
FIELDS: dict[NoteKind, tuple[tuple[str, str], ...]] = {
    NoteKind.ADVICE: (("words", "What they advised"),),
    NoteKind.REFERRAL: (
        ("name", "Name"),
        ("organisation", "Where, if said"),
        ("email", "How to reach them, if given"),
        ("words", "What was said of them"),
        ("permission", "May I use your name?"),
    ),
    NoteKind.COMPANY: (("name", "Company"), ("who", "Whom they know there")),
    NoteKind.IDEA: (("name", "Job or kind of work"), ("organisation", "Where, if said")),
    NoteKind.GIVE: (("words", "What they need or like"),),
    NoteKind.CARD: (
        ("name", "Name"),
        ("title", "Title"),
        ("organisation", "Company"),
        ("email", "E-mail"),
        ("phone", "Phone"),
    ),
    NoteKind.RESUME: (
        ("words", "Their opinion"),
        ("kept", "Did they want to keep it?"),
        ("pass_on", "May they pass it on?"),
        ("to", "To whom, if said"),
    ),
    NoteKind.PROMISE: (("words", "What was promised"), ("whose", "Whose promise")),
}

YES = frozenset({"yes", "granted", "true", "on"})
NO = frozenset({"no", "declined", "false"})


@dataclass(frozen=True, slots=True)
class Capture:
    """A capture read: its kind and the fields that hold words."""

    kind: str
    fields: dict[str, str] = field(default_factory=dict)

    def get(self, name: str) -> str:
        """The words of one field, or "" when it was left empty."""
        return self.fields.get(name, "")

    def answer(self, name: str) -> bool | None:
        """A yes, a no, or None when it was not asked."""
        said = self.get(name).casefold()
        return True if said in YES else False if said in NO else None

    @property
    def empty(self) -> bool:
        """Whether nothing was written."""
        return not self.fields


def read_capture(kind: str, text: str) -> Capture:
    """The fields in the text of a capture; plain words fill its first field.

    >>> read_capture("referral", "Ayşe Demir").get("name")
    'Ayşe Demir'
    """
    known = [name for name, _ in FIELDS.get(NoteKind(kind), (("words", ""),))]
    found = _object(text)
    if found is None:
        words = text.strip()
        return Capture(kind, {known[0]: words} if words else {})
    kept = {name: " ".join(str(found.get(name, "")).split()) for name in known}
    return Capture(kind, {name: words for name, words in kept.items() if words})


def capture_text(fields: dict[str, str]) -> str:
    """The text a capture is kept as; the fields in a fixed order, the empty ones left out."""
    kept = {name: words for name, words in sorted(fields.items()) if words}
    return json.dumps(kept, ensure_ascii=False) if kept else ""


def note_uid(interview: UUID, what: str) -> UUID:
    """The id of a note there is one of, the same on every device: "tick:…", "step:card", "start"."""
    return uuid5(interview, what)


def _object(text: str) -> dict[str, object] | None:
    if not text.lstrip().startswith("{"):
        return None
    try:
        value = json.loads(text)
    except ValueError:
        return None
    return value if isinstance(value, dict) else None
