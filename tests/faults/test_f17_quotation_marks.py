"""F17: quotation marks opened and not closed, in any number, are read in a straight line."""

from __future__ import annotations

import time

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import Rejected
from halfhour.method.people.tables import table_of

LINES = {
    "opened": '"Ana {n},ana{n}@example.org,x',
    "opened in the middle": 'Ana {n},"ana{n}@example.org,x',
    "a mark alone": '"',
    "three marks": '"""',
    "closed and opened": '","Ana {n}',
    "with doubled ones": 'Ana {n},"""" "" ,"',
}


def seconds(kind, count):
    lines = "".join(LINES[kind].format(n=n) + "\n" for n in range(count))
    began = time.process_time()
    for _ in table_of(rows_of([f"Name,Email,Notes\nBo,bo@example.org,\n{lines}".encode()])).people:
        pass
    return time.process_time() - began


@pytest.mark.parametrize("kind", LINES)
def test_f17_marks_never_closed_take_a_straight_line(kind):
    assert seconds(kind, 20_000) < 4


def test_f17_a_long_cell_over_many_lines_is_still_one_cell():
    note = "\n".join(f'line {n} with ""quoted"" words' for n in range(250))
    raw = f'Name,Email,Notes\nAna,ana@example.org,"{note}"\nBo,bo@example.org,x\n'.encode()
    ana, bo = table_of(rows_of([raw])).people
    assert ana.notes[0].count("\n") == 249
    assert '"quoted"' in ana.notes[0]
    assert bo.name == "Bo"


def test_f17_an_inch_mark_in_a_cell_costs_nothing():
    found = list(table_of(rows_of([b'Name,Notes\nAna,a 5" disk\nBo,x\n'])).people)
    assert [one.notes for one in found] == [('a 5" disk',), ("x",)]
    assert not any(isinstance(one, Rejected) for one in found)
