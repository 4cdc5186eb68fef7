"""The words of an invitation: always ready to send, whoever is invited to whatever."""

from __future__ import annotations

import pytest

from halfhour.method.interviews.invited import about_of, summary_of, where_of
from halfhour.method.outreach.checker import About, check
from halfhour.method.outreach.drafting.facts import checked_as
from halfhour.method.outreach.drafting.inviting import (
    Invited,
    cancellation_words,
    invitation_words,
)

NAMES = ["Amara Okafor", "Nguyễn Thị Mai", "José María de la Cruz", "Ó Dálaigh", "李明", ""]
WHEN = "Thursday 19 November at 14:00 (GMT)"


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("again", [False, True])
@pytest.mark.parametrize("where", ["", "Café Linden", "By phone: +44 20 7946 0000"])
def test_an_invitation_passes_the_checker(name, again, where):
    talk = Invited(name, "Noor Haddad", WHEN, where, 20, again)
    subject, body = invitation_words(talk)
    about = About(names=(name,) if name else (), writer="Noor Haddad")
    verdict = check(f"Subject: {subject}\n\n{body}", checked_as("invitation", "email"), about)
    assert not [f for f in verdict.findings if f.severity in ("stop", "warn")]
    assert WHEN in body and "20 minutes" in body


@pytest.mark.parametrize("name", NAMES)
def test_calling_off_passes_the_checker_and_says_sorry(name):
    subject, body = cancellation_words(Invited(name, "Noor Haddad", WHEN, "", 20))
    verdict = check(f"Subject: {subject}\n\n{body}", checked_as("cancellation", "email"))
    assert not [f for f in verdict.findings if f.severity in ("stop", "warn")]
    assert "sorry" in body and "thank you" in body


def test_without_names_it_is_still_a_letter():
    _, body = invitation_words(Invited("", "", WHEN, "", 15))
    assert body.startswith("Hello,") and body.endswith("Kind regards")


@pytest.mark.parametrize(
    ("mode", "said"),
    [("in-person", "Café"), ("phone", "By phone: 020"), ("video", "By video: https://x.example")],
)
def test_where_it_is_held_goes_by_the_mode(mode, said):
    assert where_of(mode, "Café", "020", "https://x.example") == said


def test_without_a_place_only_the_way_is_told():
    assert where_of("phone", "", "", "") == "By phone"
    assert where_of("in-person", "", "020", "") == ""


def test_the_title_and_the_sentence_say_how_long():
    assert summary_of(15, "Mei", "Noor") == "15 minutes: Mei and Noor"
    assert "15 minutes" in about_of(15) and "not about a job" in about_of(15)
