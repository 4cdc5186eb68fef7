"""A good request in parts, each of which a test may say otherwise or leave out, and its warnings."""

from __future__ import annotations

from halfhour.method.outreach.checker import About, check

GOOD = {
    "connection": "Paul Meyer from the rowing club gave me your name.",
    "who": "I teach chemistry in Lund.",
    "reason": "You moved from teaching to ferry planning.",
    "purpose": "I'd like to hear how you learned to read the tides.",
    "ask": "Could we talk for 20 minutes, by phone or at a café, whenever it suits you?",
    "besides": "",
    "denial": "I am not asking for a job.",
}


def request(**changed: str) -> str:
    """The good request with parts changed; an empty one is left out."""
    said = " ".join(word for word in {**GOOD, **changed}.values() if word)
    return f"Subject: Ferries\n\nDear Ms Lindqvist,\n\n{said}\n\nMany thanks,\nNoor Haddad"


def warned(text: str, kind: str = "request", about: About | None = None) -> set[str]:
    """The rules that warn about a message."""
    return {f.rule for f in check(text, kind, about).findings if f.severity == "warn"}
