"""Taking an import back: the state before, to the letter, and edits kept."""

from datetime import timedelta

import pytest

from halfhour.actions.people.import_undo import AlreadyUndone, undo_import
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge
from halfhour.models import (
    Affiliation,
    Import,
    Organisation,
    Person,
    PersonNote,
    PersonValue,
    Sighting,
)

FIRST = "Name,Email,Company,Title\nAmara Okafor,amara@example.org,Northwind,Nurse\n"
SECOND = (
    "Name,Email,Company,Title,Notes\nAmara Okafor,amara@example.org,Southwind,Matron,met again\n"
    "Bo Chen,bo@example.org,Blue Labs,Buyer,\nCleo Diaz,cleo@example.org,Blue Labs,Buyer,\n"
)


def state():
    people = Person.objects.order_by("pk").values()
    for one in people:
        del one["version"], one["updated_at"]
    models = (PersonValue, Sighting, Affiliation, Organisation)
    return [list(people), *(list(model.objects.order_by("pk").values()) for model in models)]


@pytest.fixture
def bring(tmp_path, seeker, at):
    def bring(text, kind=None):
        path = tmp_path / "file.csv"
        path.write_text(text)
        return import_files(by=seeker, at=at, paths=[path], kind=kind).pk

    return bring


def test_nobody_takes_back_what_another_user_imported(bring, seeker, stranger, at):
    number = bring(FIRST)
    before = state()
    with pytest.raises(Import.DoesNotExist):
        undo_import(by=stranger, at=at, import_id=number)
    assert state() == before
    assert Import.objects.get().state == "done"


def test_an_import_of_another_user_is_no_state_to_go_back_to(bring, seeker, stranger, at):
    bring(FIRST)
    theirs = Import.objects.create(owner=stranger, at=at - timedelta(days=900))
    number = bring(FIRST)
    record = Import.objects.get(pk=number)
    seen = record.options["before"]["seen"]
    assert seen
    record.options["before"]["seen"] = [[theirs.pk, *rest] for _, *rest in seen]
    record.save()
    undo_import(by=seeker, at=at, import_id=number)
    assert not Sighting.objects.filter(last_import=theirs).exists()
    assert not Sighting.objects.filter(last_seen=theirs.at).exists()


@pytest.mark.parametrize("kind", ["csv", "linkedin"])
def test_the_state_before_comes_back_to_the_letter(bring, seeker, at, kind):
    bring(FIRST, kind)
    before = state()
    second = bring(SECOND, kind)
    assert state() != before
    undone = undo_import(by=seeker, at=at, import_id=second)
    assert state() == before
    assert (undone.people, undone.kept) == (1, 0)


def test_a_repeated_import_is_undone_without_a_trace(bring, seeker, at):
    bring(FIRST)
    before = state()
    undo_import(by=seeker, at=at, import_id=bring(FIRST))
    assert state() == before


def test_whom_the_user_wrote_about_stays(bring, seeker, at):
    number = bring(SECOND)
    bo = Person.objects.get(name="Bo Chen")
    PersonNote.objects.create(owner=seeker, person=bo, at=at, text="likes chess")
    undone = undo_import(by=seeker, at=at, import_id=number)
    assert undone.kept == 1
    assert list(Person.objects.values_list("name", flat=True)) == ["Bo Chen"]


def test_merges_with_imported_people_are_undone_first(bring, seeker, at):
    bring(FIRST)
    before = state()
    number = bring(SECOND)
    amara, bo = Person.objects.get(name="Amara Okafor"), Person.objects.get(name="Bo Chen")
    cleo = Person.objects.get(name="Cleo Diaz")
    merge(by=seeker, at=at, kept=amara.pk, gone=bo.pk)
    merge(by=seeker, at=at, kept=amara.pk, gone=cleo.pk)
    undo_import(by=seeker, at=at, import_id=number)
    assert state() == before


def test_an_import_is_undone_once(bring, seeker, at):
    number = bring(FIRST)
    undo_import(by=seeker, at=at, import_id=number)
    with pytest.raises(AlreadyUndone):
        undo_import(by=seeker, at=at, import_id=number)


def test_a_strangers_import_is_not_there(bring, stranger, at):
    with pytest.raises(Import.DoesNotExist):
        undo_import(by=stranger, at=at, import_id=bring(FIRST))
