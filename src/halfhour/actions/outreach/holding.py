"""Holding scheduled messages back the moment a name in them may no longer be used."""

from __future__ import annotations

from halfhour.actions.outreach.knowing import named_referrers
from halfhour.method.referrals.permission import GRANTED
from halfhour.models import Message, User


def hold_back_naming(*, by: User, name: str) -> int:
    """Take the hour from every scheduled message with ``name`` in it where it may not stand; how many.

    The reason is kept with the message, and told on Today.
    """
    waiting = Message.objects.kept_by(by).filter(sent_at=None, withdrawn_at=None)
    held = 0
    for kept in (
        waiting.exclude(scheduled_for=None).select_related("person").select_for_update(of=("self",))
    ):
        words = {one.name: one.permission for one in named_referrers(by, kept.person)}
        if name not in f"{kept.subject}\n{kept.body}" or words.get(name, GRANTED) == GRANTED:
            continue
        kept.scheduled_for = None
        kept.held_back = f"{name} took the permission back; write it without the name."
        kept.save(update_fields=["scheduled_for", "held_back"])
        held += 1
    return held
