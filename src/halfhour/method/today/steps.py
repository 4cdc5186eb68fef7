"""Every next step with its reason, most pressing first, and the few of them that make a day."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import date, timedelta

from halfhour.method.today.asking import waiting_for_answers
from halfhour.method.today.history import History, Mark
from halfhour.method.today.rules import RULE, RULES
from halfhour.method.today.step import Found, Rule, Settings, Step, Waiting

FIXED = 4
SOON = timedelta(days=2)


def steps(history: History, today: date, settings: Settings) -> tuple[Step, ...]:
    """All that is open, most pressing first: what is due, then what is to come by its day.

    A step marked done or dismissed is gone for good, since its key names the occasion and not the
    day; one put off stays in the list with the later day.
    """
    closed = {mark.key for mark in history.marks if mark.kind != "put off"}
    later = _put_off(history.marks)
    found = (
        _step(rule, one, later.get(occasion(one.key)), today)
        for rule in RULES
        for one in rule.find(history, today, settings)
        if one.key not in closed
    )
    return tuple(sorted(_one_message_each(list(found)), key=lambda step: _pressing(step, today)))


def occasion(key: str) -> str:
    """What a putting off holds for: one person's report stays put off when more is added to it."""
    return ":".join(key.split(":")[:2]) if key.startswith("report:") else key


def _put_off(marks: Iterable[Mark]) -> dict[str, date]:
    """For each occasion put off, the latest day it was put off to."""
    later: dict[str, date] = {}
    for mark in marks:
        if mark.kind == "put off" and mark.until is not None:
            name = occasion(mark.key)
            later[name] = max(later.get(name, mark.until), mark.until)
    return later


def _step(rule: Rule, found: Found, until: date | None, today: date) -> Step:
    """A step from what a rule found, due on the day it was put off to if that is later."""
    due = found.due if until is None else max(found.due, until)
    return Step(
        found.key, found.what, found.person, due, found.why, rule.id, rule.source, rule.room,
        found.about_id, until is not None and until > today,
    )  # fmt: skip


#: Rules whose step is a message to the person anyway, so that a mere hello can wait.
_A_MESSAGE = frozenset(
    {"thank", "report-back", "keep-promise", "tell-helpers", "contact-referred", "ask-someone",
     "arrange", "confirm", "ask-permission", "give-back"}
)  # fmt: skip


#: Rules whose step is a request, the one to keep first: one person gets one.
_A_REQUEST = ("contact-referred", "ask-again", "no-answer-colleague", "ask-someone")


def _one_message_each(found: list[Step]) -> list[Step]:
    """Leave out the hello to someone who is due another message, and all but one request."""
    written_to = {step.person.id for step in found if step.person and step.rule in _A_MESSAGE}
    first: dict[int, Step] = {}
    for step in sorted(
        (one for one in found if one.rule in _A_REQUEST and one.person is not None),
        key=lambda one: _A_REQUEST.index(one.rule),
    ):
        first.setdefault(step.person.id if step.person else 0, step)
    return [
        step
        for step in found
        if step.person is None
        or (
            first.get(step.person.id, step) is step
            if step.rule in _A_REQUEST
            else step.rule != "keep-in-touch" or step.person.id not in written_to
        )
    ]


def _pressing(step: Step, today: date) -> tuple[int, float, date, str]:
    """What is due before what is to come; waiting makes everything but the fixed more pressing."""
    if step.due > today:
        return 1, 0.0, step.due, step.key
    weight = float(RULE[step.rule].weight)
    if weight > FIXED:
        weight = max(weight - min((today - step.due).days, 30) * 0.5, FIXED + weight / 100)
    return 0, weight, step.due, step.key


def plan(
    found: Sequence[Step], today: date, settings: Settings, done_today: int = 0
) -> tuple[Step, ...]:
    """At most five things for today, fewer when some are done: what is due, then what comes soon.

    What has to happen on the very day (an interview, a confirmation) is always in it.
    """
    room = max(settings.plan_size - done_today, 0)
    ready = [s for s in found if not s.put_off and s.due <= today + SOON]
    must = [s for s in ready if s.rule in ("interview-today", "confirm")][: settings.plan_size]
    rest = [s for s in ready if s not in must]
    return (*must, *rest[: max(room - len(must), 0)])


def waiting(history: History, today: date, settings: Settings) -> tuple[Waiting, ...]:
    """What waits on others, the soonest to come back to me first."""
    found = waiting_for_answers(history, today, settings)
    return tuple(sorted(found, key=lambda wait: (wait.until, wait.person.name, wait.about_id)))
