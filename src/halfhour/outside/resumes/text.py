"""The words of a resume out of its PDF or Word file, within bounds and without running anything."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.method.resumes.lines import Line
from halfhour.method.resumes.page_order import reading_order
from halfhour.outside.people.archives import DAMAGED
from halfhour.outside.resumes.pdf import page_runs
from halfhour.outside.resumes.word import word_lines

pdfium: Any = lazily("pypdfium2")
docx: Any = lazily("docx")

LARGEST = 10 * 1024 * 1024
MOST_PAGES = 30  # no resume is longer; a file of 10,000 pages is not one
LARGEST_UNPACKED = 60 * 1024 * 1024
LONGEST_TEXT = 300_000
PDF, DOCX = "pdf", "docx"


class NotAResume(Refused):
    """A file whose words cannot be read; the sentence says why and what to do."""


def kind_of(content: bytes) -> str:
    """Say "pdf" or "docx" by what the file holds, whatever it is called. Raises NotAResume."""
    if len(content) > LARGEST:
        raise NotAResume("This file is larger than 10 MB; save a smaller one.")
    if not content:
        raise NotAResume("This file is empty; choose the resume itself.")
    if b"%PDF-" in content[:1024]:
        return PDF
    if content[:4] == b"PK\x03\x04" and _is_docx(content):
        return DOCX
    raise NotAResume("This is neither a PDF nor a Word file (.docx); save the resume as one.")


def resume_lines(content: bytes) -> tuple[Line, ...]:
    """The lines in reading order, each with where and how it stands. Raises NotAResume.

    Columns are read one after the other; scripts, forms and links are never run or followed.
    """
    lines = _pdf_lines(content) if kind_of(content) == PDF else _docx_lines(content)
    return tuple(replace(line, text=_printable(line.text).strip()) for line in lines)


def resume_text(content: bytes) -> str:
    """The text in reading order, lines parted, at most 300,000 characters. Raises NotAResume."""
    kept: list[str] = []
    for line in resume_lines(content):
        words = " ".join(line.text.split())
        if words or (kept and kept[-1]):
            kept.append(words)
    return "\n".join(kept).strip()[:LONGEST_TEXT]


def _pdf_lines(content: bytes) -> tuple[Line, ...]:
    try:
        document = pdfium.PdfDocument(content)
    except pdfium.PdfiumError as error:
        if "assword" in str(error):
            raise NotAResume("This PDF asks for a password; save it without one.") from error
        raise NotAResume("This PDF is damaged and cannot be read; save it anew.") from error
    try:
        if len(document) > MOST_PAGES:
            raise NotAResume(
                f"This PDF has {len(document)} pages; a resume has a few, so choose that file."
            )
        return reading_order([page_runs(document, number) for number in range(len(document))])
    finally:
        document.close()


def _is_docx(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return "word/document.xml" in packed.namelist()
    except DAMAGED:
        return False


def _docx_lines(content: bytes) -> tuple[Line, ...]:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:  # opened well a moment ago, by `kind_of`
        if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
            raise NotAResume("This Word file unpacks to far too much; save the resume anew.")
    try:
        return tuple(word_lines(docx.Document(io.BytesIO(content))))
    except Exception as error:  # whatever a damaged file makes the reader raise
        raise NotAResume("This Word file is damaged and cannot be read; save it anew.") from error


def _printable(line: str) -> str:
    return "".join(c if c.isprintable() or c == "\t" else " " for c in line)
