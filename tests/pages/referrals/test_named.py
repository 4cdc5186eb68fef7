"""What stands beside a message to somebody who was named: by whom, and whether one may say so."""

from __future__ import annotations

import pytest

from halfhour.actions.referrals.permission import (
    ask_permission,
    decline_permission,
    grant_permission,
    revoke_permission,
)
from halfhour.actions.referrals.recording import record_referral
from halfhour.pages.referrals.named import named_by

pytestmark = pytest.mark.django_db


@pytest.fixture
def referral(seeker, person, at):
    ama = person("Ama Mensah", closeness="well")
    return record_referral(by=seeker, at=at, referrer=ama.pk, name="Bo Lindqvist")


@pytest.mark.parametrize(
    ("said", "line"),
    [
        ((), "not asked yet, so leave the name out"),
        ((ask_permission,), "asked and not answered, so leave the name out"),
        ((grant_permission,), "you may use the name"),
        ((ask_permission, decline_permission), "do not use the name"),
        ((grant_permission, revoke_permission), "do not use the name"),
    ],
)
def test_the_last_word_counts(seeker, referral, at, said, line):
    for say in said:
        say(by=seeker, at=at, referral=referral.pk)
    assert named_by(seeker, referral.referred_id) == (f"Ama Mensah: {line}",)


def test_each_who_named_them_stands_there_by_two_queries(
    seeker, person, referral, at, django_assert_num_queries
):
    chi = person("Chiara Conti")
    record_referral(by=seeker, at=at, referrer=chi.pk, person=referral.referred_id)
    grant_permission(by=seeker, at=at, referral=referral.pk)
    with django_assert_num_queries(2):
        lines = named_by(seeker, referral.referred_id)
    assert lines == (
        "Ama Mensah: you may use the name",
        "Chiara Conti: not asked yet, so leave the name out",
    )


def test_a_stranger_learns_nothing(stranger, referral):
    assert named_by(stranger, referral.referred_id) == ()
