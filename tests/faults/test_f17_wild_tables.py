"""F17: tables with ten thousand columns, cells of 100 MB, and quotation marks never closed."""

import itertools

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import NotReadable, Rejected
from halfhour.method.people.tables import table_of


def test_f17_ten_thousand_columns_are_refused():
    head = ",".join(f"c{n}" for n in range(10_000)).encode()
    with pytest.raises(NotReadable, match="10,000 columns"):
        list(rows_of([b"Name," + head[3:] + b"\n"]))


def test_f17_a_cell_of_a_hundred_megabytes_is_refused_early():
    taken = itertools.count()

    def endless():
        yield b"Name,Email\nAna,"
        for _ in range(1600):
            next(taken)
            yield b"x" * 65_536

    with pytest.raises(NotReadable, match="longer than"):
        list(table_of(rows_of(endless())).people)
    assert next(taken) < 100


def test_f17_quotation_marks_never_closed_cost_only_their_rows():
    lines = ["Name,Email,Notes"]
    for number in range(400):
        mark = '"' if number % 7 == 0 else ""
        lines.append(f"Ana {number},{mark}ana{number}@example.org,x")
    found = list(table_of(rows_of(["\n".join(lines).encode()])).people)
    kept = {one.name for one in found if not isinstance(one, Rejected)}
    assert {f"Ana {number}" for number in range(400) if number % 7} <= kept
    assert len(found) == 400
