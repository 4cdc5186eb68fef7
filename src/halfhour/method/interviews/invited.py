"""What an invitation says of a talk: its title, where it is, and what it is about."""

from __future__ import annotations

PREFIXES = {"phone": "By phone", "video": "By video"}


def summary_of(minutes: int, them: str, me: str) -> str:
    """The title of the talk in both calendars.

    >>> summary_of(20, "Amara Okafor", "")
    '20 minutes: Amara Okafor and me'
    """
    return f"{minutes} minutes: {them} and {me or 'me'}"


def about_of(minutes: int) -> str:
    """What the talk is about, in a sentence."""
    return (
        f"An informational interview of {minutes} minutes: I would like to learn"
        " from you; it is not about a job."
    )


def where_of(mode: str, place: str, phone: str, link: str) -> str:
    """Where the talk is held, by its mode.

    >>> where_of("phone", "", "+44 20 7946 0000", "")
    'By phone: +44 20 7946 0000'
    """
    where = {"in-person": place, "phone": phone, "video": link}.get(mode) or place
    prefix = PREFIXES.get(mode, "")
    return f"{prefix}: {where}" if prefix and where else prefix or where
