"""``halfhour directions``, ``compare`` and ``shortlist``: keys of the contract, and refusals."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.actions.account.entering import welcome_local_user
from halfhour.actions.directions.learning import open_question
from halfhour.cli import command
from halfhour.cli.directions.directions import compare_command, directions_command
from halfhour.cli.shortlist import shortlist_command
from halfhour.models import Direction, Person

pytestmark = pytest.mark.django_db


@pytest.fixture(autouse=True)
def me(at):
    command.acting.cache_clear()
    yield welcome_local_user(at=at)
    command.acting.cache_clear()


def ran(what, *arguments):
    return CliRunner().invoke(what, [str(one) for one in arguments])


def test_a_direction_is_added_and_listed():
    added = ran(
        directions_command, "add", "Museum education", "--occupation", "25-4012.00",
        "--industry", "museums", "--industry", "heritage", "--json",
    )  # fmt: skip
    assert added.exit_code == 0, added.output
    row = json.loads(added.stdout)
    assert (row["name"], row["industries"]) == ("Museum education", ["museums", "heritage"])
    (listed,) = json.loads(ran(directions_command, "--json").stdout)
    assert listed["id"] == row["id"]
    assert "Museum education" in ran(directions_command).stdout


def test_an_empty_list_is_a_list_and_tells_the_next_step():
    assert json.loads(ran(directions_command, "--json").stdout) == []
    assert "directions add" in ran(directions_command).stdout


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["Museum education"], "already exploring"),
        ([" "], "give the direction a name"),
        (["Nursing", "--occupation", "nurse"], "no occupation code"),
    ],
)
def test_refusals_are_one_sentence_and_exit_code_one(arguments, said):
    ran(directions_command, "add", "Museum education")
    answer = ran(directions_command, "add", *arguments)
    assert answer.exit_code == 1 and said in answer.stderr and answer.stdout == ""


def test_compare_is_one_json_value_and_reads_well():
    ran(directions_command, "add", "Museum education")
    page = json.loads(ran(compare_command, "--json").stdout)
    assert [column["name"] for column in page["columns"]] == ["Museum education"]
    assert "Museum education" in ran(compare_command).stdout


def test_the_shortlist_has_the_keys_of_the_contract(me, at):
    Person.objects.create(
        owner=me, name="Ngozi Eze", title="Museum educator", closeness="well",
        occupation_code="25-4012.00", occupation_title="Curators", created_at=at, updated_at=at,
    )  # fmt: skip
    ran(directions_command, "add", "Museum education")
    answer = ran(shortlist_command, "museum EDUCATION", "--limit", 5, "--json")
    assert answer.exit_code == 0, answer.output
    found = json.loads(answer.stdout)
    (expert,) = found["experts"]
    assert expert["person"]["name"] == "Ngozi Eze" and 0 < expert["score"] <= 1
    assert expert["person"]["occupation"] == {"code": "25-4012.00", "title": "Curators"}
    assert {"id", "emails", "phones", "organisation", "title", "closeness", "sources"} <= set(
        expert["person"]
    )
    assert expert["reasons"] and found["connectors"][0]["reasons"]
    by_number = ran(shortlist_command, found["direction"], "--json")
    assert json.loads(by_number.stdout) == found
    assert "Ngozi Eze" in ran(shortlist_command, "Museum education").stdout


@pytest.mark.parametrize("name", ["Sailing", "99", "9" * 40])
def test_an_unknown_direction_is_refused(name):
    answer = ran(shortlist_command, name)
    assert answer.exit_code == 1 and "No direction is called" in answer.stderr


def test_a_limit_that_is_none_is_wrong_usage():
    assert ran(shortlist_command, "x", "--limit", "0").exit_code == 2


def test_one_is_said_as_one_and_what_is_not_known_is_said_once(me, at):
    ran(directions_command, "add", "Museum education")
    open_question(by=me, at=at, direction=Direction.objects.get().pk, topic="pay", text="How much?")
    assert "0 interviews, 0 things learned, 1 open question)" in ran(directions_command).stdout
    compared = ran(compare_command).stdout
    assert "(not known)" not in compared and "Not known" in compared
