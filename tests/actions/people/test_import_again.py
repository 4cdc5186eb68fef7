"""Rows a source showed before are known again, and only those."""

import pytest

from halfhour.actions.people import import_again, import_book
from halfhour.actions.people.editing import edit_person
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge
from halfhour.models import OwnSkill, Person, Sighting
from outside.people.made_files import PARTS

HEAD = "Name,Email,Company\n"
ROWS = [f"Mira Vane{n},mira{n}@example.org,Northwind\n" for n in range(6)]


@pytest.fixture
def bring(tmp_path, seeker, at):
    def bring(rows, kind="google"):
        path = tmp_path / "book.csv"
        path.write_text(HEAD + "".join(rows))
        file = import_files(by=seeker, at=at, paths=[path], kind=kind).files.get()
        return file.new, file.updated, file.merged, file.same

    return bring


@pytest.fixture(params=["few", "many"])
def _size(request, monkeypatch):
    """As for a handful of rows, and as for thousands."""
    if request.param == "many":
        monkeypatch.setattr(import_book, "FEW", 0)
        monkeypatch.setattr(import_again, "FEW", 0)


@pytest.mark.usefixtures("_size")
def test_the_same_file_brings_nothing(bring):
    assert bring(ROWS) == (6, 0, 0, 0)
    count = Sighting.objects.count()
    assert bring(ROWS) == (0, 0, 0, 6)
    assert bring(list(reversed(ROWS))) == (0, 0, 0, 6)
    assert (Person.objects.count(), Sighting.objects.count()) == (6, count)


@pytest.mark.usefixtures("_size")
def test_a_changed_row_is_an_update_and_the_others_are_the_same(bring):
    bring(ROWS)
    changed = [ROWS[0].replace("Northwind", "Alder"), *ROWS[1:]]
    assert bring(changed) == (0, 1, 0, 5)
    assert Person.objects.get(name="Mira Vane0").organisation_name == "Alder"
    assert bring(changed) == (0, 0, 0, 6)


@pytest.mark.usefixtures("_size")
def test_another_source_is_asked_by_its_marks(bring):
    bring(ROWS)
    assert bring(ROWS, "outlook") == (0, 0, 6, 0)
    assert bring(ROWS, "outlook") == (0, 0, 0, 6)
    assert bring(ROWS) == (0, 0, 0, 6)


@pytest.mark.usefixtures("_size")
def test_one_row_twice_in_a_file_is_one_person(bring):
    assert bring([ROWS[0], ROWS[0]]) == (1, 0, 0, 1)


@pytest.mark.usefixtures("_size")
def test_after_a_merge_and_an_edit_nobody_comes_twice(bring, seeker, at):
    bring(ROWS)
    ids = list(Person.objects.order_by("pk").values_list("pk", flat=True))
    merge(by=seeker, at=at, kept=ids[0], gone=ids[1])
    edit_person(by=seeker, at=at, person=ids[2], said={"title": "Head"})
    new, *_ = bring(ROWS)
    assert new == 0
    assert Person.objects.kept_by(seeker).count() == 5
    assert Person.objects.get(pk=ids[2]).title == "Head"


@pytest.mark.usefixtures("_size")
def test_a_strangers_rows_are_not_ones_own(bring, stranger, at, tmp_path):
    bring(ROWS)
    record = import_files(by=stranger, at=at, paths=[tmp_path / "book.csv"], kind="google")
    assert record.files.get().new == 6


@pytest.mark.usefixtures("_size")
def test_rows_that_say_the_very_same_are_one_person_however_often_they_come(bring):
    twins = ["Ana Lee,,Northwind\n"] * 3
    assert bring(twins) == (1, 0, 0, 2)
    assert bring(twins) == (0, 0, 0, 3)
    assert bring([*twins, *twins]) == (0, 0, 0, 6)


@pytest.mark.usefixtures("_size")
def test_people_known_by_name_alone_do_not_come_again_after_they_were_joined(bring, seeker, at):
    rows = ["Ana Lee,,Northwind\n", "Anna Lee,,Northwind\n"]
    assert bring(rows, "csv") == (2, 0, 0, 0)
    ana, anna = Person.objects.order_by("pk")
    merge(by=seeker, at=at, kept=ana.pk, gone=anna.pk)
    assert bring(rows, "csv") == (0, 0, 0, 2)
    assert bring(["Anna Lee,,Alder\n"], "csv")[0] == 1  # says more than was seen of her
    assert Person.objects.kept_by(seeker).count() == 2


def test_rows_joined_when_they_came_are_known_again(tmp_path, seeker, at):
    path = tmp_path / "lines.txt"
    path.write_text(
        "Zoë Òkafor-Vane, Buyer at Northwind\nZoe Okafor-Vane, Northwind\nBo Chen, Alder\n"
    )
    first = import_files(by=seeker, at=at, paths=[path])
    for _ in range(2):
        import_files(by=seeker, at=at, paths=[path])
    people = Person.objects.kept_by(seeker)
    assert people.count() == people.filter(created_import=first.pk).count()


def test_messages_alone_take_nothing_away_from_a_connection(tmp_path, seeker, at):
    for name in ("Connections.csv", "messages.csv"):
        path = tmp_path / name
        path.write_text(PARTS[name])
        import_files(by=seeker, at=at, paths=[path])
    nia = Person.objects.kept_by(seeker).get(name="Nia Okafor")
    assert (nia.organisation_name, nia.title) == ("Acme Corp", "Engineer")
    assert str(nia.last_contact) == "2025-03-04"
    assert not Sighting.objects.exclude(gone_import=None).exists()


def test_a_lone_list_of_own_skills_is_kept_for_the_seeker_and_makes_nobody(tmp_path, seeker, at):
    path = tmp_path / "Skills.csv"
    path.write_text(PARTS["Skills.csv"])
    record = import_files(by=seeker, at=at, paths=[path])
    assert record.state == "done"
    assert OwnSkill.objects.get().name == "Planning"
    assert not Person.objects.exists()
