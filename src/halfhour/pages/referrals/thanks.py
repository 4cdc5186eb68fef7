"""Whom to thank for somebody: everybody who led there, by any way."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.referrals.tree import Link, whom_to_thank
from halfhour.models import Person, Referral, User


@dataclass(frozen=True)
class Led:
    """Somebody who led there, and how many steps away they stand."""

    id: int
    name: str
    steps: int


@dataclass(frozen=True)
class ThanksPage:
    """Whom to thank for ``name``, the nearest first."""

    id: int
    name: str
    led: tuple[Led, ...]


def thanks_page(*, reader: User, person: int) -> ThanksPage:
    """Everybody who led to ``person``, in three queries. Raises DoesNotExist."""
    about = Person.objects.kept_by(reader).get(pk=person)
    rows = Referral.objects.kept_by(reader).values_list("referrer_id", "referred_id", "at")
    above = whom_to_thank([Link(*row) for row in rows], person)
    names = dict(
        Person.objects.kept_by(reader)
        .filter(pk__in=[one for one, _ in above])
        .values_list("id", "name")
    )
    led = tuple(Led(one, names[one], steps) for one, steps in above if one in names)
    return ThanksPage(about.pk, about.name, led)
