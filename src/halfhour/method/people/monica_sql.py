"""The INSERT statements of an SQL dump as rows; nothing of it is ever run."""

from __future__ import annotations

import re
from typing import Any

INSERT = re.compile(
    r"INSERT\s+(?:IGNORE\s+)?INTO\s+`?(\w+)`?\s*\(([^()]{0,4000})\)\s*VALUES", re.IGNORECASE
)
TOKEN = re.compile(r"\s*(?:'((?:[^'\\]|\\.|'')*)'|([^\s,();']+)|([,();]))", re.DOTALL)
ESCAPED = re.compile(r"\\(.)|''", re.DOTALL)
PLAIN = {"n": "\n", "r": "", "t": "\t", "0": ""}
Record = dict[str, Any]


def tables_of(text: str) -> dict[str, list[Record]]:
    """The rows of every table filled by ``text``, as its columns and values.

    >>> tables_of("INSERT INTO `tags` (`id`,`name`) VALUES (1,'it\\\\'s');")
    {'tags': [{'id': '1', 'name': "it's"}]}
    """
    tables: dict[str, list[Record]] = {}
    at = 0
    while (found := INSERT.search(text, at)) is not None:
        columns = [one.strip(" `\n\r") for one in found[2].split(",")]
        rows, at = _rows(text, found.end(), columns)
        tables.setdefault(found[1].lower(), []).extend(rows)
    return tables


def _rows(text: str, at: int, columns: list[str]) -> tuple[list[Record], int]:
    rows: list[Record] = []
    values: list[str | None] = []
    while (token := TOKEN.match(text, at)) is not None:
        at = token.end()
        if token[1] is not None:
            values.append(ESCAPED.sub(_letter, token[1]))
        elif token[2] is not None:
            values.append(None if token[2].upper() == "NULL" else token[2])
        elif token[3] == ")":
            rows.append(dict(zip(columns, values, strict=False)))
            values = []
        elif token[3] == ";":
            break
    return rows, at


def _letter(found: re.Match[str]) -> str:
    return PLAIN.get(found[1], found[1]) if found[1] else "'"
