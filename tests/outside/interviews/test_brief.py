"""The brief on paper: one page, in any script, and nothing in it is a command."""

from __future__ import annotations

import pypdfium2
import pytest

from halfhour.outside.interviews import brief
from halfhour.outside.interviews.brief import NoPrinter, Paper, brief_pdf

pytest.importorskip("typst", reason="The extra “pdf” is not installed here.")


def paper(lines=("We met in March",), rows=12, words="How did you come to this work?"):
    return Paper(
        title="Brief: Ngozi Adeyemi", name="Ngozi Adeyemi", about="Ward manager · St. Brigid",
        when="Friday 27 November 2026, 14:00", sections=tuple(
            (title, tuple(lines)) for title in ("How we are connected", "Still open", "To give")
        ),
        agenda_title="20 minutes",
        agenda=tuple((f"{n}:00–{n + 1}:00", "path and job", words) for n in range(rows)),
    )  # fmt: skip


def text_of(pdf):
    document = pypdfium2.PdfDocument(pdf)
    assert len(document) == 1
    return document[0].get_textpage().get_text_range()


def test_a_brief_is_one_page_with_its_words():
    words = text_of(brief_pdf(paper()))
    assert "Ngozi Adeyemi" in words
    assert "How did you come to this work?" in words


@pytest.mark.parametrize("amount", [8, 60])
def test_much_to_say_still_fits_on_one_page(amount):
    text_of(brief_pdf(paper(lines=["A long remark on nights and wards " * 6] * amount, rows=17)))


def test_f25_words_are_never_commands():
    evil = '#read("/etc/passwd") #panic() $x$ <b> \\ [ ] * _ ` ```'
    assert '#read("/etc/passwd")' in text_of(brief_pdf(paper(lines=[evil])))


def test_without_the_extra_one_sentence_says_so(monkeypatch):
    monkeypatch.setattr(brief, "find_spec", lambda name: None)
    with pytest.raises(NoPrinter, match="print the page"):
        brief_pdf(paper())
