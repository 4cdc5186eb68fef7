"""The facts a draft may speak of: nothing that is not kept."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from halfhour.actions.outreach.knowing import named_referrers
from halfhour.method.outreach.drafting import Facts
from halfhour.method.referrals.permission import GRANTED
from halfhour.models import (
    Advice,
    AdviceOutcome,
    Direction,
    Interview,
    LeadStep,
    Message,
    Person,
    Referral,
    Settings,
    User,
)


def facts_for(
    by: User, person: Person, *, kind: str, direction: Direction | None, interview: Interview | None
) -> Facts:
    """What may be said in a draft to ``person``: nothing that is not kept."""
    chosen = Settings.objects.kept_by(by).get()
    granted = [one.name for one in named_referrers(by, person) if one.permission == GRANTED]
    held = Interview.objects.kept_by(by).filter(person=person).exclude(ended_at=None)
    facts = Facts(
        me=chosen.full_name,
        about_me=chosen.about_me.strip().split("\n")[0][:120],
        name=person.name,
        given_name=person.given_name,
        title=person.title,
        organisation=person.organisation_name,
        how_known=person.how_known.strip().split("\n")[0][:160],
        closeness=person.closeness,
        near=bool(chosen.location) and chosen.location.casefold() == person.location.casefold(),
        direction=direction.name if direction else "",
        referrer=granted[0] if granted and _referred(by, person, granted[0]) else "",
        minutes=chosen.minutes_asked,
        talked=held.exists(),
        gave=_gave(by, person),
    )
    return _more(by, person, facts, kind, interview, ZoneInfo(chosen.time_zone))


def _referred(by: User, person: Person, name: str) -> bool:
    return bool(Referral.objects.kept_by(by).filter(referred=person, referrer__name=name).exists())


def _gave(by: User, person: Person) -> bool:
    """Whether they gave advice, or referred the seeker to somebody."""
    advised = Advice.objects.kept_by(by).filter(giver=person).exists()
    return advised or bool(Referral.objects.kept_by(by).filter(referrer=person).exists())


def _more(
    by: User, person: Person, facts: Facts, kind: str, interview: Interview | None, zone: ZoneInfo
) -> Facts:
    """What only some kinds of message speak of."""
    if kind == "reminder":
        first = (
            Message.objects.kept_by(by)
            .filter(person=person, kind="request")
            .exclude(sent_at=None)
            .order_by("-sent_at")
            .first()
        )
        return replace(
            facts, asked_on=_day(first.sent_at.astimezone(zone)) if first and first.sent_at else ""
        )
    if kind in ("confirmation", "thanks") and interview is not None:
        facts = _around(facts, interview, zone)
    if kind == "thanks" and interview is not None:
        advice = Advice.objects.kept_by(by).filter(interview=interview, giver=person)
        return replace(facts, said=tuple(advice.order_by("at").values_list("text", flat=True)))
    if kind == "report":
        outcomes = AdviceOutcome.objects.kept_by(by).filter(advice__giver=person).exclude(words="")
        words = outcomes.order_by("-at").values_list("words", flat=True)[:2]
        return replace(facts, came_of=tuple(words))
    if kind == "news":
        accepted = (
            LeadStep.objects.kept_by(by)
            .filter(step="accepted")
            .select_related("lead__organisation")
        )
        landed = accepted.order_by("-at").first()
        if landed is not None:
            where = landed.lead.organisation.name if landed.lead.organisation else ""
            return replace(facts, new_title=landed.lead.title, new_organisation=where)
    return facts


def _around(facts: Facts, interview: Interview, zone: ZoneInfo) -> Facts:
    if interview.starts_at is None:
        return replace(facts, minutes=interview.minutes)
    start = interview.starts_at.astimezone(zone)
    return replace(
        facts, minutes=interview.minutes, mode=interview.mode, place=interview.place,
        when=f"{start:%A} {_day(start)} at {start:%H:%M}", zone=start.tzname() or str(zone),
    )  # fmt: skip


def _day(moment: datetime) -> str:
    return f"{moment.day} {moment:%B}"
