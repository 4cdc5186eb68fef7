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
    rows = Referral.objects.kept_by(reader).filter(referred=person).order_by("at", "id")
    givers = dict(rows.values_list("referrer_id", "referrer__name"))
    words = NamePermission.objects.kept_by(reader).filter(referral__referrer__in=list(givers))
    said = [
        Said(*row)
        for row in words.values_list(
            "referral__referrer_id", "referral__referred_id", "state", "at", "scope"
        )
    ]
    return tuple(
        f"{name}: {MAY.get(state_of(said, giver, person), 'do not use the name')}"
        for giver, name in givers.items()
    )
