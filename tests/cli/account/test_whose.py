"""Export and restore for one of several accounts in one database."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from halfhour.cli.account.export import export_command, restore_command
from halfhour.models import Person


@pytest.fixture
def run():
    def go(command, *words):
        return CliRunner().invoke(command, [str(word) for word in words])

    return go


def test_one_account_goes_out_and_into_another_beside_it(run, person, stranger, tmp_path):
    person("Amara Okafor")
    there = tmp_path / "out.zip"
    assert run(export_command, there, "--user", "seeker").exit_code == 0
    Person.objects.all().delete()
    told = run(restore_command, there, "--user", "stranger")
    assert "Restored: 1 people" in told.output
    assert Person.objects.get().owner == stranger


def test_an_account_that_is_not_there_is_told(run, seeker, tmp_path):
    told = run(export_command, tmp_path / "out.zip", "--user", "nobody")
    assert told.exit_code != 0
    assert "no account called nobody" in told.output + str(told.exception)
    assert not (tmp_path / "out.zip").exists()
