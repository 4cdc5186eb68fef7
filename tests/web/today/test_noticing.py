"""Where the daily message goes, in the browser."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.models import Notifier

pytestmark = pytest.mark.django_db

FORM = {"kind": "ntfy", "address": "https://ntfy.example.org/mine-1234", "hour": "8",
        "quiet_from": "21", "quiet_until": "7"}  # fmt: skip


def test_a_place_is_added_and_its_address_never_shown_again(as_seeker):
    where = reverse("today:notices")
    as_seeker.post(where, FORM)
    shown = as_seeker.get(where).content.decode()
    assert "ntfy, from 8:00" in shown and "mine-1234" not in shown


def test_a_wrong_address_is_said_beside_the_field(as_seeker):
    shown = as_seeker.post(reverse("today:notices"), {**FORM, "address": "x"}).content.decode()
    assert "begins with http" in shown and not Notifier.objects.exists()


def test_a_strangers_place_is_a_404(as_seeker, as_stranger):
    as_seeker.post(reverse("today:notices"), FORM)
    gone = reverse("today:remove-notice", args=[Notifier.objects.get().pk])
    assert as_stranger.post(gone).status_code == 404
    assert as_seeker.post(gone).status_code == 302 and not Notifier.objects.exists()
