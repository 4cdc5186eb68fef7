"""The pages for several people, templates and the own model: what they hold, in how many queries."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.outreach.templates import write_template
from halfhour.method.outreach.rewording import asking
from halfhour.models import Chosen, Direction, Message, ModelEndpoint, Search, Template
from halfhour.pages.outreach.rewording import endpoint_page, reword_page
from halfhour.pages.outreach.several import several_page
from halfhour.pages.outreach.templates import template_page, templates_page


@pytest.fixture
def chosen(seeker, at, person):
    """Three chosen on the shortlist; the last one was asked."""
    way = Direction.objects.create(
        owner=seeker,
        name="Logistics",
        key="logistics",
        search=Search.objects.get(owner=seeker),
        begun_at=at,
    )
    people = [person("Mei Chan", title="Planner"), person("Bo Ek"), person("Ana Silva")]
    for one in people:
        Chosen.objects.create(owner=seeker, person=one, direction=way, role="expert", at=at)
    sent = start_message(by=seeker, at=at, person=people[2].pk, kind="request")
    mark_sent(by=seeker, at=at, message=sent.pk)
    return people


def test_those_chosen_and_not_asked_yet_are_offered(seeker, at, chosen, django_assert_num_queries):
    with django_assert_num_queries(3):
        page = several_page(reader=seeker, today=at.date(), people=[])
    assert [(one.name, one.work, one.ticked) for one in page.people] == [
        ("Bo Ek", "", False), ("Mei Chan", "Planner", False),
    ]  # fmt: skip
    assert [one.label for one in page.directions] == ["Logistics"]


def test_those_ticked_come_first_and_once(seeker, at, chosen, person, django_assert_num_queries):
    zoe = person("Zoë Adler")
    with django_assert_num_queries(4):
        page = several_page(reader=seeker, today=at.date(), people=[zoe.pk, chosen[0].pk])
    assert [(one.name, one.ticked) for one in page.people] == [
        ("Mei Chan", True), ("Zoë Adler", True), ("Bo Ek", False),
    ]  # fmt: skip


def test_of_somebody_else_nothing_is_offered(stranger, at, chosen):
    page = several_page(reader=stranger, today=at.date(), people=[chosen[0].pk])
    assert page.people == () == page.templates == page.directions


def test_templates_in_one_query(seeker, at, django_assert_num_queries):
    for name in ("B", "A"):
        write_template(by=seeker, at=at, name=name, kind="request", body="Hello {name}")
    with django_assert_num_queries(1):
        page = templates_page(reader=seeker, today=at.date())
    assert [one.name for one in page.templates] == ["A", "B"]


def test_a_template_in_one_query_and_a_new_one_in_none(
    seeker, stranger, at, django_assert_num_queries
):
    kept = write_template(by=seeker, at=at, name="A", kind="thanks", body="Hello {name}")
    with django_assert_num_queries(1):
        assert template_page(reader=seeker, today=at.date(), template=kept.pk).kind == "thanks"
    with django_assert_num_queries(0):
        assert template_page(reader=seeker, today=at.date()).id is None
    with pytest.raises(Template.DoesNotExist):
        template_page(reader=stranger, today=at.date(), template=kept.pk)


def test_the_own_model_in_one_query_without_its_key(
    seeker, stranger, at, django_assert_num_queries
):
    ModelEndpoint.objects.create(
        owner=seeker, url="http://127.0.0.1:9/v1", model="small", secret="sealed:x", enabled_at=at
    )
    with django_assert_num_queries(1):
        page = endpoint_page(reader=seeker, today=at.date())
    assert page.on and page.has_key and "sealed" not in str(page)
    assert not endpoint_page(reader=stranger, today=at.date()).there


def test_a_rewording_in_one_query(seeker, stranger, at, person, django_assert_num_queries):
    draft = start_message(by=seeker, at=at, person=person("Mei Chan").pk, kind="request")
    asked = asking("http://127.0.0.1:9/v1/chat/completions", "small", "request", "email", "Hello")
    with django_assert_num_queries(1):
        page = reword_page(
            reader=seeker, today=at.date(), message=draft.pk, asked=asked, names=False
        )
    assert (page.host, page.mark, page.check) == ("127.0.0.1", asked.mark, None)
    with pytest.raises(Message.DoesNotExist):
        reword_page(reader=stranger, today=at.date(), message=draft.pk, asked=asked, names=False)
