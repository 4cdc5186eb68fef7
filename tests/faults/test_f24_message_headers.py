"""F24: line breaks and headers slipped into names, subjects and words stay words."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.actions.outreach.sending import NotReady, mark_sent
from halfhour.method.outreach.checker import check
from halfhour.pages.outreach.knowing import mailto

WORDS = "Dear Amara, thank you for everything you told me. I will let you know how it goes."


@pytest.mark.parametrize(
    "text",
    [
        f"Subject: Hi\nBcc: all@example.com\n\n{WORDS}",
        f"Subject: Hi%0d%0aBcc: all@example.com\n\n{WORDS}",
        f"Subject: Hi\\r\\nBcc: all@example.com\n\n{WORDS}",
        f"{WORDS}\nBcc: all@example.com",
        f"To: a@example.com\nSubject: Hi\n\n{WORDS}",
        f"{WORDS}\x00",
    ],
)
def test_a_header_in_the_words_is_stopped(text):
    verdict = check(text, "thanks")
    assert verdict.verdict == "stop"
    assert "header-injection" in {f.rule for f in verdict.findings}


def test_a_subject_is_one_line_however_it_is_typed(seeker, at, person):
    amara = person("Amara Okafor", given_name="Amara")
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="thanks")
    kept = edit_message(
        by=seeker, at=at, message=draft.pk, subject="Hi\r\nBcc: all@example.com", body=WORDS
    )
    assert "\n" not in kept.subject and "\r" not in kept.subject


def test_a_message_with_a_hidden_header_is_not_sent(seeker, at, person):
    amara = person("Amara Okafor", given_name="Amara")
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="thanks")
    edit_message(
        by=seeker, at=at, message=draft.pk, subject="", body=f"{WORDS}\nBcc: all@example.com"
    )
    with pytest.raises(NotReady):
        mark_sent(by=seeker, at=at, message=draft.pk)


def test_a_mail_link_is_for_one_person_only():
    link = mailto("a@example.org,b@example.org?cc=c@example.org", "Hi\nBcc: x", "Text & more")
    assert link.startswith("mailto:a@example.org%2Cb@example.org%3Fcc%3Dc@example.org?subject=")
    assert "\n" not in link
    assert link.count("?") == 1 and link.count("&") == 1
