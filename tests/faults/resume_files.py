"""Resume files to hand in, as a browser does."""

from __future__ import annotations

import io

from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

SCRIPT = "<html><script>alert(1)</script></html>"


def word_file():
    import docx

    kept = io.BytesIO()
    document = docx.Document()
    document.add_paragraph(SCRIPT)
    document.save(kept)
    return kept.getvalue()


def send(browser, content, name, kind="application/pdf"):
    return browser.post(
        reverse("resumes:add"), {"file": SimpleUploadedFile(name, content, content_type=kind)}
    )
