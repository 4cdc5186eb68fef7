"""A card photographed in the talk: the picture is kept, and what it says waits to be looked over."""

from __future__ import annotations

from datetime import datetime
from uuid import UUID

from halfhour.actions.interviews.holding import save_note
from halfhour.actions.people.cards import keep_card
from halfhour.method.interviews.captures import NoteKind, capture_text
from halfhour.method.interviews.outbox import Version
from halfhour.method.people.card_text import Card
from halfhour.models import CardPicture, Interview, InterviewNote, User
from halfhour.outside.people.cards import ReadCard, read_pictures, ready
from halfhour.outside.people.pictures import as_jpeg, opened

UNREAD = Card("", "", "", (), (), (), "")


def keep_card_picture(
    *, by: User, at: datetime, interview: int, uid: UUID, picture: bytes
) -> InterviewNote:
    """Keep a picture under the id the browser gave it, and note what it says, to be looked over.

    Sending it again changes nothing. Where the card cannot be read, the picture waits among the
    business cards. Takes 1 to 3 s. Raises NotAPicture, DoesNotExist.
    """
    kept = Interview.objects.kept_by(by).select_related("person").get(pk=interview)
    before = InterviewNote.objects.kept_by(by).filter(interview=kept, uid=uid).first()
    if before is not None:
        return before
    read = _read(picture)
    card = keep_card(by=by, at=at, picture=read.picture, card=read.card, found_in=read.found_in)
    if read.card != UNREAD:
        CardPicture.objects.kept_by(by).filter(pk=card.pk).update(person=kept.person, saved_at=at)
    words = capture_text(_said(read.card)) or capture_text({"name": kept.person.name})
    version = Version(int(at.timestamp() * 1000), f"camera-{uid}", 1, words, ())
    return save_note(
        by=by, at=at, interview=interview, uid=uid, kind=NoteKind.CARD.value, versions=[version]
    )


def _read(picture: bytes) -> ReadCard:
    found = list(read_pictures([("The card", picture)])) if ready() else []
    for _, read in found:
        if isinstance(read, ReadCard):
            return read
    return ReadCard(UNREAD, "text", as_jpeg(opened(picture, "The card")))


def _said(card: Card) -> dict[str, str]:
    return {
        "name": card.name,
        "title": card.title,
        "organisation": card.organisation,
        "email": next(iter(card.emails), ""),
        "phone": next(iter(card.phones), ""),
    }
