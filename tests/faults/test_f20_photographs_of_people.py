"""F20: photographs in vCards come in without place, camera and words, and nothing hangs behind them."""

from __future__ import annotations

import base64
import io

import pytest
from hypothesis import given
from hypothesis import strategies as st

pytest.importorskip("PIL", reason="The extra that reads cards is not installed.")

from PIL import Image, PngImagePlugin

from halfhour.actions.people.importing import import_files
from halfhour.method.people.bare_pictures import NONE, bare_picture
from halfhour.models import Person
from outside.people.damage import damaged, few

BEHIND = b"PK\x03\x04<script>secret</script>"


def telling_pictures():
    """One picture of each kind with a place, a camera and a comment in it."""
    picture = Image.effect_noise((120, 60), 20).convert("RGB")
    exif = Image.Exif()
    exif[0x0110], exif[0x0112] = "secret camera", 6
    exif.get_ifd(0x8825)[2] = (52.0, 31.0, 12.0)
    words = PngImagePlugin.PngInfo()
    words.add_text("Comment", "secret")
    words.add_itxt("XML:com.adobe.xmp", "secret")

    def saved(image, kind, **how):
        out = io.BytesIO()
        image.save(out, kind, **how)
        return out.getvalue()

    return {
        "jpg": saved(picture, "JPEG", exif=exif, comment=b"secret", xmp=b"secret"),
        "progressive jpg": saved(picture.convert("CMYK"), "JPEG", exif=exif, progressive=True),
        "png": saved(picture, "PNG", exif=exif, pnginfo=words),
        "webp": saved(picture, "WEBP", exif=exif, xmp=b"secret"),
        "moving gif": saved(
            picture, "GIF", comment=b"secret", save_all=True, append_images=[picture.rotate(180)]
        ),
    }


PICTURES = telling_pictures()


@pytest.mark.parametrize("kind", PICTURES)
def test_f20_the_pixels_stay_and_the_rest_goes(kind):
    kept = bare_picture(PICTURES[kind] + BEHIND)
    assert kind.endswith(kept.kind)
    assert b"secret" not in kept.raw
    after, before = Image.open(io.BytesIO(kept.raw)), Image.open(io.BytesIO(PICTURES[kind]))
    assert after.tobytes() == before.tobytes()
    exif = after.getexif()
    assert not exif.get_ifd(0x8825)
    assert dict(exif) in ({}, {0x0112: 6})
    assert ("jpg" in kind) == (0x0112 in exif)
    assert bare_picture(kept.raw) == kept


@pytest.mark.parametrize(
    "raw", [b"", b"GIF89a", b"\xff\xd8\xff", b"RIFF....WEBP", b"%PDF", b"<svg onload='x'/>"]
)
def test_f20_what_is_no_picture_is_none(raw):
    assert bare_picture(raw) == NONE


@few(120)
@given(damaged(PICTURES) | st.binary(max_size=40))
def test_f20_a_damaged_picture_is_made_bare_or_is_none(raw):
    kept = bare_picture(raw)
    assert bool(kept.kind) == bool(kept.raw)
    assert len(kept.raw) <= len(raw) + 40


def test_f20_the_photograph_of_a_card_is_kept_bare(seeker, at, tmp_path, settings):
    settings.MEDIA_ROOT = tmp_path / "files"
    words = base64.b64encode(PICTURES["jpg"]).decode()
    path = tmp_path / "ana.vcf"
    path.write_text(
        f"BEGIN:VCARD\nVERSION:3.0\nFN:Ana Lee\nPHOTO;ENCODING=b;TYPE=JPEG:{words}\nEND:VCARD\n"
    )
    import_files(by=seeker, at=at, paths=[path])
    with Person.objects.get().photo.open() as kept:
        raw = kept.read()
    assert raw == bare_picture(PICTURES["jpg"]).raw
    assert b"secret" not in raw
