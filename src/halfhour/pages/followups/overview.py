"""Follow-ups: everything owed to people, in the order of the method."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.today.step import Step
from halfhour.method.today.steps import steps
from halfhour.models import User
from halfhour.pages.today.history import read_history


@dataclass(frozen=True)
class FollowupsPage:
    """Open steps of each kind; ``coming`` of keeping in touch are not among them."""

    today: date
    thanks: tuple[Step, ...]
    reports: tuple[Step, ...]
    advice: tuple[Step, ...]
    promises: tuple[Step, ...]
    touches: tuple[Step, ...]
    giving: tuple[Step, ...]

    @property
    def nothing(self) -> bool:
        """Whether nothing at all is open."""
        return not any(
            (self.thanks, self.reports, self.advice, self.promises, self.touches, self.giving)
        )


def followups_page(*, reader: User, today: date) -> FollowupsPage:
    """What is owed to people as of ``today``, in nine queries."""
    history, settings, _ = read_history(reader, today)
    found = steps(history, today, settings)

    def of(rule: str) -> tuple[Step, ...]:
        return tuple(step for step in found if step.rule == rule)

    return FollowupsPage(
        today,
        of("thank"),
        of("report-back"),
        of("follow-advice"),
        of("keep-promise"),
        of("keep-in-touch"),
        of("give-back"),
    )
