"""Rules toward the job: resume opinions, openings, applications, the offer, and the news."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.today.history import History
from halfhour.method.today.step import Found, Rule, Settings


def no_opinion(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """The resume was shown for an opinion, and none is noted."""
    for shown in history.opinions:
        due = shown.shown_on + timedelta(days=settings.opinion_after)
        if not shown.given and due <= today and not history.landed:
            yield Found(
                f"opinion:{shown.id}",
                f"Note what {shown.person.name} thinks of your resume",
                due,
                "You showed it for an opinion and none is noted. Ask once, or let it rest.",
                shown.person,
                shown.id,
            )


def undecided(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """An opening I heard of and neither applied for nor let go."""
    for opening in history.openings:
        if not opening.decided and not history.landed:
            due = opening.heard_on + timedelta(days=settings.refer_within)
            if opening.closes_on:
                due = min(due, opening.closes_on - timedelta(days=2))
            closing = f" It closes on {opening.closes_on:%d %B}." if opening.closes_on else ""
            yield Found(
                f"opening:{opening.id}",
                f"Decide about {opening.title}",
                due,
                f"Apply, explore it in a conversation, or let it go.{closing}",
                opening.person,
                opening.id,
            )


def moves(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """The next step of each application."""
    for move in history.moves:
        if not move.done and not history.landed:
            yield Found(
                f"move:{move.id}",
                f"{move.kind[:1].upper()}{move.kind[1:]}: {move.lead}",
                move.on,
                move.note or "The next step of your application.",
                move.person,
                move.id,
            )


def offers(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """An offer that waits for my answer."""
    for offer in history.offers:
        if not offer.answered and not history.landed:
            yield Found(
                f"offer:{offer.id}",
                f"Answer the offer: {offer.lead}",
                offer.answer_by or offer.made_on + timedelta(days=settings.promise_within),
                "They are waiting for you. Compare it with your directions first.",
                None,
                offer.id,
            )


def the_news(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Everyone who helped toward the job hears of it, each by a message of their own."""
    landed = history.landed
    for helper in landed.helpers if landed else ():
        if landed and not helper.told:
            yield Found(
                f"landed:{landed.id}:{helper.person.id}",
                f"Tell {helper.person.name} the good news",
                landed.on + timedelta(days=2),
                f"{helper.what[:1].upper()}{helper.what[1:].rstrip('.')}. Thank them for it.",
                helper.person,
                landed.id,
            )


LANDING = (
    Rule(
        "answer-offer", "leads",
        "an offer is not answered", "by the day they named, else within 7 days",
        "an offer waits for nobody", "M18", "it is accepted or declined", 1, offers,
    ),
    Rule(
        "application-step", "leads",
        "an application has a next step", "on its day", "one step at a time",
        "M18", "the step is done", 6, moves,
    ),
    Rule(
        "tell-helpers", "leads",
        "the job is landed and a helper has not been told", "2 days after",
        "then everyone who helped is told and thanked", "M18",
        "the news is sent to them", 7, the_news,
    ),
    Rule(
        "decide-opening", "leads",
        "an opening was heard of and nothing decided",
        "3 days after, and 2 days before it closes", "openings do not stay open",
        "M18", "an application is made, or it is let go", 12, undecided,
    ),
    Rule(
        "resume-opinion", "resumes",
        "the resume was shown and no opinion is noted", "7 days after",
        "an opinion is why it was shown", "M13", "the opinion is noted", 15, no_opinion,
    ),
)  # fmt: skip
