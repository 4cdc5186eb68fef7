"""The order of asking: in person first where both are near, telephone or video else, and why."""

from __future__ import annotations

from dataclasses import dataclass

SOURCE = "Bohns 2016; Roghanizad & Bohns 2017"
LABELS = {
    "in-person": "In person", "phone": "By phone", "email": "E-mail", "linkedin": "LinkedIn message",
    "note": "LinkedIn note", "text": "Text message",
}  # fmt: skip
WHYS = {
    "in-person": "You are near each other; face to face people say yes more often than one fears.",
    "phone": "You know each other, so a call is easy and warmer than writing.",
    "text": "You know each other, and there is a number.",
    "email": "They can answer when it suits them; by e-mail people say yes less often than one hopes.",
    "linkedin": "You have their profile.",
    "note": "The way to somebody whose address you do not have; 200 characters.",
}
STRANGERS = {"phone": "There is a number, and a call is warmer than writing."}
"""What is said instead where the two do not know each other."""


@dataclass(frozen=True, slots=True)
class Way:
    """A channel, what it is called, and why it stands at this place."""

    channel: str
    label: str
    why: str


def ways(
    *, near: bool, closeness: str, phone: bool, email: bool, linkedin: bool
) -> tuple[Way, ...]:
    """The channels to ask by, best first; one always remains.

    ``closeness`` is "well", "a little", "not really", "who" or "". Source: see ``SOURCE``.
    """
    known = closeness in ("well", "a little")
    order = [
        ("in-person", near and known),
        ("phone", phone and known),
        ("text", phone and closeness == "well"),
        ("email", email),
        ("linkedin", linkedin),
        ("in-person", near and not known),
        ("note", not email),
        ("phone", phone and not known),
    ]
    found = list(dict.fromkeys(channel for channel, fits in order if fits))
    found += [channel for channel in ("email", "linkedin", "note", "phone", "in-person", "text")
              if channel not in found]  # fmt: skip
    whys = WHYS if known else WHYS | STRANGERS
    return tuple(Way(c, LABELS[c], whys[c] if _fits(c, order) else "") for c in found)


def _fits(channel: str, order: list[tuple[str, bool]]) -> bool:
    return any(fits for one, fits in order if one == channel)
