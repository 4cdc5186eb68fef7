"""Rules of setting out: a direction, people, whom to ask first, and drafts not yet sent."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.today.days import business_day_after, monday_of
from halfhour.method.today.history import History
from halfhour.method.today.step import Found, Rule, Settings


def no_direction(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Nothing to explore has been named."""
    if not history.directions and not history.landed:
        yield Found(
            "directions:first",
            "Name a direction you are curious about",
            history.began_on or today,
            "Everything else follows from what you would like to learn about. It may change.",
        )


def no_people(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Nobody is in the book."""
    if not history.people:
        yield Found(
            "people:first",
            "Bring in the people you know",
            history.began_on or today,
            "A file from LinkedIn, Google, Outlook or your phone will do; so will a pasted list.",
        )


def nobody_marked(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """People are there, and nothing is known of how well they are known."""
    if history.people and not history.marked and not history.landed:
        yield Found(
            "people:mark",
            "Say how well you know people",
            history.began_on or today,
            "A few minutes of it are enough for a first shortlist: experts, and people who know"
            " you well and can refer you on.",
        )


def nobody_chosen(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """A direction and marked people, and nobody was ever chosen or asked."""
    if history.directions and history.marked and not history.chosen and not history.landed:
        yield Found(
            "shortlist:first",
            "Choose whom to ask first",
            history.began_on or today,
            "Your shortlist suggests experts, and connectors who can refer you on, with reasons.",
        )


def shortlist_waiting(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """The next people on the shortlist, as many as the rhythm of the week still has room for."""
    if history.landed:
        return
    monday = monday_of(today)
    sent = sum(monday <= asked.sent_on <= today for asked in history.asked)
    busy = {draft.person.id for draft in history.drafts}
    busy.update(asked.person.id for asked in history.asked if not asked.closed)
    closed = {mark.key for mark in history.marks if mark.kind != "put off"}
    paused = companies_asked(history, today, settings)
    place = sent
    for candidate in sorted(history.candidates, key=lambda c: (c.place, c.person.id)):
        key = f"ask:{candidate.person.id}"
        if place >= settings.weekly_requests:
            return
        if candidate.person.id in busy or key in closed or candidate.organisation in paused:
            continue
        busy.add(candidate.person.id)
        yield Found(
            key,
            f"Ask {candidate.person.name} for a short conversation",
            monday + timedelta(days=place * 5 // settings.weekly_requests),
            _why_ask(candidate.reason, candidate.direction, sent, settings.weekly_requests),
            candidate.person,
            candidate.person.id,
        )
        place += 1


def companies_asked(history: History, today: date, settings: Settings) -> set[str]:
    """Companies where somebody was asked just now and has not answered: one person at a time."""
    return {
        asked.organisation
        for asked in history.asked
        if asked.organisation and not asked.answer and not asked.closed
        and business_day_after(asked.sent_on, settings.colleague_after, settings.days_off) > today
    }  # fmt: skip


def _why_ask(reason: str, direction: str, sent: int, weekly: int) -> str:
    """The reason on the shortlist, and where the week stands."""
    about = f" about {direction}" if direction else ""
    first = reason.rstrip(".") + "." if reason else f"Next on your shortlist{about}."
    return f"{first} {sent} of {weekly} requests sent this week."


def unsent(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Drafts of requests and of other messages that no other step already stands for."""
    for draft in history.drafts:
        if draft.held_back or draft.scheduled:
            continue
        if draft.kind in ("thanks", "report") or (history.landed and draft.kind == "request"):
            continue
        yield Found(
            f"draft:{draft.id}",
            f"Send the {draft.kind} to {draft.person.name}",
            draft.made_on + timedelta(days=1),
            "You wrote it and have not sent it yet.",
            draft.person,
            draft.id,
        )


STARTING = (
    Rule(
        "name-a-direction", "directions",
        "no direction is named", "at once", "the method explores fields and careers",
        "M1", "a direction is named", 16, no_direction,
    ),
    Rule(
        "bring-people", "people",
        "nobody is in the book", "at once", "experts and connectors come from people I know",
        "M2, M3", "the first person is in the book", 17, no_people,
    ),
    Rule(
        "mark-closeness", "people",
        "people are there and nobody is marked", "at once",
        "a ranking needs to know who knows me well and who only a little",
        "M3; Rajkumar et al., Science 2022", "one person is marked", 18, nobody_marked,
    ),
    Rule(
        "choose-whom-to-ask", "shortlist",
        "a direction and marked people are there, and nobody was chosen or asked", "at once",
        "the first request is the hardest", "M2, M3", "somebody is chosen or asked", 17,
        nobody_chosen,
    ),
    Rule(
        "ask-someone", "shortlist",
        "the shortlist has people nobody has asked, and the week has room",
        "spread over the week by my rhythm", "a few requests every week, steadily",
        "M2, M3; my own weekly rhythm", "a request to them is sent or drafted", 16,
        shortlist_waiting,
    ),
    Rule(
        "send-draft", "outreach",
        "a message is written and not sent", "the day after it was written",
        "written and unsent helps nobody", "M5 to M7", "it is sent or thrown away", 12, unsent,
    ),
)  # fmt: skip
