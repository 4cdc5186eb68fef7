"""Permission to use a name, walked from the asking to the taking back, as a person would."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Message, NamePermission, NameUse

pytestmark = pytest.mark.django_db


@pytest.fixture
def referral(seeker, person, at):
    """Ama named Bo."""
    ama = person("Ama Mensah", closeness="well")
    return record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")


@pytest.fixture
def said(as_seeker, referral):
    """Says a word on the permission: ``said("granted", words="Gladly")``."""
    where = reverse("referrals:permission", args=[referral.pk])

    def say(state, **more):
        as_seeker.post(where, {"state": state, "scope": "person", **more})
        return as_seeker.get(where).content.decode()

    return say


def written(as_seeker, person):
    """A request to somebody: its draft, and what its screen says."""
    form = {"person": person.pk, "kind": "request", "channel": "email"}
    where = as_seeker.post(reverse("outreach:compose"), form).headers["Location"]
    return Message.objects.latest("pk"), as_seeker.get(where).content.decode()


def sent(as_seeker, message):
    as_seeker.post(reverse("outreach:sent", args=[message.pk]), {"how": "copy"})
    message.refresh_from_db()
    return message.sent_at is not None


def test_asked_granted_used_and_taken_back(as_seeker, referral, said):
    assert "Until then no message may use the name" in said("asked")
    shown = said("granted", words="Tell him I sent you")
    assert "You may use the name" in shown and "Tell him I sent you" in shown
    draft, screen = written(as_seeker, referral.referred)
    assert "Ama Mensah" in draft.body and "You may use this name here" in screen
    assert sent(as_seeker, draft)
    use = NameUse.objects.get()
    assert (use.referral, use.message) == (referral, draft)
    shown = said("revoked", words="Please not any more")
    assert "Do not use the name" in shown
    assert reverse("outreach:write", args=[draft.pk]) in shown


def test_a_name_not_granted_is_neither_drafted_nor_sent(as_seeker, referral, said):
    said("asked")
    draft, _ = written(as_seeker, referral.referred)
    assert "Ama" not in draft.body
    Message.objects.update(body=f"{draft.body}\n\nAma Mensah suggested I write to you.")
    assert not sent(as_seeker, draft) and not NameUse.objects.exists()


def test_a_name_taken_back_stops_the_draft_that_was_ready(as_seeker, referral, said):
    said("granted")
    draft, _ = written(as_seeker, referral.referred)
    said("revoked")
    assert not sent(as_seeker, draft) and not NameUse.objects.exists()


def test_a_name_given_for_anyone_counts_for_the_next_they_name(
    as_seeker, seeker, referral, said, at
):
    shown = said("granted", scope="anyone", words="Use my name wherever it helps")
    assert "for anyone" in shown
    other = record_referral(by=seeker, at=at, referrer=referral.referrer_id, name="Chiara Conti")
    draft, _ = written(as_seeker, other.referred)
    assert "Ama Mensah" in draft.body
    assert NamePermission.objects.get().scope == "anyone"


def test_the_words_and_the_state_stand_where_the_message_is_begun(as_seeker, referral, said):
    said("granted", words="Tell him I sent you")
    where = reverse("outreach:compose")
    shown = as_seeker.get(where, {"person": referral.referred_id, "kind": "request"})
    assert "Named by Ama Mensah: you may use the name." in shown.content.decode()
    said("revoked")
    shown = as_seeker.get(where, {"person": referral.referred_id, "kind": "request"})
    assert "Named by Ama Mensah: do not use the name." in shown.content.decode()
