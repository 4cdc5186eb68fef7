"""A draft that says only what is known and that the checker lets pass."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace

from halfhour.method.outreach.checker import About, Named, check
from halfhour.method.outreach.checker.rules import NOTE_LONGEST, NOTE_WITHOUT_PREMIUM
from halfhour.method.outreach.drafting import around, requests
from halfhour.method.outreach.drafting.facts import CHANNELS, KINDS, Facts, checked_as
from halfhour.method.outreach.drafting.openings import Opening, openings
from halfhour.method.refused import Refused

FREE_WORDS = ("how_known", "about_me", "title", "said", "doing", "came_of", "helped",
              "organisation", "direction", "place", "new_title", "new_organisation")  # fmt: skip


class NoSuchDraft(Refused):
    """There is no draft for this kind of message or channel."""


class NotYetArranged(Refused):
    """A confirmation needs the day and the hour of the interview."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A subject (empty outside e-mail), a body, and the openings that could be chosen instead."""

    subject: str
    body: str
    opening: str
    openings: tuple[Opening, ...]


def draft(
    facts: Facts, kind: str, channel: str = "email", opening: str = "", premium: bool = False
) -> Draft:
    """A starting point for ``kind`` on ``channel``, beginning with the ``opening`` of that key.

    The checker finds nothing to stop or to mend in it: facts whose words it would object to are
    left out, longest first. Raises NoSuchDraft and NotYetArranged.
    """
    if kind not in KINDS or channel not in CHANNELS:
        raise NoSuchDraft(f"There is no draft for “{kind}” by “{channel}”.")
    if kind == "confirmation" and not facts.when:
        raise NotYetArranged("The day and the hour are not known yet; arrange the talk first.")
    for known in _plainer(facts):
        for one in _chosen(known, opening):
            made = _written(known, kind, channel, one, premium)
            if _fits(made, channel, premium) and _passes(made, known, kind, channel):
                return made
    return _written(Facts(minutes=facts.minutes, when=facts.when), kind, channel,
                    openings(Facts())[-1], premium)  # fmt: skip


def _plainer(facts: Facts) -> Iterator[Facts]:
    """The facts, then the facts with one of the free words less, at last none of them."""
    yield facts
    filled = [name for name in FREE_WORDS if getattr(facts, name)]
    for name in filled:
        yield replace(facts, **{name: type(getattr(facts, name))()})
    bare = replace(facts, **{name: type(getattr(facts, name))() for name in filled})
    yield bare
    yield replace(bare, me="", my_phone="")
    yield replace(bare, name="", given_name="", referrer="")
    yield replace(
        bare, name="", given_name="", referrer="", me="", my_phone="", asked_on="", zone=""
    )


def _chosen(facts: Facts, key: str) -> tuple[Opening, ...]:
    ways = openings(facts)
    return tuple(sorted(ways, key=lambda one: one.key != key)) if key else ways


def _written(facts: Facts, kind: str, channel: str, one: Opening, premium: bool) -> Draft:
    if kind == "request":
        core = _request(facts, channel, one, premium)
        subject = one.subject
    elif kind == "reminder":
        core = (requests.short_reminder if channel == "note" else requests.reminder)(facts)
        subject = _about(facts, "A short reminder")
    else:
        core, subject = around.BODIES[kind](facts), around.subject(facts, kind)
        if kind == "news" and channel == "note":
            core = around.short_news(facts)
    body = core if channel in ("phone", "in-person") else _framed(facts, core, channel)
    return Draft(subject if channel == "email" else "", body, one.key, openings(facts))


def _request(facts: Facts, channel: str, one: Opening, premium: bool) -> str:
    if channel == "note":
        whole = requests.note(facts, one, long=True)
        long = len(_framed(facts, whole, channel)) <= _longest(premium)
        return whole if long else requests.note(facts, one, long=False)
    return requests.WAYS[channel](facts, one)


def _about(facts: Facts, words: str) -> str:
    return f"{words}: {facts.direction}" if facts.direction else words


def _framed(facts: Facts, core: str, channel: str) -> str:
    """Greeting and close; short channels stay on one line."""
    short = channel in ("note", "text")
    if short:
        core = core.replace("\n\n", " ")
        core = core[0].lower() + core[1:] if core.startswith(("Thank", "Only")) else core
    greeting = _greeting(facts, channel)
    close = f"\n\nKind regards,\n{facts.me}" if facts.me else "\n\nKind regards"
    if short:
        return f"{greeting} {core}" + (f" {facts.me}" if facts.me else "")
    return f"{greeting}\n\n{core}{close}"


def _greeting(facts: Facts, channel: str) -> str:
    near = facts.closeness in ("well", "a little") or channel in ("note", "text", "linkedin")
    called = facts.given_name if near and facts.given_name else facts.name
    if not called:
        return "Hello,"
    return f"Hi {called}," if near else f"Dear {called},"


def _fits(made: Draft, channel: str, premium: bool) -> bool:
    """Whether a LinkedIn note keeps to its 200 characters (300 with Premium)."""
    return channel != "note" or len(made.body) <= _longest(premium)


def _longest(premium: bool) -> int:
    return NOTE_LONGEST if premium else NOTE_WITHOUT_PREMIUM


def _passes(made: Draft, facts: Facts, kind: str, channel: str) -> bool:
    named = (Named(facts.referrer, "granted"),) if facts.referrer else ()
    names = tuple(filter(None, (facts.name, facts.given_name)))
    about = About(names=names, referrers=named, writer=facts.me)
    judged = checked_as(kind, channel)
    text = f"Subject: {made.subject}\n\n{made.body}" if made.subject else made.body
    if "\n" in made.subject or "\r" in made.subject:
        return False
    return check(text, judged, about).verdict == "ready"
