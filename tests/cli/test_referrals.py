"""``halfhour path``: the keys of the contract and its refusals."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.referrals.recording import record_referral
from halfhour.cli import command
from halfhour.cli.referrals import path_command
from halfhour.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def bo(at):
    """Bo, named by Ama, in the book of the command line's user."""
    command.acting.cache_clear()
    me = welcome_local_user(at=at)
    ama = Person.objects.create(
        owner=me, name="Ama Mensah", closeness="well", created_at=at, updated_at=at
    )
    yield record_referral(
        by=me, at=at, referrer=ama.pk, name="Bo Lindqvist", organisation="Orient Foods"
    ).referred
    command.acting.cache_clear()


def test_json_has_the_keys_of_the_contract(bo):
    answer = CliRunner().invoke(path_command, ["--to-person", str(bo.pk), "--json"])
    (way,) = json.loads(answer.stdout)["paths"]
    assert [person["name"] for person in way["people"]] == ["Ama Mensah", "Bo Lindqvist"]
    assert 0 < way["strength"] <= 1 and way["permissions"][0]["state"] == "to ask"


def test_a_company_is_reached_by_name(bo):
    answer = CliRunner().invoke(path_command, ["--to-organisation", "Orient Foods"])
    assert answer.exit_code == 0 and "Ama Mensah → Bo Lindqvist" in answer.stdout


def test_an_unknown_goal_is_refused_in_a_sentence(bo):
    answer = CliRunner().invoke(path_command, ["--to-organisation", "Nowhere", "--json"])
    assert answer.exit_code == 1 and not answer.stdout.strip() and "no such" in answer.stderr


@pytest.mark.parametrize("words", [[], ["--to-person", "1", "--to-organisation", "x"]])
def test_one_goal_must_be_given(bo, words):
    assert CliRunner().invoke(path_command, words).exit_code == 2
