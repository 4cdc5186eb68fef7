"""What the seeker answers about cards and people that are gone on one side."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime

from django.db import transaction

from halfhour.actions.people.sync_bringing import bring, label, redraw
from halfhour.actions.people.sync_values import digest, values_here
from halfhour.method.people.card_writing import card_said
from halfhour.method.people.syncing import MANY, SINGLE
from halfhour.method.refused import Refused
from halfhour.models import CardWish, Event, Person, RemoteCard, User


class NoSuchAnswer(Refused):
    """An answer this question does not have."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What to do with a card that is gone there: ``remove`` the person too, or keep them here."""

    card: int
    remove: bool


def answer_gone(*, by: User, at: datetime, answers: Sequence[Answer]) -> None:
    """Settle cards that are gone on the server: only what is answered is removed.

    Somebody kept here is not written there again. Raises ``RemoteCard.DoesNotExist``.
    """
    with transaction.atomic():
        for one in answers:
            card = RemoteCard.objects.kept_by(by).exclude(gone_at=None).get(pk=one.card)
            person = card.person
            if one.remove or person is None:
                card.delete()
            else:
                card.wish = CardWish.LEAVE
                card.save(update_fields=["wish"])
            if one.remove and person is not None:
                person.delete()
        removed = sum(one.remove for one in answers)
        data = {"kept": len(answers) - removed, "removed": removed}
        Event.objects.record(by=by, at=at, verb="people.gone_answered", data=data)


def answer_card(*, by: User, at: datetime, card: int, answer: str) -> None:
    """Settle a card there that nobody here stands for, or the second one of somebody.

    ``remove`` takes it away there with the next round, ``leave`` leaves it, ``back`` makes the
    person again from it. Raises ``RemoteCard.DoesNotExist``, ``NoSuchAnswer``.
    """
    with transaction.atomic():
        kept = RemoteCard.objects.kept_by(by).filter(gone_at=None).get(pk=card)
        if answer == "back" and not kept.text:
            raise NoSuchAnswer("What the card said was removed with the person; add them by hand.")
        if answer == "back" and kept.person is None:
            _make_again(by, at, kept)
        elif answer in CardWish.values:
            kept.wish = answer
            kept.save(update_fields=["wish"])
        else:
            raise NoSuchAnswer("Please say whether to remove the card there or to leave it.")
        data = {"answer": answer}
        Event.objects.record(by=by, at=at, verb="people.card_answered", about=kept, data=data)


def _make_again(by: User, at: datetime, kept: RemoteCard) -> None:
    person = Person.objects.create(owner=by, created_at=at, updated_at=at)
    said = card_said(kept.text)
    values = [(k, v) for k in (*SINGLE, *MANY) for v in said.values.get(k, ())]
    bring(by, at, [(person, values)])
    redraw([person], at)
    label([(person, said.labels)])
    kept.person, kept.wish = person, ""
    kept.here = digest(values_here([person])[person.pk][0])
    kept.save()
