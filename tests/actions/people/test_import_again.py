"""Rows a source showed before are known again, and only those."""

import pytest

from halfhour.actions.people import import_again, import_book
from halfhour.actions.people.editing import edit_person
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge
from halfhour.models import Person, Sighting

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
