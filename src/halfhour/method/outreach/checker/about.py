"""What is known about the one written to, so that names and turns can be judged as well."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Named:
    """Somebody whose name might be used, and whether it may be.

    ``permission`` is "granted", "asked", "declined", "revoked" or "" (never asked).
    """

    name: str
    permission: str = ""


@dataclass(frozen=True, slots=True)
class About:
    """The facts of one message: all optional, and only what is known is judged.

    ``names`` are the names of the one written to (full name first, then nicknames);
    ``organisations`` theirs, now and earlier; ``elsewhere`` companies the seeker is curious
    about, to notice a message meant for another; ``others`` full names of other people in the
    book who were written to lately; ``unanswered`` counts messages to this person without answer;
    ``resume_welcome`` is true when they asked for the resume.
    """

    names: tuple[str, ...] = ()
    organisations: tuple[str, ...] = ()
    elsewhere: tuple[str, ...] = ()
    others: tuple[str, ...] = ()
    referrers: tuple[Named, ...] = ()
    writer: str = ""
    unanswered: int = 0
    resume_welcome: bool = False
