"""``halfhour check`` and ``halfhour draft`` on the command line."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.cli.outreach.check import check_command


def run(*arguments, text=None):
    return CliRunner().invoke(check_command, list(arguments), input=text)


def test_check_reads_standard_input_and_prints_one_value():
    made = run("-", "--json", text="Are you hiring?")
    value = json.loads(made.stdout)
    assert made.exit_code == 0
    assert set(value) == {"verdict", "words", "findings"}
    assert value["verdict"] == "stop" and value["words"] == 3
    assert {"rule", "severity", "start", "end", "message", "source"} <= set(value["findings"][0])


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "cp1252"])
def test_check_reads_files_of_any_common_encoding(tmp_path, encoding):
    file = tmp_path / "m.txt"
    file.write_bytes("Dear Zoë, thank you for what you said.\r\nBest wishes".encode(encoding))
    assert run(str(file), "--kind", "thanks").stdout.startswith("Ready")


def test_check_says_what_is_wrong_for_people():
    assert "This asks about openings. “Are you hiring” " in run("-", text="Are you hiring?").stdout


def test_check_refuses_what_is_no_text(tmp_path):
    file = tmp_path / "m.pdf"
    file.write_bytes(b"%PDF\xff\x00\x01")
    made = run(str(file))
    assert made.exit_code == 1
    assert "is not a text" in made.stderr


def test_an_unknown_kind_is_wrong_usage():
    assert run("-", "--kind", "poem", text="x").exit_code == 2
