"""The lines of a Word file in reading order: paragraphs, tables, columns made of tables, boxes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any

from halfhour.method.resumes.lines import BREAK, GAP, Line

# A cell with more lines than this is a column of its own, not a value in a row.
_MOST_IN_A_ROW = 3
_BOX = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}txbxContent"
_PARAGRAPH = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}p"
_WORDS = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}t"


def word_lines(document: Any) -> Iterator[Line]:
    """Every line of the document, what stands in text boxes last."""
    yield from _blocks(document)
    boxed = list(dict.fromkeys(_boxed(document)))
    if boxed:
        yield BREAK
        yield from map(Line, boxed)


def _blocks(holder: Any) -> Iterator[Line]:
    for block in holder.iter_inner_content():
        if hasattr(block, "rows"):
            for row in block.rows:
                yield from _row(row.cells)
        else:
            yield from _paragraph(block)


def _paragraph(paragraph: Any) -> Iterator[Line]:
    style = (paragraph.style.name or "") if paragraph.style is not None else ""
    said = [run for run in paragraph.runs if run.text.strip()]
    heavy = 700 if said and all(run.bold for run in said) else 0
    bullet = "• " if style.startswith("List") else ""
    for text in paragraph.text.split("\n"):
        words = GAP.join(" ".join(part.split()) for part in text.split("\t") if part.strip())
        title = style.startswith(("Heading", "Title"))
        yield Line(bullet + words if words else "", heavy=heavy, heading=title and bool(words))


def _row(cells: Iterable[Any]) -> Iterator[Line]:
    """A row of short cells is one line; long cells are columns and are read one after the other.

    Cells joined with each other are given by the reader once per place, so equal ones count once.
    """
    read = (tuple(line for line in _blocks(cell) if line.text) for cell in cells)
    columns = [lines for lines in dict.fromkeys(read) if lines]
    long = [lines for lines in columns if len(lines) > _MOST_IN_A_ROW]
    if len(long) > 1 or (long and len(columns) == 1):
        for lines in columns:
            yield from lines
            yield BREAK
        return
    for number in range(max(map(len, columns), default=0)):
        here = [lines[number] for lines in columns if number < len(lines)]
        yield Line(GAP.join(line.text for line in here), 0, 0, here[0].heavy, here[0].heading)


def _boxed(document: Any) -> Iterator[str]:
    for box in document.element.body.iter(_BOX):
        for paragraph in box.iter(_PARAGRAPH):
            words = " ".join("".join(t.text or "" for t in paragraph.iter(_WORDS)).split())
            if words:
                yield words
