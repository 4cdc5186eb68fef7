"""One talk, arranged and prepared."""

from __future__ import annotations

from datetime import timedelta

import pytest


@pytest.fixture
def ngozi(person):
    return person(
        "Ngozi Adeyemi", title="Ward manager", organisation_name="St. Brigid Hospital",
        given_name="Ngozi", steps_away=1,
    )  # fmt: skip


@pytest.fixture
def nursing(seeker, at):
    from halfhour.actions.directions.naming import name_direction

    return name_direction(by=seeker, at=at, name="Nursing")


@pytest.fixture
def talk(seeker, ngozi, nursing, at):
    from halfhour.actions.interviews.arranging import arrange_interview
    from halfhour.actions.interviews.preparing import prepare_interview
    from halfhour.pages.interviews.agenda import proposed_agenda

    made = arrange_interview(
        by=seeker, at=at, person=ngozi.pk, minutes=20, starts_at=at + timedelta(days=2),
        direction=nursing.pk,
    )  # fmt: skip
    agenda = proposed_agenda(reader=seeker, today=at.date(), person=ngozi.pk, minutes=20)
    return prepare_interview(by=seeker, at=at, interview=made.pk, agenda=agenda)
