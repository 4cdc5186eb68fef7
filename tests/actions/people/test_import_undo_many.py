"""Taking an import back after fifty merges and many edits: the state before, and the edits."""

import pytest

from actions.people.test_import_undo import state
from halfhour.actions.people.editing import add_note, edit_person
from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge
from halfhour.models import Person, PersonNote

HEAD = "Name,Email,Company,Title\n"


@pytest.fixture
def bring(tmp_path, seeker, at):
    def bring(rows):
        path = tmp_path / "file.csv"
        path.write_text(HEAD + "".join(rows))
        return import_files(by=seeker, at=at, paths=[path]).pk

    return bring


def first_book(number):
    return f"Mira Vane{number},mira{number}@example.org,Northwind,Buyer\n"


def second_book(number):
    return f"Tomas Reed{number},tomas{number}@example.org,Alder Foods,Nurse\n"


def edit(seeker, at, people):
    """What the user does to some of the people who were there before."""
    for person in people[:10]:
        edit_person(by=seeker, at=at, person=person, said={"title": "Head of all"})
    for person in people[10:15]:
        add_note(by=seeker, at=at, person=person, text="likes chess")


def test_the_state_before_and_the_edits_stand_after_fifty_merges(bring, seeker, at):
    bring([first_book(n) for n in range(60)])
    people = list(Person.objects.order_by("pk").values_list("pk", flat=True))
    before = state()
    number = bring([second_book(n) for n in range(60)])
    new = Person.objects.filter(created_import=number).order_by("pk")
    for kept, gone in zip(people[:50], list(new.values_list("pk", flat=True))[:50], strict=True):
        merge(by=seeker, at=at, kept=kept, gone=gone)
    undo_import(by=seeker, at=at, import_id=number)
    assert state() == before


def test_edits_made_meanwhile_are_kept(bring, seeker, at):
    bring([first_book(n) for n in range(60)])
    people = list(Person.objects.order_by("pk").values_list("pk", flat=True))
    number = bring([second_book(n) for n in range(60)])
    new = Person.objects.filter(created_import=number).order_by("pk")
    gone = list(new.values_list("pk", flat=True))
    for kept, leaver in zip(people[:25], gone[:25], strict=True):
        merge(by=seeker, at=at, kept=kept, gone=leaver)
    edit(seeker, at, people)
    for kept, leaver in zip(people[25:50], gone[25:50], strict=True):
        merge(by=seeker, at=at, kept=kept, gone=leaver)
    undone = undo_import(by=seeker, at=at, import_id=number)
    assert (undone.people, undone.kept) == (60, 0)
    after = state()
    assert Person.objects.count() == 60
    titles = list(Person.objects.order_by("pk").values_list("title", flat=True))
    assert titles == ["Head of all"] * 10 + ["Buyer"] * 50
    assert PersonNote.objects.count() == 5
    bare = [[row["organisation_name"], row["name"]] for row in after[0]]
    assert bare == [["Northwind", f"Mira Vane{n}"] for n in range(60)]
    values = [(row["kind"], row["value"]) for row in after[1]]
    assert not [
        one for one in values if "Alder" in one[1] or "tomas" in one[1] or one[1] == "Nurse"
    ]
