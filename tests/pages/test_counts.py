"""How many queries each page takes in the demo world: exactly, so that one more is noticed."""

from __future__ import annotations

from django.db import connection
from django.test.utils import CaptureQueriesContext
from django.utils import timezone

from halfhour.models import (
    AgendaItem,
    Direction,
    Import,
    Interview,
    OpenQuestion,
    Organisation,
    Person,
    Resume,
)
from halfhour.pages.account.leaving import leaving_people
from halfhour.pages.account.settings import settings_page
from halfhour.pages.directions.raised import questions_for
from halfhour.pages.directions.speakers import answer_screen, rating_screen, speakers
from halfhour.pages.followups.overview import followups_page
from halfhour.pages.interviews.agenda import agenda_page, instead_page, proposed_agenda
from halfhour.pages.interviews.arranging import arranging_page
from halfhour.pages.interviews.brief import brief_page
from halfhour.pages.interviews.calendar import calendar_text
from halfhour.pages.interviews.calendars import calendars_page
from halfhour.pages.interviews.inviting import talk_of
from halfhour.pages.outreach.mail import mail_page
from halfhour.pages.people.cards import next_card
from halfhour.pages.people.duplicates import duplicates, duplicates_page
from halfhour.pages.people.import_list import imports_page
from halfhour.pages.people.importing import import_page, import_report
from halfhour.pages.people.occupation import occupation_page
from halfhour.pages.people.organisations import organisation_page, organisations_page
from halfhour.pages.people.triage import triage_page
from halfhour.pages.referrals.adding import adding_page
from halfhour.pages.resumes.difference import difference_page
from halfhour.pages.today.notices import notices_page

COUNTS = {
    "leaving_people": 2,
    "settings_page": 1,
    "questions_for": 5,
    "speakers": 1,
    "answer_screen": 2,
    "rating_screen": 2,
    "followups_page": 9,
    "proposed_agenda": 15,
    "agenda_page": 17,
    "instead_page": 14,
    "arranging_page": 6,
    "brief_page": 28,
    "calendar_text": 2,
    "calendars_page": 2,
    "talk_of": 4,
    "mail_page": 2,
    "next_card": 1,
    "duplicates": 1,
    "duplicates_page": 4,
    "imports_page": 2,
    "import_page": 15,
    "import_report": 4,
    "occupation_page": 2,
    "organisations_page": 2,
    "organisation_page": 7,
    "triage_page": 5,
    "adding_page": 1,
    "difference_page": 3,
    "notices_page": 1,
}


def pages(reader):
    """Each page by its name, as a call."""
    now = timezone.now()
    first = {
        kind: kind.objects.filter(owner=reader).order_by("pk").values_list("pk", flat=True)[0]
        for kind in (Direction, Import, OpenQuestion, Organisation)
    }
    last = Resume.objects.kept_by(reader).latest("pk").pk
    item = AgendaItem.objects.kept_by(reader).exclude(area__in=["opening", "close"]).first()
    held = Interview.objects.kept_by(reader).filter(ended_at__isnull=False).first()
    who, direction = held.person_id, first[Direction]
    yield "leaving_people", lambda: list(leaving_people(reader=reader))
    yield "settings_page", lambda: settings_page(reader=reader)
    yield "questions_for", lambda: questions_for(reader=reader, direction=direction)
    yield "speakers", lambda: speakers(reader=reader, direction=direction)
    yield "answer_screen", lambda: answer_screen(reader=reader, question=first[OpenQuestion])
    yield "rating_screen", lambda: rating_screen(reader=reader, interview=held.pk)
    yield "followups_page", lambda: followups_page(reader=reader, today=now.date())
    yield "proposed_agenda", lambda: proposed_agenda(reader=reader, today=now.date(), person=who)
    yield "agenda_page", lambda: agenda_page(reader=reader, today=now.date(), person=who)
    yield "instead_page", lambda: instead_page(reader=reader, today=now.date(), item=item.pk)
    yield "arranging_page", lambda: arranging_page(reader=reader, now=now, person=who)
    yield "brief_page", lambda: brief_page(reader=reader, today=now.date(), person=who)
    yield "calendar_text", lambda: calendar_text(reader=reader, now=now)
    yield "calendars_page", lambda: calendars_page(reader=reader)
    yield "talk_of", lambda: talk_of(reader=reader, interview=held.pk)
    yield "mail_page", lambda: mail_page(reader=reader, today=now.date())
    yield "next_card", lambda: next_card(reader=reader)
    yield "duplicates", lambda: duplicates(reader=reader)
    yield "duplicates_page", lambda: duplicates_page(reader=reader)
    yield "imports_page", lambda: imports_page(reader=reader)
    yield "import_page", lambda: import_page(reader=reader, import_id=first[Import])
    yield "import_report", lambda: import_report(reader=reader, import_id=first[Import])
    yield "occupation_page", lambda: occupation_page(reader=reader, person=who)
    yield "organisations_page", lambda: organisations_page(reader=reader)
    yield (
        "organisation_page",
        lambda: organisation_page(reader=reader, organisation=first[Organisation]),
    )
    yield "triage_page", lambda: triage_page(reader=reader)
    yield "adding_page", lambda: adding_page(reader=reader)
    yield "difference_page", lambda: difference_page(reader=reader, resume=last)
    yield "notices_page", lambda: notices_page(reader=reader)


def test_every_page_takes_as_many_queries_as_it_says(noor):
    taken = {}
    for name, call in pages(noor):
        call()
        with CaptureQueriesContext(
            connection,
        ) as asked:
            call()
        taken[name] = len(asked)
    assert taken == COUNTS
    assert Person.objects.kept_by(noor).count() > 150
