"""F20: huge, truncated, disguised, animated and telling pictures of cards."""

from __future__ import annotations

import io
import struct
import time
import tracemalloc
import zlib

import pytest

pytest.importorskip("PIL", reason="The extra that reads cards is not installed.")

from PIL import Image

from halfhour.outside.people.pictures import KEPT_SIDE, NotAPicture, as_jpeg, opened


def png_header(width, height):
    def chunk(kind, data):
        return (
            struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))
        )

    head = struct.pack(">IIBBBBB", width, height, 8, 2, 0, 0, 0)
    rows = zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", rows) + chunk(b"IEND", b"")


def saved(image, kind, **how):
    out = io.BytesIO()
    image.save(out, kind, **how)
    return out.getvalue()


@pytest.mark.parametrize("size", [(30_000, 30_000), (1_000_000, 2), (15_000, 15_000)])
def test_a_huge_picture_is_refused_before_it_is_decoded(size):
    tracemalloc.start()
    start = time.perf_counter()
    with pytest.raises(NotAPicture, match="pixels"):
        opened(png_header(*size), "huge.png")
    assert time.perf_counter() - start < 1
    assert tracemalloc.get_traced_memory()[1] < 20_000_000
    tracemalloc.stop()


def test_a_file_too_large_is_refused(monkeypatch):
    monkeypatch.setattr("halfhour.outside.people.pictures.LARGEST_FILE", 1000)
    with pytest.raises(NotAPicture, match="larger"):
        opened(b"x" * 1001, "large.jpg")


def test_a_truncated_jpeg_is_refused():
    data = saved(Image.effect_noise((800, 600), 60).convert("RGB"), "JPEG")
    for length in (10, 300, len(data) // 2):
        with pytest.raises(NotAPicture, match=r"cut\.jpg cannot be opened"):
            opened(data[:length], "cut.jpg")


@pytest.mark.parametrize(
    "data", [b"", b"GIF89a", b"%PDF-1.7", b"<svg onload='x'/>", b"\xff\xd8\xff", b"BM" + b"\0" * 60]
)
def test_what_is_no_picture_is_refused(data):
    with pytest.raises(NotAPicture):
        opened(data, "x")


def test_of_an_animation_the_first_picture_is_taken():
    frames = [Image.new("RGB", (60, 40), colour) for colour in ("red", "blue", "green")]
    data = saved(frames[0], "GIF", save_all=True, append_images=frames[1:])
    assert (
        opened(data, "a.gif").getpixel((5, 5)) == (254, 0, 0)
        or opened(data, "a.gif").getpixel((5, 5))[0] > 200
    )


def test_place_and_camera_and_what_hangs_behind_the_pixels_are_left_behind():
    picture = Image.effect_noise((200, 100), 20).convert("RGB")
    exif = Image.Exif()
    exif[0x0110] = "Camera of a secret maker"
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    data = (
        saved(picture, "JPEG", exif=exif, comment=b"secret") + b"PK\x03\x04<script>secret</script>"
    )
    kept = as_jpeg(opened(data, "gps.jpg"))
    assert not Image.open(io.BytesIO(kept)).getexif()
    assert b"secret" not in kept
    assert b"Exif" not in kept
    assert b"<script>" not in kept


def test_a_picture_is_turned_as_the_camera_says():
    picture = Image.new("RGB", (200, 100), "white")
    exif = Image.Exif()
    exif[0x0112] = 6
    assert opened(saved(picture, "JPEG", exif=exif), "turned.jpg").size == (100, 200)


def test_a_large_photograph_is_kept_small_and_clear_ground_becomes_white():
    assert max(opened(saved(Image.new("L", (6000, 4000)), "JPEG"), "big.jpg").size) <= KEPT_SIDE
    assert opened(saved(Image.new("RGBA", (10, 10), (0, 0, 0, 0)), "PNG"), "c.png").getpixel(
        (1, 1)
    ) == (255, 255, 255)
