"""One talk, arranged and prepared, for the browser."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.interviews.preparing import prepare_interview
from halfhour.pages.interviews.agenda import proposed_agenda


@pytest.fixture
def talk(seeker, person, at):
    who = person("Ngozi Adeyemi", title="Ward manager", organisation_name="St. Brigid Hospital")
    made = arrange_interview(
        by=seeker, at=at, person=who.pk, minutes=20, starts_at=at + timedelta(days=2)
    )
    agenda = proposed_agenda(reader=seeker, today=at.date(), person=who.pk, minutes=20)
    return prepare_interview(by=seeker, at=at, interview=made.pk, agenda=agenda)
