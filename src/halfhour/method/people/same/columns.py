"""A book of identities as columns of numbers, each distinct text counted once."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain
from typing import Any

import numpy as np
import numpy.typing as npt

from halfhour.method.people.identity import Identity
from halfhour.method.people.same.records import FORMS, name_forms, singles_of, values_of

Ints = npt.NDArray[np.int32]
EACH = 3
# Numbers that records added later may bring.
ROOM = 64


class Words(dict[str, int]):
    """Distinct texts numbered in order of arrival; 0 is the empty text."""

    def __init__(self) -> None:
        super().__init__({"": 0})
        self.texts: list[str] = [""]

    def __missing__(self, text: str) -> int:
        """A number for a text at its first arrival."""
        known = self[text] = len(self.texts)
        self.texts.append(text)
        return known


@dataclass(slots=True)
class Columns:
    """The book turned on its side. Rows are records; 0 stands for nothing known.

    ``first`` and ``last`` are n × FORMS (the further forms are other names), the multiple values
    n × EACH, the rest of length n. ``population`` is how many people there are in all, where these
    are only some of them.
    """

    size: int
    words: dict[str, Words]
    first: Ints
    last: Ints
    many: dict[str, Ints]
    one: dict[str, Ints]
    hosts: list[int] = field(default_factory=list)
    kept: dict[str, Any] = field(default_factory=dict)
    population: int = 0

    @property
    def people(self) -> int:
        """How many people the frequency of a name or an employer is to be judged against."""
        return max(self.population, self.size, 1)

    @property
    def names(self) -> list[str]:
        """All distinct single names, by number."""
        return self.words["name"].texts

    def once(self, what: str, work_out: Callable[[], Any]) -> Any:
        """A figure on the whole book, worked out at its first use."""
        if what not in self.kept:
            self.kept[what] = work_out()
        return self.kept[what]

    def rows(self, start: int, end: int) -> Columns:
        """Some of the rows, with the numbers of the whole book."""
        return Columns(
            end - start, self.words, self.first[start:end], self.last[start:end],
            {k: v[start:end] for k, v in self.many.items()},
            {k: v[start:end] for k, v in self.one.items()},
        )  # fmt: skip


MANY = ("email", "local", "label", "phone", "url", "organisation", "org_key")
FLAGS = ("role", "derived")
ONE = (
    "title",
    "birthday",
    "number",
    "street",
    "extended",
    "locality",
    "postcode",
    "region",
    "house",
    *FLAGS,
)


def empty_columns(size: int) -> Columns:
    """Columns of a book of which nothing is known yet."""
    words = {kind: Words() for kind in ("name", *MANY, *ONE)}
    words["org_key"] = words["label"]
    words["extended"] = words["street"]
    many = {kind: np.zeros((size, EACH), np.int32) for kind in MANY}
    one = {kind: np.zeros(size, np.int32) for kind in ONE}
    first, last = np.zeros((size, FORMS), np.int32), np.zeros((size, FORMS), np.int32)
    return Columns(size, words, first, last, many, one)


def columns_of(*books: Sequence[Identity], room: int = 0) -> Columns:
    """The columns of books of records laid end to end, with room for some more rows."""
    columns = empty_columns(sum(map(len, books)) + room)
    write_rows(columns, 0, chain(*books))
    return columns


def write_rows(book: Columns, start: int, people: Iterable[Identity]) -> None:
    """Write records into rows from ``start`` on.

    Through memoryviews, which take a cell in half the time that numpy does.
    """
    words, names = book.words, book.words["name"]
    first, last = cells(book.first), cells(book.last)
    many = {kind: (words[kind], cells(book.many[kind])) for kind in MANY}
    one = {kind: (words[kind], cells(book.one[kind])) for kind in ONE}
    flags = tuple(one[kind][1] for kind in FLAGS)
    for row, person in enumerate(people, start):
        forms = name_forms(person)
        for at, name in enumerate(forms, row * FORMS):
            first[at], last[at] = names[name.first], names[name.last]
        values, said = values_of(person, forms[0])
        for kind, texts in values.items():
            number, table = many[kind]
            for at, text in enumerate(texts[:EACH], row * EACH):
                table[at] = number[text]
        for kind, text in singles_of(person).items():
            number, table = one[kind]
            table[row] = number[text]
        for flag, table in zip(said, flags, strict=True):
            if flag:
                table[row] = 1


def cells(table: Ints) -> memoryview[int]:
    """The cells of a table, row by row, to write into."""
    return table.reshape(-1).data


def clear_row(book: Columns, row: int) -> None:
    """Forget what stands in a row."""
    for table in (book.first, book.last, *book.many.values(), *book.one.values()):
        table[row] = 0
