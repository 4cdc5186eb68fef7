"""What came of advice and referrals, as a sentence to the one who gave them."""

from __future__ import annotations

from halfhour.method.today.history import Advice, Referral
from halfhour.method.today.step import short


def of_referral(one: Referral) -> str:
    """A referral as it is told to the one who gave it.

    Nothing is promised that has not happened: where nothing did, it says so.
    """
    name = one.person.name
    on = f" on {one.outcome_on.day} {one.outcome_on:%B}" if one.outcome_on else ""
    became = {
        "met": f"we talked{on}",
        "answered": f"{name} has answered me",
        "nothing": "it did not lead to a conversation",
    }
    writing = "I have written to them" if one.contacted else "I have not written to them yet"
    return f"You named {name} to me: {became.get(one.outcome, writing)}"


def of_advice(one: Advice, came_of_it: str = "") -> str:
    """Advice as it is told to the one who gave it, with what came of it in the seeker's words."""
    advised = short(one.text, 90).rstrip(".")
    done = {"followed": "I followed it", "tried": "I tried it", "set aside": "I left it for now"}
    became = done.get(one.state, "it is still ahead of me")
    words = f": {going_on(short(came_of_it, 160).rstrip('.'))}" if came_of_it.strip() else ""
    return f"You advised me “{advised}”; {became}{words}"


def going_on(words: str) -> str:
    """Words as they stand inside a sentence: the first is small unless it is I or an abbreviation.

    >>> going_on("Passed on the second day"), going_on("I liked it"), going_on("NHS day went well")
    ('passed on the second day', 'I liked it', 'NHS day went well')
    """
    first = words.split(" ", maxsplit=1)[0]
    keeps = first.split("’")[0].split("'")[0] == "I" or (
        len(first) > 1 and first[1:].lower() != first[1:]
    )
    return words if keeps or not words else words[0].lower() + words[1:]
