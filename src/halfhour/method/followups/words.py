"""What somebody said, kept as they said it; saying nothing is refused."""

from __future__ import annotations

from halfhour.method.refused import Refused


class NothingSaid(Refused):
    """A text that is needed and empty."""


def needed(text: str, what: str) -> str:
    """The text without blanks around it; ``what`` is the sentence that asks for it."""
    kept = text.strip()
    if not kept:
        raise NothingSaid(what)
    return kept
