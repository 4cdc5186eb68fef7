"""Over random histories: nothing is lost, nothing doubled, and what is closed stays closed."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.today.history import (
    Advice,
    Asked,
    Balance,
    Candidate,
    Draft,
    History,
    Mark,
    Meeting,
    Promise,
    Referral,
    Tie,
)
from halfhour.method.today.job import Helper, Landed, Who
from halfhour.method.today.step import Settings, Step
from halfhour.method.today.steps import plan, steps, waiting

TODAY = date(2026, 11, 16)
RULES = Settings()
PEOPLE = tuple(Who(i, name) for i, name in enumerate(("Amara", "Bohdan", "Chiara", "Dae", "Eun")))

days = st.integers(0, 200).map(lambda n: TODAY - timedelta(days=n))
who = st.sampled_from(PEOPLE)
ids = st.integers(1, 10_000)


def listed(make: st.SearchStrategy, size: int = 5) -> st.SearchStrategy:
    """A few records of one kind, each with an id of its own."""
    return st.lists(make, max_size=size, unique_by=lambda one: one.id).map(tuple)


meetings = st.builds(
    Meeting, ids, who, days, state=st.sampled_from(("arranged", "confirmed", "held", "called off")),
    prepared=st.booleans(), ended_on=days, debriefed=st.booleans(), thanked=st.booleans(),
)  # fmt: skip
referrals = st.builds(
    Referral, ids, who, who, days, permission=st.sampled_from(("", "asked", "granted", "declined")),
    contacted=st.booleans(), outcome=st.sampled_from(("", "met", "nothing")), outcome_on=days,
    told=st.booleans(), closed=st.booleans(),
)  # fmt: skip
advices = st.builds(
    Advice, ids, who, st.just("Read the annual report"), days, state_on=days, told=st.booleans(),
    state=st.sampled_from(("open", "tried", "followed", "set aside")),
)  # fmt: skip
askeds = st.builds(
    Asked, ids, who, days, answer=st.sampled_from(("", "yes", "no", "later")), answered_on=days,
    organisation=st.sampled_from(("", "Orient Foods")), colleague_asked=st.booleans(),
    reminded_on=st.none() | days, arranged=st.booleans(), closed=st.booleans(),
)  # fmt: skip
promises = st.builds(Promise, ids, who, st.just("Send the article"), days, kept=st.booleans())
ties = st.lists(
    st.builds(Tie, who, days, st.none(), st.sampled_from((0, 7, 60, 120))),
    max_size=5, unique_by=lambda tie: tie.person.id,
).map(tuple)  # fmt: skip
balances = st.lists(
    st.builds(Balance, who, st.integers(0, 3), st.integers(0, 2), days),
    max_size=3, unique_by=lambda balance: balance.person.id,
).map(tuple)  # fmt: skip
candidates = st.lists(
    st.builds(Candidate, who, st.just("Rail"), st.just("Knows it"), st.integers(1, 5)), max_size=5
).map(tuple)
drafts = listed(st.builds(Draft, ids, who, st.sampled_from(("request", "thanks", "report")), days))
landed = st.none() | st.builds(
    Landed, ids, st.just("Planner"), days,
    st.lists(st.builds(Helper, who, st.just("named Bohdan"), st.booleans()), max_size=3,
             unique_by=lambda helper: helper.person.id).map(tuple),
)  # fmt: skip
histories = st.builds(
    History, people=st.integers(0, 5), marked=st.integers(0, 2),
    directions=st.integers(0, 1), candidates=candidates, drafts=drafts,
    asked=listed(askeds), meetings=listed(meetings), referrals=listed(referrals),
    advice=listed(advices), promises=listed(promises), ties=ties, balances=balances, landed=landed,
)  # fmt: skip
later = st.integers(0, 400).map(lambda n: TODAY + timedelta(days=n))


def keys(found: tuple[Step, ...]) -> set[str]:
    return {step.key for step in found}


@given(histories, later)
@settings(max_examples=80, deadline=None)
def test_whatever_is_owed_to_somebody_is_there_until_it_is_closed(
    history: History, today: date
) -> None:
    there = keys(steps(history, today, RULES))
    for meeting in history.meetings:
        owed = meeting.state == "held" and not meeting.thanked
        assert (f"interview:{meeting.id}:thank" in there) == owed
    for advice in history.advice:
        assert (f"advice:{advice.id}" in there) == (advice.state == "open")
    for promise in history.promises:
        assert (f"promise:{promise.id}" in there) == (not promise.kept)
    named = {
        step.person for step in steps(history, today, RULES) if step.rule == "contact-referred"
    }
    if not history.landed:
        assert named == {
            r.person for r in history.referrals if not (r.closed or r.contacted or r.outcome)
        }


@given(histories, later)
@settings(max_examples=80, deadline=None)
def test_nothing_appears_twice(history: History, today: date) -> None:
    found = steps(history, today, RULES)
    assert len(keys(found)) == len(found)
    whats = [
        (s.rule, s.person, s.what) for s in found if s.rule in ("report-back", "keep-in-touch")
    ]
    assert len(set(whats)) == len(whats)


@given(histories, later, st.data())
@settings(max_examples=80, deadline=None)
def test_putting_off_never_loses_a_step(history: History, today: date, data: st.DataObject) -> None:
    found = steps(history, today, RULES)
    if not found:
        return
    step = data.draw(st.sampled_from(found))
    until = today + timedelta(days=data.draw(st.integers(1, 30)))
    put_off = replace(history, marks=(Mark(step.key, "put off", until),))
    again = {s.key: s for s in steps(put_off, today, RULES)}
    assert keys(found) == set(again)
    assert again[step.key].put_off and again[step.key].due >= until
    assert step.key not in keys(plan(tuple(again.values()), today, RULES))


@given(histories, later, st.integers(0, 200), st.data())
@settings(max_examples=80, deadline=None)
def test_time_moving_on_never_brings_back_what_was_closed(
    history: History, today: date, more: int, data: st.DataObject
) -> None:
    found = steps(history, today, RULES)
    if not found:
        return
    closed = data.draw(st.lists(st.sampled_from(found), min_size=1, max_size=4))
    kind = data.draw(st.sampled_from(("done", "dismissed")))
    after = replace(history, marks=tuple(Mark(step.key, kind) for step in closed))
    then = keys(steps(after, today + timedelta(days=more), RULES))
    assert not then & {step.key for step in closed}


@given(histories, later)
@settings(max_examples=60, deadline=None)
def test_a_day_holds_at_most_five_and_what_is_fixed_comes_first(
    history: History, today: date
) -> None:
    found = steps(history, today, RULES)
    chosen = plan(found, today, RULES)
    assert len(chosen) <= 5 and set(chosen) <= set(found)
    assert all(s in chosen for s in [f for f in found if f.rule == "interview-today"][:5])
    due = [step.due <= today for step in found]
    assert due == sorted(due, reverse=True)


@given(histories, later)
@settings(max_examples=40, deadline=None)
def test_what_waits_on_others_is_not_also_asked_of_me(history: History, today: date) -> None:
    mine = {(s.rule, s.about_id) for s in steps(history, today, RULES)}
    for wait in waiting(history, today, RULES):
        assert ("no-answer-reminder", wait.about_id) not in mine
        assert wait.until > today


def test_a_full_day_leaves_room_for_nothing_but_what_is_fixed() -> None:
    history = History(
        people=9, marked=1, directions=1,
        promises=tuple(Promise(i, PEOPLE[0], "x", TODAY) for i in range(1, 9)),
        meetings=(Meeting(1, PEOPLE[1], TODAY, "15:00", prepared=True, state="confirmed"),),
    )  # fmt: skip
    later_on = TODAY + timedelta(days=7)
    found = steps(replace(history, meetings=()), later_on, RULES)
    assert len(plan(found, later_on, RULES, done_today=3)) == 2
    assert plan(found, later_on, RULES, done_today=7) == ()
    assert [s.rule for s in plan(steps(history, TODAY, RULES), TODAY, RULES, done_today=5)] == [
        "interview-today"
    ]


def test_a_step_waiting_long_overtakes_a_fresher_one() -> None:
    advice = Advice(1, PEOPLE[0], "Read on", TODAY - timedelta(days=40))
    promise = Promise(1, PEOPLE[1], "Send it", TODAY - timedelta(days=7))
    history = History(people=1, marked=1, directions=1, advice=(advice,), promises=(promise,))
    order = [step.rule for step in steps(history, TODAY, RULES)]
    assert order.index("follow-advice") < order.index("keep-promise")


def test_one_person_gets_one_request_however_many_rules_name_them() -> None:
    monday = date(2026, 11, 2)
    bohdan = PEOPLE[1]
    asked = Asked(1, PEOPLE[0], monday, organisation="Orient Foods", colleague=bohdan)
    candidate = Candidate(bohdan, "Rail", "Knows it", 1)
    history = History(people=5, marked=1, directions=1, asked=(asked,), candidates=(candidate,))
    found = [s.rule for s in steps(history, TODAY, RULES) if s.person == bohdan]
    assert found == ["no-answer-colleague"]
    named = replace(history, referrals=(Referral(1, PEOPLE[2], bohdan, monday),))
    found = [s.rule for s in steps(named, TODAY, RULES) if s.person == bohdan]
    assert found == ["contact-referred"]


def test_nobody_is_asked_while_a_colleague_has_just_been() -> None:
    asked = Asked(1, PEOPLE[0], TODAY, organisation="Orient Foods")
    there = Candidate(PEOPLE[1], "Rail", "", 1, "Orient Foods")
    elsewhere = Candidate(PEOPLE[2], "Rail", "", 2, "Northwind")
    history = History(
        people=5, marked=1, directions=1, asked=(asked,), candidates=(there, elsewhere)
    )
    names = [s.person for s in steps(history, TODAY, RULES) if s.rule == "ask-someone"]
    assert names == [PEOPLE[2]]
    later_on = TODAY + timedelta(days=7)
    names = [s.person for s in steps(history, later_on, RULES) if s.rule == "ask-someone"]
    assert PEOPLE[1] in names


def test_who_left_two_messages_unanswered_is_not_reminded() -> None:
    asked = Asked(1, PEOPLE[0], TODAY - timedelta(days=20), unanswered=2)
    history = History(people=5, marked=1, directions=1, asked=(asked,))
    assert "no-answer-reminder" not in [s.rule for s in steps(history, TODAY, RULES)]
    once = replace(history, asked=(replace(asked, unanswered=1),))
    assert "no-answer-reminder" in [s.rule for s in steps(once, TODAY, RULES)]
