"""Photographs of people without what hides beside the pixels: place, time, camera, words, programs.

The pixels stay byte for byte, so nothing is decoded here and no library of pictures is needed.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator
from typing import Literal, NamedTuple

SOI, EOI, SOS, COM = 0xD8, 0xD9, 0xDA, 0xFE
ORIENTATION = 0x0112
PNG = b"\x89PNG\r\n\x1a\n"
PNG_KEPT = frozenset(
    [b"IHDR", b"PLTE", b"IDAT", b"IEND", b"tRNS", b"gAMA", b"cHRM", b"sRGB", b"sBIT", b"bKGD", b"pHYs", b"iCCP"]
)  # fmt: skip
"""Chunks that say how the pixels look; of an animation the first picture is left."""
WEBP_KEPT = frozenset([b"VP8 ", b"VP8L", b"VP8X", b"ALPH", b"ICCP", b"ANIM", b"ANMF"])


class Picture(NamedTuple):
    """The kind of a picture by the ending of its file (jpg, png, gif, webp), and its bytes."""

    kind: str
    raw: bytes


NONE = Picture("", b"")


def bare_picture(raw: bytes) -> Picture:
    """The picture in ``raw`` and nothing else; `NONE` where it is none, or too broken to follow.

    >>> bare_picture(b"<svg onload='x'/>")
    Picture(kind='', raw=b'')
    """
    for mark, kind, bare in (
        (b"\xff\xd8\xff", "jpg", _jpeg),
        (PNG, "png", _png),
        (b"GIF8", "gif", _gif),
        (b"RIFF", "webp", _webp),
    ):
        if raw.startswith(mark):
            try:
                kept = b"".join(bare(raw))
            except (IndexError, ValueError):
                return NONE
            return Picture(kind, kept) if kept else NONE
    return NONE


def _jpeg(raw: bytes) -> Iterator[bytes]:
    """ITU-T T.81, annex B: application segments and comments go, but for JFIF, colours and Adobe's.

    Which way is up stands in Exif; it alone is written again.
    """
    yield raw[:2]
    at = 2
    while True:
        while raw[at] == 0xFF and raw[at + 1] == 0xFF:
            at += 1
        if raw[at] != 0xFF:
            raise ValueError("no marker")
        mark = raw[at + 1]
        if mark == EOI:
            yield raw[at : at + 2]
            return
        if mark == 0x01 or 0xD0 <= mark <= 0xD7:
            yield raw[at : at + 2]
            at += 2
            continue
        end = at + 2 + _number(raw, at + 2, 2)
        if end > len(raw):
            raise ValueError("cut off")
        segment = raw[at:end]
        if mark == 0xE1:
            yield _upright(segment)
        elif not (mark == COM or 0xE0 < mark <= 0xEF) or _says_colours(mark, segment):
            yield segment
        at = end
        if mark == SOS:
            end = _after_scan(raw, at)
            yield raw[at:end]
            at = end
            if at >= len(raw) - 1:  # its end is missing, as in many a photograph; viewers show it
                yield b"\xff\xd9"
                return


def _says_colours(mark: int, segment: bytes) -> bool:
    return (mark == 0xE2 and segment[4:15] == b"ICC_PROFILE") or (
        mark == 0xEE and segment[4:9] == b"Adobe"
    )


def _after_scan(raw: bytes, at: int) -> int:
    """Where the next marker stands after the pixels that begin at ``at``."""
    while (at := raw.find(b"\xff", at)) >= 0 and at + 1 < len(raw):
        if raw[at + 1] != 0 and not 0xD0 <= raw[at + 1] <= 0xD7 and raw[at + 1] != 0xFF:
            return at
        at += 1
    return len(raw)


def _upright(segment: bytes) -> bytes:
    """An Exif segment with the orientation alone; nothing where none is told, or all is upright."""
    tiff = segment[10:]
    if segment[4:10] != b"Exif\0\0" or tiff[:2] not in (b"II", b"MM") or len(tiff) < 14:
        return b""
    order: Literal["little", "big"] = "little" if tiff[:2] == b"II" else "big"
    start = int.from_bytes(tiff[4:8], order)
    count = int.from_bytes(tiff[start : start + 2], order)
    for number in range(min(count, 200)):
        entry = tiff[start + 2 + number * 12 :][:12]
        if int.from_bytes(entry[:2], order) == ORIENTATION:
            way = int.from_bytes(entry[8:10], order)
            if 2 <= way <= 8:
                return (
                    b"\xff\xe1\x00\x22Exif\0\0MM\0\x2a\0\0\0\x08\0\x01\x01\x12\0\x03\0\0\0\x01\0"
                    + bytes([way])
                    + b"\0\0\0\0\0\0"
                )
    return b""


def _png(raw: bytes) -> Iterator[bytes]:
    """PNG, third edition: texts, times, Exif and unknown chunks go, and what stands after the end."""
    yield PNG
    at = len(PNG)
    while True:
        size, kind = _number(raw, at, 4), raw[at + 4 : at + 8]
        end = at + 12 + size
        if end > len(raw):
            raise ValueError("cut off")
        if kind in PNG_KEPT:
            if _number(raw, end - 4, 4) != zlib.crc32(raw[at + 4 : end - 4]):
                raise ValueError("damaged")
            yield raw[at:end]
        if kind == b"IEND":
            return
        at = end


def _gif(raw: bytes) -> Iterator[bytes]:
    """GIF89a: comments, plain texts and programs' own blocks go, but for how often it plays."""
    at = 13 + _colours(raw[10])
    yield raw[:at]
    while True:
        start, sign = at, raw[at]
        if sign == 0x3B:
            yield b";"
            return
        if sign == 0x21:
            kind, at = raw[at + 1], _after_blocks(raw, at + 2)
            if kind == 0xF9 or (kind == 0xFF and raw[start + 3 : start + 14] == b"NETSCAPE2.0"):
                yield raw[start:at]
        elif sign == 0x2C:
            at = _after_blocks(raw, at + 11 + _colours(raw[at + 9]))
            yield raw[start:at]
        else:
            raise ValueError("no block")


def _colours(packed: int) -> int:
    """Bytes of the table of colours that the byte ``packed`` announces."""
    return 3 << (packed & 7) + 1 if packed & 0x80 else 0


def _after_blocks(raw: bytes, at: int) -> int:
    while size := raw[at]:
        at += size + 1
    return at + 1


def _webp(raw: bytes) -> Iterator[bytes]:
    """RIFF container of WebP: Exif, XMP and unknown chunks go, and what stands after the end."""
    if raw[8:12] != b"WEBP":
        raise ValueError("no WebP")
    whole = min(8 + int.from_bytes(raw[4:8], "little"), len(raw))
    kept = [b"WEBP"]
    at = 12
    while at + 8 <= whole:
        kind, size = raw[at : at + 4], int.from_bytes(raw[at + 4 : at + 8], "little")
        end = at + 8 + size + size % 2
        if at + 8 + size > whole:
            raise ValueError("cut off")
        chunk = raw[at:end]
        if kind == b"VP8X":  # bits 3 and 2 announce Exif and XMP
            chunk = chunk[:8] + bytes([chunk[8] & ~0x0C]) + chunk[9:]
        if kind in WEBP_KEPT:
            kept.append(chunk)
        at = end
    if len(kept) == 1:
        raise ValueError("no pixels")
    body = b"".join(kept)
    yield b"RIFF" + len(body).to_bytes(4, "little") + body


def _number(raw: bytes, at: int, size: int) -> int:
    if at + size > len(raw):
        raise ValueError("cut off")
    return int.from_bytes(raw[at : at + size], "big")
