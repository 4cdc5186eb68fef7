"""Rules of what comes after: referrals, advice, ties, giving, and the way to the job."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

from halfhour.method.today.history import (
    Advice,
    Asked,
    Balance,
    Candidate,
    History,
    Promise,
    Referral,
    Tie,
)
from halfhour.method.today.job import Helper, Landed, Move, Offer, Opening, Opinion, Who
from halfhour.method.today.step import Settings, Step
from halfhour.method.today.steps import plan, steps

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


def test_somebody_named_twice_is_written_to_once() -> None:
    history = replace(
        CALM,
        referrals=(
            Referral(1, YUSUF, HANA, ago(1), permission="granted"),
            Referral(2, INES, HANA, ago(2), permission="declined"),
        ),
    )
    step = only(history)
    assert step.person == HANA and "You may use the name of Yusuf Demir." in step.why


def test_permission_is_asked_of_the_one_who_named_them() -> None:
    found = steps(replace(CALM, referrals=(Referral(1, YUSUF, HANA, ago(9)),)), MONDAY, Settings())
    assert {(s.rule, s.person) for s in found} == {
        ("ask-permission", YUSUF), ("contact-referred", HANA)
    }  # fmt: skip


def test_one_person_gets_one_report_about_everything() -> None:
    history = replace(
        CALM,
        referrals=(Referral(1, YUSUF, HANA, ago(20), "granted", True, "met", ago(3)),),
        advice=(Advice(4, YUSUF, "Join the guild", ago(20), state="followed", state_on=ago(1)),),
    )
    step = only(history)
    assert step.rule == "report-back" and step.due == ago(1)
    assert "referral to Hana Sato" in step.why and "Join the guild" in step.why


def test_a_report_is_due_after_thirty_days_at_the_latest() -> None:
    history = replace(CALM, referrals=(Referral(1, YUSUF, HANA, ago(30), "granted", True),))
    assert only(history).rule == "report-back"
    assert rules_of(history, ago(1)) == []


def test_a_promise_and_advice_stay_until_closed() -> None:
    history = replace(
        CALM,
        promises=(Promise(1, INES, "Send the article", MONDAY),),
        advice=(Advice(1, YUSUF, "Read " + "long " * 40, MONDAY),),
    )
    assert set(rules_of(history)) == {"keep-promise", "follow-advice"}
    assert max(len(s.what) for s in steps(history, MONDAY, Settings())) < 120


def test_a_hello_waits_when_another_message_is_due() -> None:
    history = replace(CALM, ties=(Tie(INES, ago(300), None, 60),))
    assert rules_of(history) == ["keep-in-touch"]
    both = replace(history, promises=(Promise(1, INES, "Send it", MONDAY),))
    assert rules_of(both) == ["keep-promise"]


def test_an_old_tie_is_called_worth_waking() -> None:
    step = only(replace(CALM, ties=(Tie(INES, ago(1000), None, 365, "She moved to Porto"),)))
    assert "most informative" in step.why and "She moved to Porto" in step.why


def test_giving_back_names_the_need_or_asks_gently() -> None:
    need = Balance(INES, 1, 0, ago(10), "A designer for her shop", 5, "you know Hana Sato")
    assert "A designer" in only(replace(CALM, balances=(need,))).why
    one_sided = Balance(YUSUF, 3, 0, ago(100))
    assert only(replace(CALM, balances=(one_sided,))).rule == "give-back"
    assert rules_of(replace(CALM, balances=(replace(one_sided, given=1),))) == []


def test_the_way_to_the_job_has_its_steps() -> None:
    history = replace(
        CALM,
        opinions=(Opinion(1, INES, ago(8)),),
        openings=(Opening(1, "Planner at Orient", ago(1), MONDAY + timedelta(days=3)),),
        moves=(Move(1, "Planner", "second interview", MONDAY),),
        offers=(Offer(1, "Planner", ago(2)),),
    )
    assert set(rules_of(history)) == {
        "resume-opinion", "decide-opening", "application-step", "answer-offer"
    }  # fmt: skip


def test_the_news_of_the_job_replaces_asking_and_reports() -> None:
    history = replace(
        CALM,
        candidates=(Candidate(HANA, "Rail", "", 1),),
        asked=(Asked(1, HANA, ago(30)),),
        advice=(Advice(1, YUSUF, "x", ago(40), state="followed", state_on=ago(9)),),
        landed=Landed(1, "Planner", ago(1), (Helper(YUSUF, "named Hana"), Helper(INES, "x", True))),
    )
    step = only(history)
    assert (
        step.rule == "tell-helpers" and step.person == YUSUF and step.why.startswith("Named Hana.")
    )


def test_the_daily_plan_looks_two_days_ahead() -> None:
    soon = Promise(1, INES, "x", MONDAY, MONDAY + timedelta(days=2))
    far = Promise(2, INES, "y", MONDAY, MONDAY + timedelta(days=3))
    found = steps(replace(CALM, promises=(soon, far)), MONDAY, Settings())
    assert [step.about_id for step in plan(found, MONDAY, Settings())] == [1]
