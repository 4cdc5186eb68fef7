"""The interviews: those coming up, those to look back on, those done."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from halfhour.method.interviews.states import State
from halfhour.models import Interview, User
from halfhour.pages.interviews.interview import local, state_of_record

PAGE = 50


@dataclass(frozen=True)
class InterviewRow:
    """One interview in the list."""

    id: int
    person_id: int
    person: str
    title: str
    organisation: str
    direction: str
    starts_at: datetime | None
    minutes: int
    mode: str
    state: str


@dataclass(frozen=True)
class InterviewsPage:
    """The list in its parts, each in the order in which it matters."""

    coming: tuple[InterviewRow, ...]
    waiting: tuple[InterviewRow, ...]
    to_look_back: tuple[InterviewRow, ...]
    done: tuple[InterviewRow, ...]
    cancelled: tuple[InterviewRow, ...]
    older: str

    @property
    def empty(self) -> bool:
        """Whether there is no interview at all."""
        return not (self.coming or self.waiting or self.to_look_back or self.done or self.cancelled)


def interviews_page(*, reader: User, today: date, before: int | None = None) -> InterviewsPage:
    """The interviews, the newest fifty of those that are over; in two queries.

    ``before`` is the id to go on from, as given by ``older``.
    """
    kept = Interview.objects.seen_by(reader).select_related("person", "direction")
    open_ones = kept.filter(debriefed_at=None, cancelled_at=None).order_by("starts_at", "pk")[:200]
    over = kept.exclude(debriefed_at=None, cancelled_at=None).order_by("-pk")
    if before is not None:
        over = over.filter(pk__lt=before)
    last = list(over[: PAGE + 1])
    rows = [_row(one) for one in [*(open_ones if before is None else ()), *last[:PAGE]]]
    return InterviewsPage(
        coming=_in(rows, State.RUNNING, State.ARRANGED, State.CONFIRMED),
        waiting=_in(rows, State.PROPOSED),
        to_look_back=_in(rows, State.HELD),
        done=_in(rows, State.DEBRIEFED),
        cancelled=_in(rows, State.CANCELLED),
        older=f"?before={last[PAGE - 1].pk}" if len(last) > PAGE else "",
    )


def _in(rows: list[InterviewRow], *states: State) -> tuple[InterviewRow, ...]:
    wanted = {state.value for state in states}
    return tuple(row for row in rows if row.state in wanted)


def _row(kept: Interview) -> InterviewRow:
    return InterviewRow(
        id=kept.pk,
        person_id=kept.person_id,
        person=kept.person.name,
        title=kept.person.title,
        organisation=kept.person.organisation_name,
        direction=kept.direction.name if kept.direction else "",
        starts_at=local(kept.started_at or kept.starts_at, ZoneInfo(kept.time_zone)),
        minutes=kept.minutes,
        mode=kept.mode,
        state=state_of_record(kept).value,
    )
