"""Pasted people are shown as understood, confirmed, and never lost on the way."""

from __future__ import annotations

import pytest

from halfhour.actions.people import import_jobs
from halfhour.models import Import, Person
from halfhour.outside.people.handed_in import text_of

TEXT = (
    "Ana Lee, Buyer at Acme, ana@example.org\n???\n+1 212 555 0100 Bo Chen; met in Lyon; tea; chess"
)


def look(browser, text=TEXT, **more):
    return browser.post("/people/import/", {"text": text, **more}).url


def test_what_was_understood_of_each_line_is_shown_before_anything_is_kept(as_seeker, seeker):
    page = as_seeker.get(look(as_seeker)).content.decode()
    assert "2 people, as understood" in page
    for label, value in (
        ("Name", "Ana Lee"), ("Title", "Buyer"), ("Company", "Acme"), ("E-mail", "ana@example.org"),
        ("Name", "Bo Chen"), ("Telephone", "+1 212 555 0100"),
    ):  # fmt: skip
        assert f'data-label="{label}">{value}<' in page
    assert "1 line not understood" in page
    assert "Line 2, “???”: the line names nobody." in page
    assert not Person.objects.kept_by(seeker).exists()


def test_confirmed_people_come_in_and_the_lost_line_stands_in_the_report(as_seeker, seeker):
    report = as_seeker.post(look(as_seeker), follow=True).content.decode()
    assert "What came in" in report
    assert "the line names nobody" in report
    assert set(Person.objects.kept_by(seeker).values_list("name", flat=True)) == {
        "Ana Lee",
        "Bo Chen",
    }
    assert TEXT not in as_seeker.get("/people/import/").content.decode()


def test_words_of_a_line_that_are_no_title_or_company_are_kept_as_a_note(as_seeker, seeker):
    as_seeker.post(look(as_seeker, "Ana Lee, Acme Inc, Buyer, met in Lyon, ana@example.org"))
    assert Person.objects.kept_by(seeker).get().notes == "met in Lyon"


def test_the_text_stays_when_one_goes_back(as_seeker, seeker):
    first = look(as_seeker)
    number = Import.objects.kept_by(seeker).get().pk
    page = as_seeker.get("/people/import/").content.decode()
    assert TEXT in page.replace("\r\n", "\n")
    assert f'name="instead" value="{number}"' in page
    second = look(as_seeker, TEXT.replace("???", "Cleo Diaz"), instead=number)
    assert second != first
    assert "not understood" not in as_seeker.get(second).content.decode()
    states = Import.objects.kept_by(seeker).order_by("pk").values_list("state", flat=True)
    assert list(states) == ["cancelled", "waiting"]


def test_a_text_with_nobody_in_it_is_told_line_by_line(as_seeker, seeker):
    url = look(as_seeker, "???\n...\n---")
    page = as_seeker.get(url).content.decode()
    assert "3 lines not understood" in page
    assert ">Import</button>" not in page
    assert "Change the text" in page


def test_a_pasted_table_is_mapped_like_a_file(as_seeker, seeker):
    url = look(as_seeker, "Who,Reach me,Job,Since\nAna Lee,ana@example.org,Buyer,2020\n")
    assert "What each column means" in as_seeker.get(url).content.decode()
    as_seeker.post(url, {"column_1": "name", "column_2": "email", "column_4": "how_known"})
    assert Person.objects.kept_by(seeker).get().how_known == "2020"


def test_a_text_thrown_away_is_gone(as_seeker, seeker):
    look(as_seeker)
    record = Import.objects.kept_by(seeker).get()
    as_seeker.post(f"/people/import/{record.pk}/cancel/")
    assert TEXT not in as_seeker.get("/people/import/").content.decode().replace("\r\n", "\n")


def test_a_text_whose_import_failed_is_offered_again(as_seeker, seeker, monkeypatch):
    def fail(**asked):
        raise OSError("no room")

    url = look(as_seeker)
    with monkeypatch.context() as broken, pytest.raises(OSError, match="no room"):
        broken.setattr(import_jobs, "keep_people", fail)
        as_seeker.post(url)
    record = Import.objects.kept_by(seeker).get()
    assert record.state == "failed"
    assert TEXT in as_seeker.get("/people/import/").content.decode().replace("\r\n", "\n")
    as_seeker.post(look(as_seeker, instead=record.pk))
    assert Person.objects.kept_by(seeker).count() == 2
    assert text_of(record.options) == ""


def test_nobody_sets_a_strangers_text_aside(as_seeker, as_stranger, seeker):
    look(as_seeker)
    record = Import.objects.kept_by(seeker).get()
    look(as_stranger, "Bo Chen", instead=record.pk)
    record.refresh_from_db()
    assert record.state == "waiting"
    assert text_of(record.options) == TEXT
