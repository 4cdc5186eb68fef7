"""F38: a kept file is only ever handed out to keep, in a sandbox; its words are shown as words."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.urls import reverse

from faults.resume_files import send, word_file
from halfhour.models import Resume


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def test_f38_a_file_is_handed_out_as_an_attachment_in_a_sandbox(as_seeker):
    sent = send(as_seeker, word_file(), '../../evil".html', kind="text/html")
    kept = Resume.objects.get()
    assert sent["Location"] == reverse("resumes:show", args=[kept.pk])
    answer = as_seeker.get(reverse("resumes:file", args=[kept.pk]))
    assert answer["Content-Disposition"].startswith('attachment; filename="resume-1.docx"')
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "sandbox" in answer["Content-Security-Policy"]
    assert "html" not in answer["Content-Type"]
    assert zipfile.is_zipfile(io.BytesIO(b"".join(answer.streaming_content)))


def test_f38_a_stranger_gets_404(as_seeker, as_stranger):
    send(as_seeker, word_file(), "cv.docx")
    for screen in ("show", "file"):
        address = reverse(f"resumes:{screen}", args=[Resume.objects.get().pk])
        assert as_stranger.get(address).status_code == 404


def test_f25_the_words_of_a_resume_are_shown_as_words(as_seeker):
    send(as_seeker, word_file(), "cv.docx")
    page = as_seeker.get(reverse("resumes:show", args=[Resume.objects.get().pk])).content
    assert b"<script>alert" not in page
    assert b"&lt;script&gt;alert" in page
