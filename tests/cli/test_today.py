"""``halfhour today``: the keys of the contract, and the day for people."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.actions.account.entering import welcome_local_user
from halfhour.cli import command
from halfhour.cli.today import today_command
from halfhour.models import Person

pytestmark = pytest.mark.django_db


@pytest.fixture
def me(at):
    """The user of the command line."""
    command.acting.cache_clear()
    yield welcome_local_user(at=at)
    command.acting.cache_clear()


def test_json_has_the_keys_of_the_contract(me):
    answer = CliRunner().invoke(today_command, ["--on", "2026-11-16", "--json"])
    assert answer.exit_code == 0
    lines = json.loads(answer.stdout)
    assert [line["rule"] for line in lines] == ["name-a-direction", "bring-people"]
    for line in lines:
        assert {"what", "person", "due", "why", "rule"} <= line.keys()
        assert line["due"] == "2026-11-16" and line["person"] is None


def test_a_person_is_an_id_and_a_name(me, at):
    from halfhour.actions.followups.promises import record_promise

    ama = Person.objects.create(owner=me, name="Ama Mensah", created_at=at, updated_at=at)
    record_promise(by=me, at=at, person=ama.pk, text="Send it", due=at.date())
    answer = CliRunner().invoke(today_command, ["--on", "2026-11-16", "--json"])
    promised = next(x for x in json.loads(answer.stdout) if x["rule"] == "keep-promise")
    assert promised["person"] == {"id": ama.pk, "name": "Ama Mensah"}


def test_the_day_is_printed_for_people(me):
    answer = CliRunner().invoke(today_command, ["--on", "2026-11-16"])
    assert "Monday 16 November 2026" in answer.stdout
    assert "1. Name a direction" in answer.stdout


def test_a_day_that_is_none_is_wrong_usage(me):
    assert CliRunner().invoke(today_command, ["--on", "soon"]).exit_code == 2
