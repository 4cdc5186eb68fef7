"""The reader of vCards of every version: one person or one reason a card, whatever is damaged."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from halfhour.method.people.incoming import Reading, Rejected
from halfhour.method.people.texts import decoded, has_strays, mended
from halfhour.method.people.vcard_lines import Head, head_of, logical_lines, plain
from halfhour.method.people.vcard_person import person_of
from halfhour.method.people.vcard_split import Card, cards_in, halves_of
from halfhour.method.people.vcard_values import Found

HEADS_KEPT = 5000


def read_vcards(chunks: Iterable[bytes], region: str = "") -> Iterator[Reading]:
    """The people in a file of vCards 2.1, 3.0 and 4.0, mixed in version and encoding.

    ``chunks`` are the bytes of the file in pieces of any size; ``region`` (ISO 3166) is the
    country of telephone numbers that name none. Rows count the cards from 1. Rules: RFC 2426,
    RFC 6350, RFC 9554, and the vCard 2.1 specification of the Internet Mail Consortium.
    """
    heads: dict[str, Head | None] = {}
    row = 0
    for card in cards_in(decoded(chunks)):
        for reading in _readings(row + 1, card, heads, region):
            row += 1
            yield reading
        if len(heads) > HEADS_KEPT:
            heads.clear()


def _readings(
    row: int, card: Card, heads: dict[str, Head | None], region: str
) -> Iterable[Reading]:
    """The person of a card; several where the lines between two cards are missing."""
    try:
        found, remarks = _properties(card.text, heads)
        if len(found.get("VERSION", ())) > 1 and len(halves := halves_of(card)) > 1:
            return [
                one
                for place, half in enumerate(halves, start=row)
                for one in _readings(place, half, heads, region)
            ]
        return (person_of(row, found, (*card.remarks, *remarks), region),)
    except (ValueError, LookupError, RecursionError) as error:
        return (Rejected(row, f"the card could not be read: {error}"),)


def _properties(text: str, heads: dict[str, Head | None]) -> tuple[Found, list[str]]:
    """The properties of a card by name; lines that belong to none are told as remarks."""
    found: Found = {}
    remarks: list[str] = []
    last: list[tuple[Head, str]] | None = None
    strays = has_strays(text)
    more: list[str] = []
    for line in logical_lines(text):
        raw, colon, value = line.partition(":")
        head = heads.get(raw)
        if head is None and colon:
            head, value = _new_head(raw, line, value, heads)
        if head is None or not colon:
            if line and not line.isspace():
                _stray(line, last, more, remarks)
            continue
        if more:
            _go_on(last, more)
        if head.encoding == "q":
            value = plain(head, value)
        elif strays and not head.encoding:
            value = mended(value, head.charset)
        if (value and not value.isspace()) or head.encoding == "b":
            last = found.get(head.name)
            if last is None:
                found[head.name] = last = [(head, value)]
            else:
                last.append((head, value))
    _go_on(last, more)
    return found, remarks


def _new_head(
    raw: str, line: str, value: str, heads: dict[str, Head | None]
) -> tuple[Head | None, str]:
    """Head and value of a line whose head was not met before, or is none."""
    if raw not in heads:
        heads[raw] = _head(raw)
    if heads[raw] is None and '"' in raw:
        return _quoted(line)
    return heads[raw], value


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


def _stray(
    line: str, last: list[tuple[Head, str]] | None, more: list[str], remarks: list[str]
) -> None:
    """A line that is no property: ``more`` of a picture or of a text, else worth a remark."""
    if last is not None:
        head = last[-1][0]
        if head.encoding == "b" and " " not in line.strip():
            more.append(line)
            return
        if head.name == "NOTE":
            more.append("\n" + plain(head, line))
            return
    if len(remarks) < 20:
        remarks.append(f"a line was not understood: {mended(line.strip())[:60]}")


def _go_on(last: list[tuple[Head, str]] | None, more: list[str]) -> None:
    """Put ``more`` behind the value it belongs to, all at once: a photograph has 50,000 lines."""
    if last is not None and more:
        head, value = last[-1]
        last[-1] = (head, value + "".join(more))
        more.clear()
