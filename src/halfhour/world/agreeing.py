"""What Noor's people said independently of each other, set side by side."""

from __future__ import annotations

from datetime import datetime

from halfhour.actions.directions.relating import relate_statement
from halfhour.models import Statement, User
from halfhour.world import story


def set_side_by_side(*, by: User, at: datetime) -> None:
    """Relate the statements of the story that agree or contradict each other."""
    said = Statement.objects.kept_by(by)
    for later, earlier, stance in story.TOGETHER:
        relate_statement(
            by=by,
            at=at,
            statement=said.get(text__startswith=later).pk,
            about=said.get(text__startswith=earlier).pk,
            stance=stance,
        )
