"""The pages of an interview: what they say, and in how many queries."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.directions.naming import name_direction
from halfhour.actions.outreach.drafting import start_message
from halfhour.models import Interview
from halfhour.pages.interviews.agenda import agenda_page, proposed_agenda
from halfhour.pages.interviews.arranging import arranging_page
from halfhour.pages.interviews.brief import brief_page
from halfhour.pages.interviews.calendar import calendar_text
from halfhour.pages.interviews.debrief import debrief_page
from halfhour.pages.interviews.interview import interview_page
from halfhour.pages.interviews.inviting import NoTimeYet, talk_of
from halfhour.pages.interviews.listing import interviews_page
from halfhour.pages.interviews.live import live_page
from halfhour.pages.interviews.paper import paper_of
from halfhour.pages.interviews.sheets import notes_page


def test_an_interview_tells_both_clocks_and_its_notes(seeker, talk, at, django_assert_num_queries):
    with django_assert_num_queries(5):
        page = interview_page(reader=seeker, today=at.date(), interview=talk.pk)
    assert page.starts_at.strftime("%H:%M") == "10:00"
    assert page.their_starts_at.strftime("%H:%M") == "18:00"
    assert {note.text for note in page.notes} == {"Ten a month", "Spend a night there"}
    assert (page.state, page.confirm_due) == ("arranged", True)


def test_the_list_takes_two_queries_however_many_there_are(
    seeker, talk, at, django_assert_num_queries
):
    with django_assert_num_queries(2):
        page = interviews_page(reader=seeker, today=at.date())
    assert [row.person for row in page.coming] == ["Ngozi Adeyemi"]
    assert not page.empty


def test_the_live_page_has_an_id_for_everything(seeker, talk, at, django_assert_num_queries):
    with django_assert_num_queries(8):
        page = live_page(reader=seeker, today=at.date(), interview=talk.pk)
    assert page.questions[0].note.text == "Ten a month"
    assert [one.key for one in page.steps] == [
        "referrals", "permission", "companies", "resume", "card", "tell",
    ]  # fmt: skip
    sheets = [q.note.uid for q in page.questions] + [q.tick.uid for q in page.questions]
    assert len(set(sheets)) == len(sheets)
    assert [one.kind for one in page.captures if one.quick] == [
        "advice", "referral", "company", "idea", "give",
    ]  # fmt: skip


def test_notes_as_a_browser_keeps_them(seeker, talk, django_assert_num_queries):
    with django_assert_num_queries(2):
        notes = notes_page(reader=seeker, interview=talk.pk)
    assert {note.as_json()["heads"][0]["text"] for note in notes} == {
        "Ten a month", "Spend a night there",
    }  # fmt: skip


def test_the_brief_gathers_what_is_known(seeker, talk, at):
    page = brief_page(reader=seeker, today=at.date(), person=talk.person_id)
    assert (page.referrer, page.referrer_words) == ("Piotr Zieliński", "She sees it all")
    assert [quote.text for quote in page.said_by_others] == ["Mentors for half a year"]
    assert page.open_questions == ("How many night shifts?",)
    assert page.companies == ("Aurora Clinic",)
    paper = paper_of(page)
    assert paper.agenda[0][0] == "0:00–2:00"
    assert ("Companies I am curious about", ("Aurora Clinic",)) in paper.sections


def test_the_agenda_asks_what_is_still_open(seeker, talk, at):
    page = agenda_page(reader=seeker, today=at.date(), person=talk.person_id)
    assert any("How many night shifts" in item.why for item in page.items)
    tiara = proposed_agenda(reader=seeker, today=at.date(), person=talk.person_id, plan="tiara")
    assert tiara.plan == "tiara"


def test_looking_back_offers_captures_topics_and_open_questions(
    seeker, talk, at, django_assert_num_queries
):
    with django_assert_num_queries(7):
        page = debrief_page(reader=seeker, today=at.date(), interview=talk.pk)
    assert [one.kind for one in page.to_settle] == ["advice"]
    assert [one.words for one in page.open_questions] == ["How many night shifts?"]
    assert [one.person for one in page.earlier] == ["Piotr Zieliński"]


def test_times_keep_clear_of_talks_arranged_already(seeker, talk, at):
    page = arranging_page(reader=seeker, now=at, person=talk.person_id)
    assert len(page.times) == 3
    assert all(abs((one.mine - talk.starts_at).total_seconds()) > 2400 for one in page.times)


def test_the_direction_they_were_asked_about_is_proposed(seeker, talk, at):
    older = name_direction(by=seeker, at=at, name="Museum education")
    newer = name_direction(by=seeker, at=at + timedelta(days=1), name="Data engineering")
    asked = start_message(
        by=seeker, at=at, person=talk.person_id, kind="request", direction=older.pk
    )
    who = {"reader": seeker, "now": at, "person": talk.person_id}
    assert arranging_page(**who).direction_id == newer.pk
    assert arranging_page(**who, request=asked.pk).direction_id == older.pk


def test_the_calendar_has_every_talk_with_a_time(seeker, talk, at):
    text = calendar_text(reader=seeker, now=at)
    assert text.count("BEGIN:VEVENT") == 1
    assert f"UID:{talk.uid}@halfhour" in text.replace("\r\n ", "")


def test_an_invitation_needs_a_time(seeker, talk):
    talk.starts_at = None
    talk.save()
    with pytest.raises(NoTimeYet):
        talk_of(reader=seeker, interview=talk.pk)


@pytest.mark.parametrize("page", [interview_page, live_page, debrief_page])
def test_a_stranger_finds_nothing(stranger, talk, at, page):
    with pytest.raises(Interview.DoesNotExist):
        page(reader=stranger, today=at.date(), interview=talk.pk)
    assert interviews_page(reader=stranger, today=at.date()).empty
    assert "VEVENT" not in calendar_text(reader=stranger, now=at)
