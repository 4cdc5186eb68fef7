"""``halfhour import`` and ``undo`` as outside checks run them."""

import json

import pytest
from click.testing import CliRunner

from halfhour.cli.people.importing import import_command, undo_command
from halfhour.models import Person


@pytest.fixture
def run(seeker, monkeypatch):
    monkeypatch.setattr("halfhour.cli.people.importing.acting", lambda: seeker)
    return lambda command, *words: CliRunner().invoke(command, [str(word) for word in words])


@pytest.fixture
def book(tmp_path):
    path = tmp_path / "book.csv"
    path.write_text("Name,Email\nAna Lee,ana@example.org\n,nowhere\nBo,,\n")
    return path


def test_import_prints_one_json_value(run, book):
    said = json.loads(run(import_command, book, "--json").stdout)
    assert set(said) >= {"import_id", "files", "people"}
    (file,) = said["files"]
    assert file["path"] == str(book)
    assert (file["kind"], file["rows"], file["new"]) == ("csv", 3, 2)
    ((row, reason),) = (one.values() for one in file["rejected"])
    assert (row, "no name" in reason) == (3, True)
    assert said["people"] == 2


def test_undo_takes_it_back(run, book):
    number = json.loads(run(import_command, book, "--json").stdout)["import_id"]
    assert json.loads(run(undo_command, number, "--json").stdout) == {"undone": True, "people": 0}
    again = run(undo_command, number)
    assert again.exit_code == 1
    assert "undone" in again.stderr


def test_a_refusal_is_one_sentence_and_exit_code_1(run, tmp_path):
    path = tmp_path / "book.csv"
    path.write_bytes(b"%PDF-1.7")
    answer = run(import_command, path, "--json")
    assert (answer.exit_code, answer.stdout) == (1, "")
    assert "is a PDF document" in answer.stderr
    assert not Person.objects.exists()


def test_a_wrong_mapping_is_wrong_usage(run, book):
    assert run(import_command, book, "--map", "nonsense").exit_code == 2
    assert run(import_command, book, "--as", "nonsense").exit_code == 2


def test_a_missing_file_is_told(run, tmp_path):
    answer = run(import_command, tmp_path / "nobody.csv")
    assert answer.exit_code == 1
    assert "There is no file" in answer.stderr
