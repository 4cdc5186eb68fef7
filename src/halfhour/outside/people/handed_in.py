"""What was handed in through the browser, opened again: files, or a text that was pasted."""

from __future__ import annotations

from collections.abc import Mapping as Options
from typing import Any

from halfhour.outside.people.reading import Mapping, Opened, open_people, open_text
from halfhour.outside.people.uploads import path_of

PASTED = "pasted text"


def open_handed_in(
    options: Options[str, Any], mapping: Mapping = (), region: str = ""
) -> list[Opened]:
    """Everything handed in with an import that has these ``options``. Raises `NotReadable`."""
    if options.get("pasted"):
        return [open_text(text_of(options), region=region, called=PASTED, mapping=mapping)]
    pairs = zip(options["stored"], options["names"], strict=True)
    return [
        one
        for stored, name in pairs
        for one in open_people(path_of(stored), mapping=mapping, region=region, called=name)
    ]


def text_of(options: Options[str, Any]) -> str:
    """The text as it was pasted, or nothing where it was read or thrown away."""
    if not options.get("pasted"):
        return ""
    path = path_of(options["stored"][0])
    return path.read_bytes().decode("utf-8", "replace") if path.is_file() else ""
