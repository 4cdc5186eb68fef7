"""The close: three minutes kept free, six steps in their order, and the line that opens."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.interviews.questions import Facts

CLOSE_MINUTES = 3  # method.md: "The close, in this order, 3 minutes kept free"


@dataclass(frozen=True, slots=True)
class CloseStep:
    """One step of the close: its key, its name on screen, the line to say and why it is there."""

    key: str
    name: str
    line: str
    why: str


def closing(facts: Facts) -> tuple[CloseStep, ...]:
    """The six steps of the close in their order, in words that are true for these two people."""
    return (
        CloseStep(
            "referrals",
            "Other people",
            f"Who else would you talk with about {facts.direction or 'this'}, in my place?",
            "People refer to people: asked in every interview.",
        ),
        CloseStep(
            "permission",
            "Your name",
            "May I use your name when I write to them?",
            "A name is only used with permission, so it is asked at once.",
        ),
        CloseStep(
            "companies",
            "Companies",
            _companies_line(facts),
            "Whom they know where you are curious.",
        ),
        CloseStep("resume", "Resume", _resume_line(facts), _resume_why(facts)),
        CloseStep(
            "card",
            "Card",
            "May I have your card, or note how best to reach you?"
            if facts.card_needed
            else "Are these still the best ways to reach you?",
            "So that the thanks, and the news, arrive.",
        ),
        CloseStep(
            "tell",
            "How it goes",
            "May I tell you how it goes?",
            "It makes the next message welcome.",
        ),
    )


def opening_line(minutes: int, facts: Facts) -> str:
    """What to say first: thanks, who sent me, the promise of ``minutes``, and not a job."""
    thanks = "Thank you for making the time."
    sent = f" {facts.referrer} thought we should meet." if facts.referrer else ""
    about = f" about {facts.direction}" if facts.direction else ""
    return (
        f"{thanks}{sent} I asked for {minutes} minutes and will keep to them."
        f" I would like to learn from you{about}; I am not here to ask for a job."
    )


def _companies_line(facts: Facts) -> str:
    elsewhere = [name for name in facts.companies if name != facts.organisation][:3]
    if not elsewhere:
        return "Which companies would you look into, and whom do you know there?"
    names = (
        elsewhere[0] if len(elsewhere) == 1 else f"{', '.join(elsewhere[:-1])} or {elsewhere[-1]}"
    )
    return f"I am curious about {names}: do you know anybody there?"


def _resume_line(facts: Facts) -> str:
    if not facts.resume_at_hand:
        return "Once my resume is written, may I send it to you for your opinion?"
    if facts.resume_just_revised:
        return "I have just revised my resume; may I have your opinion of it?"
    return "Would you look at my resume and tell me what you think?"


def _resume_why(facts: Facts) -> str:
    if facts.resume_at_hand and not facts.resume_just_revised:
        return "Not said to be just revised, because it was not."
    return "Shown at the end, for an opinion: never at the start."
