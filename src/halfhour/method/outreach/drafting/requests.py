"""Drafting the request and its reminder, for each channel."""

from __future__ import annotations

from halfhour.method.outreach.drafting.facts import Facts
from halfhour.method.outreach.drafting.openings import Opening, reason


def _field(facts: Facts) -> str:
    return facts.direction or "your field"


def _me(facts: Facts) -> str:
    about = facts.about_me.strip().rstrip(".")
    if not about:
        return f"I am exploring {_field(facts)}"
    return (
        f"I am {about[0].lower()}{about[1:]} and am exploring {_field(facts)}"
        if about.lower().startswith(("a ", "an ", "the ", "currently ", "now "))
        else f"{about}. I am exploring {_field(facts)}"
    )


def _where(facts: Facts) -> str:
    if facts.near:
        return "in person near you, or by phone if that is easier"
    return "by phone or video, or in person if you like"


def email(facts: Facts, opening: Opening) -> str:
    """A request by e-mail: connection, who I am, why you, the one question, thanks."""
    why = reason(facts, opening.key)
    return (
        f"{opening.sentence} {_me(facts)}, and {why}.\n\n"
        f"Could I ask you for {facts.minutes} minutes, {_where(facts)}? I would like to hear your "
        "advice and ideas; I am not asking for a job. I will gladly fit around your week.\n\n"
        "Thank you for considering it."
    )


def message(facts: Facts, opening: Opening) -> str:
    """A LinkedIn message: the same, shorter."""
    return (
        f"{opening.sentence} I am exploring {_field(facts)}, and {reason(facts, opening.key)}. Would you have "
        f"{facts.minutes} minutes for me, {_where(facts)}? I am after advice, not a job, and will "
        "fit around your week. Thank you!"
    )


def text(facts: Facts, opening: Opening) -> str:
    """A text message: two or three sentences."""
    return (
        f"{opening.sentence} I'm exploring {_field(facts)} and would love to hear how you see it. "
        f"Could we talk for {facts.minutes} minutes, in person or by phone, whenever suits you? "
        "Not about a job. Thank you!"
    )


def phone(facts: Facts, opening: Opening) -> str:
    """What to say on the telephone, with their question first: is this a good moment?"""
    return (
        f"This is {facts.me or 'me'}. Is this a good moment?\n\n{opening.sentence} {_me(facts)}, "
        f"and {reason(facts, opening.key)}.\n\nCould we meet for {facts.minutes} minutes, or talk on the phone, "
        "at a time that suits you? I would like your advice and ideas; I am not asking for a job."
        "\n\nThank you! Which day is best for you?"
    )


def in_person(facts: Facts, opening: Opening) -> str:
    """What to say face to face."""
    return (
        f"{opening.sentence} I am exploring {_field(facts)}, and {reason(facts, opening.key)}.\n\nCould I ask you "
        f"for {facts.minutes} minutes over a coffee, or on the phone, when it suits you? Just for "
        "your advice; I am not asking for a job.\n\nThank you!"
    )


def note(facts: Facts, opening: Opening, *, long: bool) -> str:
    """A LinkedIn note, the connection first; ``long`` when there is room to say that it is for advice."""
    ask = f"May I ask you about {_field(facts)} for {facts.minutes} minutes some time?"
    if long:
        return f"{opening.sentence} {ask} For advice, not a job. Thank you!"
    return f"{opening.sentence} {ask} Thank you!"


def reminder(facts: Facts) -> str:
    """The one reminder: short, with an easy way out; an earlier note only when its day is known."""
    slipped, still = "", ""
    if facts.asked_on:
        slipped, still = f" in case my note of {facts.asked_on} slipped by", "still "
    return (
        f"I know your weeks are full, so only a short word{slipped}. I would {still}be glad of "
        f"{facts.minutes} minutes to hear how you see {_field(facts)}. If it does not fit, that is "
        "perfectly fine.\n\nThank you."
    )


def short_reminder(facts: Facts) -> str:
    """The reminder where every letter counts."""
    slipped, still = "", ""
    if facts.asked_on:
        slipped, still = f", in case my note of {facts.asked_on} slipped by", "still "
    return (
        f"Only a short word{slipped}: I would {still}be glad of {facts.minutes} minutes. If it does "
        "not fit, that is fine. Thank you!"
    )


WAYS = {"email": email, "linkedin": message, "text": text, "phone": phone, "in-person": in_person}
