"""The checker on every labelled message, and on what the table cannot show."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.outreach.checker import About, Named, check
from halfhour.method.outreach.checker.judging import UnknownKind
from halfhour.method.outreach.checker.rules import RULES
from halfhour.method.outreach.checker.verdicts import KINDS, SEVERITIES
from method.outreach.table import labelled_messages

MESSAGES = labelled_messages()


def test_there_are_three_hundred_labelled_messages():
    assert len(MESSAGES) >= 300
    assert {one.kind for one in MESSAGES} == set(KINDS)


@pytest.mark.parametrize(
    "table", sorted({one.name.split(":")[0].split("-")[0] for one in MESSAGES})
)
def test_each_labelled_message_gets_its_verdict(table):
    wrong = [
        (one.name, one.verdict, found.verdict)
        for one in MESSAGES
        if one.name.startswith(table)
        and (found := check(one.text, one.kind)).verdict != one.verdict
    ]
    assert wrong == []


def test_every_rule_of_the_labels_is_found_nearly_always():
    missed = [
        (one.name, rule)
        for one in MESSAGES
        for rule in one.rules
        if rule not in {f.rule for f in check(one.text, one.kind).findings}
    ]
    assert len(missed) <= 3, missed


def test_every_rule_says_why_and_how_to_mend():
    for rule in RULES.values():
        assert rule.message and rule.mend and rule.source
        assert rule.severity and set(rule.severity) <= set(KINDS)
        assert set(rule.severity.values()) <= set(SEVERITIES)


def test_the_place_of_a_finding_lies_in_the_text():
    for one in MESSAGES[::7]:
        for finding in check(one.text, one.kind).findings:
            assert 0 <= finding.start <= finding.end <= len(one.text)


def test_the_span_names_the_very_words():
    text = "Dear Ann, could you pass my CV on? Thanks"
    found = next(f for f in check(text).findings if f.rule == "pass-on-resume")
    assert text[found.start : found.end].startswith("pass my CV")


def test_an_unknown_kind_is_refused():
    with pytest.raises(UnknownKind):
        check("Hello", "poem")


def test_words_of_a_quoted_reply_are_not_judged():
    text = "Dear Ann, thank you.\n\nOn Monday, Ann wrote:\nAre you looking for a job? Send [CV]."
    assert not {"openings", "job", "placeholder"} & {f.rule for f in check(text, "thanks").findings}


ABOUT = About(
    names=("Ingrid Lindqvist", "Ingrid"),
    organisations=("Norrfrakt AS",),
    elsewhere=("Acme Logistics",),
    writer="Tomasz Zielinski",
    referrers=(Named("Adaeze Nwosu", "granted"), Named("Kim Lee", "revoked")),
)


def rules(text, kind="request", about=ABOUT):
    return {f.rule for f in check(text, kind, about).findings if f.severity == "stop"}


def test_a_name_with_permission_may_be_used():
    assert rules("Dear Ingrid, Adaeze Nwosu suggested I write to you.") == set()
    assert rules("Dear Ms Lindqvist, Adaeze suggested I write to you.") == set()


@pytest.mark.parametrize(
    "words",
    [
        "Kim Lee suggested I write to you.",
        "I spoke to Kim Lee last week.",
        "Maria Santos (we swim together) told me about your work.",
        "Your colleague Peter Haas gave me your name.",
        "I was referred by Pablo Ruiz.",
    ],
)
def test_a_name_without_permission_stops(words):
    assert "name-without-permission" in rules(f"Dear Ingrid, {words}")


def test_the_wrong_name_stops_and_accents_do_not_matter():
    assert "wrong-name" in rules("Dear Peter, hello.")
    assert rules("Dear Zoe Aberg, hello.", about=About(names=("Zoë Åberg",))) == set()


def test_another_company_named_as_theirs_stops():
    assert "wrong-company" in rules("Dear Ingrid, your work at Acme Logistics caught my eye.")
    assert rules("Dear Ingrid, I used to buy from Acme Logistics.") == set()


def test_a_third_message_without_answer_is_warned_about():
    found = check("Dear Ingrid, hello", "reminder", About(names=("Ingrid",), unanswered=2)).findings
    assert "third-message" in {f.rule for f in found}


def test_another_language_is_not_judged_as_english():
    text = (
        "Sehr geehrte Frau Lindqvist, könnte ich Sie um zwanzig Minuten bitten? Ich würde gerne "
        "hören, wie Sie das Fach sehen. Vielen Dank und freundliche Grüße, [Name]"
    )
    found = {f.rule for f in check(text).findings}
    assert found == {"other-language", "placeholder"}


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=400), st.sampled_from(KINDS))
def test_any_text_gets_the_same_verdict_twice(text, kind):
    assert check(text, kind) == check(text, kind, None)


@settings(max_examples=30, deadline=None)
@given(st.text(alphabet="aİﬁ½\u200b\u202e\ud7ffX .,\n", max_size=200))
def test_places_survive_letters_that_change_their_length(text):
    for finding in check(text).findings:
        assert 0 <= finding.start <= finding.end <= len(text)


@pytest.mark.parametrize(
    "last",
    [
        "Is your team hiring?",
        "I can send my CV in case you hear of an opening.",
        "I could also send you my CV, in case\nthere are openings.",
    ],
)
def test_a_job_is_not_asked_for_below_the_closing_either(last):
    good = next(one.text for one in MESSAGES if one.kind == "request" and one.verdict == "ready")
    signed = f"{good.rstrip()}\n\nKind regards,\nNoor Haddad\n"
    assert check(f"{signed}Hiring Coordinator, Acme Widgets Inc.").verdict == "ready"
    assert check(f"{signed}\n{last}").verdict == "stop"
    assert check(f"{signed}{last}\n").verdict == "stop"


def test_a_line_with_their_name_above_the_letter_changes_no_address():
    text = "To: Ms Nguyen Thi Bao Chau\n\nDear Ms Nguyen, thank you for your time."
    assert "header-injection" not in {f.rule for f in check(text, "thanks").findings}
    aimed = text.replace("Chau", "Chau, all@example.com")
    assert "header-injection" in {f.rule for f in check(aimed, "thanks").findings}


def test_an_address_in_the_subject_is_only_words():
    text = "Subject: Your note to me@example.org\n\nDear Ms Nguyen, thank you for your time."
    assert "header-injection" not in {f.rule for f in check(text, "thanks").findings}


@pytest.mark.parametrize(
    ("said", "stops"),
    [("at 4 p.m. (your time)", False), ("at noon (your time)", False), ("at 16:30 (their time)", False),
     ("at (your time)", True), ("on Monday (your time)", True)],
)  # fmt: skip
def test_a_zone_beside_a_time_is_no_blank(said, stops):
    found = {
        f.rule
        for f in check(f"Dear Ann,\n\nuntil tomorrow {said}.\n\nNoor", "confirmation").findings
    }
    assert ("placeholder" in found) is stops


@pytest.mark.parametrize(
    ("said", "stops"),
    [("I can come to Via XX Settembre 4.", False), ("Con todo respeto, and with thanks.", False),
     ("I met your colleague at XX.", True), ("TODO say why her.", True), ("todo: why her", True)],
)  # fmt: skip
def test_a_street_and_a_spanish_word_are_no_blanks(said, stops):
    found = {f.rule for f in check(f"Dear Ann,\n\nThank you. {said}\n\nNoor", "thanks").findings}
    assert ("placeholder" in found) is stops
