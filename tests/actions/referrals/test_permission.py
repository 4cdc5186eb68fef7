"""Permission to use a name: every word kept, out of order refused."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.referrals.permission import (
    NoSuchScope,
    ask_permission,
    decline_permission,
    grant_permission,
    revoke_permission,
    words_on,
)
from halfhour.actions.referrals.recording import record_referral
from halfhour.method.referrals.permission import PermissionOutOfOrder, may_use
from halfhour.models import Event, NamePermission, Referral

pytestmark = pytest.mark.django_db


@pytest.fixture
def referral(seeker, person, at):
    """Ama named Bo."""
    ama, bo = person("Ama Mensah"), person("Bo Lindqvist")
    return record_referral(by=seeker, at=at, referrer=ama.pk, person=bo.pk)


def test_asked_granted_and_revoked_are_three_rows(seeker, referral, at):
    ask_permission(by=seeker, at=at, referral=referral.pk)
    grant_permission(by=seeker, at=at, referral=referral.pk, words="Of course, say hello")
    said = words_on(by=seeker, referrer=referral.referrer_id)
    assert not may_use(said, referral.referrer_id, referral.referred_id)  # at one moment: stricter
    later = at + timedelta(days=1)
    grant = grant_permission(by=seeker, at=later, referral=referral.pk, words="Of course")
    said = words_on(by=seeker, referrer=referral.referrer_id)
    assert grant.words == "Of course" and may_use(said, referral.referrer_id, referral.referred_id)
    revoke_permission(by=seeker, at=later + timedelta(days=1), referral=referral.pk)
    assert NamePermission.objects.count() == 4
    assert Event.objects.filter(verb="referrals.permission_revoked").count() == 1


def test_a_word_for_anyone_covers_other_referrals(seeker, referral, person, at):
    other = record_referral(
        by=seeker, at=at, referrer=referral.referrer_id, person=person("Chiara").pk
    )
    grant_permission(by=seeker, at=at, referral=referral.pk, scope="anyone")
    said = words_on(by=seeker, referrer=referral.referrer_id)
    assert may_use(said, other.referrer_id, other.referred_id)


def test_words_out_of_order_are_refused(seeker, referral, at):
    with pytest.raises(PermissionOutOfOrder):
        revoke_permission(by=seeker, at=at, referral=referral.pk)
    decline_permission(by=seeker, at=at, referral=referral.pk)
    with pytest.raises(PermissionOutOfOrder):
        revoke_permission(by=seeker, at=at, referral=referral.pk)
    assert NamePermission.objects.count() == 1


def test_a_scope_that_is_none_is_refused(seeker, referral, at):
    with pytest.raises(NoSuchScope):
        grant_permission(by=seeker, at=at, referral=referral.pk, scope="everything")


def test_a_strangers_referral_is_absent(stranger, referral, at):
    with pytest.raises(Referral.DoesNotExist):
        grant_permission(by=stranger, at=at, referral=referral.pk)
