"""Groups of records joined so far, of which none may hold two who are certainly different."""

from __future__ import annotations

import numpy as np

from halfhour.method.people.same.columns import Columns
from halfhour.method.people.same.comparing import profile_hosts
from halfhour.method.people.same.naming import CLASH, single
from halfhour.method.people.same.parts import NameParts


class Joined:
    """Groups of records joined so far, none holding two that must stay apart."""

    def __init__(self, book: Columns, parts: NameParts, clash_counts: bool) -> None:
        self.book, self.parts, self.clash_counts = book, parts, clash_counts
        self.host = profile_hosts(book)
        self.group: dict[int, list[int]] = {}
        self.known: dict[tuple[int, int], bool] = {}

    def of(self, row: int) -> list[int]:
        """Everybody joined with a record, itself too."""
        return self.group.get(row) or [row]

    def join(self, a: int, b: int, apart: set[tuple[int, int]]) -> bool:
        """Join two groups unless one of each must stay apart; whether they are now one."""
        left, right = self.of(a), self.of(b)
        if left is right:
            return True
        for x in left:
            for y in right:
                if (min(x, y), max(x, y)) in apart or self.differ(x, y, direct=(x, y) == (a, b)):
                    return False
        together = left + right
        for row in together:
            self.group[row] = together
        return True

    def differ(self, x: int, y: int, *, direct: bool) -> bool:
        """Whether two records may not be one person, though a third may resemble both."""
        urls = self.book.many["url"]
        mine = {u for u in urls[x].tolist() if u and self.host[u]}
        theirs = {u for u in urls[y].tolist() if u and self.host[u]}
        if not mine & theirs and {self.host[u] for u in mine} & {self.host[u] for u in theirs}:
            return True
        if direct or not self.clash_counts:
            return False
        given, other = int(self.book.first[x, 0]), int(self.book.first[y, 0])
        turned = int(self.book.last[y, 0])
        return self.clash(given, other) and self.clash(given, turned)

    def clash(self, x: int, y: int) -> bool:
        """Whether two single names, by number, cannot be forms of one."""
        if (x, y) not in self.known:
            one, two = np.array([x], np.int32), np.array([y], np.int32)
            level, _ = single(one, two, self.book.names, self.parts)
            self.known[x, y] = bool(level[0] == CLASH)
        return self.known[x, y]
