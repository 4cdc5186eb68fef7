"""Relating statements in the browser, without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.directions.learning import record_statement
from halfhour.actions.directions.naming import name_direction
from halfhour.models import Statement


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


@pytest.fixture
def said(seeker, person, at, museums):
    return [
        record_statement(
            by=seeker, at=at, direction=museums.pk, topic="pay", text=text, said_by=person(name).pk
        )
        for name, text in (("Ngozi Eze", "Pay is modest"), ("Ana Duarte", "One can live on it"))
    ]


def screen(statement):
    return reverse("directions:relate", args=[statement.pk])


def test_two_voices_that_agree_corroborate_each_other(as_seeker, museums, said):
    assert "Pay is modest (Ngozi Eze)" in as_seeker.get(screen(said[1])).text
    show = reverse("directions:show", args=[museums.pk])
    assert "2 agree" not in as_seeker.get(show).text
    sent = {"about": said[0].pk, "stance": "agrees"}
    assert as_seeker.post(screen(said[1]), sent).url == show
    page = as_seeker.get(show).text
    assert "2 agree" in page and "Ana Duarte agrees, 16 Nov: One can live on it" in page


def test_a_statement_that_sees_it_differently_can_stand_for_itself_again(as_seeker, museums, said):
    as_seeker.post(screen(said[1]), {"about": said[0].pk, "stance": "contradicts"})
    show = reverse("directions:show", args=[museums.pk])
    assert "Seen differently" in as_seeker.get(show).text
    as_seeker.post(screen(said[1]), {"about": ""})
    assert "Seen differently" not in as_seeker.get(show).text


def test_what_is_missing_or_goes_in_a_circle_is_told_at_the_form(as_seeker, said):
    page = as_seeker.post(screen(said[1]), {"about": said[0].pk})
    assert "Say whether it agrees" in page.text
    as_seeker.post(screen(said[1]), {"about": said[0].pk, "stance": "agrees"})
    page = as_seeker.post(screen(said[0]), {"about": said[1].pk, "stance": "agrees"})
    assert page.status_code == 200 and "errorlist" in page.text
    assert Statement.objects.exclude(about=None).count() == 1


def test_a_stranger_gets_404(as_stranger, said):
    assert as_stranger.get(screen(said[0])).status_code == 404
    sent = {"about": said[1].pk, "stance": "agrees"}
    assert as_stranger.post(screen(said[0]), sent).status_code == 404
