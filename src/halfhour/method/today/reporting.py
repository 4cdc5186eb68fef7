"""The rule of telling people what came of their advice and referrals."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date, timedelta

from halfhour.method.followups.reports import Item, group_reports
from halfhour.method.today.history import Advice, History, Referral
from halfhour.method.today.step import Found, Rule, Settings, short


def to_report(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """One message for each person who has something to hear, however many things it is."""
    told_elsewhere = _hear_of_the_job(history)
    items = (*report_items(history.referrals, settings), *advice_items(history.advice, settings))
    ready = [item for item in items if item.ready_on <= today]
    for report in group_reports(ready, history.marks):
        if report.person.id in told_elsewhere:
            continue
        yield Found(
            report.key,
            f"Tell {report.person.name} how it went",
            report.due,
            f"About {' and '.join(item.about for item in report.items[:2])}"
            + (f" and {len(report.items) - 2} more" if len(report.items) > 2 else "")
            + ". One message for all of it.",
            report.person,
            report.person.id,
        )


def _hear_of_the_job(history: History) -> set[int]:
    """Helpers who will be told of the job anyway: they get one message, not two."""
    return {h.person.id for h in history.landed.helpers if not h.told} if history.landed else set()


def report_items(referrals: Iterable[Referral], settings: Settings) -> Iterator[Item]:
    """What the giver of each referral should hear, and from when on."""
    for referral in referrals:
        if referral.told:
            continue
        latest = referral.said_on + timedelta(days=settings.report_within)
        ready, due = latest, latest
        if referral.outcome:
            ready = referral.outcome_on or referral.said_on
            due = ready + timedelta(days=settings.report_after)
        yield Item(
            f"r{referral.id}", referral.referrer, f"your referral to {referral.person.name}",
            ready, due,
        )  # fmt: skip


def advice_items(advice: Iterable[Advice], settings: Settings) -> Iterator[Item]:
    """What the giver of each advice should hear; advice set aside needs no report."""
    for piece in advice:
        if piece.told or piece.state == "set aside":
            continue
        latest = piece.said_on + timedelta(days=settings.report_within)
        ready, due = latest, latest
        if piece.state in ("followed", "tried"):
            ready = piece.state_on or piece.said_on
            due = ready + timedelta(days=settings.report_after)
        yield Item(
            f"a{piece.id}", piece.giver, f"their advice “{short(piece.text, 40)}”", ready, due
        )


REPORTING = (
    Rule(
        "report-back", "followups",
        "advice was acted on, a referral answered or led nowhere, or 30 days went by",
        "2 days after it happened, at the latest after 30 days",
        "people who helped like to know what became of it", "M15",
        "they are told", 10, to_report,
    ),
)  # fmt: skip
