"""What is known about a person when a message to them is drafted or checked."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

from halfhour.method.outreach.answers import AUTOMATIC
from halfhour.method.outreach.checker import About, Named
from halfhour.method.outreach.drafting import Facts
from halfhour.method.outreach.rhythm import Sent, unanswered
from halfhour.method.referrals.permission import ANYONE, GRANTED
from halfhour.models import (
    Advice,
    AdviceOutcome,
    Affiliation,
    Direction,
    Interview,
    LeadStep,
    Message,
    NamePermission,
    Person,
    PersonValue,
    Referral,
    Settings,
    TargetCompany,
    User,
)


def named_referrers(by: User, person: Person) -> tuple[Named, ...]:
    """Everybody whose name might stand in a message to ``person``, with the word that counts."""
    states = dict.fromkeys(
        Referral.objects.kept_by(by)
        .filter(referred=person)
        .order_by("-at")
        .values_list("referrer__name", flat=True),
        "",
    )
    said = NamePermission.objects.kept_by(by).order_by("at", "id")
    rows = said.values_list("referral__referrer__name", "referral__referred_id", "scope", "state")
    for name, referred, scope, state in rows:
        if referred == person.pk or scope == ANYONE:
            states[name] = state
    return tuple(Named(name, state) for name, state in states.items() if name)


def sent_to(by: User, person: Person) -> tuple[Sent, ...]:
    """Every request and reminder sent to them, oldest first."""
    rows = (
        Message.objects.kept_by(by)
        .filter(person=person, kind__in=("request", "reminder"))
        .exclude(sent_at=None)
        .order_by("sent_at")
    )
    answered = set(
        rows.filter(answers__isnull=False)
        .exclude(answers__kind__in=AUTOMATIC)
        .values_list("pk", flat=True)
    )
    return tuple(Sent(m.sent_at.date(), m.kind, m.pk in answered) for m in rows if m.sent_at)


def about_person(by: User, person: Person, *, kind: str = "request") -> About:
    """The facts by which the checker judges names, companies and turns."""
    names = PersonValue.objects.kept_by(by).filter(person=person, kind__in=("name", "nickname"))
    organisations = Affiliation.objects.kept_by(by).filter(person=person)
    wanted = TargetCompany.objects.kept_by(by).filter(dropped_at=None)
    asking = kind in ("request", "reminder")
    return About(
        names=tuple(filter(None, (person.name, person.given_name, person.family_name,
                                  *names.values_list("value", flat=True)))),
        organisations=tuple(filter(None, (
            person.organisation_name, *organisations.values_list("organisation__name", flat=True)
        ))),
        elsewhere=tuple(wanted.values_list("organisation__name", flat=True)),
        referrers=named_referrers(by, person),
        writer=Settings.objects.kept_by(by).get().full_name,
        unanswered=unanswered(sent_to(by, person)) if asking else 0,
    )  # fmt: skip


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
    )
    return _more(by, person, facts, kind, interview, ZoneInfo(chosen.time_zone))


def _referred(by: User, person: Person, name: str) -> bool:
    return bool(Referral.objects.kept_by(by).filter(referred=person, referrer__name=name).exists())


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
