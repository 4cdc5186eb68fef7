"""F50: twenty threads on one action have one effect, and a stale form overwrites nothing."""

from __future__ import annotations

import re
import threading

import pytest
from django.db import connection
from django.test import Client

from halfhour.actions.account.settings import change_settings
from halfhour.actions.directions.naming import describe_direction, name_direction
from halfhour.actions.people.editing import edit_person
from halfhour.models import Direction, Event, Person, PersonNote, Referral, Settings

pytestmark = pytest.mark.django_db(transaction=True)
HIDDEN = re.compile(r'name="(once|version|seen)" value="([^"]*)"')


def hidden(browser, path):
    """The hidden fields that the form at ``path`` carries."""
    return dict(HIDDEN.findall(browser.get(path).content.decode()))


def twenty(user, path, said):
    """Send one form from twenty threads at once; the answers."""
    answers, gate = [], threading.Barrier(20)

    def send():
        browser = Client()
        browser.force_login(user)
        gate.wait()
        answers.append(browser.post(path, said))
        connection.close()

    threads = [threading.Thread(target=send) for _ in range(20)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    return answers


def test_f50_somebody_added_by_twenty_threads_is_there_once(seeker, as_seeker):
    said = {**hidden(as_seeker, "/people/add/"), "name": "Oyelaran Adebayo"}
    answers = twenty(seeker, "/people/add/", said)
    assert {answer.status_code for answer in answers} == {302}
    assert len({answer["Location"] for answer in answers}) == 1
    assert Person.objects.kept_by(seeker).count() == 1
    assert Event.objects.filter(owner=seeker, verb="people.added").count() == 1


def test_f50_a_note_kept_by_twenty_threads_is_there_once(seeker, as_seeker, person):
    who = person("Ingrid Solheim")
    said = {**hidden(as_seeker, f"/people/{who.pk}/"), "text": "Starts at the archive in May."}
    twenty(seeker, f"/people/{who.pk}/note/", said)
    assert PersonNote.objects.kept_by(seeker).count() == 1


def test_f50_a_referral_sent_by_twenty_threads_is_kept_once(seeker, as_seeker, person):
    who = person("Ingrid Solheim", closeness="well")
    said = {**hidden(as_seeker, "/network/add/"), "referrer": who.pk, "name": "Tadeo Quispe"}
    twenty(seeker, "/network/add/", said)
    assert Referral.objects.kept_by(seeker).count() == 1
    assert Person.objects.kept_by(seeker).count() == 2


def test_f50_other_words_from_the_same_page_are_another_sending(as_seeker, seeker):
    mark = hidden(as_seeker, "/people/add/")
    as_seeker.post("/people/add/", {**mark, "name": "One Person"})
    as_seeker.post("/people/add/", {**mark, "name": "Another Person"})
    as_seeker.post("/people/add/", {**mark, "name": "Another Person"})
    names = sorted(Person.objects.kept_by(seeker).values_list("name", flat=True))
    assert names == ["Another Person", "One Person"]


def test_f50_a_form_that_was_not_taken_may_be_sent_again(as_seeker, seeker):
    mark = hidden(as_seeker, "/people/add/")
    for _ in range(2):
        assert as_seeker.post("/people/add/", {**mark, "name": ""}).status_code == 200
    assert not Person.objects.kept_by(seeker).exists()


def test_f50_a_stale_form_about_a_person_overwrites_nothing(as_seeker, seeker, person, at):
    who = person("Ingrid Solheim")
    path = f"/people/{who.pk}/edit/"
    said = hidden(as_seeker, path)
    edit_person(by=seeker, at=at, person=who.pk, said={"name": "Ingrid Solheim-Bakke"})
    answer = as_seeker.post(path, {**said, "name": "Ingrid S."})
    assert "changed meanwhile" in answer.content.decode()
    assert "Ingrid S." in answer.content.decode()
    who.refresh_from_db()
    assert who.name == "Ingrid Solheim-Bakke"


def test_f50_stale_settings_overwrite_nothing_and_keep_the_words(as_seeker, seeker, at):
    said = {
        **hidden(as_seeker, "/settings/"), "full_name": "Noor", "about_me": "From this tab.",
        "location": "", "time_zone": "Europe/London", "country": "GB", "minutes_asked": 20,
        "requests_a_week": 5, "touches_a_day": 3,
    }  # fmt: skip
    change_settings(by=seeker, at=at, about_me="From the other tab.")
    shown = as_seeker.post("/settings/", said).content.decode()
    assert "changed meanwhile" in shown
    assert "From this tab." in shown
    assert "Kept now: From the other tab." in shown
    assert Settings.objects.kept_by(seeker).get().about_me == "From the other tab."
    again = dict(HIDDEN.findall(shown))
    assert as_seeker.post("/settings/", {**said, **again}).status_code == 302
    assert Settings.objects.kept_by(seeker).get().about_me == "From this tab."


def test_f50_a_stale_direction_overwrites_nothing(as_seeker, seeker, at):
    way = name_direction(by=seeker, at=at, name="Archives")
    path = f"/directions/{way.pk}/edit/"
    said = {**hidden(as_seeker, path), "name": "Archives", "why": "Quiet", "industries": ""}
    describe_direction(
        by=seeker, at=at, direction=way.pk, name="Archives", why="Old maps", industries=[]
    )
    assert "Kept now: Old maps" in as_seeker.post(path, said).content.decode()
    assert Direction.objects.kept_by(seeker).get().why == "Old maps"
