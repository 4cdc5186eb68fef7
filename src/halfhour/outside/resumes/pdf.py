"""What stands where in a PDF: runs of words with their place, size and weight."""

from __future__ import annotations

import ctypes
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.resumes.page_order import Run

pdfium: Any = lazily("pypdfium2")
raw: Any = lazily("pypdfium2.raw")

MOST_LETTERS = 60_000  # a page; a resume's has about 3,000
_APART = 1.2  # letter heights between two runs of one line


@dataclass(slots=True)
class _Writing:
    """A run while its letters are gathered."""

    letters: list[str]
    left: float
    right: float
    base: float
    size: float
    heavy: int

    def takes(self, left: float, base: float, size: float) -> bool:
        """Whether a letter at this place belongs to it."""
        same_line = abs(base - self.base) < 0.2 * max(size, self.size)
        return same_line and -self.size < left - self.right < _APART * self.size

    def run(self) -> Run | None:
        """The finished run, None when nothing but space was in it."""
        text = " ".join("".join(self.letters).split())
        return Run(text, self.left, self.right, self.base, self.size, self.heavy) if text else None


def page_runs(document: Any, number: int) -> list[Run]:
    """The runs of one page in the order in which they were drawn; none from a broken page."""
    try:
        page = document[number]
        text = page.get_textpage()
    except pdfium.PdfiumError:
        return []
    found = [run for writing in _written(text) if (run := writing.run())]
    text.close()
    page.close()
    return found


def _written(text: Any) -> Iterator[_Writing]:
    box, x, y = raw.FS_RECTF(), ctypes.c_double(), ctypes.c_double()
    now: _Writing | None = None
    parted = False  # the reader saw a space that is not in the file, at times within a ligature
    for index in range(min(text.count_chars(), MOST_LETTERS)):
        letter = _letter(raw.FPDFText_GetUnicode(text, index))
        if letter in "\r\n" or raw.FPDFText_IsGenerated(text, index) == 1:
            parted = True
            continue
        if not raw.FPDFText_GetLooseCharBox(text, index, ctypes.byref(box)):
            continue
        raw.FPDFText_GetCharOrigin(text, index, x, y)
        size = max(box.top - box.bottom, 1.0)
        if now is None or not now.takes(box.left, y.value, size):
            if now:
                yield now
            heavy = raw.FPDFText_GetFontWeight(text, index)
            now = _Writing([], box.left, box.right, y.value, size, heavy)
        elif box.left - now.right > (0.1 if parted else 0.25) * size:
            now.letters.append(" ")
        parted = False
        now.letters.append(letter)
        if letter != " ":
            now.right = max(now.right, box.right)
    if now:
        yield now


def _letter(code: int) -> str:
    """One letter; what cannot be shown becomes a space, hyphens of broken words a hyphen."""
    if code in (2, 0xFFFE, 0xAD):
        return "-"
    letter = chr(code) if 0 < code <= 0x10FFFF else " "
    return letter if letter in "\r\n" or letter.isprintable() or 0xE000 <= code <= 0xF8FF else " "
