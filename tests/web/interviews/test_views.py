"""Interviews in the browser: each screen works, is closed to strangers, and needs no scripts."""

from __future__ import annotations

from datetime import timedelta

import pytest
from django.urls import reverse

from halfhour.models import AgendaItem, Interview

SCREENS = ("show", "move", "cancel", "prepare", "add-question", "brief", "live", "practice",
           "debrief", "notes", "invitation")  # fmt: skip


@pytest.mark.parametrize("screen", SCREENS)
def test_a_screen_opens_for_its_owner(as_seeker, talk, screen):
    assert as_seeker.get(reverse(f"interviews:{screen}", args=[talk.pk])).status_code == 200


@pytest.mark.parametrize("screen", SCREENS)
def test_a_stranger_gets_404(as_stranger, talk, screen):
    assert as_stranger.get(reverse(f"interviews:{screen}", args=[talk.pk])).status_code == 404


def test_the_list_shows_what_is_coming(as_seeker, talk):
    assert b"Ngozi Adeyemi" in as_seeker.get(reverse("interviews:list")).content


def test_arranging_needs_no_scripts(as_seeker, person):
    who = person("Tomasz Zieliński")
    address = f"{reverse('interviews:arrange')}?person={who.pk}"
    page = as_seeker.get(address)
    assert page.status_code == 200
    sent = as_seeker.post(
        address,
        {"when": "own", "own_time": "2026-11-20T14:00", "minutes": "20", "mode": "phone",
         "phone": "+48 22 555 01 00"},
    )  # fmt: skip
    made = Interview.objects.get()
    assert sent["Location"] == reverse("interviews:show", args=[made.pk])
    assert (made.minutes, made.mode, made.agenda.count() > 8) == (20, "phone", True)


def test_half_an_hour_is_refused_beside_the_field(as_seeker, person):
    who = person("Tomasz Zieliński")
    address = f"{reverse('interviews:arrange')}?person={who.pk}"
    page = as_seeker.post(address, {"when": "later", "minutes": "30", "mode": "video"})
    assert page.status_code == 200
    assert "too long" in page.content.decode()
    assert not Interview.objects.exists()


def test_a_talk_is_moved_confirmed_and_called_off(as_seeker, talk):
    talk.refresh_from_db()
    moved = as_seeker.post(
        reverse("interviews:move", args=[talk.pk]),
        {"starts_at": "2026-11-25T09:30", "minutes": "15", "mode": "video", "version": talk.version,
         "link": "https://meet.example.com/x"},
    )  # fmt: skip
    assert moved.status_code == 302
    as_seeker.post(reverse("interviews:confirm", args=[talk.pk]))
    talk.refresh_from_db()
    assert (talk.minutes, talk.sequence, bool(talk.confirmed_at)) == (15, 1, True)
    as_seeker.post(reverse("interviews:answer", args=[talk.pk]), {"answer": "declined"})
    as_seeker.post(reverse("interviews:cancel", args=[talk.pk]), {"reason": "flu"})
    talk.refresh_from_db()
    assert (talk.their_answer, talk.cancel_reason) == ("declined", "flu")
    assert (
        b"METHOD:CANCEL" in as_seeker.get(reverse("interviews:invitation", args=[talk.pk])).content
    )


def test_f50_an_old_form_shows_the_conflict_and_overwrites_nothing(as_seeker, talk):
    asked = {"starts_at": "2026-11-25T09:30", "minutes": "15", "mode": "video"}
    page = as_seeker.post(reverse("interviews:move", args=[talk.pk]), {**asked, "version": "0"})
    assert "changed meanwhile" in page.content.decode()
    talk.refresh_from_db()
    assert talk.minutes == 20


def test_questions_are_added_moved_replaced_and_left_out(as_seeker, talk):
    here = reverse("interviews:add-question", args=[talk.pk])
    as_seeker.post(here, {"text": "Do nights get easier?", "area": "trends"})
    first = talk.agenda.get(order=1)
    assert first.question == "Do nights get easier?"
    second = talk.agenda.get(order=2)
    as_seeker.post(reverse("interviews:order", args=[talk.pk]), {"up": second.pk})
    assert talk.agenda.get(order=1).pk == second.pk
    change = reverse("interviews:replace-question", args=[first.pk])
    assert b"Ask this" in as_seeker.get(change).content
    as_seeker.post(change, {"text": "What do nights do to you?"})
    first.refresh_from_db()
    assert first.question == "What do nights do to you?"
    as_seeker.post(reverse("interviews:drop-question", args=[first.pk]))
    assert not AgendaItem.objects.filter(pk=first.pk).exists()
    anew = {"minutes": "12", "plan": "tiara"}
    as_seeker.post(reverse("interviews:prepare", args=[talk.pk]), anew)
    talk.refresh_from_db()
    assert (talk.minutes, talk.plan) == (12, "tiara")


@pytest.mark.parametrize("screen", ["replace-question", "drop-question"])
def test_a_strangers_question_is_absent(as_stranger, talk, screen):
    item = talk.agenda.get(order=1).pk
    assert as_stranger.post(reverse(f"interviews:{screen}", args=[item])).status_code == 404


@pytest.mark.parametrize("screen", ["confirm", "answer", "cancel", "order", "thanks"])
def test_a_stranger_changes_nothing(as_stranger, talk, screen):
    sent = as_stranger.post(reverse(f"interviews:{screen}", args=[talk.pk]), {"answer": "accepted"})
    assert sent.status_code == 404
    talk.refresh_from_db()
    assert not (talk.confirmed_at or talk.cancelled_at or talk.their_answer)


def test_where_one_stands_is_told_with_the_questions_and_stays(as_seeker, seeker, talk):
    here = reverse("interviews:prepare", args=[talk.pk])
    told = {"minutes": 20, "plan": "tiara", "situation": "returning"}
    assert as_seeker.post(here, told).status_code == 302
    assert '<option value="returning" selected>' in as_seeker.get(here).text
    talk.refresh_from_db()
    assert talk.plan == "tiara"


def test_a_made_up_situation_is_refused_beside_the_field(as_seeker, talk):
    told = {"minutes": 20, "plan": "tiara", "situation": "admin"}
    answer = as_seeker.post(reverse("interviews:prepare", args=[talk.pk]), told)
    assert "errorlist" in answer.text


def test_a_talk_held_on_another_day_shows_when_it_was_held(as_seeker, talk):
    held = talk.starts_at + timedelta(days=1)
    Interview.objects.filter(pk=talk.pk).update(
        started_at=held, ended_at=held + timedelta(minutes=20)
    )
    page = as_seeker.get(reverse("interviews:show", args=[talk.pk])).text
    assert f'datetime="{held.isoformat()[:10]}' in page
    assert "Arranged for" in page


def test_a_talk_held_on_time_says_so_once(as_seeker, talk):
    Interview.objects.filter(pk=talk.pk).update(
        started_at=talk.starts_at + timedelta(minutes=2),
        ended_at=talk.starts_at + timedelta(minutes=20),
    )
    page = as_seeker.get(reverse("interviews:show", args=[talk.pk])).text
    assert "Arranged for" not in page
