"""A thank-you as a card: the words, and the address beside them."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.followups.postal import postal_lines
from halfhour.method.outreach.checker import Verdict
from halfhour.models import Message, PersonValue, Settings, User

#: Messages one may put on a card: nothing is asked in them.
ON_A_CARD = ("thanks", "report", "touch", "news")


@dataclass(frozen=True)
class CardPage:
    """The card of one message; ``stops`` is what must not stand on it, as sentences.

    ``address`` are the lines to write, empty while none is known.
    """

    id: int
    person_id: int
    name: str
    subject: str
    body: str
    address: tuple[str, ...]
    sender: str
    on: date
    sent_at: datetime | None
    stops: tuple[str, ...]


def card_page(*, reader: User, today: date, message: int, verdict: Verdict) -> CardPage:
    """The card of a message with the checker's ``verdict`` on it, in three queries.

    Raises DoesNotExist, also for a message that asks for something.
    """
    kept = (
        Message.objects.kept_by(reader)
        .filter(kind__in=ON_A_CARD, withdrawn_at=None)
        .select_related("person")
        .get(pk=message)
    )
    known = PersonValue.objects.kept_by(reader).filter(person=kept.person, kind="address")
    place = known.order_by("-preferred", "pk").values_list("value", flat=True).first()
    me = Settings.objects.kept_by(reader).values_list("full_name", flat=True).first() or ""
    return CardPage(
        kept.pk, kept.person_id, kept.person.name, kept.subject, kept.body,
        postal_lines(kept.person.name, place) if place else (), me, today, kept.sent_at,
        tuple(f"{one.message} {one.mend}" for one in verdict.findings if one.severity == "stop" or one.rule == "new-request"),
    )  # fmt: skip
