"""Removing somebody for good: everything that hangs on them, and nobody else."""

import pytest
from django.core.files.base import ContentFile

from halfhour.actions.people.editing import add_note, add_person
from halfhour.actions.people.handing_in import hand_in, hand_in_text
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge
from halfhour.actions.people.removing import Removed, remove_person
from halfhour.models import CardPicture, Event, ImportRow, Person, PersonNote, PersonValue
from halfhour.outside.people.handed_in import text_of
from halfhour.pages.people.searching import found


@pytest.fixture
def zora(seeker, at):
    return add_person(by=seeker, at=at, name="Zora Quist", email="zora@example.org", notes="Tuba")


def test_somebody_goes_with_values_notes_and_search(seeker, at, zora):
    add_note(by=seeker, at=at, person=zora.pk, text="plays well")
    assert found(seeker, "zora") == [zora.pk]
    assert remove_person(by=seeker, at=at, person=zora.pk) == Removed("Zora Quist", 0)
    assert found(seeker, "zora") == found(seeker, "tuba") == found(seeker, "zroa qiust") == []
    assert not Person.objects.exists()
    assert not PersonValue.objects.exists()
    assert not PersonNote.objects.exists()
    assert [event.verb for event in Event.objects.all()] == ["people.removed"]


def test_whoever_was_joined_into_them_goes_too(seeker, at, zora):
    one = add_person(by=seeker, at=at, name="Z. Quist")
    two = add_person(by=seeker, at=at, name="Zora Quist-Lee")
    bo = add_person(by=seeker, at=at, name="Bo Chen")
    merge(by=seeker, at=at, kept=one.pk, gone=two.pk)
    merge(by=seeker, at=at, kept=zora.pk, gone=one.pk)
    remove_person(by=seeker, at=at, person=zora.pk)
    assert list(Person.objects.values_list("pk", flat=True)) == [bo.pk]


def test_reports_forget_the_name_and_pictures_go(seeker, at, tmp_path):
    path = tmp_path / "book.csv"
    path.write_text("Name,Email\nZora Quist,zora@example.org\nBo Chen,bo@example.org\n")
    import_files(by=seeker, at=at, paths=[path])
    zora = Person.objects.get(name="Zora Quist")
    CardPicture.objects.create(owner=seeker, person=zora, picture="cards/none.jpg", at=at)
    remove_person(by=seeker, at=at, person=zora.pk)
    assert sorted(ImportRow.objects.values_list("name", flat=True)) == ["", "Bo Chen"]
    assert not CardPicture.objects.exists()


def test_a_strangers_person_is_not_there(stranger, at, zora):
    with pytest.raises(Person.DoesNotExist):
        remove_person(by=stranger, at=at, person=zora.pk)
    assert Person.objects.exists()


def test_only_their_lines_leave_a_pasted_text_that_waits(seeker, at):
    al = add_person(by=seeker, at=at, name="Al")
    text = "Al, baker\n\nAlma Diaz, mayor\nBo Chen, met at Al's\n"
    waiting = hand_in_text(by=seeker, at=at, text=text)
    assert remove_person(by=seeker, at=at, person=al.pk).cancelled == 0
    assert text_of(waiting.options) == "\nAlma Diaz, mayor\nBo Chen, met at Al's\n"


@pytest.mark.parametrize(("name", "cancelled"), [("Zora Quist", 1), ("Zora Quistmann", 0)])
def test_a_file_that_waits_and_names_them_is_cancelled(seeker, at, zora, name, cancelled):
    table = ContentFile(f"Name,Email\n{name},z@example.com\nBo Chen,\n".encode(), name="t.csv")
    waiting = hand_in(by=seeker, at=at, files=[table])
    assert remove_person(by=seeker, at=at, person=zora.pk).cancelled == cancelled
    waiting.refresh_from_db()
    assert (waiting.state == "cancelled") is bool(cancelled)


def test_pasted_cards_that_name_them_are_cancelled_and_not_cut_by_lines(seeker, at, zora):
    cards = "".join(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:{n}\nEND:VCARD\n" for n in ("Bo Chen", "Zora Quist")
    )
    waiting = hand_in_text(by=seeker, at=at, text=cards)
    assert remove_person(by=seeker, at=at, person=zora.pk).cancelled == 1
    assert text_of(waiting.options) == ""
