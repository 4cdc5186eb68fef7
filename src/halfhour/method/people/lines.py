"""Physical lines out of a stream of text, so that no single line can fill the memory."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from halfhour.method.people.incoming import NotReadable

LONGEST = 2_000_000


def lines_of(texts: Iterable[str], longest: int = LONGEST) -> Iterator[str]:
    """The lines of ``texts`` without their ends; a line over ``longest`` letters is refused."""
    held = ""
    number = 0
    for text in texts:
        *whole, held = (held + text).split("\n")
        yield from whole
        number += len(whole)
        if len(held) > longest:
            raise NotReadable(
                f"Line {number + 1} is longer than {longest:,} letters: this is no list of people, "
                "or a quotation mark or line end is missing before it."
            )
    if held:
        yield held
