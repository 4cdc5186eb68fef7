"""The resume in the browser."""

from __future__ import annotations

import io

import docx
import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.actions.resumes.showing import record_opinion
from halfhour.models import Opinion, Resume


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def send(browser, *lines, **fields):
    kept, document = io.BytesIO(), docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(kept)
    file = SimpleUploadedFile("cv.docx", kept.getvalue())
    return browser.post(reverse("resumes:add"), {"file": file, **fields})


def test_versions_are_kept_and_compared_without_scripts(as_seeker):
    assert b"No resume yet" in as_seeker.get(reverse("resumes:list")).content
    send(as_seeker, "Mira Novák", "Nurse")
    send(as_seeker, "Mira Novák", "Head nurse")
    newest = Resume.objects.get(number=2)
    page = as_seeker.get(reverse("resumes:show", args=[newest.pk])).content.decode()
    assert "<ins>Head nurse</ins>" in page
    assert "<del>Nurse</del>" in page
    assert b"I have just revised it" in as_seeker.get(reverse("resumes:list")).content


def test_opinions_are_taken_up_or_set_aside(as_seeker, seeker, person, at):
    who = person("Ngozi Adeyemi")
    one, two = (
        record_opinion(by=seeker, at=at, person=who.pk, text=words) for words in ("First", "Other")
    )
    assert b"Ngozi Adeyemi: First" in as_seeker.get(reverse("resumes:add")).content
    send(as_seeker, "x", answers=[one.pk])
    as_seeker.post(reverse("resumes:aside", args=[two.pk]), {"reason": "not now"})
    page = as_seeker.get(reverse("resumes:list")).content.decode()
    assert "taken up in version 1" in page
    assert "set aside: not now" in page


def test_an_opinion_of_somebody_else_cannot_be_taken_up_or_set_aside(
    as_stranger, seeker, person, at
):
    kept = record_opinion(by=seeker, at=at, person=person("Jun Sato").pk, text="Shorter")
    assert send(as_stranger, "x", answers=[kept.pk]).status_code == 302
    address = reverse("resumes:aside", args=[kept.pk])
    assert as_stranger.post(address, {"reason": "x"}).status_code == 404
    assert Opinion.objects.get().answered_by is None
