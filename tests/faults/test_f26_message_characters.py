"""F25–F27 in messages: markup, turned and invisible characters, a megabyte of words, emoji."""

from __future__ import annotations

import time
from datetime import UTC, datetime

import pytest
from django.urls import reverse

from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.method.outreach.checker import check
from halfhour.outside.outreach.letter import MailFailed, letter

NASTY = "<script>alert(1)</script>"


def test_markup_in_names_words_and_findings_is_shown_as_text(as_seeker, seeker, at, person):
    amara = person(f"Amara {NASTY}", given_name="Amara", organisation_name=NASTY, title=NASTY)
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    edit_message(by=seeker, at=at, message=draft.pk, subject=NASTY, body=f"{NASTY} Are you hiring?")
    for url in (reverse("outreach:list"), reverse("outreach:write", args=[draft.pk])):
        page = as_seeker.get(url).content.decode()
        assert NASTY not in page
        assert "&lt;script&gt;" in page


@pytest.mark.parametrize("character", ["\u200b", "\u00ad", "\u2060", "\ufeff"])
def test_an_invisible_character_hides_nothing_from_the_checker(character):
    hidden = f"Are you hir{character}ing? Please pass on my C{character}V."
    rules = {f.rule for f in check(hidden).findings}
    assert {"openings", "pass-on-resume"} <= rules


def test_turned_text_is_pointed_out():
    assert "hidden-characters" in {f.rule for f in check("Hello \u202egnirih").findings}


def test_wide_letters_are_read_as_letters():
    assert check("Ａｒｅ ｙｏｕ ｈｉｒｉｎｇ？").verdict == "stop"


def test_a_megabyte_of_words_takes_moments(seeker, at, person):
    begin = time.process_time()
    verdict = check("I would love to learn how you see it. " * 27_000)
    assert verdict.verdict == "revise"
    assert time.process_time() - begin < 8


def test_right_to_left_text_and_emoji_travel_whole():
    mail = letter(
        sender="noor@example.org", name="نور 😀", to="amara@example.net", subject="سلام 😀 Zoë",
        body="שלום\n😀 Zoë\n.\nlast", mail_id="<1@example.org>", at=datetime(2026, 11, 16, tzinfo=UTC),
    )  # fmt: skip
    assert str(mail["Subject"]) == "سلام 😀 Zoë"
    assert mail.get_content().splitlines() == ["שלום", "😀 Zoë", ".", "last"]
    assert b"\n\n" in mail.as_bytes().replace(b"\r\n", b"\n")


@pytest.mark.parametrize(
    "to",
    ["a@example.net, b@example.net", "a@example.net\nBcc: b@example.net", "", "a b@example.net"],
)
def test_a_letter_goes_to_one_person(to):
    with pytest.raises(MailFailed):
        letter(
            sender="noor@example.org", name="Noor", to=to, subject="Hi", body="x",
            mail_id="<1@example.org>", at=datetime(2026, 11, 16, tzinfo=UTC),
        )  # fmt: skip


def test_a_subject_with_line_breaks_becomes_one_line():
    mail = letter(
        sender="noor@example.org", name="Noor\r\nBcc: x@example.net", to="a@example.net",
        subject="Hi\r\nBcc: x@example.net", body="x", mail_id="<1@example.org>",
        at=datetime(2026, 11, 16, tzinfo=UTC),
    )  # fmt: skip
    assert "Bcc" not in mail
    assert b"\r\nBcc" not in mail.as_bytes()
