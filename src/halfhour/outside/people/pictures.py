"""Opens photographs with care: size and kind are judged before a pixel is decoded."""

from __future__ import annotations

import io
import warnings
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

_image = lazily("PIL.Image")
_ops = lazily("PIL.ImageOps")

LARGEST_FILE = 40_000_000
"""Bytes."""
MOST_PIXELS = 120_000_000
"""Decoded; a phone's photograph has 12 to 50 million."""
LONGEST_SIDE = 20_000
KEPT_SIDE = 2400
"""Pixels of the longer side of the picture that is kept and read."""
KINDS = ("JPEG", "PNG", "WEBP", "GIF", "BMP", "TIFF", "MPO")


class NotAPicture(Refused):
    """A file that is no photograph, or one too large or too broken to be opened."""


def opened(data: bytes, name: str) -> Any:
    """The picture upright, in RGB, its longer side at most ``KEPT_SIDE``; of an animation the first.

    Everything beside the pixels (place, camera, hidden text) is left behind. Raises ``NotAPicture``.
    """
    if len(data) > LARGEST_FILE:
        raise NotAPicture(
            f"{name} is larger than {LARGEST_FILE // 10**6} MB; please send a smaller one."
        )
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with _image.open(io.BytesIO(data), formats=KINDS) as picture:
                _judge(picture, name)
                return _decoded(picture)
    except NotAPicture:
        raise
    except _image.DecompressionBombError as e:
        raise NotAPicture(
            f"{name} has far more pixels than a card needs; it was not opened."
        ) from e
    except Exception as e:
        raise NotAPicture(f"{name} cannot be opened as a picture; is it whole?") from e


def _judge(picture: Any, name: str) -> None:
    width, height = picture.size
    if max(width, height) > LONGEST_SIDE or width * height > MOST_PIXELS:
        raise NotAPicture(
            f"{name} is {width:,} × {height:,} pixels, far more than a card needs; it was not opened."
        )


def _decoded(picture: Any) -> Any:
    if picture.format == "JPEG":
        picture.draft("RGB", (KEPT_SIDE, KEPT_SIDE))
    picture.seek(0)
    upright = _ops.exif_transpose(picture)
    if upright.mode in {"RGBA", "LA", "PA", "P"}:
        clear = upright.convert("RGBA")
        ground = _image.new("RGB", clear.size, "white")
        ground.paste(clear, mask=clear.getchannel("A"))
        upright = ground
    plain = upright.convert("RGB")
    plain.thumbnail((KEPT_SIDE, KEPT_SIDE))
    return plain


def as_jpeg(picture: Any) -> bytes:
    """The pixels as a JPEG and nothing else: no place, no time, no camera."""
    out = io.BytesIO()
    bare = _image.frombytes(picture.mode, picture.size, picture.tobytes())
    bare.save(out, "JPEG", quality=88)
    return out.getvalue()
