"""Files opened by what is in them: a LinkedIn export in pieces, sheets, archives, pasted lines."""

from __future__ import annotations

import io

import openpyxl
import pytest

from halfhour.method.people.incoming import IncomingPerson, NotReadable
from halfhour.outside.people.reading import open_people, open_text
from outside.people.made_files import CARD_30, GENERIC, PARTS, packed


@pytest.fixture
def opened(tmp_path):
    def opened(content, name="people"):
        path = tmp_path / name
        path.write_bytes(content if isinstance(content, bytes) else content.encode())
        return open_people(path)

    return opened


def people(found):
    return [one for file in found for one in file.people if isinstance(one, IncomingPerson)]


@pytest.mark.parametrize(
    ("part", "name", "told"),
    [
        ("messages.csv", "Nia", "1 LinkedIn message, the last on 2025-03-04"),
        ("Invitations.csv", "Nia", "invited me on 2026-07-08"),
        ("Endorsement_Received_Info.csv", "Nia Okafor", "endorsed 1 of my skills"),
        (
            "Recommendations_Received.csv",
            "Nia Okafor",
            "wrote me a recommendation as Engineer at Acme Corp",
        ),
    ],
)
def test_a_lone_file_of_linkedins_tells_of_its_people(opened, part, name, told):
    (file,) = opened(PARTS[part], "any name")
    (nia,) = file.people
    assert (file.kind, nia.name, nia.how_known) == ("linkedin", name, told)
    assert not nia.organisation  # an old post, told in words and not as the present one


@pytest.mark.parametrize("part", ["Positions.csv", "Education.csv", "Skills.csv", "Profile.csv"])
def test_a_lone_file_about_oneself_makes_nobody(opened, part):
    (file,) = opened(PARTS[part], part)
    assert list(file.people) == []
    own = file.export.own
    assert own.positions or own.education or own.skills or own.name


def test_the_seeker_is_not_among_those_they_write_with(opened):
    rows = PARTS["messages.csv"] + (
        "2,,Me,https://www.linkedin.com/in/me,Bo,https://www.linkedin.com/in/bo,"
        "2025-04-05 10:00:00 UTC,,Hi,SENT\n"
    )
    assert [one.name for one in people(opened(rows))] == ["Nia", "Bo"]


def test_a_list_of_names_is_no_list_of_skills(opened):
    assert [one.name for one in people(opened("Name\nAna Lee\nBo Chen\n"))] == [
        "Ana Lee",
        "Bo Chen",
    ]
    found = opened(packed({"friends.csv": "Name\nAna Lee\n", "b.vcf": CARD_30}))
    assert [one.name for one in people(found)] == ["Ana Lee", "Ana Lee"]


def test_a_table_that_has_posts_and_names_is_a_table_of_people(opened):
    (file,) = opened("Name,Company Name,Title,Started On\nAna Lee,Acme,Buyer,2020\n")
    assert (file.kind, next(iter(file.people)).name) == ("csv", "Ana Lee")


def test_an_archive_gives_closeness_and_dates(opened):
    (file,) = opened(packed(PARTS))
    nia, _ = people([file])
    assert nia.last_contact == "2025-03-04"
    assert nia.closeness == "well"
    assert nia.how_known.startswith("invited me on 2026-07-08; 1 LinkedIn message")


def workbook(**sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_every_sheet_with_people_is_read_and_the_others_are_told(opened):
    found = opened(
        workbook(
            Work=[["Name", "Email"], ["Ana Lee", "ana@example.org"]],
            Notes=[["see you there"], ["or not, as you like"]],
            Home=[["Name", "Email"], ["Bo Chen", "bo@example.org"]],
            Empty=[],
        ),
        "people.xlsx",
    )
    assert [one.called for one in found] == ["people.xlsx", "people.xlsx/Home", "people.xlsx/Notes"]
    kept = [list(one.people) for one in found]
    assert [one[0].name for one in kept[:2]] == ["Ana Lee", "Bo Chen"]
    assert "No row of the file names its columns" in kept[2][0].reason


def test_a_workbook_without_people_is_refused(opened):
    with pytest.raises(NotReadable, match=r"people\.xlsx: No row"):
        opened(workbook(Notes=[["see you there"], ["or not, as you like"]]), "people.xlsx")


def test_columns_asked_for_that_are_not_there_are_told_in_one_sentence(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text('Name,"Two\nlines"\nAna,x\n')
    with pytest.raises(NotReadable) as refused:
        open_people(path, mapping=[("email", "Mail")])
    assert "\n" not in str(refused.value)
    assert "Two lines" in str(refused.value)


def test_pasted_lines_end_as_any_program_ends_them():
    found = open_text(
        "Ana Lee, ana@example.org\u2028Bo Chen, bo@example.org\rCleo Brandt, +49 170 1234567"
    )
    assert [one.name for one in found.people] == ["Ana Lee", "Bo Chen", "Cleo Brandt"]


def test_a_clinic_and_a_job_in_any_order():
    (found,) = open_text("María Ruiz; Clínica Norte; Directora; maria@example.es").people
    assert (found.title, found.organisation) == ("Directora", "Clínica Norte")


def test_the_mapping_of_a_whole_table_still_goes_first(tmp_path):
    path = tmp_path / "people.csv"
    path.write_text(GENERIC)
    (file,) = open_people(path, mapping=[("name", "Name"), ("notes", "How we met")])
    assert next(iter(file.people)).notes == ("at the fair",)
