"""What happened so far, as plain values: all that Today needs to know."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.today.job import Landed, Move, Offer, Opening, Opinion, Who


@dataclass(frozen=True, slots=True)
class Candidate:
    """Someone on the shortlist who has not been asked yet; ``place`` 1 is the first to ask."""

    person: Who
    direction: str
    reason: str
    place: int
    organisation: str = ""


@dataclass(frozen=True, slots=True)
class Draft:
    """A message written and not sent."""

    id: int
    person: Who
    kind: str
    made_on: date
    held_back: str = ""
    scheduled: bool = False


@dataclass(frozen=True, slots=True)
class Mail:
    """A message sent of which something is to be seen to: ``unsure`` why it may not have gone out,
    ``came_on`` the day of an answer that is not judged yet.
    """

    id: int
    person: Who
    kind: str
    on: date
    unsure: str = ""
    came_on: date | None = None


@dataclass(frozen=True, slots=True)
class Asked:
    """A request sent. ``answer`` is "", "yes", "no", "later" or "came"; ``again_on`` goes with "later".

    ``unanswered`` counts the messages in a row, this one and its reminders among them, that the
    person has left without an answer.
    """

    id: int
    person: Who
    sent_on: date
    answer: str = ""
    answered_on: date | None = None
    again_on: date | None = None
    organisation: str = ""
    colleague: Who | None = None
    colleague_asked: bool = False
    reminded_on: date | None = None
    arranged: bool = False
    closed: bool = False
    unanswered: int = 1
    called_off_on: date | None = None


@dataclass(frozen=True, slots=True)
class Meeting:
    """An interview: arranged for ``on``, and how far it came.

    ``state`` is "arranged", "confirmed", "held" or "called off". ``on`` and ``ended_on`` are days
    of the seeker's own calendar.
    """

    id: int
    person: Who
    on: date
    at: str = ""
    mode: str = "in person"
    state: str = "arranged"
    prepared: bool = False
    ended_on: date | None = None
    debriefed: bool = False
    thanked: bool = False


@dataclass(frozen=True, slots=True)
class Referral:
    """Someone I was referred to. ``permission`` is "", "asked", "granted", "declined", "revoked".

    ``outcome`` is "" while nothing is known, else "answered", "met" or "nothing".
    """

    id: int
    referrer: Who
    person: Who
    said_on: date
    permission: str = ""
    contacted: bool = False
    outcome: str = ""
    outcome_on: date | None = None
    told: bool = False
    closed: bool = False


@dataclass(frozen=True, slots=True)
class Advice:
    """A piece of advice; ``state`` is "open", "tried", "followed" or "set aside"."""

    id: int
    giver: Who
    text: str
    said_on: date
    due_on: date | None = None
    state: str = "open"
    state_on: date | None = None
    told: bool = False


@dataclass(frozen=True, slots=True)
class Promise:
    """What I said I would do for someone."""

    id: int
    person: Who
    text: str
    made_on: date
    due_on: date | None = None
    kept: bool = False


@dataclass(frozen=True, slots=True)
class Tie:
    """Someone to keep in touch with.

    ``last`` and ``before`` are the two latest days of any contact; ``every`` the cadence in days
    (0: never); ``hook`` an honest reason to write: their words, their news, something for them.
    ``helped`` counts how often they did; ``own`` is true when the cadence was chosen for them alone.
    """

    person: Who
    last: date
    before: date | None = None
    every: int = 120
    hook: str = ""
    helped: int = 0
    own: bool = False


@dataclass(frozen=True, slots=True)
class Balance:
    """How much one person gave and was given; ``need`` is an open need of theirs that I can meet."""

    person: Who
    received: int
    given: int
    since: date
    need: str = ""
    need_id: int = 0
    match: str = ""


@dataclass(frozen=True, slots=True)
class Mark:
    """What the seeker said of one step: "put off" until a day, "dismissed", or "done"."""

    key: str
    kind: str
    until: date | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class History:
    """Everything that happened which a next step may come from."""

    people: int = 0
    marked: int = 0
    chosen: bool = True
    directions: int = 0
    candidates: tuple[Candidate, ...] = ()
    drafts: tuple[Draft, ...] = ()
    mails: tuple[Mail, ...] = ()
    asked: tuple[Asked, ...] = ()
    meetings: tuple[Meeting, ...] = ()
    referrals: tuple[Referral, ...] = ()
    advice: tuple[Advice, ...] = ()
    promises: tuple[Promise, ...] = ()
    ties: tuple[Tie, ...] = ()
    balances: tuple[Balance, ...] = ()
    opinions: tuple[Opinion, ...] = ()
    openings: tuple[Opening, ...] = ()
    moves: tuple[Move, ...] = ()
    offers: tuple[Offer, ...] = ()
    landed: Landed | None = None
    marks: tuple[Mark, ...] = ()
    began_on: date | None = None
