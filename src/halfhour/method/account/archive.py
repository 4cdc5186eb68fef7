"""The form of an export: a manifest with checksums, and the reasons to refuse one.

An export is a zip with ``manifest.json``, one ``records/<kind>.jsonl`` per kind of record and
``files/…`` for resumes, pictures and photos. Lines are JSON objects with sorted keys, in the
order of their ids, so that the same content gives the same bytes.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass, field
from typing import Any

from halfhour.method.refused import Refused

FORMAT = 1
MANIFEST = "manifest.json"


class NotAnExport(Refused):
    """The file is no export of halfhour, or not a whole one."""


class AlteredExport(Refused):
    """What is in the file is not what its manifest says."""


class NewerExport(Refused):
    """The export was made by a newer version."""


@dataclass(frozen=True)
class Part:
    """One entry of an export: its SHA-256 in hex, size in bytes and, for records, its lines."""

    sha256: str
    bytes: int
    lines: int = 0


@dataclass(frozen=True)
class Manifest:
    """What an export holds; ``made_at`` alone differs between two exports of one content."""

    made_at: str
    version: str
    parts: Mapping[str, Part] = field(default_factory=dict)
    format: int = FORMAT

    def to_json(self) -> str:
        """The manifest as text, stable for the same content."""
        return json.dumps(asdict(self), indent=1, sort_keys=True) + "\n"


def line(record: Mapping[str, Any]) -> str:
    """One record as one line of JSON, the same for the same content.

    >>> line({"b": 1, "a": "é"})
    '{"a":"é","b":1}'
    """
    return json.dumps(record, ensure_ascii=False, sort_keys=True, separators=(",", ":"))


def read_manifest(text: str) -> Manifest:
    """The manifest in ``text``; raises :class:`NotAnExport` or :class:`NewerExport`."""
    try:
        found = json.loads(text)
        parts = {
            str(name): Part(str(p["sha256"]), int(p["bytes"]), int(p.get("lines", 0)))
            for name, p in found["parts"].items()
        }
        manifest = Manifest(
            str(found["made_at"]), str(found["version"]), parts, int(found["format"])
        )
    except (
        ValueError,
        KeyError,
        TypeError,
        AttributeError,
        RecursionError,
        OverflowError,
    ) as error:
        raise NotAnExport(
            "This file is not an export of halfhour: its manifest cannot be read."
        ) from error
    if manifest.format > FORMAT:
        raise NewerExport(
            f"This export was made by a newer halfhour (form {manifest.format}, this one reads up "
            f"to {FORMAT}); update halfhour and try again."
        )
    return manifest


def newer(version: str, than: str) -> bool:
    """Whether one version comes after another, number by number.

    >>> newer("1.10.0", "1.9.2"), newer("1.9", "1.9.0")
    (True, False)
    """
    one, other = (
        [int(part) if part.isdecimal() else 0 for part in told.split("+")[0].split(".")]
        for told in (version, than)
    )
    longest = max(len(one), len(other))
    return one + [0] * (longest - len(one)) > other + [0] * (longest - len(other))


def check_part(name: str, manifest: Manifest, *, sha256: str, size: int) -> None:
    """Raise :class:`AlteredExport` unless an entry is what the manifest says."""
    promised = manifest.parts.get(name)
    if promised is None or (promised.sha256, promised.bytes) != (sha256, size):
        raise AlteredExport(
            f"The export was altered or cut short at {name}, so nothing was restored; use another copy."
        )


def check_whole(names: frozenset[str], manifest: Manifest) -> None:
    """Raise :class:`AlteredExport` when an entry of the manifest is missing."""
    missing = sorted(manifest.parts.keys() - names)
    if missing:
        raise AlteredExport(
            f"The export lacks {missing[0]}, so nothing was restored; use another copy."
        )
