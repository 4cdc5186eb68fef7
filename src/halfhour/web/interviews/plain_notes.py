"""The live page posted as one plain form: what was changed is saved, the rest left alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from typing import Any
from uuid import UUID

from django.http import QueryDict

from halfhour.actions.interviews.holding import finish_interview, start_interview, write_note
from halfhour.method.interviews.captures import capture_text
from halfhour.models import User
from halfhour.pages.interviews.live import LivePage
from halfhour.pages.interviews.sheets import Sheet


def save_plain(*, by: User, at: datetime, page: LivePage, posted: QueryDict) -> None:
    """Save every changed field, every filled capture, and start or finish where pressed."""
    if "start" in posted:
        start_interview(by=by, at=at, interview=page.id)
    for sheet, text in _changed(page, posted):
        write_note(
            by=by,
            at=at,
            interview=page.id,
            kind=sheet.kind,
            text=text,
            uid=UUID(sheet.uid),
            item=UUID(sheet.item) if sheet.item else None,
            seen=_seen(posted.get(f"seen:{sheet.uid}", "")),
        )
    for form in page.captures:
        names = [field.name for field in form.fields]
        text = capture_text({n: posted.get(f"{form.kind}:{n}", "").strip() for n in names})
        if text:
            write_note(by=by, at=at, interview=page.id, kind=form.kind, text=text)
    if "finish" in posted:
        finish_interview(by=by, at=at, interview=page.id)


def _changed(page: LivePage, posted: QueryDict) -> Iterator[tuple[Sheet, str]]:
    """The fields that say something else than when the form was drawn."""
    notes = [page.general, *(question.note for question in page.questions)]
    for sheet in notes:
        text = _words(posted, f"note:{sheet.uid}")
        if f"note:{sheet.uid}" in posted and text != _words(posted, f"was:{sheet.uid}"):
            yield sheet, text
    ticks = [q.tick for q in page.questions] + [step.tick for step in page.steps]
    for sheet in ticks:
        ticked, was = f"note:{sheet.uid}" in posted, bool(posted.get(f"was:{sheet.uid}"))
        if ticked != was and f"seen:{sheet.uid}" in posted:
            yield sheet, "yes" if ticked else ""


def _words(posted: QueryDict, name: str) -> str:
    return str(posted.get(name, "")).replace("\r\n", "\n").replace("\r", "\n")


def _seen(text: str) -> dict[str, int]:
    """How far each writer was read when the form was drawn; nothing where that is spoilt."""
    try:
        value: Any = json.loads(text or "{}")
    except ValueError:
        return {}
    pairs = value.items() if isinstance(value, dict) else ()
    return {str(w)[:64]: n for w, n in pairs if isinstance(n, int) and 0 <= n < 2**53}
