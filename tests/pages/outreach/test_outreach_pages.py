"""The pages of messages: what they hold, and with how many queries."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.method.outreach.checker import check
from halfhour.method.outreach.rhythm import NeverAsked
from halfhour.models import Message, PersonValue
from halfhour.pages.outreach.composing import NoSuchKind, compose_page
from halfhour.pages.outreach.listing import outreach_page
from halfhour.pages.outreach.shown import checked
from halfhour.pages.outreach.writing import write_page


@pytest.fixture
def amara(person, seeker):
    made = person(
        "Amara Okafor", given_name="Amara", title="Planner", organisation_name="Northwind"
    )
    PersonValue.objects.create(
        owner=seeker, person=made, kind="email", value="amara@example.org", key="amara@example.org"
    )
    return made


def test_the_compose_page_gives_ways_and_openings(seeker, at, amara, django_assert_num_queries):
    with django_assert_num_queries(7):
        page = compose_page(reader=seeker, today=at.date(), person=amara.pk)
    assert page.ways[0].channel == "email"
    assert page.openings[0].key == "work"
    with pytest.raises(NoSuchKind):
        compose_page(reader=seeker, today=at.date(), person=amara.pk, kind="poem")


def test_a_reminder_is_composed_only_for_who_was_asked(
    seeker, at, amara, django_assert_num_queries
):
    first = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    with pytest.raises(NeverAsked):
        compose_page(reader=seeker, today=at.date(), person=amara.pk, kind="reminder")
    mark_sent(by=seeker, at=at, message=first.pk)
    with django_assert_num_queries(8):
        page = compose_page(reader=seeker, today=at.date(), person=amara.pk, kind="reminder")
    assert page.heading == "Send the one reminder"


def test_the_list_holds_drafts_and_what_waits(seeker, at, amara, person, django_assert_num_queries):
    first = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    mark_sent(by=seeker, at=at, message=first.pk)
    start_message(by=seeker, at=at, person=person("Mei Chan").pk, kind="request")
    today = at.date() + timedelta(days=14)
    with django_assert_num_queries(5):
        page = outreach_page(reader=seeker, today=today)
    assert [row.name for row in page.drafts] == ["Mei Chan"]
    assert [day.word for day in page.waiting[0].days] == [
        "Asked", "Ask a colleague", "One reminder", "Let it rest",
    ]  # fmt: skip
    assert page.waiting[0].may_remind


def test_the_list_of_many_takes_no_more_queries(seeker, at, person, django_assert_num_queries):
    for number in range(12):
        draft = start_message(by=seeker, at=at, person=person(f"P {number}").pk, kind="request")
        mark_sent(by=seeker, at=at, message=draft.pk)
    with django_assert_num_queries(5):
        page = outreach_page(reader=seeker, today=at.date())
    assert len(page.waiting) == 12


def test_the_write_page_links_to_the_mail_of_one_person(
    seeker, at, amara, django_assert_num_queries
):
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    verdict = verdict_on(by=seeker, message=draft.pk)
    with django_assert_num_queries(9):
        page = write_page(reader=seeker, today=at.date(), message=draft.pk, verdict=verdict)
    assert page.mailto.startswith("mailto:amara@example.org?subject=")
    assert page.check.verdict == "ready"


def test_a_stranger_sees_nothing(stranger, seeker, at, amara):
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    with pytest.raises(Message.DoesNotExist):
        write_page(reader=stranger, today=at.date(), message=draft.pk, verdict=check("x"))
    assert outreach_page(reader=stranger, today=at.date()).empty


def test_the_marked_text_is_the_text():
    text = "Dear [Name], are you hiring? Thanks"
    shown = checked(text, check(text), text)
    assert "".join(piece.text for piece in shown.pieces) == text
    assert [piece.text for piece in shown.pieces if piece.tone] == ["[Name]", "are you hiring"]
