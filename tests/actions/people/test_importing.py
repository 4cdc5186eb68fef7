"""Importing people: certain matches joined, nothing lost, twice changes nothing."""

import zipfile

import pytest

from halfhour.actions.people.importing import import_files
from halfhour.method.people.incoming import NotReadable
from halfhour.models import (
    Event,
    Import,
    ImportChange,
    ImportRow,
    Organisation,
    OwnOccupation,
    OwnSkill,
    Person,
    PersonValue,
    Sighting,
)

LINKEDIN = """Notes:
"When exporting your connection data, you may notice that some are missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amara,Okafor,https://www.linkedin.com/in/amara-okafor,amara@example.org,Northwind,Nurse,01 Jan 2012
Jürgen,Groß,https://www.linkedin.com/in/j%C3%BCrgen-gro%C3%9F,,"Müller, Söhne",Buyer,02 Feb 2013
,,,,,,30 Apr 2020
Amara,Okafor,https://www.linkedin.com/in/amara-okafor-2,,,,03 Mar 2014
"""


@pytest.fixture
def bring(tmp_path, seeker, at):
    def bring(text, name="file.csv", **more):
        path = tmp_path / name
        path.write_bytes(text if isinstance(text, bytes) else text.encode())
        return import_files(by=seeker, at=at, paths=[path], **more)

    return bring


def counts(record):
    file = record.files.get()
    return file.rows, file.new, file.updated, file.merged, file.same, file.rejected


def test_a_linkedin_file_becomes_people_with_values_and_sources(bring, seeker):
    record = bring(LINKEDIN)
    assert counts(record) == (4, 3, 0, 0, 0, 1)
    amara = Person.objects.kept_by(seeker).get(title="Nurse")
    assert (amara.name, amara.given_name, amara.sort_key) == (
        "Amara Okafor",
        "Amara",
        "okafor amara",
    )
    assert amara.organisation.name == "Northwind"
    email = amara.values.get(kind="email")
    assert email.sightings.get().source == "linkedin"
    assert amara.affiliations.get().title == "Nurse"
    assert Event.objects.filter(verb="people.imported", owner=seeker).count() == 1


def test_homonyms_are_never_joined_by_name_alone(bring, seeker):
    bring(LINKEDIN)
    assert Person.objects.kept_by(seeker).filter(name="Amara Okafor").count() == 2


def test_every_lost_row_is_told_with_its_reason(bring):
    row = ImportRow.objects.get(file__of=bring(LINKEDIN), outcome="rejected")
    assert row.row == 7
    assert "hidden or closed" in row.reason


def test_importing_twice_changes_nothing(bring, seeker):
    bring(LINKEDIN)
    before = list(PersonValue.objects.order_by("pk").values())
    people = list(Person.objects.order_by("pk").values())
    record = bring(LINKEDIN)
    assert counts(record) == (4, 0, 0, 0, 3, 1)
    assert list(PersonValue.objects.order_by("pk").values()) == before
    assert list(Person.objects.order_by("pk").values()) == people


def test_twins_in_a_file_without_addresses_are_known_again(bring):
    twins = "Name,Company\nAna Lee,Acme\nAna Lee,Blue Labs\n"
    assert counts(bring(twins))[1] == 2
    assert counts(bring(twins)) == (2, 0, 0, 0, 2, 0)


def test_a_newer_export_updates_and_the_change_is_told(bring, seeker):
    bring(LINKEDIN)
    record = bring(LINKEDIN.replace("Northwind,Nurse", "Southwind,Matron"))
    assert counts(record) == (4, 0, 1, 0, 2, 1)
    amara = Person.objects.kept_by(seeker).get(title="Matron")
    assert amara.organisation_name == "Southwind"
    change = ImportChange.objects.get(of=record, field="organisation_name")
    assert (change.before, change.after) == ("Northwind", "Southwind")
    old = amara.values.get(kind="organisation", value="Northwind")
    assert old.sightings.get().gone_import == record
    assert amara.affiliations.filter(current=True).get().organisation.name == "Southwind"


def test_another_source_joins_by_e_mail_and_keeps_both_values(bring, seeker):
    bring(LINKEDIN)
    card = "BEGIN:VCARD\nVERSION:3.0\nFN:Dr. Amara Okafor\nEMAIL:AMARA@example.org\nTEL:+1 212 555 0100\nEND:VCARD\n"
    record = bring(card, "a.vcf")
    assert counts(record) == (1, 0, 0, 1, 0, 0)
    amara = Person.objects.kept_by(seeker).get(title="Nurse")
    assert {one.value for one in amara.values.filter(kind="name")} == {
        "Amara Okafor",
        "Dr. Amara Okafor",
    }
    sources = Sighting.objects.filter(value__person=amara, value__kind="email")
    assert {one.source for one in sources} == {"linkedin", "vcard"}


