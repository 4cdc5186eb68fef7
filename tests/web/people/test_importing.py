"""Bringing people in through the browser, with and without JavaScript."""

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.models import Import, Person, User
from halfhour.outside.people import jobs

TABLE = b"Who,Reach me,Job,Since\nAna Lee,ana@example.org,Buyer,2020\nBo Chen,bo@example.org,Nurse,2021\n"


def the_import():
    """The one import of the seeker; others may keep some too."""
    return Import.objects.get(owner__username="seeker")


def handed_in(browser, raw=TABLE, name="people.csv"):
    return browser.post("/people/import/", {"files": SimpleUploadedFile(name, raw)})


def pasted(browser, text="Ana Lee, ana@example.org"):
    """Paste people and confirm them; gives the import."""
    url = browser.post("/people/import/", {"text": text}).url
    browser.post(url)
    return the_import().pk


def test_the_screen_tells_where_people_are(as_seeker):
    assert "Bring people in" in as_seeker.get("/people/import/").content.decode()


def test_a_file_is_looked_at_then_imported_and_reported(as_seeker, seeker):
    page = as_seeker.get(handed_in(as_seeker).url)
    assert "Reach me" in page.content.decode()
    said = {"column_1": "name", "column_2": "email", "column_3": "title", "column_4": ""}
    report = as_seeker.post(page.request["PATH_INFO"], said, follow=True)
    assert "What came in" in report.content.decode()
    assert set(Person.objects.kept_by(seeker).values_list("name", "title")) == {
        ("Ana Lee", "Buyer"),
        ("Bo Chen", "Nurse"),
    }


@pytest.mark.parametrize("raw", [b"", b"%PDF-1.7", b"no header,at all\nnothing,here\n"])
def test_what_cannot_be_read_is_told_beside_the_field(as_seeker, raw):
    answer = handed_in(as_seeker, raw)
    assert answer.status_code == 200
    assert "errorlist" in answer.content.decode()
    assert not Import.objects.exists()


def test_nothing_given_is_told_too(as_seeker):
    assert "Choose a file or paste" in as_seeker.post("/people/import/", {}).content.decode()


def test_an_import_is_undone_by_its_button(as_seeker, seeker):
    number = pasted(as_seeker)
    answer = as_seeker.post(f"/people/import/{number}/undo/", follow=True)
    assert "Taken back" in answer.content.decode()
    assert not Person.objects.kept_by(seeker).exists()


def test_a_waiting_import_is_thrown_away(as_seeker):
    handed_in(as_seeker)
    record = the_import()
    as_seeker.post(f"/people/import/{record.pk}/cancel/")
    record.refresh_from_db()
    assert record.state == "cancelled"


def test_a_stop_that_comes_too_late_shows_what_came_in(as_seeker):
    number = pasted(as_seeker)
    answer = as_seeker.post(f"/people/import/{number}/cancel/", follow=True)
    assert answer.redirect_chain[-1][0] == f"/people/import/{number}/"
    assert b"nothing of it was kept" not in answer.content
    assert b"Undo this import" in answer.content


@pytest.mark.parametrize("door", ["", "preview/", "progress/", "cancel/", "undo/"])
def test_a_stranger_gets_404(as_seeker, as_stranger, door):
    number = pasted(as_seeker)
    post = door in ("cancel/", "undo/")
    ask = as_stranger.post if post else as_stranger.get
    assert ask(f"/people/import/{number}/{door}").status_code == 404


def test_an_import_of_a_stopped_process_is_told_as_failed(as_seeker, seeker, at):
    record = Import.objects.create(owner=seeker, at=at, state="running", process="long gone")
    answer = as_seeker.get(f"/people/import/{record.pk}/").content.decode()
    assert "Import the files again" in answer


@pytest.mark.django_db(transaction=True)
def test_a_large_import_goes_on_alone_and_tells_when_it_has_ended(as_seeker, seeker):
    rows = "\n".join(f"Person{n} Lee,p{n}@example.org,{'note ' * 20}" for n in range(4000))
    url = handed_in(as_seeker, f"Name,Email,Notes\n{rows}\n".encode()).url
    number = Import.objects.kept_by(seeker).get().pk
    assert as_seeker.post(url).url == f"/people/import/{number}/"
    until = time.monotonic() + 60
    while jobs.job_of(number) is not None and time.monotonic() < until:
        time.sleep(0.1)
    assert Import.objects.kept_by(seeker).get().state == "done"
    done = as_seeker.get(f"/people/import/{number}/progress/", headers={"HX-Request": "true"})
    assert done["HX-Redirect"] == f"/people/import/{number}/"
    assert Person.objects.kept_by(User.objects.get(pk=seeker.pk)).count() == 4000


@pytest.mark.django_db(transaction=True)
def test_a_running_import_can_be_stopped_and_nothing_is_kept(as_seeker, seeker):
    rows = "\n".join(f"Person{n} Lee,p{n}@example.org,{'note ' * 20}" for n in range(6000))
    url = handed_in(as_seeker, f"Name,Email,Notes\n{rows}\n".encode()).url
    number = Import.objects.kept_by(seeker).get().pk
    as_seeker.post(url)
    as_seeker.post(f"/people/import/{number}/cancel/")
    until = time.monotonic() + 60
    while jobs.job_of(number) is not None and time.monotonic() < until:
        time.sleep(0.1)
    assert Import.objects.kept_by(seeker).get().state == "cancelled"
    assert not Person.objects.kept_by(seeker).exists()
