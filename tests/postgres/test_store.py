"""The store on PostgreSQL: search, imports and their undoing, joins, values of any length."""

import pytest

from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge, unmerge
from halfhour.models import (
    Affiliation,
    ImportRow,
    Organisation,
    Person,
    PersonValue,
    Sighting,
)
from halfhour.pages.people.searching import found

LINKEDIN = (
    'Notes:\n"A line."\n\nFirst Name,Last Name,URL,Email Address,Company,Position,Connected On\n'
    "Łukasz,Wójcik,https://www.linkedin.com/in/lw,,Société Générale,Quarry engineer,03 Nov 2025\n"
    "Jonathan,Hall,https://www.linkedin.com/in/jh,j.hall@example.org,Northwind,Nurse,04 Nov 2025\n"
    "Amara,Okafor,https://www.linkedin.com/in/ao,amara@example.com,Hansa,Head of logistics,05 Nov 2025\n"
    "Siobhán,O'Brien,https://www.linkedin.com/in/sob,,Müller & Söhne,Tester,06 Nov 2025\n"
)
CARDS = (
    "BEGIN:VCARD\nVERSION:3.0\nFN:Amara Okafor\nEMAIL:amara@example.com\nTEL:+442079460017\n"
    "NOTE:Met at the fair\\, Дмитрий was there\nEND:VCARD\n"
    "BEGIN:VCARD\nVERSION:3.0\nFN:Bo Chen\nEMAIL:bo@example.org\nORG:Blue Labs\nEND:VCARD\n"
)


def state():
    """Everything the people rooms keep, by id."""
    people = list(Person.objects.order_by("pk").values())
    for one in people:
        del one["version"], one["updated_at"]
    kinds = (PersonValue, Sighting, Affiliation, Organisation)
    return [people, *(list(kind.objects.order_by("pk").values()) for kind in kinds)]


@pytest.fixture
def bring(tmp_path, seeker, at):
    """Imports a text as a file of this name."""

    def bring(text, name="Connections.csv"):
        (tmp_path / name).write_text(text)
        return import_files(by=seeker, at=at, paths=[tmp_path / name])

    return bring


@pytest.fixture
def town(bring, seeker):
    """Four people from LinkedIn; gives the names found for a query."""
    bring(LINKEDIN)

    def names(query):
        people = Person.objects.kept_by(seeker).in_bulk(found(seeker, query))
        return [people[pk].name for pk in found(seeker, query)]

    return names


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lukasz", "Łukasz Wójcik"), ("łukasz", "Łukasz Wójcik"), ("WÓJC", "Łukasz Wójcik"),
        ("societe gen", "Łukasz Wójcik"), ("Société", "Łukasz Wójcik"), ("quarry eng", "Łukasz Wójcik"),
        ("okafor amara", "Amara Okafor"), ("example.com", "Amara Okafor"), ("am", "Amara Okafor"),
        ("o'brien", "Siobhán O'Brien"), ("obrien", "Siobhán O'Brien"), ("muller sohne", "Siobhán O'Brien"),
        ("jonatahn", "Jonathan Hall"), ("okafro", "Amara Okafor"), ("jonathon hal", "Jonathan Hall"),
        ("wojcek", "Łukasz Wójcik"), ("siobahn", "Siobhán O'Brien"),
    ],
)  # fmt: skip
def test_people_are_found_as_one_types(town, query, first):
    assert town(query)[:1] == [first]


@pytest.mark.parametrize(
    "query", ["a & b", "':*", "!!", "| (", "\\", "%", "\x00x", "zzz:*|'", "<->"]
)
def test_signs_of_the_search_language_are_only_letters(town, query):
    town(query)


def test_the_deleted_and_the_strangers_are_never_found(town, seeker, stranger_there):
    assert town("amara") == ["Amara Okafor"]
    assert found(stranger_there, "amara") == found(stranger_there, "amarra") == []
    Person.objects.kept_by(seeker).filter(name="Amara Okafor").delete()
    assert town("amara") == town("hansa") == town("amraa") == []


@pytest.fixture
def stranger_there(seeker, at):
    from conftest import _user

    return _user("stranger", at)


def test_an_import_is_undone_to_the_letter_and_twice_changes_nothing(bring, seeker, at):
    bring(LINKEDIN)
    before = state()
    cards = bring(CARDS, "cards.vcf")
    assert [(f.new, f.merged, f.rejected) for f in cards.files.all()] == [(1, 1, 0)]
    after = state()
    again = bring(CARDS, "cards.vcf")
    assert [f.same for f in again.files.all()] == [2]
    undo_import(by=seeker, at=at, import_id=again.pk)
    assert state() == after
    undo_import(by=seeker, at=at, import_id=cards.pk)
    assert state() == before


def test_six_hundred_people_come_in_by_the_bulk_way(bring, seeker):
    rows = "".join(f"Person,Number{n},,p{n}@example.org,House {n % 7},Nurse,\n" for n in range(600))
    kept = bring(LINKEDIN.split("Łukasz")[0] + rows)
    assert [(f.new, f.rejected) for f in kept.files.all()] == [(600, 0)]
    Person.objects.create(owner=seeker, name="After", created_at=kept.at, updated_at=kept.at)
    assert Organisation.objects.kept_by(seeker).count() == 7
    assert len(found(seeker, "number59")) == 11


def test_a_join_is_taken_back_with_nothing_lost(town, bring, seeker, at):
    amara, hall = (Person.objects.get(name=name).pk for name in ("Amara Okafor", "Jonathan Hall"))
    before = state()
    merge(by=seeker, at=at, kept=amara, gone=hall)
    assert town("j.hall") == ["Amara Okafor"]
    unmerge(by=seeker, at=at, person=hall)
    assert state() == before
    assert town("j.hall") == ["Jonathan Hall"]


WILD = (
    "BEGIN:VCARD\nVERSION:3.0\nUID:{long}\nFN:{long}\nN:{long};{long};;;\nORG:{long};{long}\n"
    "TITLE:{long}\nEMAIL;TYPE={long}:{long}@example.org\nTEL;TYPE={long}:+4420{digits}\n"
    "item1.URL:https://example.org/{long}\nitem1.X-ABLabel:{long}\nBDAY:{long}\nADR:;;{long};{long};;;\n"
    "NICKNAME:{long}\nCATEGORIES:{long}\nNOTE:{long}\nX-SOCIALPROFILE;TYPE={long}:{long}\nEND:VCARD\n"
)


@pytest.mark.parametrize(
    "letter", ["x", "Łó", "字", "𒀀", "a b ", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa\x00", "\u202e"]
)
def test_no_value_is_too_long_or_too_strange_for_a_column(bring, seeker, letter):
    kept = bring(WILD.format(long=letter * 700, digits="7946" * 100) + CARDS, "wild.vcf")
    assert Person.objects.kept_by(seeker).filter(name="Bo Chen").exists()
    rejected = ImportRow.objects.filter(file__of=kept, outcome="rejected")
    assert all(row.reason for row in rejected)
