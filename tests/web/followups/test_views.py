"""Follow-ups in the browser, without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.followups.advice import record_advice
from halfhour.actions.followups.giving import record_need
from halfhour.actions.followups.promises import record_promise
from halfhour.models import (
    Advice,
    AdviceOutcome,
    Cadence,
    Gift,
    Message,
    Need,
    Promise,
    Report,
    Touch,
)

pytestmark = pytest.mark.django_db


@pytest.fixture
def ama(person):
    return person("Ama Mensah", closeness="well")


@pytest.fixture
def owed(seeker, ama, at):
    """Advice, a need and a promise."""
    record_need(by=seeker, at=at, person=ama.pk, text="A translator")
    record_promise(by=seeker, at=at, person=ama.pk, text="Send the timetable")
    return record_advice(by=seeker, at=at, giver=ama.pk, text="Ride the night train")


@pytest.mark.parametrize("name", ["list", "ledger", "promises", "in-touch", "needs"])
def test_every_screen_opens_empty_and_full_and_a_stranger_sees_nothing(
    as_seeker, as_stranger, owed, name
):
    assert as_seeker.get(reverse(f"followups:{name}")).status_code == 200
    shown = as_stranger.get(reverse(f"followups:{name}"))
    assert shown.status_code == 200 and "Ama Mensah" not in shown.content.decode()


@pytest.mark.parametrize("name", ["report", "hello", "give", "promise", "add-advice"])
def test_every_screen_of_a_person_opens_and_is_a_404_to_a_stranger(
    as_seeker, as_stranger, owed, ama, name
):
    where = reverse(f"followups:{name}", args=[ama.pk])
    assert "Ama Mensah" in as_seeker.get(where).content.decode()
    assert as_stranger.get(where).status_code == 404


def test_advice_is_added_settled_and_a_404_to_a_stranger(as_seeker, as_stranger, owed, ama):
    as_seeker.post(reverse("followups:add-advice", args=[ama.pk]), {"text": "Read the law"})
    assert Advice.objects.count() == 2
    where = reverse("followups:advice", args=[owed.pk])
    assert as_stranger.get(where).status_code == 404
    assert as_stranger.post(where, {"state": "followed"}).status_code == 404
    shown = as_seeker.post(where, {"state": "set aside"}).content.decode()
    assert "Please say why" in shown and not AdviceOutcome.objects.exists()
    as_seeker.post(where, {"state": "followed", "words": "It was cold"})
    assert AdviceOutcome.objects.get().words == "It was cold"
    as_seeker.post(where, {"state": "open"})
    assert AdviceOutcome.objects.count() == 2


def test_what_they_know_already_is_noted(as_seeker, owed, ama):
    where = reverse("followups:report", args=[ama.pk])
    assert "Ride the night train" in as_seeker.get(where).content.decode()
    as_seeker.post(where, {"items": [f"advice-{owed.pk}"], "do": "told"})
    assert Report.objects.get().advice == owed
    assert "They have heard everything" in as_seeker.get(where).content.decode()


def test_writing_to_them_begins_one_draft_and_tells_nothing_yet(as_seeker, owed, ama):
    where = reverse("followups:report", args=[ama.pk])
    answer = as_seeker.post(where, {"items": [f"advice-{owed.pk}"], "do": "write"})
    draft = Message.objects.get(kind="report")
    assert answer.headers["Location"] == reverse("outreach:write", args=[draft.pk])
    shown = as_seeker.get(where).content.decode()
    assert "Open the draft" in shown and "Ride the night train" in shown
    as_seeker.post(reverse("outreach:sent", args=[draft.pk]), {"how": "copy"})
    assert "They have heard everything" in as_seeker.get(where).content.decode()


def test_what_came_of_advice_leads_to_telling_its_giver(as_seeker, owed, ama):
    form = {"state": "followed", "words": "It was cold"}
    answer = as_seeker.post(reverse("followups:advice", args=[owed.pk]), form)
    assert answer.headers["Location"] == reverse("followups:report", args=[ama.pk])


def test_a_report_about_what_is_not_theirs_is_refused(as_seeker, owed, ama):
    form = {"items": ["advice-999"]}
    shown = as_seeker.post(reverse("followups:report", args=[ama.pk]), form)
    assert shown.status_code == 200 and not Report.objects.exists()


def test_a_contact_and_a_cadence_are_noted(as_seeker, ama):
    form = {"channel": "phone", "note": "Her move"}
    as_seeker.post(reverse("followups:hello", args=[ama.pk]), form)
    as_seeker.post(reverse("followups:cadence", args=[ama.pk]), {"days": "60"})
    as_seeker.post(reverse("followups:cadence", args=[ama.pk]), {"days": "5"})
    assert Touch.objects.get().text == "Her move" and Cadence.objects.get().days == 60


def test_needs_gifts_and_promises_are_noted(as_seeker, owed, ama):
    as_seeker.post(reverse("followups:need", args=[ama.pk]), {"text": "A designer"})
    need = Need.objects.get(text="A translator")
    form = {"text": "Introduced Inês", "way": "given", "need": need.pk}
    as_seeker.post(reverse("followups:give", args=[ama.pk]), form)
    assert Gift.objects.get().need == need
    form = {"text": "Call her", "due": "2026-12-01"}
    as_seeker.post(reverse("followups:promise", args=[ama.pk]), form)
    assert Promise.objects.count() == 2


def test_promises_are_kept_or_released_and_a_404_to_a_stranger(as_seeker, as_stranger, owed):
    promise = Promise.objects.get()
    for name in ("keep-promise", "release-promise"):
        where = reverse(f"followups:{name}", args=[promise.pk])
        assert as_stranger.post(where).status_code == 404
    as_seeker.post(reverse("followups:keep-promise", args=[promise.pk]))
    assert Promise.objects.get().kept_at is not None
    as_seeker.post(reverse("followups:release-promise", args=[promise.pk]))
    assert Promise.objects.get().released_at is None
