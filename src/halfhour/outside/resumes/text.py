"""The words of a resume out of its PDF or Word file, within bounds and without running anything."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Iterator
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

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


def resume_text(content: bytes) -> str:
    """The text in reading order, lines parted, at most 300,000 characters. Raises NotAResume.

    Scripts, forms and links in the file are never run or followed.
    """
    text = _pdf_text(content) if kind_of(content) == PDF else _docx_text(content)
    lines = (" ".join(_printable(line).split()) for line in text.splitlines())
    kept: list[str] = []
    for line in lines:
        if line or (kept and kept[-1]):
            kept.append(line)
    return "\n".join(kept).strip()[:LONGEST_TEXT]


def _pdf_text(content: bytes) -> str:
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
        return "\n\n".join(_page_text(document, number) for number in range(len(document)))
    finally:
        document.close()


def _page_text(document: Any, number: int) -> str:
    try:
        page = document[number]
        text_page = page.get_textpage()
        words: str = text_page.get_text_range()
    except pdfium.PdfiumError:
        return ""
    text_page.close()
    page.close()
    return words


def _is_docx(content: bytes) -> bool:
    try:
        with zipfile.ZipFile(io.BytesIO(content)) as packed:
            return "word/document.xml" in packed.namelist()
    except zipfile.BadZipFile:
        return False


def _docx_text(content: bytes) -> str:
    with zipfile.ZipFile(io.BytesIO(content)) as packed:
        if sum(part.file_size for part in packed.infolist()) > LARGEST_UNPACKED:
            raise NotAResume("This Word file unpacks to far too much; save the resume anew.")
    try:
        document = docx.Document(io.BytesIO(content))
        return "\n".join(_blocks(document))
    except Exception as error:  # whatever a damaged file makes the reader raise
        raise NotAResume("This Word file is damaged and cannot be read; save it anew.") from error


def _blocks(document: Any) -> Iterator[str]:
    """Paragraphs and table rows in the order in which they stand."""
    for block in document.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield "  ".join(dict.fromkeys(cell.text.strip() for cell in row.cells))
        else:
            yield block.text


def _printable(line: str) -> str:
    return "".join(c if c.isprintable() or c == "\t" else " " for c in line)
