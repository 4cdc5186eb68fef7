"""Saying in the browser which occupation somebody has."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.people.handing_in import hand_in_text
from halfhour.actions.people.import_jobs import start_import
from halfhour.models import OccupationCorrection, Person

BOOK = "Name,Email,Job Title\nAmara Okafor,amara@example.org,Senior nurse\n"


@pytest.fixture
def amara(seeker, at):
    start_import(by=seeker, at=at, import_id=hand_in_text(by=seeker, at=at, text=BOOK).pk)
    return Person.objects.get()


def _page(person):
    return reverse("people:occupation", args=[person.pk])


def test_others_are_found_by_words(as_seeker, amara):
    assert "Senior nurse" in as_seeker.get(_page(amara)).text
    assert "15-1200" in as_seeker.get(_page(amara), {"find": "computer"}).text
    assert "Try another word" in as_seeker.get(_page(amara), {"find": "zzzz"}).text


def test_what_is_said_is_kept(as_seeker, amara):
    answer = as_seeker.post(_page(amara), {"code": "15-1200"}, follow=True)
    amara.refresh_from_db()
    assert (amara.occupation_code, amara.occupation_by_hand) == ("15-1200", True)
    assert amara.occupation_title in answer.text


def test_an_unknown_code_is_told_kindly(as_seeker, amara):
    answer = as_seeker.post(_page(amara), {"code": "99-9999"}, follow=True)
    assert "No occupation or group has the code 99-9999." in answer.text


def test_what_is_said_can_be_undone_from_the_toast_and_from_the_page(as_seeker, amara):
    answer = as_seeker.post(_page(amara), {"code": "15-1200"}, follow=True)
    undo = reverse("people:occupation-undo", args=[OccupationCorrection.objects.get().pk])
    assert undo in answer.text
    assert undo in as_seeker.get(_page(amara)).text
    assert as_seeker.post(undo).url == reverse("people:person", args=[amara.pk])
    amara.refresh_from_db()
    assert (amara.occupation_code, amara.occupation_by_hand) == ("29-1000", False)
    assert "undone before" in as_seeker.post(undo, follow=True).text


def test_a_stranger_undoes_nothing(as_seeker, as_stranger, amara):
    as_seeker.post(_page(amara), {"code": "15-1200"})
    undo = reverse("people:occupation-undo", args=[OccupationCorrection.objects.get().pk])
    assert as_stranger.post(undo).status_code == 404
    assert as_stranger.get(undo).status_code == 405


def test_a_stranger_finds_nobody(as_stranger, amara):
    assert as_stranger.get(_page(amara)).status_code == 404
    assert as_stranger.post(_page(amara), {"code": "15-1200"}).status_code == 404
