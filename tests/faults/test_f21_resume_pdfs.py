"""F21: resumes as PDFs that are locked, endless, drawn with scripts or absurd are read or refused."""

from __future__ import annotations

import time

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.actions.directions.reading import profile_in
from halfhour.models import Event, OwnOccupation
from halfhour.outside.resumes.text import NotAResume, resume_lines
from outside.resumes.made_pdf import Set, pdf_of
from outside.resumes.test_text import LOCK, pdf_file

SCRIPT = "/OpenAction << /S /JavaScript /JS (app.launchURL\\('http://example.com'\\)) >> "
PAGE = [Set(50, 700, "Experience", 14), Set(50, 680, "Nurse, St. Brigid Hospital, 2019 – 2022")]


def read_by_screen(browser, content):
    file = SimpleUploadedFile("cv.pdf", content, content_type="application/pdf")
    return browser.post(reverse("directions:read"), {"file": file})


@pytest.mark.parametrize(
    ("content", "sentence"),
    [(pdf_file(trailer=LOCK), "password"), (pdf_file(pages=10_000), "10000 pages")],
    ids=["locked", "endless"],
)
def test_f21_a_locked_and_an_endless_pdf_are_refused_on_the_screen(as_seeker, content, sentence):
    page = read_by_screen(as_seeker, content)
    assert page.status_code == 200
    assert sentence in page.content.decode()
    assert not OwnOccupation.objects.exists() and not Event.objects.exists()


def test_f21_an_endless_pdf_is_refused_at_once():
    content = pdf_file(pages=10_000)
    began = time.process_time()
    with pytest.raises(NotAResume):
        resume_lines(content)
    assert time.process_time() - began < 2


def test_f21_scripts_are_left_alone_and_the_jobs_are_read(seeker):
    content = pdf_of(PAGE).replace(b"/Type /Catalog", b"/Type /Catalog " + SCRIPT.encode())
    assert [work.title for work in profile_in("cv.pdf", content).work] == ["Nurse"]


def test_f21_words_at_absurd_places_and_sizes_are_read_in_a_moment():
    words = [
        Set(x, y, "Word", size) for x in (-1e7, 0, 1e7) for y in (-1e6, 9e6) for size in (0, 1e5)
    ]
    many = [Set(50 + n % 7 * 70, 800 - n // 7, f"w{n}", 1) for n in range(5_000)]
    began = time.process_time()
    resume_lines(pdf_of(PAGE + words, many))
    assert time.process_time() - began < 5


@pytest.mark.parametrize("cut", [20, 200, 400, 700])
def test_f21_a_pdf_that_was_cut_is_read_or_refused(cut):
    try:
        resume_lines(pdf_of(PAGE)[:-cut])
    except NotAResume as refused:
        assert str(refused)
