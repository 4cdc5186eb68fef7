"""What one person should hear: their advice and their referrals, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.today.history import Advice, Referral
from halfhour.models import Person, User
from halfhour.pages.today.history import read_history


@dataclass(frozen=True)
class Told:
    """One thing to tell; ``kind`` is "advice" or "referral", ``news`` what happened so far."""

    kind: str
    id: int
    about: str
    news: str
    on: date | None


@dataclass(frozen=True)
class ReportPage:
    """Everything ``name`` has not heard of yet."""

    id: int
    name: str
    items: tuple[Told, ...]
    suggestion: str


def report_page(*, reader: User, person: int) -> ReportPage:
    """What to tell one person, in ten queries. Raises DoesNotExist."""
    about = Person.objects.kept_by(reader).get(pk=person)
    history, _, _ = read_history(reader)
    items = (
        *(
            _referral(one)
            for one in history.referrals
            if one.referrer.id == person and not one.told
        ),
        *(
            _advice(one)
            for one in history.advice
            if one.giver.id == person and not one.told and one.state != "set aside"
        ),
    )
    return ReportPage(about.pk, about.name, items, _suggestion(items))


def _referral(one: Referral) -> Told:
    """A referral as it is told."""
    name = one.person.name
    news = {
        "met": f"I met {name}.",
        "answered": f"{name} answered.",
        "nothing": f"It led nowhere with {name}.",
    }.get(
        one.outcome,
        f"I wrote to {name}." if one.contacted else f"I have not written to {name} yet.",
    )
    return Told("referral", one.id, f"Your referral to {name}", news, one.outcome_on)


def _advice(one: Advice) -> Told:
    """Advice as it is told."""
    news = {"followed": "I followed it.", "tried": "I tried it."}.get(
        one.state, "It is still ahead."
    )
    return Told("advice", one.id, one.text, news, one.state_on)


def _suggestion(items: tuple[Told, ...]) -> str:
    """A few words to begin from, one line a thing."""
    return "\n".join(f"{item.about}: {item.news}" for item in items)
