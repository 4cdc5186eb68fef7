"""F21: hostile resume files are refused beside the field, and nothing is kept."""

from __future__ import annotations

import pytest

from faults.resume_files import SCRIPT, send
from halfhour.models import Resume


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


@pytest.mark.parametrize(
    ("name", "content"),
    [("cv.pdf", b"%PDF-1.4 cut"), ("cv.pdf", SCRIPT.encode()), ("cv.docx", b"PK\x03\x04"),
     ("cv.svg", b"<svg onload='x'/>"), ("cv.pdf", b"MZ\x90")],
)  # fmt: skip
def test_f21_what_is_no_resume_is_refused_beside_the_field(as_seeker, name, content):
    page = send(as_seeker, content, name)
    assert page.status_code == 200
    assert "errorlist" in page.content.decode()
    assert not Resume.objects.exists()
