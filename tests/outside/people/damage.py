"""Ways a file is damaged: letters turned, pieces cut, doubled, put in, and archives packed anew."""

from __future__ import annotations

from collections.abc import Callable

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st

from outside.people.made_files import packed, unpacked

PUT_IN = (
    b"\x00", b"\x00" * 40, b"\xef\xbb\xbf", b"\xff\xfe", b"\xfe\xff", b"\r", b"\r\n\r\n", b"\n", b"\x85",
    "\u2028".encode(), "\u202e".encode(), "\u200b".encode(), "\u2066".encode(), "\ud800".encode("utf-8", "surrogatepass"),
    b"\xc3", b"\xff", b'"', b'""', b"'", b",", b";", b"\t", b"|", b":", b"=", b"=\n", b"\\", b"\\n", b"%", b"%FF",
    b"\x1a", b"\x1b[31m", b"\x7f", b"BEGIN:VCARD\n", b"END:VCARD\n", b"AGENT:\nBEGIN:VCARD\n", b"=3D" * 30,
    b"ENCODING=QUOTED-PRINTABLE:", b";CHARSET=hex", b";CHARSET=utf-16;ENCODING=QUOTED-PRINTABLE:=ff",
    b";CHARSET=idna;ENCODING=QUOTED-PRINTABLE:x..=41", b"PHOTO;ENCODING=b:", b":::", b" ::: ", b"sep=x\n", b"{", b"[" * 3000,
    b'{"a":' * 3000, b"null", b"1e999", b"NaN", b"-1", b"9" * 400, b"99999999999999999999", b"--0230", b"0000-00-00",
    b"=1+1", b"@SUM(A1)", b"tel:+", b"mailto:", b"http://[", b"x" * 5000, b"a@b.co," * 900, b"\xd9\xa1\xd9\xa2", b"\xc2\xb2",
    b"<!DOCTYPE x [", b"&#0;", b"&#xD800;", b"INSERT INTO `contacts` (`id`) VALUES (", b"),(", b"VALUES", b"/*", b"--",
    b"RRULE:FREQ=SECONDLY\r\n", b"TZID=/", b"DTSTART:00000000T000000\r\n",
)  # fmt: skip
"""What stands in damaged files of the world, and what was made to do harm."""


def _at(raw: bytes, share: float) -> int:
    return int(share * len(raw))


def _turned(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    place = _at(raw, at)
    return raw[:place] + bytes([raw[place] ^ (number % 255 + 1)]) + raw[place + 1 :]


def _cut(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    return raw[: _at(raw, at)]


def _without(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    start, end = sorted((_at(raw, at), _at(raw, to)))
    return raw[:start] + raw[end:]


def _doubled(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    start, end = sorted((_at(raw, at), _at(raw, to)))
    times = min(number % 40 + 2, 200_000 // (end - start + 1) + 1)
    return raw[:start] + raw[start:end] * times + raw[end:]


def _swapped(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    start, end = sorted((_at(raw, at), _at(raw, to)))
    middle = (start + end) // 2
    return raw[:start] + raw[middle:end] + raw[start:middle] + raw[end:]


def _with(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    place = _at(raw, at)
    return raw[:place] + piece + raw[place:]


def _over(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    place = _at(raw, at)
    return raw[:place] + piece + raw[place + len(piece) :]


def _ends(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    return raw.replace(b"\r\n", b"\n").replace(
        b"\n", (b"\r", b"\r\n", b"\n\r", b"\n\n", b"")[number % 5]
    )


def _encoded(raw: bytes, at: float, to: float, number: int, piece: bytes) -> bytes:
    name = ("utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "utf-8-sig", "cp037")[
        number % 7
    ]
    return raw.decode("utf-8", "replace").encode(name, "replace")


WAYS: tuple[Callable[[bytes, float, float, int, bytes], bytes], ...] = (
    _turned, _turned, _cut, _without, _doubled, _swapped, _with, _with, _with, _over, _ends, _encoded,
)  # fmt: skip
SHARE = st.floats(0, 0.999999)
HURT = st.tuples(
    st.sampled_from(WAYS),
    SHARE,
    SHARE,
    st.integers(0, 2000),
    st.sampled_from(PUT_IN) | st.binary(max_size=8),
)


def hurts() -> st.SearchStrategy[list]:
    """One to five wounds."""
    return st.lists(HURT, min_size=1, max_size=5)


def hurt(raw: bytes, wounds: list) -> bytes:
    """``raw`` with every wound, at most 400 kB of it."""
    for way, at, to, number, piece in wounds:
        if raw:
            raw = way(raw, at, to, number, piece)
    return raw[:400_000]


def _repacked(raw: bytes, which: int, wounds: list) -> bytes:
    """The archive with one of its files damaged, and packed well again."""
    files = unpacked(raw)
    name = sorted(files)[which % len(files)]
    files[name] = hurt(files[name], wounds)
    return packed(files)


@st.composite
def damaged(draw: st.DrawFn, files: dict[str, bytes]) -> bytes:
    """One of ``files``, damaged in one to five ways; of an archive also a file within."""
    raw = files[draw(st.sampled_from(sorted(files)))]
    wounds = draw(hurts())
    if raw.startswith(b"PK") and draw(st.integers(0, 3)):
        return _repacked(raw, draw(st.integers(0, 50)), wounds)
    return hurt(raw, wounds)


def few(count: int) -> settings:
    """The same ``count`` examples at every run; under the profile ``deep`` thousands of fresh ones."""
    slow = [
        HealthCheck.too_slow,
        HealthCheck.function_scoped_fixture,
        HealthCheck.large_base_example,
    ]
    if settings.get_current_profile_name() == "deep":
        return settings(suppress_health_check=slow, print_blob=True)
    return settings(
        max_examples=count,
        derandomize=True,
        deadline=None,
        database=None,
        suppress_health_check=slow,
    )
