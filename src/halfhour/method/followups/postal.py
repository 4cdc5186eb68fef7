"""A postal address as one writes it on a card."""

from __future__ import annotations

import re

from halfhour.method.refused import Refused

#: More lines do not fit beside the stamp.
MOST_LINES = 7


class NoAddress(Refused):
    """A postal address of no or far too many words."""


def postal_lines(name: str, address: str) -> tuple[str, ...]:
    """The lines of an address with the name first; commas and line ends part them.

    >>> postal_lines("Ama Mensah", "12 Kirkgate, Leeds LS1 6BY, United Kingdom")
    ('Ama Mensah', '12 Kirkgate', 'Leeds LS1 6BY', 'United Kingdom')
    """
    parts = [" ".join(part.split()) for part in re.split(r"[,\n]+", address)]
    lines = [name.strip(), *(part for part in parts if part)]
    if lines[1:2] == [name.strip()]:
        del lines[1]
    kept = lines[:MOST_LINES]
    rest = lines[MOST_LINES:]
    return (*kept[:-1], ", ".join([kept[-1], *rest])) if rest else tuple(kept)


def one_line(address: str) -> str:
    """A typed address as it is kept: on one line, commas between. Raises NoAddress.

    >>> one_line("12 Kirkgate\\nLeeds LS1 6BY")
    '12 Kirkgate, Leeds LS1 6BY'
    """
    line = ", ".join(postal_lines("", address)[1:])
    if not line or len(line) > 400:
        raise NoAddress("Please write the address as it stands on an envelope.")
    return line
