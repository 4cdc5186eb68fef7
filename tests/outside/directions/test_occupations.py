"""Loading occupation data, looking it up, and refusing what is broken."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from bench.made_release import write_folder
from halfhour.method.directions import learning
from halfhour.method.directions.occupations import UnknownOccupation
from halfhour.outside.directions.occupations import load_occupations, open_occupations
from halfhour.outside.directions.releases import NotARelease


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return write_folder(tmp_path_factory.mktemp("made") / "db_31_0_text")


@pytest.fixture(scope="module")
def home(folder, tmp_path_factory):
    home = tmp_path_factory.mktemp("home") / "occupations"
    before, learning.ROUNDS = learning.ROUNDS, 2
    load_occupations(home, folder)
    learning.ROUNDS = before
    return home


@pytest.fixture
def broken(folder, tmp_path):
    return Path(shutil.copytree(folder, tmp_path / "db_31_0_text"))


def change(path, old, new, count=1):
    path.write_bytes(path.read_bytes().replace(old, new, count))


def test_before_loading_the_groups_answer(tmp_path):
    known = open_occupations(tmp_path)
    assert known.level == "group"
    assert known.occupation("15-1252.00").title == "Computer Occupations"
    assert known.code_titles(["Senior nurse"])[0].matches[0].code == "29-1000"
    assert known.code_titles(["Student"])[0].matches == ()


def test_what_was_loaded_is_told_and_found(home):
    known = open_occupations(home)
    assert (known.level, known.release) == ("occupation", "O*NET 31.0")
    assert "Knowledge" in known.missing
    assert "BLS projections" in known.missing
    assert "CC BY 4.0" in known.attribution


def test_every_lookup_names_its_source(home):
    known = open_occupations(home)
    code = "29-1141.00"
    assert known.occupation(code).title == "Nurse"
    for found in (
        known.tasks(code),
        known.elements(code, "skills"),
        known.related(code),
        known.alike(code),
    ):
        assert found
        assert all(one.source for one in found)
    assert known.elements(code, "knowledge") == ()
    assert known.table("knowledge") is None
    assert known.outlook(code) is None


def test_core_tasks_come_first_and_importance_is_a_percentage(home):
    known = open_occupations(home)
    assert [t.core for t in known.tasks("29-1141.00")] == [True] * 3 + [False] * 3
    assert {
        e.importance for c in ("29-1141.00", "11-1011.00") for e in known.elements(c, "skills")
    } <= {50.0, 75.0}


def test_a_soc_code_a_group_and_a_code_of_another_release_are_understood(home):
    known = open_occupations(home)
    assert known.occupation("29-1141").title == "Nurse"
    assert known.group("29-1141.00").code == "29-0000"
    assert known.occupation("15-1252.99").title == "Computer Occupations"
    with pytest.raises(UnknownOccupation):
        known.occupation("nonsense")


def test_titles_are_coded_and_nonsense_is_not(home):
    coded = open_occupations(home).code_titles(["🚀 Sr. Nurse | mum of 2", "Helping brands grow"])
    assert coded[0].matches[0].code == "29-1141.00"
    assert coded[1].matches == ()


def test_a_correction_is_followed_by_similar_titles(home):
    coded = open_occupations(home).code_titles(
        ["Wrangler of data", "data wranglers"], corrections={"wrangler data": "15-2051.00"}
    )
    assert [c.matches[0].code for c in coded] == ["15-2051.00"] * 2


def test_typing_finds_occupations(home):
    assert open_occupations(home).search('nur"')[0].code.startswith("29-")
    assert open_occupations(home).search("  ") == ()


def test_titles_of_many_codes_come_in_one_go(home):
    codes = ["29-1141.00", "11-0000", "nothing"]
    assert set(open_occupations(home).titles_of(codes)) == {"29-1141.00", "11-0000"}


@pytest.mark.parametrize(
    ("file", "old", "new", "said"),
    [
        ("Task Statements", b"Task 3 of", b"Task 3\tof", "Task Statements.txt, line 5: 8 columns"),
        (
            "Alternate Titles",
            b"11-1011.00",
            b"11-1011,00",
            "Alternate Titles.txt, line 2: “11-1011,00”",
        ),
        ("Skills", b"\t3\t", b"\tthree\t", "Skills.txt, line 2: “three” is not a number"),
        ("Skills", b"\t3\t", b"\t31\t", "Skills.txt, line 2: 31 is outside the scale"),
        ("Occupation Data", b"Description", b"Text", "Occupation Data.txt, line 1: the column"),
        (
            "Task Statements",
            b"Task 2 of",
            b"Task \0 of",
            "Task Statements.txt, line 4: holds a NUL",
        ),
        (
            "Task Statements",
            b"Task 2 of",
            b"T\xe4sk 2 of",
            "Task Statements.txt, line 4: this is not text",
        ),
    ],
)
def test_a_defect_is_told_with_file_and_line_and_nothing_is_replaced(
    broken, home, file, old, new, said
):
    change(broken / f"{file}.txt", old, new)
    before = (home / "current").read_text()
    with pytest.raises(NotARelease) as refused:
        load_occupations(home, broken)
    assert str(refused.value).startswith(said)
    assert (home / "current").read_text() == before
    assert [p.name for p in home.iterdir() if p.is_dir()] == [before]


def test_a_file_cut_in_the_middle_of_a_line_is_refused(broken, tmp_path):
    path = broken / "Task Statements.txt"
    path.write_bytes(path.read_bytes()[:-9])
    with pytest.raises(NotARelease, match=r"Task Statements.txt, line \d+"):
        load_occupations(tmp_path / "home", broken)


def test_a_partial_folder_is_refused(broken, tmp_path):
    (broken / "Task Statements.txt").unlink()
    with pytest.raises(NotARelease, match=r"Task Statements\.txt"):
        load_occupations(tmp_path / "home", broken)
    assert not (tmp_path / "home").exists()


def test_an_older_release_is_refused(home, tmp_path):
    older = write_folder(tmp_path / "older", readme="O*NET 29.3 Database\n")
    with pytest.raises(NotARelease, match=r"Read Me\.txt, line 1: this is O"):
        load_occupations(home, older)


def test_a_newer_release_takes_over_while_the_old_one_is_read(home, tmp_path, monkeypatch):
    monkeypatch.setattr(learning, "ROUNDS", 1)
    copy = Path(shutil.copytree(home, tmp_path / "copy"))
    old = open_occupations(copy)
    newer = write_folder(tmp_path / "newer", readme="O*NET 31.1 Database\n")
    load_occupations(copy, newer)
    assert open_occupations(copy).release == "O*NET 31.1"
    assert old.occupation("29-1141.00").title == "Nurse"


def test_a_zip_is_read_without_unpacking(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(learning, "ROUNDS", 1)
    with zipfile.ZipFile(tmp_path / "db.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for path in folder.iterdir():
            archive.write(path, f"db_31_0_text/{path.name}")
    told = load_occupations(tmp_path / "home", tmp_path / "db.zip")
    assert told.release == "31.0"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["db.zip", "home"]
