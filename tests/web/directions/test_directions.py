"""Directions in the browser: naming, learning, deciding, comparing; all without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.directions.learning import open_question, record_statement
from halfhour.actions.directions.naming import attach_occupation, name_direction
from halfhour.models import (
    Direction,
    DirectionDecision,
    Interview,
    OpenQuestion,
    Rating,
    Search,
    Statement,
)


@pytest.fixture
def museums(seeker, at):
    return name_direction(
        by=seeker, at=at, name="Museum education", why="Objects and people", industries=["museums"]
    )


@pytest.fixture
def talk(seeker, person, museums, at):
    who = person("Ngozi Eze", title="Museum educator")
    return Interview.objects.create(
        owner=seeker, person=who, direction=museums, arranged_at=at, ended_at=at
    )


def test_the_empty_page_tells_the_next_step(as_seeker):
    page = as_seeker.get(reverse("directions:list")).content.decode()
    assert "Where might you go?" in page and reverse("directions:name") in page


def test_naming_a_direction_leads_to_what_carries_over(as_seeker):
    answer = as_seeker.post(
        reverse("directions:name"), {"name": "Museum education", "industries": "museums, heritage"}
    )
    made = Direction.objects.get()
    assert made.industries == ["museums", "heritage"]
    assert answer.url == reverse("directions:carries", args=[made.pk])


def test_naming_it_twice_is_told_at_the_form(as_seeker, museums):
    answer = as_seeker.post(reverse("directions:name"), {"name": "museum  EDUCATION"})
    assert "already exploring" in answer.content.decode()
    assert Direction.objects.count() == 1


def test_a_suggestion_is_named_with_its_occupation(as_seeker):
    sent = {"name": "Curators", "code": "25-4012.00", "title": "Curators"}
    as_seeker.post(reverse("directions:name"), sent)
    assert Direction.objects.get().occupations.get().code == "25-4012.00"


def test_the_list_shows_what_has_been_gathered(as_seeker, seeker, museums, talk, at):
    record_statement(
        by=seeker, at=at, direction=museums.pk, topic="pay", text="Modest", interview=talk.pk
    )
    page = as_seeker.get(reverse("directions:list")).content.decode()
    assert "Museum education" in page and "Objects and people" in page
    assert f"?direction={museums.pk}" in page


def test_a_direction_shows_who_said_what_and_what_is_open(as_seeker, seeker, museums, talk, at):
    record_statement(
        by=seeker,
        at=at,
        direction=museums.pk,
        topic="pay",
        text="Modest <b>pay</b>",
        interview=talk.pk,
    )
    open_question(by=seeker, at=at, direction=museums.pk, topic="culture", text="Who decides?")
    page = as_seeker.get(reverse("directions:show", args=[museums.pk])).content.decode()
    assert "Modest &lt;b&gt;pay&lt;/b&gt;" in page and "Ngozi Eze" in page
    assert "Who decides?" in page and "One voice" in page
    assert "How did it feel after Ngozi Eze?" in page


def test_a_statement_is_kept_with_who_said_it(as_seeker, museums, talk):
    answer = as_seeker.post(
        reverse("directions:statement", args=[museums.pk]),
        {"text": "Evenings are long", "topic": "work", "said_by": talk.person_id},
    )
    assert answer.url == reverse("directions:show", args=[museums.pk])
    assert Statement.objects.get().said_by == talk.person


def test_another_view_needs_a_stance(as_seeker, seeker, museums, talk, at):
    first = record_statement(by=seeker, at=at, direction=museums.pk, topic="pay", text="Modest")
    sent = {"text": "Not bad", "topic": "pay", "said_by": talk.person_id, "about": first.pk}
    address = reverse("directions:statement", args=[museums.pk])
    assert "agree or see it differently" in as_seeker.post(address, sent).content.decode()
    as_seeker.post(address, {**sent, "stance": "contradicts"})
    page = as_seeker.get(reverse("directions:show", args=[museums.pk])).content.decode()
    assert "Seen differently" in page


def test_a_question_is_asked_and_answered(as_seeker, museums):
    address = reverse("directions:question", args=[museums.pk])
    as_seeker.post(address, {"text": "Who decides?", "topic": "culture"})
    asked = OpenQuestion.objects.get()
    screen = as_seeker.get(reverse("directions:answer", args=[asked.pk]))
    assert "Who decides?" in screen.content.decode()
    as_seeker.post(reverse("directions:answer", args=[asked.pk]), {"text": "The trustees"})
    asked.refresh_from_db()
    assert asked.answered_by.text == "The trustees"


def test_an_interview_is_rated_in_one_form(as_seeker, talk):
    address = reverse("directions:rate", args=[talk.pk])
    assert as_seeker.get(address).status_code == 200
    as_seeker.post(address, {"fit": 4, "energy": 5})
    mark = Rating.objects.get()
    assert (mark.fit, mark.energy, mark.prospects) == (4, 5, None)
    assert "at least one mark" in as_seeker.post(address, {}).content.decode()


def test_letting_go_needs_a_reason(as_seeker, museums):
    address = reverse("directions:decide", args=[museums.pk])
    assert "say why" in as_seeker.post(address, {"decision": "let go"}).content.decode()
    as_seeker.post(address, {"decision": "let go", "reason": "Too few places"})
    assert DirectionDecision.objects.get().reason == "Too few places"
    assert "Too few places" in as_seeker.get(reverse("directions:list")).content.decode()


def test_an_occupation_is_found_attached_and_taken_off(as_seeker, museums):
    address = reverse("directions:carries", args=[museums.pk])
    assert as_seeker.get(address, {"find": "curator"}).status_code == 200
    as_seeker.post(
        reverse("directions:attach", args=[museums.pk]), {"code": "25-4012.00", "title": "Curators"}
    )
    assert "25-4012.00" in as_seeker.get(address).content.decode()
    as_seeker.post(reverse("directions:detach", args=[museums.pk]), {"code": "25-4012.00"})
    assert not museums.occupations.exists()


def test_a_code_that_is_none_is_told_as_a_message(as_seeker, museums):
    answer = as_seeker.post(
        reverse("directions:attach", args=[museums.pk]), {"code": "nurse"}, follow=True
    )
    assert "no occupation code" in answer.content.decode()


def test_directions_stand_side_by_side_and_are_weighed(as_seeker, seeker, museums, talk, at):
    name_direction(by=seeker, at=at, name="Nursing")
    as_seeker.post(reverse("directions:rate", args=[talk.pk]), {"fit": 5})
    address = reverse("directions:compare")
    page = as_seeker.get(address).content.decode()
    assert "Museum education" in page and "Nursing" in page and "5.0 of 5 after 1 interview" in page
    assert as_seeker.post(address, {"fit": "4.5"}).status_code == 302
    assert as_seeker.post(address, {"fit": "9"}).status_code == 200
    assert 'value="4.5"' in as_seeker.get(address).content.decode()


def test_a_search_is_closed_and_a_new_one_begun(as_seeker, seeker, museums):
    as_seeker.post(reverse("directions:close-search"), {"outcome": "A post at last"})
    assert "A post at last" in as_seeker.get(reverse("directions:list")).content.decode()
    again = as_seeker.post(reverse("directions:close-search"), {"outcome": "Twice"})
    assert "No search is open" in again.content.decode()
    as_seeker.post(reverse("directions:begin-search"), {"name": "Second change"})
    assert Search.objects.filter(owner=seeker, ended_at=None).get().name == "Second change"


@pytest.mark.parametrize(
    "name", ["show", "edit", "carries", "statement", "question", "decide", "attach", "detach"]
)
def test_a_stranger_gets_404(as_stranger, museums, name):
    address = reverse(f"directions:{name}", args=[museums.pk])
    sent = {
        "code": "25-4012.00", "text": "x", "topic": "pay", "decision": "go on", "name": "x",
    }  # fmt: skip
    if name not in ("attach", "detach"):
        assert as_stranger.get(address).status_code == 404
    assert as_stranger.post(address, sent).status_code == 404


def test_a_stranger_can_rate_no_interview_and_answer_no_question(
    as_stranger, seeker, museums, talk, at
):
    asked = open_question(by=seeker, at=at, direction=museums.pk, topic="pay", text="How much?")
    assert as_stranger.get(reverse("directions:rate", args=[talk.pk])).status_code == 404
    assert as_stranger.post(reverse("directions:answer", args=[asked.pk])).status_code == 404


def test_htmx_gets_the_fragment_only(as_seeker, museums):
    answer = as_seeker.get(reverse("directions:list"), headers={"HX-Request": "true"})
    assert b"<html" not in answer.content and b"Museum education" in answer.content


def test_a_direction_with_occupations_carries_attribution_only_where_data_is_shown(
    as_seeker, seeker, museums, at
):
    attach_occupation(by=seeker, at=at, direction=museums.pk, code="25-4012.00", title="Curators")
    assert as_seeker.get(reverse("directions:suggestions")).status_code == 200
