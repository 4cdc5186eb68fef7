"""F19: spreadsheets with entity bombs, external links, and cells at the ends of the world."""

import zipfile

import openpyxl
import pytest

from halfhour.method.people.incoming import NotReadable
from halfhour.outside.people.reading import open_people

BOMB = '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]>'


@pytest.fixture
def workbook(tmp_path):
    path = tmp_path / "people.xlsx"
    book = openpyxl.Workbook()
    book.active.append(["Name", "E-mail", "Mobile"])
    book.active.append(["Ana Lee", "ana@example.org", 12125550100])
    book.active.append(["Bo", '=HYPERLINK("http://evil.example/","bo@example.org")', None])
    book.save(path)
    return path


def changed(path, change):
    with zipfile.ZipFile(path) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, raw in files.items():
            archive.writestr(name, change(name, raw.decode()) if name.endswith(".xml") else raw)
    return path


def test_f19_a_spreadsheet_is_read_by_its_cells(workbook):
    (one,) = open_people(workbook)
    people = list(one.people)
    assert one.kind == "xlsx"
    assert (people[0].name, people[0].phones[0].value) == ("Ana Lee", "12125550100")


def test_f19_entities_are_refused(workbook):
    def change(name, text):
        return BOMB + text.partition("?>")[2] if "sheet1" in name else text

    with pytest.raises(NotReadable, match="entities"):
        open_people(changed(workbook, change))


def test_f19_a_cell_at_the_far_corner_is_refused(workbook):
    def change(name, text):
        return text.replace('r="C2"', 'r="XFD1048576"') if "sheet1" in name else text

    with pytest.raises(NotReadable, match="too far apart"):
        open_people(changed(workbook, change))


def test_f19_a_bomb_of_blanks_is_refused(workbook):
    def change(name, text):
        return text + " " * 500_000_000 if "sheet1" in name else text

    with pytest.raises(NotReadable):
        open_people(
            changed(
                workbook, lambda name, text: text + " " * 60_000_000 if "sheet1" in name else text
            )
        )


def test_f19_a_broken_spreadsheet_is_refused(workbook):
    with pytest.raises(NotReadable, match="damaged"):
        open_people(changed(workbook, lambda name, text: text[:60] if "workbook" in name else text))
