"""What a message told when it went out: only what it really names."""

from __future__ import annotations

from datetime import datetime

from halfhour.method.followups.naming import names_person, speaks_of
from halfhour.models import Advice, AdviceOutcome, Message, Referral, Report, User

#: Messages that tell how it went. The news of the job tells it of everything.
TELLING, NEWS = ("report", "touch", "news"), "news"


def note_told(by: User, at: datetime, message: Message) -> tuple[Report, ...]:
    """Note of which advice and referrals of its reader a message tells; belongs into a transaction.

    What was meant to be in it and was taken out again before sending does not count.
    """
    if message.kind not in TELLING:
        return ()
    Report.objects.kept_by(by).filter(message=message).delete()
    text, all_of_it = f"{message.subject}\n{message.body}", message.kind == NEWS
    shared = {"owner": by, "person": message.person, "message": message, "at": at}
    rows = [
        Report(advice=one, **shared)
        for one in Advice.objects.kept_by(by).filter(giver=message.person)
        if all_of_it or speaks_of(text, (one.text, *_outcomes(by, one)))
    ] + [
        Report(referral=one, **shared)
        for one in _referrals(by, message)
        if all_of_it or names_person(text, one.referred.name)
    ]
    return tuple(Report.objects.bulk_create(rows))


def _outcomes(by: User, advice: Advice) -> list[str]:
    """What the seeker wrote of what came of an advice."""
    said = AdviceOutcome.objects.kept_by(by).filter(advice=advice).exclude(words="")
    return list(said.values_list("words", flat=True))


def _referrals(by: User, message: Message) -> list[Referral]:
    """The referrals the reader of a message gave."""
    given = Referral.objects.kept_by(by).filter(referrer=message.person)
    return list(given.select_related("referred"))
