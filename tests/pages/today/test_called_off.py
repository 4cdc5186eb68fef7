"""A talk that was called off: another time, or let it go."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.interviews.arranging import arrange_interview, cancel_interview
from halfhour.actions.outreach.answering import log_answer
from halfhour.pages.today.page import today_page

pytestmark = pytest.mark.django_db


@pytest.fixture
def yes(calm, seeker, person, asking, at):
    """Ama said yes."""
    request = asking(person("Ama Mensah", closeness="well"), days=-5)
    log_answer(by=seeker, at=at - timedelta(days=4), message=request.pk, kind="yes")
    return request


def step(seeker, day):
    """The step of arranging, if there is one."""
    steps = today_page(reader=seeker, today=day).steps
    return next((one for one in steps if one.rule == "arrange"), None)


def arranged(seeker, yes, at):
    return arrange_interview(by=seeker, at=at, person=yes.person_id, request=yes.pk,
                             starts_at=at + timedelta(days=2))  # fmt: skip


def test_a_yes_is_arranged_while_it_is_warm(seeker, yes, at):
    assert step(seeker, at.date()).what == "Arrange a time with Ama Mensah"
    arranged(seeker, yes, at)
    assert step(seeker, at.date()) is None


def test_called_off_it_asks_for_another_time_after_three_business_days(seeker, yes, at):
    talk = arranged(seeker, yes, at)
    cancel_interview(by=seeker, at=at, interview=talk.pk, reason="She is ill")
    found = step(seeker, at.date())
    assert found.what == "Arrange another time with Ama Mensah"
    assert found.due == at.date() + timedelta(days=3) and "called off" in found.why
    arranged(seeker, yes, at + timedelta(hours=1))
    assert step(seeker, at.date()) is None