def test_one_e_mail_of_two_people_joins_nobody(bring, seeker):
    bring("Name,Email\nAna Lee,family@example.org\nTom Lee,family@example.org\n")
    assert Person.objects.kept_by(seeker).count() == 2


def test_two_rows_of_one_person_in_a_file_are_joined(bring, seeker):
    record = bring(
        "Name,Email,Phone\nAna Lee,ana@example.org,\nAna Lee,ana@example.org,+1 212 555 0100\n"
    )
    assert counts(record) == (2, 1, 0, 1, 0, 0)
    ana = Person.objects.kept_by(seeker).get()
    assert {one.kind for one in ana.values.all()} == {"name", "email", "phone"}


def test_a_person_with_only_a_telephone_number_is_a_person(bring, seeker):
    bring("BEGIN:VCARD\nVERSION:2.1\nTEL;CELL:+1 212 555 0100\nEND:VCARD\n")
    assert PersonValue.objects.get(owner=seeker).key == "+12125550100"


def test_a_mapping_says_what_columns_mean_and_a_field_may_come_twice(bring, seeker):
    text = "Who,Mail A,Mail B,How well\nAna Lee,a@example.org,b@example.org,a little\n"
    mapping = [("name", "Who"), ("email", "Mail A"), ("email", "Mail B"), ("closeness", "How well")]
    bring(text, mapping=mapping)
    ana = Person.objects.kept_by(seeker).get()
    assert ana.closeness == "a little"
    assert ana.values.filter(kind="email").count() == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        (b"", "empty"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"Name,Email\n", "nobody"),
        (b"PK\x03\x04broken", "damaged"),
        (b"<html><body>hi</body></html>", "web page"),
        (b'{"a": 1}', "Monica"),
        (b"just some words\nin a file of prose, nothing more; really.\n", "columns"),
    ],
)
def test_a_file_without_people_is_refused_in_one_sentence_and_nothing_is_written(
    bring, seeker, text, words
):
    with pytest.raises(NotReadable, match=words):
        bring(text)
    assert not Import.objects.exists()
    assert not Person.objects.exists()


def test_a_refused_file_refuses_its_neighbours_too(tmp_path, seeker, at):
    good, bad = tmp_path / "good.csv", tmp_path / "bad.csv"
    good.write_text("Name,Email\nAna Lee,ana@example.org\n")
    bad.write_bytes(b"%PDF-1.7")
    with pytest.raises(NotReadable, match=r"bad\.csv"):
        import_files(by=seeker, at=at, paths=[good, bad])
    assert not Person.objects.exists()


def test_a_linkedin_archive_also_tells_of_the_seeker(seeker, at, tmp_path):
    path = tmp_path / "export.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("Connections.csv", LINKEDIN)
        archive.writestr("Skills.csv", "Name\nSQL\n")
        positions = "Company Name,Title,Description,Location,Started On,Finished On\n"
        archive.writestr("Positions.csv", positions + "Hansa,Planner,,,Jan 2015,\n")
    for _ in range(2):
        import_files(by=seeker, at=at, paths=[path])
    assert Person.objects.kept_by(seeker).count() == 3
    assert OwnSkill.objects.get(owner=seeker).name == "SQL"
    assert OwnOccupation.objects.get(owner=seeker).title == "Planner"


def test_strangers_people_are_never_matched(bring, stranger, at, tmp_path):
    path = tmp_path / "theirs.csv"
    path.write_text(LINKEDIN)
    import_files(by=stranger, at=at, paths=[path])
    assert counts(bring(LINKEDIN))[1] == 3
    assert Organisation.objects.filter(name="Northwind").count() == 2


def test_a_row_that_stands_twice_follows_the_person_it_is_joined_with(bring, seeker):
    head = "Name,Email,Phone,Company,Birthday\n"
    bring(head + "Quentin Oswald,q@example.org,,Northwind,1980-02-03\n")
    row = "Quentin Oswald,,+12125550100,Northwind,1980-02-03\n"
    mail = "Quentin Oswald,q@example.org,+12125550100,Northwind,1980-02-03\n"
    record = bring(head + row + row + mail, "second.csv")
    rows = record.files.get().report.values_list("outcome", "person__name")
    assert all(name == "Quentin Oswald" for _, name in rows)
