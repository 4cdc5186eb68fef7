"""A talk with notes, captures and everything known around it."""

from __future__ import annotations

from datetime import timedelta

import pytest


@pytest.fixture
def talk(seeker, person, at):
    from halfhour.actions.directions.learning import open_question, record_statement
    from halfhour.actions.directions.naming import name_direction
    from halfhour.actions.interviews.arranging import arrange_interview
    from halfhour.actions.interviews.holding import write_note
    from halfhour.actions.interviews.preparing import prepare_interview
    from halfhour.actions.referrals.companies import add_company
    from halfhour.actions.referrals.recording import record_referral
    from halfhour.pages.interviews.agenda import proposed_agenda

    piotr = person("Piotr Zieliński")
    ngozi = person(
        "Ngozi Adeyemi", title="Head of nursing", organisation_name="St. Brigid Hospital",
        occupation_code="29-1141.00", how_known="We met at a fair.",
    )  # fmt: skip
    way = name_direction(by=seeker, at=at, name="Nursing", industries=("health care",))
    open_question(by=seeker, at=at, direction=way.pk, topic="work", text="How many night shifts?")
    record_statement(
        by=seeker, at=at, direction=way.pk, topic="work", text="Mentors for half a year",
        said_by=piotr.pk,
    )  # fmt: skip
    add_company(by=seeker, at=at, organisation="Aurora Clinic")
    record_referral(by=seeker, at=at, referrer=piotr.pk, person=ngozi.pk, why="She sees it all")
    made = arrange_interview(
        by=seeker, at=at, person=ngozi.pk, starts_at=at + timedelta(days=1), direction=way.pk,
        time_zone="Europe/Berlin", their_zone="Asia/Tokyo",
    )  # fmt: skip
    agenda = proposed_agenda(reader=seeker, today=at.date(), person=ngozi.pk, direction=way.pk)
    prepare_interview(by=seeker, at=at, interview=made.pk, agenda=agenda)
    item = made.agenda.get(order=1)
    write_note(by=seeker, at=at, interview=made.pk, kind="note", text="Ten a month", item=item.uid)
    write_note(by=seeker, at=at, interview=made.pk, kind="advice", text="Spend a night there")
    return made
