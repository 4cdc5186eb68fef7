"""Mail that did not go out, may not have, or was answered, is told on Today."""

from __future__ import annotations

from datetime import date, timedelta

from halfhour.method.today.history import Asked, Draft, History, Mail
from halfhour.method.today.job import Who
from halfhour.method.today.step import Settings
from halfhour.method.today.steps import steps

MONDAY = date(2026, 11, 16)
INES = Who(2, "Inês Rocha")


def told(**columns):
    found = steps(History(people=200, marked=20, directions=1, **columns), MONDAY, Settings())
    return [(step.rule, step.what, step.due, step.why) for step in found]


def test_a_message_that_was_held_back_is_told_with_the_reason():
    draft = Draft(7, INES, "request", MONDAY - timedelta(days=3), "The server refused it.")
    assert told(drafts=(draft,)) == [
        (
            "not-sent",
            "Look at the request to Inês Rocha: it did not go out",
            MONDAY,
            "The server refused it.",
        )
    ]


def test_a_message_that_is_tried_again_says_so():
    draft = Draft(7, INES, "request", MONDAY, "The server is down.", scheduled=True)
    assert [why for *_, why in told(drafts=(draft,))] == [
        "The server is down. It is tried again by itself."
    ]


def test_a_message_that_waits_for_its_hour_asks_for_nothing():
    draft = Draft(7, INES, "request", MONDAY - timedelta(days=3), scheduled=True)
    assert told(drafts=(draft,)) == []


def test_a_message_cut_off_while_it_went_out_is_looked_after():
    mail = Mail(7, INES, "thanks", MONDAY, unsure="Look into your sent mail.")
    assert [(rule, why) for rule, _, _, why in told(mails=(mail,))] == [
        ("perhaps-sent", "Look into your sent mail.")
    ]


def test_an_answer_that_came_is_judged_and_nobody_is_reminded():
    long_ago = MONDAY - timedelta(days=30)
    mail = Mail(7, INES, "request", long_ago, came_on=MONDAY)
    asked = Asked(7, INES, long_ago, answer="came", answered_on=MONDAY, organisation="Rail")
    assert [(rule, what, due) for rule, what, due, _ in told(mails=(mail,), asked=(asked,))] == [
        ("answer-came", "Say what Inês Rocha answered", MONDAY)
    ]
