"""Who named somebody, and whether their name may be used, wherever a message is begun."""

from __future__ import annotations

from halfhour.method.referrals.permission import ASKED, GRANTED, Said, state_of
from halfhour.models import NamePermission, Referral, User

MAY = {
    GRANTED: "you may use the name",
    ASKED: "asked and not answered, so leave the name out",
    "": "not asked yet, so leave the name out",
}


def named_by(reader: User, person: int) -> tuple[str, ...]:
    """A line for each who named ``person``: their name, and what may be done with it; two queries."""
    return tuple(naming_line(name, state) for name, state in namings(reader, person))


def naming_line(name: str, state: str) -> str:
    """Who named somebody, and what may be done with the name."""
    return f"{name}: {MAY.get(state, 'do not use the name')}"


def namings(reader: User, person: int) -> tuple[tuple[str, str], ...]:
    """Each who named ``person``, with the word about their name that counts; two queries."""
    rows = Referral.objects.kept_by(reader).filter(referred=person).order_by("at", "id")
    givers = dict(rows.values_list("referrer_id", "referrer__name"))
    words = NamePermission.objects.kept_by(reader).filter(referral__referrer__in=list(givers))
    said = [
        Said(*row)
        for row in words.values_list(
            "referral__referrer_id", "referral__referred_id", "state", "at", "scope"
        )
    ]
    return tuple((name, state_of(said, giver, person)) for giver, name in givers.items())
