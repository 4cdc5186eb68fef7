"""The network in the browser, without JavaScript."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.referrals.companies import add_company
from halfhour.actions.referrals.recording import record_referral
from halfhour.models import Acquaintance, NamePermission, Referral, TargetCompany

pytestmark = pytest.mark.django_db


@pytest.fixture
def referral(seeker, person, at):
    """Ama named Bo."""
    ama = person("Ama Mensah", closeness="well")
    return record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")


SCREENS = ("network", "tree-data", "tree-picture", "path", "add", "companies")


@pytest.mark.parametrize("name", SCREENS)
def test_every_screen_opens_empty_and_full(as_seeker, referral, as_stranger, name):
    assert as_seeker.get(reverse(f"referrals:{name}")).status_code == 200
    shown = as_stranger.get(reverse(f"referrals:{name}"))
    assert shown.status_code == 200 and "Lindqvist" not in shown.content.decode()


def test_the_table_and_the_picture_show_the_same_people(as_seeker, referral):
    for name in ("network", "tree-data", "tree-picture"):
        assert "Bo Lindqvist" in as_seeker.get(reverse(f"referrals:{name}")).content.decode()


def test_a_strangers_referral_is_a_404(as_stranger, referral):
    for name, pk in (("permission", referral.pk), ("thanks", referral.referred_id)):
        assert as_stranger.get(reverse(f"referrals:{name}", args=[pk])).status_code == 404
    closing = reverse("referrals:close", args=[referral.pk])
    assert as_stranger.post(closing, {"outcome": "x"}).status_code == 404


def test_a_referral_is_kept_by_a_plain_form(as_seeker, referral):
    form = {"referrer": referral.referrer_id, "name": "Chiara Conti", "organisation": "Orient"}
    answer = as_seeker.post(reverse("referrals:add"), form)
    kept = Referral.objects.get(referred__name="Chiara Conti")
    assert answer.headers["Location"] == reverse("referrals:permission", args=[kept.pk])


def test_somebody_of_the_book_is_offered_and_linked(as_seeker, referral, person):
    person("Dae Kim")
    form = {"referrer": referral.referrer_id, "name": "Dae Kim"}
    shown = as_seeker.post(reverse("referrals:add"), form).content.decode()
    assert "Dae Kim is in your people already" in shown and 'name="person"' in shown
    dae = Referral.objects.filter(referred__name="Dae Kim")
    assert not dae.exists()


def test_permission_is_noted_by_a_plain_form(as_seeker, referral):
    where = reverse("referrals:permission", args=[referral.pk])
    as_seeker.post(where, {"state": "granted", "scope": "person", "words": "Gladly"})
    assert NamePermission.objects.get().words == "Gladly"
    assert "You may use the name" in as_seeker.get(where).content.decode()
    shown = as_seeker.post(where, {"state": "declined"}).content.decode()
    assert "cannot be declined" in shown


def test_closing_needs_words(as_seeker, referral):
    where = reverse("referrals:close", args=[referral.pk])
    as_seeker.post(where, {"outcome": ""})
    assert Referral.objects.get().closed_at is None
    as_seeker.post(where, {"outcome": "She has left the trade"})
    assert Referral.objects.get().closed_at is not None


def test_companies_are_added_asked_about_and_dropped(as_seeker, seeker, referral):
    where = reverse("referrals:companies")
    as_seeker.post(where, {"organisation": "Orient Foods"})
    company = TargetCompany.objects.get()
    assert "already" in as_seeker.post(where, {"organisation": "Orient Foods"}).content.decode()
    form = {"person": referral.referrer_id, "organisation": "Orient Foods", "knows": "yes"}
    as_seeker.post(reverse("referrals:knows"), form)
    assert Acquaintance.objects.get().knows
    as_seeker.post(reverse("referrals:drop-company", args=[company.pk]))
    assert TargetCompany.objects.get().dropped_at is not None


def test_the_way_into_a_company_is_found_or_kindly_not(as_seeker, seeker, referral, at):
    add_company(by=seeker, at=at, organisation="Orient Foods")
    where = reverse("referrals:path")
    shown = as_seeker.get(where, {"company": "Orient Foods"}).content.decode()
    assert "No way is known yet" in shown
    assert "Ask whom people know" in as_seeker.get(where, {"company": "Nowhere"}).content.decode()
