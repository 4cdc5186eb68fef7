"""Rows out of CSV: any delimiter, encoding and line end, and damage kept to its row."""

import contextlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import NotReadable


def rows(text, step=50_000):
    raw = text if isinstance(text, bytes) else text.encode()
    return list(rows_of(raw[at : at + step] for at in range(0, len(raw), step)))


def cells(text, **more):
    return [row.cells for row in rows(text, **more)]


@pytest.mark.parametrize("mark", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_delimiters_and_line_ends_are_found(mark, end):
    text = end.join((mark.join("abc"), mark.join("123"), ""))
    assert cells(text, step=3) == [list("abc"), list("123")]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le", "cp1252"])
def test_encodings_are_found(encoding):
    assert cells("Name;Ort\r\nJürg Groß;Köln\r\n".encode(encoding))[1] == ["Jürg Groß", "Köln"]


def test_cyrillic_letters_of_windows_are_read():
    assert cells("Имя;Город\nОлег;Киев\n".encode("cp1251"))[1] == ["Олег", "Киев"]


def test_a_cell_may_run_over_lines():
    assert cells('a,b\n1,"two\nlines, ""quoted"""\n')[1] == ["1", 'two\nlines, "quoted"']


def test_an_unclosed_quotation_mark_costs_no_other_row():
    found = cells('a,b,c\n1,"open,3\n4,5,6\n7,"fine\nhere",9\n')
    assert found[1:] == [["1", "open", "3"], ["4", "5", "6"], ["7", "fine\nhere", "9"]]


def test_a_damaged_row_that_cannot_be_read_says_so():
    found = rows('a,b,c\n1,"open, and, more, cells\n4,5,6\n')
    assert "not closed" in found[1].fault
    assert found[2].cells == ["4", "5", "6"]


def test_excels_own_line_about_the_delimiter_is_obeyed():
    assert cells("sep=|\na|b\n")[0] == ["a", "b"]


def test_every_row_is_given_whatever_the_size():
    assert len(rows("a,b\n" + "1,2\n" * 200, step=11)) == 201


@settings(max_examples=80, deadline=None)
@given(st.text(alphabet='ab,;"\n\r\t\x00é\udc80', max_size=80), st.integers(1, 20))
def test_whatever_text_comes_there_are_rows_or_a_refusal(text, step):
    with contextlib.suppress(NotReadable):
        rows(text.encode("utf-8", "surrogateescape"), step)
