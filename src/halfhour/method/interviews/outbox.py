"""One note from many versions: the newest words are shown, and nobody's words are lost.

Every version says what its writer had in front of them (``seen``). A version is done with once
another one has seen it; versions that did not see each other stand side by side, the newest
first. The merge is a join: any order, any repetition, any grouping gives the same note. The same
rules and the same cases live in static/js/pure/outbox.js.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from halfhour.method.refused import Refused

MOST_WRITERS = 200
LONGEST_TEXT = 1_000_000


class NotAVersion(Refused):
    """What came in is not a version of a note."""


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """One state of one note: ``number`` counts the saves of this ``writer``, from 1.

    ``at`` is the writer's clock in milliseconds and only decides who is shown first. ``seen``
    holds for each writer the highest number that was in front of this one, sorted by writer.
    """

    at: int
    writer: str
    number: int
    text: str
    seen: tuple[tuple[str, int], ...] = ()


Note = tuple[Version, ...]


def merged(*notes: Iterable[Version]) -> Note:
    """All the versions of one note together, without those that others have seen; newest first."""
    versions = {(one.writer, one.number): one for one in sorted(v for note in notes for v in note)}
    return tuple(
        sorted(
            (
                one
                for one in versions.values()
                if not any(_supersedes(other, one) for other in versions.values())
            ),
            reverse=True,
        )
    )


def written(front: Iterable[Version], *, writer: str, at: int, text: str, last: int = 0) -> Version:
    """The version that ``writer`` makes of ``text`` with ``front`` in front of them.

    ``last`` is the highest number this writer used for this note; a writer always writes on their
    own last version, so that nothing of theirs is left behind.
    """
    before = merged(front)
    seen = seen_by(before)
    number = max(seen.get(writer, 0), last) + 1
    newest = max([at, *(one.at for one in before)])
    return Version(newest, writer, number, text, tuple(sorted(seen.items())))


def front_of(note: Iterable[Version], writer: str) -> Note:
    """What ``writer`` has in front of them: their own last version, else the newest."""
    versions = merged(note)
    return tuple(one for one in versions if one.writer == writer) or versions[:1]


def seen_by(note: Iterable[Version]) -> dict[str, int]:
    """For each writer the highest number that somebody looking at ``note`` has in front of them."""
    seen: dict[str, int] = {}
    for one in note:
        for writer, number in ((one.writer, one.number), *one.seen):
            seen[writer] = max(number, seen.get(writer, 0))
    return seen


def shown(note: Iterable[Version]) -> str:
    """The words to show: the newest, or nothing for a note nobody wrote."""
    versions = merged(note)
    return versions[0].text if versions else ""


def beside(note: Iterable[Version]) -> tuple[str, ...]:
    """The words written at the same time elsewhere, which differ and are kept beside."""
    versions = merged(note)
    if not versions:
        return ()
    seen = {versions[0].text, ""}
    kept: list[str] = []
    for one in versions[1:]:
        if one.text not in seen:
            seen.add(one.text)
            kept.append(one.text)
    return tuple(kept)


def as_json(version: Version) -> dict[str, Any]:
    """The version as it travels and is kept."""
    return {
        "at": version.at,
        "writer": version.writer,
        "number": version.number,
        "text": version.text,
        "seen": dict(version.seen),
    }


def from_json(value: Any) -> Version:
    """A version read back; raises NotAVersion when it is anything else."""
    if not isinstance(value, Mapping):
        raise NotAVersion(
            "This is not a saved note: an object with at, writer, number, text, seen."
        )
    at: Any = value.get("at")
    number: Any = value.get("number")
    writer, text, seen = value.get("writer"), value.get("text"), value.get("seen", {})
    if not (_whole(at) and _whole(number) and number >= 1):
        raise NotAVersion("A saved note needs whole numbers in “at” and “number”.")
    if not (isinstance(writer, str) and 0 < len(writer) <= 64 and isinstance(text, str)):
        raise NotAVersion("A saved note needs words in “text” and a short name in “writer”.")
    if len(text) > LONGEST_TEXT:
        raise NotAVersion("This note is longer than a million characters; shorten it to save it.")
    return Version(at, writer, number, text, _seen(seen))


def _seen(seen: Any) -> tuple[tuple[str, int], ...]:
    if not isinstance(seen, Mapping) or len(seen) > MOST_WRITERS:
        raise NotAVersion("In a saved note “seen” says how far each writer was read.")
    pairs = tuple(sorted(seen.items()))
    if not all(isinstance(w, str) and len(w) <= 64 and _whole(n) for w, n in pairs):
        raise NotAVersion("In a saved note “seen” says how far each writer was read.")
    return pairs


def _whole(value: Any) -> bool:
    """A whole number that a browser can hold too (53 bits), and no truth value."""
    return isinstance(value, int) and not isinstance(value, bool) and 0 <= value < 2**53


def _supersedes(other: Version, one: Version) -> bool:
    """Whether ``other`` was written with ``one`` already known to its writer."""
    if other.writer == one.writer:
        return other.number > one.number
    return dict(other.seen).get(one.writer, 0) >= one.number
