"""What the tests of Today share: a calm book, and things that happen in it."""

from __future__ import annotations

from datetime import date, timedelta

import pytest

from halfhour.models import Chosen, Direction, Interview, Message, Search
from halfhour.pages.today.page import today_page


@pytest.fixture
def rules(seeker):
    """The rules of the steps as of a day."""

    def told(day: date) -> list[str]:
        page = today_page(reader=seeker, today=day)
        return sorted(step.rule for step in (*page.due, *page.ahead))

    return told


@pytest.fixture
def rail(seeker, at):
    """A direction being explored."""
    return Direction.objects.create(
        owner=seeker, search=Search.objects.get(owner=seeker), name="Rail", key="rail", begun_at=at
    )


@pytest.fixture
def calm(rail, person, seeker, at):
    """A direction, and a shortlist that was used before."""
    zed = person("Zed Amari", closeness="well")
    Chosen.objects.create(
        owner=seeker, person=zed, direction=rail, role="expert", at=at, dropped_at=at
    )


@pytest.fixture
def asking(seeker, at):
    """Sends a message: ``asking(person, days=-3, kind="request")``."""

    def send(person, days=0, kind="request", **columns):
        when = at + timedelta(days=days)
        return Message.objects.create(
            owner=seeker, person=person, kind=kind, begun_at=when, edited_at=when,
            **{"sent_at": when, **columns},
        )  # fmt: skip

    return send


@pytest.fixture
def held(seeker):
    """An interview that took place and is written down: ``held(person, at)``."""

    def make(person, at):
        return Interview.objects.create(
            owner=seeker,
            person=person,
            starts_at=at,
            arranged_at=at - timedelta(days=5),
            ended_at=at,
            debriefed_at=at,
        )

    return make
