"""Progress in the browser."""

from __future__ import annotations

import pytest

from halfhour.method.progress import conversations_until, wilson
from halfhour.models import Message
from halfhour.web.progress.screen import bar, in_words

pytestmark = pytest.mark.django_db


def test_it_opens_empty_and_full(as_seeker, as_stranger, seeker, person, at):
    assert "Nothing to count yet" in as_seeker.get("/progress/").content.decode()
    Message.objects.create(
        owner=seeker, person=person("Ama"), kind="request", begun_at=at, edited_at=at,
        sent_at=at.replace(year=2025),
    )  # fmt: skip
    shown = as_seeker.get("/progress/").content.decode()
    assert "Asked" in shown and "too early to tell" in shown
    assert "Nothing to count yet" in as_stranger.get("/progress/").content.decode()


def test_a_rate_is_told_with_its_uncertainty():
    assert bar("mail", wilson(21, 50)).text == "42 %, likely 29 to 56 % (21 of 50)"
    assert "too early" in bar("mail", wilson(1, 2)).text


@pytest.mark.parametrize(("referrals", "talks", "word"), [(0, 0, "After the first"), (0, 4, "nobody can say"), (6, 4, "about 4")])  # fmt: skip
def test_the_outlook_promises_nothing_nobody_can_know(referrals, talks, word):
    assert word in in_words(conversations_until(5, referrals, talks), talks)
