"""``halfhour check --about``: names are judged by what the book knows of the person."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.referrals.recording import record_referral
from halfhour.cli import command
from halfhour.cli.outreach.check import check_command
from halfhour.models import NamePermission, Person

pytestmark = pytest.mark.django_db

SAID = (
    "Dear {name}, Ama Mensah suggested I write to you. I'd like to learn how you moved from "
    "planning into buying. Could we talk for 20 minutes, by phone or at your office, whenever it "
    "suits you? I am not asking for a job. Thank you, Ewa"
)


@pytest.fixture
def referral(at):
    """Bo, named by Ama, in the book of the command line's user."""
    command.acting.cache_clear()
    me = welcome_local_user(at=at)
    ama = Person.objects.create(
        owner=me, name="Ama Mensah", closeness="well", created_at=at, updated_at=at
    )
    yield record_referral(
        by=me, at=at, referrer=ama.pk, name="Bo Lindqvist", organisation="Orient Foods"
    )
    command.acting.cache_clear()


def checked(text, about=None):
    more = ["--about", str(about)] if about else []
    made = CliRunner().invoke(check_command, ["-", "--json", *more], input=text)
    assert made.exit_code == 0, made.stderr
    value = json.loads(made.stdout)
    return value["verdict"], [f["rule"] for f in value["findings"] if f["severity"] == "stop"]


def test_a_name_without_permission_stops(referral):
    said = SAID.format(name="Bo")
    assert checked(said) == ("ready", [])
    assert checked(said, referral.referred_id) == ("stop", ["name-without-permission"])


def test_a_name_with_permission_may_stand(referral, at):
    NamePermission.objects.create(owner=referral.owner, referral=referral, state="granted", at=at)
    assert checked(SAID.format(name="Bo"), referral.referred_id) == ("ready", [])


def test_a_message_to_another_name_stops(referral, at):
    NamePermission.objects.create(owner=referral.owner, referral=referral, state="granted", at=at)
    verdict, stops = checked(SAID.format(name="Katarzyna"), referral.referred_id)
    assert (verdict, stops) == ("stop", ["wrong-name"])


def test_an_unknown_person_is_refused(referral):
    made = CliRunner().invoke(check_command, ["-", "--about", "999"], input="Hello")
    assert made.exit_code == 1
    assert made.stdout == ""
