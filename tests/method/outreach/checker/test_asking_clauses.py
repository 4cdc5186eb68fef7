"""Sentences that ask for work, harmless ones beside them, and how the weights see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from halfhour.method.outreach.checker import check
from halfhour.method.outreach.checker.english.likely import likeliest, rule_of, weights
from halfhour.method.outreach.checker.reading import read

CLAUSES = Path(__file__).parents[1] / "clauses"
FRAME = (
    "Subject: Ferries, and a question\n\nDear Ms Lindqvist,\n\nPaul Meyer from the rowing club gave "
    "me your name. You moved from teaching to ferry planning, as I'd like to understand. Could we "
    "talk for 20 minutes, by phone or at a café, whenever it suits you? {}\n\nMany thanks,\nNoor Haddad"
)


def _lines(name: str) -> list[str]:
    return (CLAUSES / f"{name}.txt").read_text("utf-8").splitlines()


def _verdict(sentence: str, kind: str = "request") -> str:
    return check(FRAME.format(sentence), kind).verdict


def test_the_frame_alone_is_ready():
    assert _verdict("") == "ready"


@pytest.mark.parametrize(
    "sentence",
    [
        "Does your team hire juniors?",
        "If anything comes up on your team, I'd love to be considered.",
        "Do keep me in mind.",
        "I was wondering whether there might be room for someone like me.",
        "Attached is my CV, I'd be grateful if you could share it with the right people.",
        "Are there any vacancies?",
        "I am looking for my next role and hoping you can help me get a foot in the door.",
        "A word from you to the director would settle it.",
        "I could start with you on Monday.",
        "Your recommendation to the director would carry weight, so I hope you'll make it.",
        "Has anybody been lined up to replace Kyle yet?",
        "Any open reqs for engineers?",
        "How are you placed for drivers over the summer?",
        "I know one shouldn't ask, but is there a job in it for me?",
        "I'm not asking for a job, but if you hear of a vacancy, please tell me.",
        "I enclose my CV. Perhaps you could slip it to your head of department.",
        "Which positions does your company expect to fill next year?",
        "Would you put my name forward?",
        "My hope is that you'd take me on as an apprentice.",
        "Could you get me an interview there?",
    ],
)
def test_such_a_sentence_stops_a_request(sentence):
    assert _verdict(sentence) == "stop"


@pytest.mark.parametrize(
    "sentence",
    [
        "I am not asking for a job.",
        "This isn't a hidden application.",
        "My role was cut in March, and I'm taking my time.",
        "I'm between jobs.",
        "I have just accepted a position at the archive, so this is plain curiosity.",
        "What made you take the job?",
        "You recruit nurses for a living, and I'd like to hear how you learned to listen.",
        "The role of luck in a career is what I'd like to hear about.",
        "Is there an opening in your calendar next week?",
        "Friends keep sending me job adverts, but first I want to understand the work.",
        "I'd love to know how your job has changed.",
        "If something comes up, just tell me and we'll find another day.",
        "I can start the call whenever you like.",
        "There's no CV attached.",
    ],
)
def test_such_a_sentence_does_not_stop_a_request(sentence):
    assert _verdict(sentence) != "stop"


def test_nearly_all_asking_sentences_stop():
    assert len(_lines("asking")) > 1500
    lines = _lines("asking")[::20]
    missed = [line for line in lines if _verdict(line) != "stop"]
    assert len(missed) <= 0.04 * len(lines), missed[:20]


def test_most_hints_written_to_slip_through_stop_or_are_told():
    lines = _lines("misleading")[::10]
    found = {line: check(FRAME.format(line)) for line in lines}
    missed = [line for line in lines if found[line].verdict != "stop"]
    assert len(missed) <= 0.15 * len(lines), missed
    silent = [
        line for line in missed if "reads-like-asking" not in {f.rule for f in found[line].findings}
    ]
    assert len(silent) <= 0.06 * len(lines), silent


@pytest.mark.parametrize(
    "sentence",
    [
        "I was second in March, so if first ever leaves, you know.",
        "Have you thought about who will follow you when you stop?",
    ],
)
def test_what_can_be_read_as_asking_is_told_and_stops_nothing(sentence):
    text = FRAME.format(sentence)
    found = check(text)
    (one,) = (f for f in found.findings if f.severity == "warn")
    assert (found.verdict, one.rule) == ("revise", "reads-like-asking")
    assert text[one.start : one.end] in sentence


def test_beside_what_stops_nothing_doubtful_is_told():
    text = FRAME.format("Are you hiring? Have you thought about who will follow you when you stop?")
    assert "reads-like-asking" not in {f.rule for f in check(text).findings}


def test_hardly_a_harmless_sentence_stops():
    assert len(_lines("harmless")) > 1400
    lines = _lines("harmless")[::20]
    stopped = [line for line in lines if _verdict(line) == "stop"]
    assert len(stopped) <= 0.01 * len(lines), stopped[:20]


def test_a_quoted_reply_and_a_signature_ask_for_nothing():
    good = FRAME.format("")
    assert check(f"{good}\nHead of Recruitment, Bluewater Foods").verdict == "ready"
    quoted = "\n\nOn Monday, Ingrid wrote:\n> Are you looking for a job? Send me your CV."
    assert check(good + quoted).verdict == "ready"


def test_news_of_a_job_is_no_asking_in_a_report():
    text = "Dear Ann,\n\nThank you for your advice: I got the job and start in May.\n\nNoor"
    assert check(text, "report").verdict == "ready"


def test_each_sentence_has_its_likeliest_clause_inside_it():
    reading = read(FRAME.format("I'd like to learn, and if you are hiring, tell me."))
    for sentence, likely in zip(reading.sentences, likeliest(reading.sentences), strict=True):
        assert sentence.start == likely.sentence <= likely.start < likely.end
        assert likely.end <= sentence.start + len(sentence.text)


def test_the_clause_and_not_the_whole_sentence_is_named():
    text = FRAME.format("I'd love to hear your story, and do you know if they need a driver?")
    (found,) = (f for f in check(text).findings if f.severity == "stop")
    assert "story" not in text[found.start : found.end]
    assert "driver" in text[found.start : found.end]


@pytest.mark.parametrize(
    ("sentence", "rule"),
    [
        ("could you forward my papers to your chief?", "pass-on-resume"),
        ("should any vacant post arise, write to me.", "openings"),
        ("would you take me on?", "job"),
    ],
)
def test_the_rule_follows_from_what_is_spoken_of(sentence, rule):
    assert rule_of(next(likeliest(read(sentence).sentences))) == rule


def test_it_in_the_sentence_after_a_resume_is_the_resume():
    sums = [
        list(likeliest(read(f"{before} Could you give it to the matron?").sentences))[-1].sum
        for before in ("My CV is attached.", "My cake is done.")
    ]
    assert sums[0] > sums[1]


def test_weights_speak_for_and_against():
    known = weights()
    assert known["vacancies"] > 0 > known["JOB..NOT"]
    assert 5_000 < len(known) < 30_000
