"""What is known about a person when a message to them is drafted or checked."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.db.models import Exists, OuterRef

from halfhour.method.outreach.answers import AUTOMATIC
from halfhour.method.outreach.checker import About, Named
from halfhour.method.outreach.rhythm import Sent, unanswered
from halfhour.method.referrals.permission import ANYONE
from halfhour.models import (
    Affiliation,
    Answer,
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


def sent_to(by: User, person: Person, zone: ZoneInfo) -> tuple[Sent, ...]:
    """Every request and reminder that reached them, oldest first, by the days of ``zone``."""
    came = Answer.objects.filter(message=OuterRef("pk"))
    rows = (
        Message.objects.kept_by(by)
        .filter(person=person, kind__in=("request", "reminder"))
        .exclude(sent_at=None)
        .exclude(Exists(came.filter(kind="bounce")))
        .annotate(answered=Exists(came.exclude(kind__in=AUTOMATIC)))
        .order_by("sent_at")
    )
    return tuple(
        Sent(sent.astimezone(zone).date(), kind, answered)
        for sent, kind, answered in rows.values_list("sent_at", "kind", "answered")
        if sent is not None
    )


def about_person(by: User, person: Person, *, kind: str = "request") -> About:
    """The facts by which the checker judges names, companies and turns."""
    names = PersonValue.objects.kept_by(by).filter(person=person, kind__in=("name", "nickname"))
    organisations = Affiliation.objects.kept_by(by).filter(person=person)
    wanted = TargetCompany.objects.kept_by(by).filter(dropped_at=None)
    asking, mine = kind in ("request", "reminder"), Settings.objects.kept_by(by).get()
    return About(
        names=tuple(filter(None, (person.name, person.given_name, person.family_name,
                                  *names.values_list("value", flat=True)))),
        organisations=tuple(filter(None, (
            person.organisation_name, *organisations.values_list("organisation__name", flat=True)
        ))),
        elsewhere=tuple(wanted.values_list("organisation__name", flat=True)),
        referrers=named_referrers(by, person),
        writer=mine.full_name,
        unanswered=unanswered(sent_to(by, person, ZoneInfo(mine.time_zone))) if asking else 0,
    )  # fmt: skip
