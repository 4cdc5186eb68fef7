"""The commands ``occupation`` and ``occupations``."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from bench.made_release import write_folder
from halfhour.cli.directions.occupations import occupation_command, occupations_command
from halfhour.method.directions import learning


@pytest.fixture
def run(tmp_path, monkeypatch):
    monkeypatch.setenv("HALFHOUR_HOME", str(tmp_path / "home"))
    monkeypatch.setattr(learning, "ROUNDS", 1)

    def ask(what, *words, said=None):
        return CliRunner().invoke(what, words, input=said)

    return ask


def test_titles_as_arguments_and_on_standard_input(run):
    answer = run(
        occupation_command, "Nurse", "-", "--json", said="Retired\nSenior software engineer\n"
    )
    told = json.loads(answer.stdout)
    assert [t["title"] for t in told] == ["Nurse", "Retired", "Senior software engineer"]
    assert told[0]["matches"][0]["code"].startswith("29-")
    assert told[1]["matches"] == []
    assert set(told[0]["matches"][0]) == {"code", "title", "score"}


def test_loading_tells_what_was_loaded(run, tmp_path):
    folder = write_folder(tmp_path / "db")
    answer = run(occupations_command, "get", "--from", str(folder), "--json")
    told = json.loads(answer.stdout)
    assert told["release"] == "31.0"
    assert told["occupations"] > 100
    assert "Knowledge" in told["missing"]
    assert json.loads(run(occupations_command, "--json").stdout)["level"] == "occupation"
    assert "CC BY 4.0" in run(occupations_command).stdout
    assert "no occupation" in run(occupation_command, "Retired").stdout


def test_a_refusal_is_one_sentence_and_exit_code_1(run, tmp_path):
    answer = run(occupations_command, "get", "--from", str(tmp_path / "nothing"))
    assert answer.exit_code == 1
    assert "is not there" in answer.stderr


def test_before_loading_it_says_what_loading_adds(run):
    assert "halfhour occupations get" in run(occupations_command).stdout
