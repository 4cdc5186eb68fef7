"""Jobs from the entries of a resume: which part of a head is the title, which the organisation."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from halfhour.method.directions.profile import OwnWork
from halfhour.method.directions.resume_entries import Entry, entries
from halfhour.method.directions.resume_names import (
    is_place,
    names_work,
    whole_names,
    without_place,
)
from halfhour.method.resumes.lines import Line

_AT = re.compile(r" (?:at|bei|chez|presso) | ?@ ?| ?[|·•] ?| [–—-] ", re.IGNORECASE)
_LONGEST = 120
_MOST_TOLD = 2_000


def work_in(lines: Sequence[Line]) -> Iterator[OwnWork]:
    """The jobs in the lines of a section on work, in its order.

    Heads that leave open what is the title are read as the other heads of the same resume are.
    """
    found = entries(lines)
    heads = [_pieces(entry) for entry in found]
    title_first = sum(names_work(h[0]) - names_work(h[1]) for h in heads if len(h) > 1) >= 0
    house = ""
    for number, (entry, head) in enumerate(zip(found, heads, strict=True)):
        title, organisation = _named(head, title_first)
        if not title:
            continue
        if not organisation and _holds_roles(found, heads, number):
            house = title
            continue
        if organisation and not entry.above and not entry.below:
            house = ""
        if organisation:
            house = organisation if _roles_follow(entry) else ""
        yield _work(entry, title, organisation or house)


def _work(entry: Entry, title: str, organisation: str) -> OwnWork:
    span = entry.span
    assert span is not None
    return OwnWork(
        title=title,
        organisation=without_place(organisation),
        started=span.started or span.ended,
        ended=span.ended,
        text="\n".join(entry.told)[:_MOST_TOLD],
        source="resume",
    )


def _roles_follow(entry: Entry) -> bool:
    """Whether further roles at the same place may follow: the organisation stood in a row above."""
    return bool(entry.above)


def _holds_roles(found: Sequence[Entry], heads: Sequence[Sequence[str]], number: int) -> bool:
    """Whether this is an organisation with a span of its own, and the roles in it follow."""
    if number + 1 >= len(found) or found[number].told or names_work(heads[number][0]) > 0:
        return False
    here, after = found[number].span, found[number + 1].span
    if here is None or after is None or len(heads[number + 1]) != 1:
        return False
    return here.started <= (after.started or after.ended)


def _pieces(entry: Entry) -> list[str]:
    """The parts of a head that can be title or organisation: places left out, at most two."""
    first = [piece for row in entry.rows for piece in _split(row[0])]
    aside = [piece for row in entry.rows for part in row[1:] for piece in _split(part)]
    found = [piece for piece in first if not is_place(piece)]
    if len(found) == 1:
        parted = _at_comma(found[0])
        rest = [piece for piece in aside if not is_place(piece)]
        found = parted if len(parted) > 1 else found + rest
    return list(dict.fromkeys(found))[:2]


def _split(text: str) -> list[str]:
    pieces = (_bare(piece) for piece in _AT.split(whole_names(text)))
    return [piece for piece in pieces if any(c.isalpha() for c in piece) and len(piece) <= _LONGEST]


def _bare(piece: str) -> str:
    """Without signs around it; a bracket stays where its other half is there."""
    text = piece.strip(" ,;")
    return text if "(" in text and ")" in text and text[0] != "(" else text.strip(" ,;()")


def _at_comma(text: str) -> list[str]:
    """Title and organisation parted by a comma: at the one where both sides differ most."""
    parts = [part.strip() for part in text.split(",") if part.strip()]
    if len(parts) < 2:
        return [text]
    sides = [(", ".join(parts[:n]), ", ".join(parts[n:])) for n in range(1, len(parts))]
    first, second = max(sides, key=lambda side: abs(names_work(side[0]) - names_work(side[1])))
    if names_work(first) >= names_work(second):
        return [first, second.split(",")[0]]
    return [first.split(",")[0], second.split(",")[0]] if is_place(first) else [first, second]


def _named(head: Sequence[str], title_first: bool) -> tuple[str, str]:
    """(title, organisation) of a head."""
    if not head:
        return "", ""
    if len(head) == 1:
        return head[0], ""
    first, second = head
    difference = names_work(first) - names_work(second)
    if difference == 0:
        return (first, second) if title_first else (second, first)
    return (first, second) if difference > 0 else (second, first)
