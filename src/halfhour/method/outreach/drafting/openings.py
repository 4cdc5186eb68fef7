"""The first sentence of a request: what connects us, several to choose from, best first."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.outreach.drafting.facts import Facts

_VERBS = ("worked", "met", "studied", "sat", "shared", "played", "sang", "lived", "trained", "went",
          "volunteered", "were", "know each", "used to", "sing", "play", "row", "swim")  # fmt: skip
_PEOPLE = ("former", "old", "friend", "colleague", "classmate", "neighbour", "neighbor", "fellow",
           "cousin", "alumn", "customer", "client", "member")  # fmt: skip


@dataclass(frozen=True, slots=True)
class Opening:
    """One way to begin: its key, its sentence and a subject that goes with it."""

    key: str
    sentence: str
    subject: str


def openings(facts: Facts) -> tuple[Opening, ...]:
    """Every opening that the facts allow, the strongest connection first; never empty."""
    found = [_referred(facts), _known(facts), _close(facts), _work(facts), _list(facts)]
    return tuple(one for one in found if one is not None)


def _referred(facts: Facts) -> Opening | None:
    if not facts.referrer:
        return None
    sentence = f"{facts.referrer} suggested I write to you"
    return Opening("referred", f"{sentence}.", sentence)


def _known(facts: Facts) -> Opening | None:
    words = facts.how_known.strip().rstrip(".")
    if not words:
        return None
    small = words[0].lower() + words[1:]
    if small.startswith("we "):
        sentence = f"{words[0].upper()}{words[1:]}."
    elif small.startswith(_VERBS):
        sentence = f"We {small}."
    elif small.startswith(_PEOPLE):
        sentence = f"We know each other: {small}."
    else:
        sentence = f"You may remember how we know each other: {words}."
    return Opening("known", sentence, _about(facts))


def _close(facts: Facts) -> Opening | None:
    if facts.closeness != "well" or facts.how_known:
        return None
    return Opening("close", "I hope you are well. As you know me, I can ask you plainly.",
                   _about(facts))  # fmt: skip


def _work(facts: Facts) -> Opening | None:
    if not (facts.title or facts.organisation):
        return None
    return Opening("work", f"I thought of you because of your work {_place(facts)}.", _about(facts))


def _list(facts: Facts) -> Opening | None:
    field = facts.direction or "this field"
    return Opening("list", f"I found your name when I asked myself who knows about {field}.",
                   _about(facts))  # fmt: skip


def _about(facts: Facts) -> str:
    return (
        f"A question about {facts.direction}" if facts.direction else "A question about your work"
    )


def _place(facts: Facts) -> str:
    if facts.title and facts.organisation:
        return f"as {facts.title} at {facts.organisation}"
    return f"as {facts.title}" if facts.title else f"at {facts.organisation}"


def reason(facts: Facts, opening: str = "") -> str:
    """Why this very person: their work, or that they can see the field from where they are."""
    if opening == "work":
        return "I would like to know how you see it"
    if facts.title or facts.organisation:
        return f"your view from where you are, {_place(facts)}, would help me a lot"
    return "I would like to know how you see it"
