"""Today in the browser: one tap to do, to put off, to let go, and to take back."""

from __future__ import annotations

import doctest
from datetime import timedelta

import pytest
from django.urls import reverse

from halfhour.actions.followups.promises import record_promise
from halfhour.method.today.rules import RULE
from halfhour.models import Dismissal, PutOff
from halfhour.web.clock import now
from halfhour.web.today import doors, screen

pytestmark = pytest.mark.django_db


@pytest.fixture
def promise(seeker, person):
    """Something I promised Ama Mensah, due today."""
    ama = person("Ama Mensah", closeness="well")
    return record_promise(
        by=seeker, at=now(), person=ama.pk, text="Send the timetable", due=now().date()
    )


def test_every_rule_has_a_door():
    assert set(doors.DOORS) == set(RULE)


def test_the_door_to_the_reminder_names_the_request_as_the_composer_reads_it():
    _, way = doors.DOORS["no-answer-reminder"]
    assert way.endswith("?person={person}&kind=reminder&about={about}")


def test_the_examples_in_the_docstrings_hold():
    assert doctest.testmod(screen).failed == 0


def test_it_shows_what_to_do_and_why(as_seeker, promise):
    shown = as_seeker.get("/").content.decode()
    assert "Keep your promise: Send the timetable" in shown
    assert "You told Ama Mensah you would." in shown


def test_htmx_gets_the_fragment(as_seeker, promise):
    shown = as_seeker.get("/", headers={"HX-Request": "true"}).content.decode()
    assert "<html" not in shown and "timetable" in shown


def test_a_stranger_sees_nothing_of_it(as_stranger, promise):
    for name in ("today:today", "today:everything"):
        assert "timetable" not in as_stranger.get(reverse(name)).content.decode()


def test_one_tap_puts_off_to_tomorrow_and_back(as_seeker, promise):
    key = f"promise:{promise.pk}"
    answer = as_seeker.post("/today/step/", {"key": key, "say": "later", "days": "1"})
    assert answer.status_code == 302 and PutOff.objects.get().until > now().date()
    assert "Put off" in as_seeker.get("/today/all/").content.decode()
    as_seeker.post(reverse("today:take-up", args=[key]))
    assert not PutOff.objects.exists()


def test_one_tap_says_it_is_done(as_seeker, promise):
    as_seeker.post("/today/step/", {"key": f"promise:{promise.pk}", "say": "done"}, follow=True)
    assert Dismissal.objects.get().done
    assert "timetable" not in as_seeker.get("/today/all/").content.decode()


def test_letting_go_needs_a_reason(as_seeker, promise):
    step = {"key": f"promise:{promise.pk}", "say": "dismiss"}
    shown = as_seeker.post("/today/step/", step, follow=True).content.decode()
    assert "Please say why" in shown and not Dismissal.objects.exists()
    as_seeker.post("/today/step/", {**step, "reason": "They have it"})
    assert Dismissal.objects.get().reason == "They have it"


@pytest.mark.parametrize(
    "form", [{}, {"key": "x", "say": "later"}, {"key": "a:b", "say": "later", "days": "9999"}]
)
def test_a_broken_form_changes_nothing(as_seeker, form):
    assert as_seeker.post("/today/step/", form).status_code == 302
    assert not PutOff.objects.exists() and not Dismissal.objects.exists()


def test_somebody_not_signed_in_is_sent_to_the_door(client):
    assert client.get("/").status_code == 302


def test_a_day_is_said_as_one_says_it():
    day = now().date()
    said = [screen.in_words(day + timedelta(days=n), day) for n in (-1, 0, 1)]
    assert said == ["Since yesterday", "Today", "Tomorrow"]
