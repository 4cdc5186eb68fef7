"""The reader of vCards of every version: one person or one reason a card, whatever is damaged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from halfhour.method.people.incoming import Reading, Rejected
from halfhour.method.people.texts import decoded
from halfhour.method.people.vcard_lines import Head, head_of, logical_lines, plain
from halfhour.method.people.vcard_person import person_of
from halfhour.method.people.vcard_split import cards_in
from halfhour.method.people.vcard_values import Found

HEADS_KEPT = 5000


def read_vcards(chunks: Iterable[bytes], region: str = "") -> Iterator[Reading]:
    """The people in a file of vCards 2.1, 3.0 and 4.0, mixed in version and encoding.

    ``chunks`` are the bytes of the file in pieces of any size; ``region`` (ISO 3166) is the
    country of telephone numbers that name none. Rows count the cards from 1. Rules: RFC 2426,
    RFC 6350, RFC 9554, and the vCard 2.1 specification of the Internet Mail Consortium.
    """
    heads: dict[str, Head | None] = {}
    for row, card in enumerate(cards_in(decoded(chunks)), start=1):
        try:
            found, remarks = _properties(card.text, heads)
            yield person_of(row, found, (*card.remarks, *remarks), region)
        except (ValueError, LookupError, RecursionError) as error:
            yield Rejected(row, f"the card could not be read: {error}")
        if len(heads) > HEADS_KEPT:
            heads.clear()


def _properties(text: str, heads: dict[str, Head | None]) -> tuple[Found, list[str]]:
    """The properties of a card by name; lines that belong to none are told as remarks."""
    found: Found = {}
    remarks: list[str] = []
    last: list[tuple[Head, str]] | None = None
    for line in logical_lines(text):
        raw, colon, value = line.partition(":")
        if colon:
            head = heads[raw] if raw in heads else heads.setdefault(raw, _head(raw))
            if head is None and '"' in raw:
                head, value = _quoted(line)
            if head is not None:
                if value and not value.isspace():
                    last = found.setdefault(head.name, [])
                    last.append((head, value if head.encoding == "b" else plain(head, value)))
                elif head.encoding == "b":
                    last = found.setdefault(head.name, [])
                    last.append((head, ""))
                continue
        if line and not line.isspace():
            _stray(line, last, remarks)
    return found, remarks


def _head(raw: str) -> Head | None:
    return None if raw.count('"') % 2 else head_of(raw)


def _quoted(line: str) -> tuple[Head | None, str]:
    """Head and value of a line with a colon inside a quoted parameter."""
    inside = False
    for at, letter in enumerate(line):
        if letter == '"':
            inside = not inside
        elif letter == ":" and not inside:
            return head_of(line[:at]), line[at + 1 :]
    return None, ""


def _stray(line: str, last: list[tuple[Head, str]] | None, remarks: list[str]) -> None:
    """A line that is no property: more of a picture or of a text, else worth a remark."""
    if last is not None:
        head, value = last[-1]
        if head.encoding == "b" and " " not in line.strip():
            last[-1] = (head, value + line)
            return
        if head.name == "NOTE":
            last[-1] = (head, value + "\n" + plain(head, line))
            return
    if len(remarks) < 20:
        remarks.append(f"a line was not understood: {line.strip()[:60]}")
