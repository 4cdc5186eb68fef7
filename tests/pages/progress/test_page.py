"""Progress: the funnel counts people, and waiting requests count neither way."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Answer, Interview, Message
from halfhour.pages.progress.page import progress_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def asked(seeker, person, at):
    """Ten asked three weeks ago, four said yes, three were met, one named somebody."""
    for n in range(10):
        one = person(f"P{n}", closeness="well" if n % 2 else "a little")
        then = at - timedelta(days=30)
        message = Message.objects.create(
            owner=seeker, person=one, kind="request", begun_at=then, edited_at=then, sent_at=then
        )
        if n < 4:
            Answer.objects.create(owner=seeker, message=message, kind="yes", at=at)
        if n < 3:
            Interview.objects.create(owner=seeker, person=one, arranged_at=at, ended_at=at)
        if n == 0:
            record_referral(by=seeker, at=at, referrer=one.pk, name="Bo Lindqvist")


def test_the_funnel_from_asked_to_referred(seeker, asked, at, django_assert_num_queries):
    with django_assert_num_queries(4):
        page = progress_page(reader=seeker, today=at.date())
    assert [stage.count for stage in page.stages] == [10, 4, 3, 1]
    assert page.stages[1].share.rate == 0.4 and page.waiting == 0
    assert (page.conversations, page.referrals) == (3, 1)
    assert page.outlook.about == 15 and page.outlook.most > 15 > page.outlook.least


def test_rates_come_by_channel_tie_opening_and_weekday(seeker, asked, at):
    page = progress_page(reader=seeker, today=at.date())
    assert [group.by for group in page.groups] == [
        "channel", "how well you know them", "how it opens", "weekday",
    ]  # fmt: skip
    assert all(group.best == "" for group in page.groups)


def test_a_fresh_request_waits_and_counts_neither_way(seeker, person, at):
    Message.objects.create(
        owner=seeker, person=person("Ama"), kind="note", begun_at=at, edited_at=at, sent_at=at
    )
    page = progress_page(reader=seeker, today=at.date())
    assert page.waiting == 1 and page.groups == ()


def test_nothing_of_a_stranger_counts(stranger, asked, at):
    page = progress_page(reader=stranger, today=at.date())
    assert page.most == 0 and page.outlook.about is None
