"""F24: line breaks in names, places and links write no lines of their own into an invitation."""

from __future__ import annotations

from datetime import timedelta

import icalendar
from django.urls import reverse

from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.models import Settings

EVIL = 'x\r\nATTENDEE:mailto:evil@example.net\nBEGIN:VALARM\r"; ROLE=CHAIR:\u2028\u0085'


def test_f24_an_invitation_keeps_to_its_own_lines(as_seeker, seeker, person, at):
    Settings.objects.kept_by(seeker).update(full_name=EVIL)
    talk = arrange_interview(
        by=seeker, at=at, person=person(EVIL).pk, starts_at=at + timedelta(days=1), place=EVIL,
        link=EVIL, phone=EVIL,
    )  # fmt: skip
    answer = as_seeker.get(reverse("interviews:invitation", args=[talk.pk]))
    assert "\n" not in answer["Content-Disposition"]
    calendar = icalendar.Calendar.from_ical(answer.content)
    (event,) = calendar.walk("VEVENT")
    assert not isinstance(event["ATTENDEE"], list)
    assert "evil" not in str(event["ATTENDEE"])
    assert not calendar.walk("VALARM")
