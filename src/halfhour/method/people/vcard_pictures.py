"""The picture inside a vCard, out of its base64 or data address."""

from __future__ import annotations

import binascii
import re
from collections.abc import Sequence
from typing import Any

ALPHABET = re.compile(r"[^A-Za-z0-9+/]+")
LARGEST = 3_000_000


def picture(rows: Sequence[tuple[Any, str]]) -> bytes:
    """The bytes of the first PHOTO that holds its picture; a mere address gives none."""
    for head, raw in rows:
        if head.encoding == "b":
            found = undone(raw)
        elif raw[:5].lower() == "data:" and ";base64," in raw[:100].lower():
            found = undone(raw.partition(",")[2])
        else:
            continue
        if found:
            return found
    return b""


def undone(text: str) -> bytes:
    r"""The bytes of base64 ``text``; nothing where it is none or too large.

    >>> undone("R0lG\n ODdh"), undone("%%%")
    (b'GIF87a', b'')
    """
    if len(text) > LARGEST * 4 // 3:
        return b""
    letters = ALPHABET.sub("", text)
    spare = len(letters) % 4
    letters = letters[:-1] if spare == 1 else letters + "=" * (-spare % 4)
    try:
        return binascii.a2b_base64(letters)
    except binascii.Error:
        return b""
