"""The latest interview with somebody, and what their page offers to do next."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from halfhour.models import Interview, Message
from halfhour.pages.people.latest_talk import latest_talk


@pytest.fixture
def amara(person):
    return person("Amara Okafor")


def stage(seeker, amara, at):
    found = latest_talk(seeker, amara, at.date())
    return found and found.stage


def talk(seeker, amara, at, **more):
    return Interview.objects.create(owner=seeker, person=amara, arranged_at=at, **more)


def test_nobody_talked_to_has_no_talk(seeker, amara, at):
    talk(seeker, amara, at, starts_at=at, cancelled_at=at)
    assert stage(seeker, amara, at) is None


def test_a_talk_is_coming_until_its_day_is_over(seeker, amara, at):
    talk(seeker, amara, at, starts_at=at)
    assert stage(seeker, amara, at) == "coming"
    assert stage(seeker, amara, at + timedelta(days=1)) == "held"


def test_a_talk_without_a_time_is_still_to_come(seeker, amara, at):
    talk(seeker, amara, at)
    assert stage(seeker, amara, at + timedelta(days=9)) == "coming"


def test_thanks_count_once_they_are_sent(seeker, amara, at):
    held = talk(seeker, amara, at, starts_at=at, ended_at=at)
    note = Message.objects.create(
        owner=seeker, person=amara, interview=held, kind="thanks", begun_at=at, edited_at=at
    )
    assert stage(seeker, amara, at) == "held"
    Message.objects.filter(pk=note.pk).update(sent_at=at)
    assert stage(seeker, amara, at) == "thanked"


def test_a_stranger_sees_no_talk(seeker, stranger, amara, at):
    talk(seeker, amara, at, starts_at=at)
    assert latest_talk(stranger, amara, at.date()) is None


def test_the_page_offers_what_is_next(as_seeker, seeker, amara, at):
    url = reverse("people:person", args=[amara.pk])
    assert b"Ask for half an hour" in as_seeker.get(url).content
    held = talk(seeker, amara, at, starts_at=at, ended_at=at)
    page = as_seeker.get(url).content
    assert b"Say thank you" in page and f"interview={held.pk}".encode() in page
    assert b"Ask for half an hour" not in page
