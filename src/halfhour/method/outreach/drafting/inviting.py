"""The words that go with an invitation, with its change, and with calling a talk off."""

from __future__ import annotations

from dataclasses import dataclass

INVITATION, CANCELLATION = "invitation", "cancellation"
CALENDAR_KINDS = (INVITATION, CANCELLATION)


@dataclass(frozen=True, slots=True)
class Invited:
    """A talk as the words need it: ``when`` in words with its zone, ``where`` may be empty.

    ``again`` when an invitation went out before.
    """

    name: str
    me: str
    when: str
    where: str
    minutes: int
    again: bool = False


def invitation_words(talk: Invited) -> tuple[str, str]:
    """Subject and words of an invitation, or of a changed one."""
    where = f", {talk.where}" if talk.where else ""
    if talk.again:
        core = (
            f"Our talk has a new time: {talk.when}{where}. It stays at {talk.minutes} minutes. "
            "Thank you for bearing with me."
        )
        return f"New time for our talk: {talk.when}", _letter(talk, core)
    core = (
        f"Thank you for making the time. Here is the invitation for our talk: {talk.when}{where}. "
        f"I will keep to {talk.minutes} minutes. If another time suits you better, just say so."
    )
    return f"Invitation: our talk, {talk.when}", _letter(talk, core)


def cancellation_words(talk: Invited) -> tuple[str, str]:
    """Subject and words when a talk is called off."""
    core = (
        f"I am sorry: I have to call off our talk of {talk.when}. Please excuse the trouble, "
        "and thank you for having made the time."
    )
    return f"Called off: our talk, {talk.when}", _letter(talk, core)


def _letter(talk: Invited, core: str) -> str:
    greeting = f"Dear {talk.name}," if talk.name else "Hello,"
    close = f"Kind regards,\n{talk.me}" if talk.me else "Kind regards"
    return f"{greeting}\n\n{core}\n\n{close}"
