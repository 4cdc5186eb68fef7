"""F25, F27: what people typed is shown as text on every screen there is."""

import re
import uuid

import pytest
from django.apps import apps

from faults.routes import address, routes
from halfhour.actions.directions.learning import open_question, record_statement
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.followups.advice import record_advice
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.interviews.holding import write_note
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.actions.people.editing import add_person
from halfhour.actions.referrals.companies import add_company
from halfhour.actions.referrals.recording import record_referral

EVIL = "<script>alert(1)</script><img src=x onerror=alert(2)>'\"{{ settings }}"
RAW = re.compile(r"<script>alert\(1\)|<img src=x")


@pytest.fixture
def hostile(seeker, at):
    """A book in which every text is a script."""
    said = {"by": seeker, "at": at}
    one = add_person(**said, name=EVIL, organisation=EVIL, title=EVIL, how_known=EVIL, notes=EVIL)
    way = name_direction(**said, name=EVIL, why=EVIL, industries=[EVIL])
    open_question(**said, direction=way.pk, topic="work", text=EVIL)
    record_statement(**said, direction=way.pk, topic="work", text=EVIL, said_by=one.pk)
    message = start_message(**said, person=one.pk, kind="request", direction=way.pk)
    edit_message(**said, message=message.pk, subject=EVIL, body=EVIL)
    talk = arrange_interview(**said, person=one.pk, starts_at=at, place=EVIL, direction=way.pk)
    write_note(**said, interview=talk.pk, kind="note", text=EVIL)
    record_advice(**said, giver=one.pk, text=EVIL, interview=talk.pk)
    record_referral(**said, referrer=one.pk, name=f"Second {EVIL}", why=EVIL)
    add_company(**said, organisation=EVIL, why=EVIL)
    record_lead(**said, title=EVIL, organisation=EVIL, person=one.pk, text=EVIL)
    return seeker


def _ids(owner):
    kinds = apps.get_app_config("halfhour").get_models()
    owned = [k for k in kinds if any(field.name == "owner" for field in k._meta.fields)]
    return sorted(
        {
            pk
            for k in owned
            for pk in k._default_manager.filter(owner=owner).values_list("pk", flat=True)
        }
    )


def test_f25_no_screen_runs_what_was_typed(hostile, as_seeker):
    broken, shown = [], 0
    for route in routes():
        for pk in _ids(hostile)[:2]:
            path = address(route, pk, str(uuid.uuid4()))
            answer = as_seeker.get(path)
            if answer.status_code != 200 or not answer["Content-Type"].startswith(
                ("text/html", "image/svg")
            ):
                continue
            shown += 1
            if RAW.search(answer.content.decode()):
                broken.append(route.name)
    assert not broken, broken
    assert shown > 30
