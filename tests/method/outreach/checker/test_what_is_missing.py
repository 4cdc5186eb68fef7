"""What a good request says: connection, reason, something definite, a time, no pressure."""

from __future__ import annotations

import pytest

from halfhour.method.outreach.checker import About, Named, check
from method.outreach.good_request import GOOD, request, warned


def test_the_whole_is_ready():
    assert warned(request()) == set()


@pytest.mark.parametrize(
    ("part", "rule"),
    [("connection", "no-connection"), ("reason", "no-reason"), ("ask", "no-duration")],
)
def test_what_is_left_out_is_told(part, rule):
    left = {part: ""} if part != "reason" else {"reason": "", "purpose": "I like ferries."}
    assert rule in warned(request(**left))


@pytest.mark.parametrize(
    "said",
    [
        "Your article on tides was on our reading list.",
        "At the open day you told the children about pilots.",
        "Bill Tranter reckons you know more about ropes than anyone.",
        "Sister Agnes, under whom you trained, encouraged this letter.",
        "We both sang in the choir at Uppsala.",
        "Like you, I wrote my thesis under Professor Ricci.",
    ],
)
def test_such_a_sentence_connects(said):
    assert "no-connection" not in warned(request(connection=said))


@pytest.mark.parametrize(
    "said",
    [
        "You swapped banking for weaving.",
        "Victor says you can explain a letter of credit to a child.",
        "You interpret in courts, which seems the hardest of all.",
        "Your hospice runs better than any ship.",
        "You'd been a midwife before.",
    ],
)
def test_such_a_sentence_is_a_reason(said):
    assert "no-reason" not in warned(request(reason=said))


@pytest.mark.parametrize(
    "said",
    [
        "I would love to pick your brain sometime!",
        "I'd like to hear about your amazing journey.",
        "I'd be glad of some advice for my career.",
    ],
)
def test_what_fits_anybody_is_vague(said):
    assert "vague" in warned(request(purpose=said))


def test_a_mail_to_forty_people_has_no_reason():
    said = "You are one of several people I am writing to this week."
    assert "no-reason" in warned(request(reason=said))


@pytest.mark.parametrize(
    ("ask", "rules"),
    [
        ("Could I call you for 20 minutes, at an hour you choose?", set()),
        ("Could I have 20 minutes at an hour of your naming?", set()),
        ("Could we talk for twenty minutes?", set()),
        ("Might I have a quarter of an hour?", set()),
        ("Could I have an hour of your time?", {"too-much-time"}),
        ("Could we meet for half an hour?", {"too-much-time"}),
        ("Could we talk for 45 minutes?", {"too-much-time"}),
        ("Could we talk one day?", {"no-duration"}),
    ],
)
def test_an_hour_of_the_day_is_no_length(ask, rules):
    assert warned(request(ask=ask)) == rules


@pytest.mark.parametrize(
    ("said", "presses"),
    [
        ("Why are you ignoring me?", True),
        ("Please answer today.", True),
        ("I'll be raising it with your manager.", True),
        ("I have received no answer, which I find strange.", True),
        ("You must reply.", True),
        ("If you need to move it, text me.", False),
        ("Which mathematics did you need to relearn?", False),
        ("No pressure at all.", False),
    ],
)
def test_pressing_is_told_apart_from_courtesy(said, presses):
    assert ("pressure" in warned(request(denial=said))) is presses


def test_a_favour_in_a_confirmation_or_report_is_new():
    text = "Dear Ann,\n\nTuesday at 10:00, London time. {}\n\nThanks,\nNoor"
    favour = "Could you also look at my website before?"
    assert "new-request" in warned(text.format(favour), "confirmation")
    assert "new-request" in warned(text.format(favour), "report")
    assert (
        warned(text.format("Should your lecture run over, please call me."), "confirmation")
        == set()
    )


def test_a_new_request_in_a_thank_you_is_warned_about_and_not_stopped():
    text = (
        "Dear Ann,\n\nThank you; your tip on tides helped. Could we meet again next week?\n\nNoor"
    )
    assert check(text, "thanks").verdict == "revise"


def test_a_note_that_asks_for_a_talk_names_its_length():
    note = "Hi Ann, we both trained in Lund. You left teaching for ferries. Could we talk{}? Noor"
    assert "no-duration" in warned(note.format(""), "note")
    assert warned(note.format(" for 15 minutes"), "note") == set()


def test_how_people_are_hired_is_for_the_talk_but_their_own_path_is_not():
    asked = "How do people get hired in this field?"
    assert "hiring-question" in warned(request(purpose=f"{GOOD['purpose']} {asked}"))
    own = "I'd love to know how you got into the field and how people are usually taken on."
    assert "hiring-question" not in warned(request(purpose=own))


REPORT = "Hi Mick,\n\nYou told me to sit the ticket first; I passed. {}\n\nTess"


@pytest.mark.parametrize(
    "said",
    [
        "Your tip about the oral part was worth more than the book.",
        "You made all the difference.",
        "It meant so much.",
        "I'd not have dared without your push.",
        "Your hour on the quay wasn't wasted on me.",
        "I still use your knot.",
        "I owe you a pint.",
    ],
)
def test_credit_given_to_their_advice_is_thanks(said):
    assert warned(REPORT.format(said), "report") == set()


def test_news_alone_is_no_thanks():
    assert warned(REPORT.format("The oral part was hard, as you said."), "report") == {"no-thanks"}


@pytest.mark.parametrize(
    "said",
    [
        "Twenty minutes at most.",
        "Fifteen minutes are all I need.",
        "I'd walk to the harbour for 20 minutes.",
        "I should very much like to hear it in 20 minutes.",
        "I propose a call of 20 minutes.",
        "I want merely to ask you for 20 minutes.",
    ],
)
def test_an_ask_without_a_question_mark_is_one(said):
    text = request(ask=said, purpose="What I look for is how the tides are read.")
    assert "no-ask" not in warned(text)


def test_a_day_and_a_bare_hour_are_a_time():
    text = "Dear Ann,\n\nUntil {}, by the crane.\n\nThanks,\nNoor"
    assert "no-time" not in warned(text.format("Saturday 11"), "confirmation")
    assert "no-time" in warned(text.format("Saturday 11 May"), "confirmation")


@pytest.mark.parametrize("blank", ["COMPANY NAME", "INSERT TOPIC", "[Name]", "{{company}}", "XXX"])
def test_a_blank_stops(blank):
    assert check(request(reason=f"You work at {blank} now.")).verdict == "stop"


def test_kisses_below_a_message_are_no_blank():
    assert check(request().replace("Noor Haddad", "\nxx\nNoor")).verdict == "ready"


ABOUT = About(names=("Ingrid Lindqvist",), referrers=(Named("Paul Meyer", "granted"),))


def test_with_facts_names_are_judged_and_a_third_message_warned_about():
    assert check(request(), "request", ABOUT).verdict == "ready"
    stops = {
        "name-without-permission": request(connection="Kim Lee gave me your name."),
        "wrong-name": request().replace("Ms Lindqvist", "Peter"),
    }
    for rule, text in stops.items():
        found = {f.rule for f in check(text, "request", ABOUT).findings if f.severity == "stop"}
        assert rule in found
    third = About(names=ABOUT.names, referrers=ABOUT.referrers, unanswered=2)
    assert "third-message" in warned(request(), "request", third)
