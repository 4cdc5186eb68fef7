"""The shortlist in the browser: whom to ask, and every button, without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.directions.naming import name_direction
from halfhour.actions.shortlist.choosing import choose, set_aside
from halfhour.models import Chosen, SetAside, ShortlistWeight


@pytest.fixture
def museums(seeker, at):
    return name_direction(by=seeker, at=at, name="Museum education")


@pytest.fixture
def ngozi(person):
    return person("Ngozi Eze", title="Museum <i>educator</i>", closeness="well")


def address(name="list", *args):
    return reverse(f"shortlist:{name}", args=args)


def test_without_a_direction_the_page_tells_the_next_step(as_seeker):
    assert "First, a direction" in as_seeker.get(address()).content.decode()


def test_without_people_the_page_tells_the_next_step(as_seeker, museums):
    assert "Nobody here yet" in as_seeker.get(address()).content.decode()


def test_a_person_stands_there_with_reasons_and_the_way_to_ask(as_seeker, museums, ngozi):
    page = as_seeker.get(address()).content.decode()
    assert "Ngozi Eze" in page and "Their title mentions" in page
    assert f"?person={ngozi.pk}&amp;direction={museums.pk}" in page
    assert "<i>educator" not in page


def test_somebody_is_put_on_the_list_and_taken_off(as_seeker, museums, ngozi):
    sent = {"person": ngozi.pk, "direction": museums.pk, "role": "expert"}
    answer = as_seeker.post(address("choose"), sent)
    assert answer.url == f"{address()}?direction={museums.pk}"
    assert "On my list" in as_seeker.get(address()).content.decode()
    again = as_seeker.post(address("choose"), sent, follow=True)
    assert "on your list already" in again.content.decode()
    as_seeker.post(address("drop", Chosen.objects.get().pk))
    assert "On my list" not in as_seeker.get(address()).content.decode()


def test_somebody_is_set_aside_with_a_reason_and_brought_back(as_seeker, museums, ngozi):
    sent = {"person": ngozi.pk, "direction": museums.pk, "reason": "Not now"}
    as_seeker.post(address("set-aside"), sent)
    page = as_seeker.get(address()).content.decode()
    assert "Not now" in page and "Draft a request" not in page
    as_seeker.post(address("bring-back", SetAside.objects.get().pk))
    assert "Draft a request" in as_seeker.get(address()).content.decode()


def test_weights_are_kept_and_set_back(as_seeker, museums, ngozi):
    as_seeker.post(address("weigh"), {"closeness": "4.5", "direction": museums.pk})
    assert ShortlistWeight.objects.get(name="closeness").weight == 4.5
    assert 'value="4.5"' in as_seeker.get(address()).content.decode()
    refused = as_seeker.post(address("weigh"), {"closeness": "77"}, follow=True)
    assert "between 0 and 5" in refused.content.decode()
    as_seeker.post(address("weigh"), {"reset": "1"})
    assert ShortlistWeight.objects.get(name="closeness").weight == 1


@pytest.mark.parametrize("direction", ["9" * 30, "x", "-1", "²"])
def test_a_number_that_is_none_gets_404(as_seeker, direction):
    assert as_seeker.get(address(), {"direction": direction}).status_code == 404


def test_a_stranger_gets_404(as_stranger, seeker, museums, ngozi, at):
    chosen = choose(by=seeker, at=at, person=ngozi.pk, direction=museums.pk, role="expert")
    aside = set_aside(by=seeker, at=at, person=ngozi.pk, reason="Not now")
    sent = {"person": ngozi.pk, "direction": museums.pk, "role": "expert"}
    assert as_stranger.get(address(), {"direction": museums.pk}).status_code == 404
    assert as_stranger.post(address("choose"), sent).status_code == 404
    assert as_stranger.post(address("set-aside"), sent).status_code == 404
    assert as_stranger.post(address("drop", chosen.pk)).status_code == 404
    assert as_stranger.post(address("bring-back", aside.pk)).status_code == 404


def test_htmx_gets_the_fragment_only(as_seeker, museums, ngozi):
    answer = as_seeker.get(address(), headers={"HX-Request": "true"})
    assert b"<html" not in answer.content and b"Ngozi Eze" in answer.content


def test_the_first_ten_are_shown_and_more_on_asking(as_seeker, person, museums):
    for number in range(12):
        person(f"Educator {number}", title="Museum educator")
    page = as_seeker.get(address(), {"direction": museums.pk}).content.decode()
    assert "Show more experts" in page and page.count("Draft a request") == 10 + 6
    more = as_seeker.get(address(), {"direction": museums.pk, "more": "1"}).content.decode()
    assert "Show more experts" not in more and more.count("Draft a request") == 12 + 6
