"""A thank-you card: where it goes, and that it was posted."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.people.editing import edit_person
from halfhour.method.followups.postal import one_line
from halfhour.method.refused import Refused
from halfhour.models import Event, Message, Person, User

CARD, ASKS = "card", "new-request"


class AsksForMore(Refused):
    """A card that asks for something new."""


def keep_address(*, by: User, at: datetime, person: int, address: str) -> Person:
    """Keep the postal address of somebody, by hand. Raises NoAddress, DoesNotExist."""
    return edit_person(by=by, at=at, person=person, said={"address": one_line(address)})


def post_card(*, by: User, at: datetime, message: int) -> Message:
    """Note that a message went out as a card; it is checked like any other, and asks for nothing.

    Raises AsksForMore, and what ``mark_sent`` raises.
    """
    with transaction.atomic():
        if any(one.rule == ASKS for one in verdict_on(by=by, message=message).findings):
            raise AsksForMore("A thank-you asks for nothing new; ask another day.")
        kept = mark_sent(by=by, at=at, message=message, how=CARD)
        Event.objects.record(
            by=by, at=at, verb="followups.card_posted", about=kept, person=kept.person
        )
    return kept
