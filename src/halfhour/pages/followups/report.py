"""What one person should hear: their advice and their referrals, and what came of them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from django.db.models import OuterRef, Subquery

from halfhour.method.followups.telling import of_advice, of_referral
from halfhour.models import AdviceOutcome, Message, Person, User
from halfhour.pages.today.history import read_history


@dataclass(frozen=True)
class Told:
    """One thing to tell; ``kind`` is "advice" or "referral", ``line`` the sentence for them.

    ``ripe`` once something came of it.
    """

    kind: str
    id: int
    line: str
    on: date | None
    ripe: bool


@dataclass(frozen=True)
class ReportPage:
    """Everything ``name`` has not heard of yet; ``draft`` is a report begun and not sent.

    ``wrote_on`` is the day of the last message about how it went.
    """

    id: int
    name: str
    items: tuple[Told, ...]
    draft: int | None
    wrote_on: date | None


def report_page(*, reader: User, person: int) -> ReportPage:
    """What to tell one person, in eleven queries. Raises DoesNotExist."""
    about = _person(reader, person)
    history, _, rows = read_history(reader)
    words = _words(reader, person)
    items = [
        Told("referral", one.id, of_referral(one), one.outcome_on, bool(one.outcome))
        for one in history.referrals
        if one.referrer.id == person and not one.told
    ] + [
        Told(
            "advice", one.id, of_advice(one, words.get(one.id, "")), one.state_on,
            one.state in ("followed", "tried"),
        )
        for one in history.advice
        if one.giver.id == person and not one.told and one.state != "set aside"
    ]  # fmt: skip
    sent = [
        rows.day(row["sent_at"])
        for row in rows.messages
        if row["person_id"] == person and row["kind"] == "report" and row["sent_at"]
    ]
    return ReportPage(
        about.pk, about.name, tuple(items), about.begun, max(sent, default=None)  # type: ignore[attr-defined]
    )  # fmt: skip


def _person(reader: User, person: int) -> Person:
    """The person, with a report to them that is begun."""
    begun = Message.objects.filter(
        person=OuterRef("pk"), kind="report", sent_at=None, withdrawn_at=None
    ).order_by("-edited_at")
    kept = Person.objects.kept_by(reader).annotate(begun=Subquery(begun.values("pk")[:1]))
    found: Person = kept.get(pk=person)
    return found


def _words(reader: User, person: int) -> dict[int, str]:
    """What the seeker wrote of each advice of theirs, the newest words."""
    said = AdviceOutcome.objects.kept_by(reader).filter(advice__giver=person).exclude(words="")
    return dict(said.order_by("at", "id").values_list("advice_id", "words"))
