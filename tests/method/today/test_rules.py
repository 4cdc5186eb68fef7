"""Each rule on its own: when it speaks, when it is due, and what silences it."""

from __future__ import annotations

import doctest
from dataclasses import replace
from datetime import date, timedelta

import pytest

from halfhour.method.followups import cadence
from halfhour.method.today import days
from halfhour.method.today.history import Asked, Candidate, Draft, History, Meeting
from halfhour.method.today.job import Who
from halfhour.method.today.rules import RULE, RULES
from halfhour.method.today.step import Settings, Step
from halfhour.method.today.steps import steps, waiting

MONDAY = date(2026, 11, 16)
YUSUF, INES, HANA = Who(1, "Yusuf Demir"), Who(2, "Inês Rocha"), Who(3, "Hana Sato")
CALM = History(people=200, marked=20, directions=1)


def ago(count: int) -> date:
    return MONDAY - timedelta(days=count)


def only(history: History, today: date = MONDAY) -> Step:
    (step,) = steps(history, today, Settings())
    return step


def rules_of(history: History, today: date = MONDAY) -> list[str]:
    return [step.rule for step in steps(history, today, Settings())]


def test_the_table_is_whole() -> None:
    assert len(RULE) == len(RULES)
    for rule in RULES:
        assert all((rule.trigger, rule.due, rule.why, rule.source, rule.closes, rule.room))


@pytest.mark.parametrize("module", [days, cadence])
def test_the_examples_in_the_docstrings_hold(module: object) -> None:
    assert doctest.testmod(module).failed == 0  # type: ignore[arg-type]


def test_an_empty_book_is_told_how_to_begin() -> None:
    assert set(rules_of(History())) == {"name-a-direction", "bring-people"}


def test_people_without_a_mark_are_to_be_marked() -> None:
    assert rules_of(replace(CALM, marked=0)) == ["mark-closeness"]


def test_a_calm_book_asks_for_nothing() -> None:
    assert steps(CALM, MONDAY, Settings()) == ()


def test_the_shortlist_is_asked_at_the_rhythm_of_the_week() -> None:
    waiting_list = tuple(Candidate(Who(i, f"P{i}"), "Rail", "Knows it", i) for i in range(1, 9))
    found = steps(replace(CALM, candidates=waiting_list), MONDAY, Settings(weekly_requests=5))
    assert [step.due.weekday() for step in found] == [0, 1, 2, 3, 4]
    sent = tuple(Asked(i, Who(50 + i, "x"), MONDAY, answer="no", closed=True) for i in range(4))
    later = replace(CALM, candidates=waiting_list, asked=sent)
    assert [step.due.weekday() for step in steps(later, MONDAY, Settings())] == [4]


def test_someone_with_a_draft_or_an_open_request_is_not_asked_again() -> None:
    shortlist = (Candidate(YUSUF, "Rail", "", 1), Candidate(INES, "Rail", "", 2))
    history = replace(
        CALM, candidates=shortlist, drafts=(Draft(7, YUSUF, "request", MONDAY),),
        asked=(Asked(1, INES, MONDAY),),
    )  # fmt: skip
    assert rules_of(history) == ["send-draft"]


def test_no_answer_leads_to_a_colleague_then_one_reminder_then_rest() -> None:
    friday = date(2026, 11, 13)
    history = replace(CALM, asked=(Asked(1, YUSUF, friday, organisation="Orient Foods"),))
    assert rules_of(history, date(2026, 11, 17)) == []
    assert rules_of(history, date(2026, 11, 18)) == ["no-answer-colleague"]
    both = {"no-answer-reminder", "no-answer-colleague"}
    assert set(rules_of(history, date(2026, 11, 24))) == both
    asked = replace(history.asked[0], colleague_asked=True, reminded_on=date(2026, 11, 24))
    rested = replace(history, asked=(asked,))
    assert rules_of(rested, date(2027, 2, 1)) == []


def test_holidays_are_no_business_days() -> None:
    history = replace(CALM, asked=(Asked(1, YUSUF, date(2026, 11, 24), organisation="Orient"),))
    thanksgiving = Settings(days_off=frozenset({date(2026, 11, 26), date(2026, 11, 27)}))
    assert steps(history, date(2026, 11, 30), thanksgiving) == ()
    assert steps(history, date(2026, 12, 1), thanksgiving)[0].rule == "no-answer-colleague"


def test_a_request_just_sent_waits_on_the_other() -> None:
    history = replace(CALM, asked=(Asked(1, YUSUF, MONDAY, organisation="Orient Foods"),))
    (wait,) = waiting(history, MONDAY, Settings())
    assert wait.until == date(2026, 11, 19) and wait.person == YUSUF


def test_later_comes_back_after_a_month() -> None:
    history = replace(CALM, asked=(Asked(1, YUSUF, ago(40), "later", ago(31)),))
    assert only(history).rule == "ask-again"


def test_yes_is_arranged_the_next_business_day() -> None:
    step = only(replace(CALM, asked=(Asked(1, YUSUF, ago(5), "yes", date(2026, 11, 13)),)))
    assert (step.rule, step.due) == ("arrange", MONDAY)


def test_an_interview_is_prepared_confirmed_held_and_asked_after() -> None:
    history = replace(CALM, meetings=(Meeting(1, INES, MONDAY, "15:00"),))
    assert rules_of(history, ago(4)) == []
    assert rules_of(history, ago(3)) == ["prepare"]
    assert rules_of(history, ago(1)) == ["confirm", "prepare"]
    assert rules_of(history) == ["interview-today", "prepare"]
    assert rules_of(history, MONDAY + timedelta(days=30)) == ["did-it-happen"]
    assert (
        rules_of(replace(CALM, meetings=(replace(history.meetings[0], state="called off"),))) == []
    )


def test_a_held_interview_is_written_down_and_thanked_within_a_day() -> None:
    history = replace(CALM, meetings=(Meeting(1, INES, MONDAY, state="held", ended_on=MONDAY),))
    debrief, thank = steps(history, MONDAY, Settings())
    assert (debrief.rule, debrief.due) == ("debrief", MONDAY)
    assert (thank.rule, thank.due) == ("thank", MONDAY + timedelta(days=1))
    late = steps(history, MONDAY + timedelta(days=4), Settings())
    assert "late and still welcome" in next(s.why for s in late if s.rule == "thank")


def test_a_thank_you_draft_is_no_second_step() -> None:
    meeting = Meeting(1, INES, MONDAY, state="held", ended_on=MONDAY, debriefed=True)
    history = replace(CALM, meetings=(meeting,), drafts=(Draft(1, INES, "thanks", MONDAY),))
    assert "A draft is ready" in only(history).why
