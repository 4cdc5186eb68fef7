"""What the pages of this room know about a person: names, permissions, ways to reach them."""

from __future__ import annotations

from dataclasses import dataclass
from urllib.parse import quote

from django.db.models import Exists, OuterRef

from halfhour.method.outreach.ways import Way, ways
from halfhour.models import Answer, Message, Person, PersonValue, Settings, User


@dataclass(frozen=True, slots=True)
class Reach:
    """How a person can be reached."""

    emails: tuple[str, ...]
    phones: tuple[str, ...]
    linkedin: str


def reach_of(reader: User, person: Person) -> Reach:
    """Their addresses, the preferred first."""
    rows = (
        PersonValue.objects.seen_by(reader)
        .filter(person=person, kind__in=("email", "phone", "url"))
        .order_by("-preferred", "pk")
        .values_list("kind", "value")
    )
    kept: dict[str, list[str]] = {"email": [], "phone": [], "url": []}
    for kind, value in rows:
        kept[kind].append(value)
    linkedin = next((url for url in kept["url"] if "linkedin." in url.casefold()), "")
    return Reach(tuple(kept["email"]), tuple(kept["phone"]), linkedin)


def ways_to(reader: User, person: Person, reach: Reach) -> tuple[Way, ...]:
    """The order of asking this person, and why."""
    mine = Settings.objects.seen_by(reader).values_list("location", flat=True).first() or ""
    return ways(
        near=bool(mine) and mine.casefold() == person.location.casefold(),
        closeness=person.closeness,
        phone=bool(reach.phones),
        email=bool(reach.emails),
        linkedin=bool(reach.linkedin),
    )


def was_asked(reader: User, person: Person) -> bool:
    """Whether a request went out to them and did not come back."""
    back = Answer.objects.filter(message=OuterRef("pk"), kind="bounce")
    asked = Message.objects.seen_by(reader).filter(person=person, kind="request")
    return bool(asked.exclude(sent_at=None).exclude(Exists(back)).exists())


def mailto(address: str, subject: str, body: str) -> str:
    """A ``mailto:`` address for one person; every part is quoted, so nothing can be slipped in.

    >>> mailto("a@example.org", "Hi & bye", "x")
    'mailto:a@example.org?subject=Hi%20%26%20bye&body=x'
    """
    to = quote(address.strip(), safe="@.+-_")
    return f"mailto:{to}?subject={quote(subject, safe='')}&body={quote(body, safe='')}"
