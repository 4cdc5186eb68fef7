"""Bytes into text, whatever the encoding, in a stream and without losing a line."""

from __future__ import annotations

import codecs
import re
from collections.abc import Iterable, Iterator

MARKS = (
    (codecs.BOM_UTF32_LE, "utf-32"),
    (codecs.BOM_UTF32_BE, "utf-32"),
    (codecs.BOM_UTF8, "utf-8-sig"),
    (codecs.BOM_UTF16_LE, "utf-16"),
    (codecs.BOM_UTF16_BE, "utf-16"),
)
STRAY = re.compile("[\udc80-\udcff]")
CYRILLIC_WORD = re.compile(rb"[\xc0-\xff]{3,}")
# Codecs of Python that no program writes; punycode takes minutes for a megabyte.
NO_CHARSETS = frozenset({"idna", "punycode", "unicode_escape", "raw_unicode_escape"})
OLD_NAMES = {"ansi": "cp1252", "iso-8859-1": "cp1252", "latin1": "cp1252", "us-ascii": ""}


def encoding_of(head: bytes) -> str:
    """The encoding of a file that begins with ``head``: by its mark, else by where its NULs are.

    Everything else is read as UTF-8; what is not UTF-8 is mended value by value (see `mended`).
    """
    for mark, name in MARKS:
        if head.startswith(mark):
            return name
    sample = head[:4096]
    nuls = sample.count(0)
    if nuls < max(2, len(sample) // 4):
        return "utf-8"
    even = sample[::2].count(0)
    return "utf-16-be" if even > nuls - even else "utf-16-le"


def decoded(chunks: Iterable[bytes]) -> Iterator[str]:
    """``chunks`` as text with ``\\n`` ends and no NULs; bytes that are not UTF-8 stay as strays.

    A stray is the lone surrogate Python calls ``surrogateescape``; `mended` makes letters of it.
    """
    flow = iter(chunks)
    head = b""
    for chunk in flow:
        head += chunk
        if len(head) >= 4096:
            break
    encoding = encoding_of(head)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    decoder = codecs.getincrementaldecoder(encoding)(errors)
    held = ""
    for chunk in _with(head, flow):
        text = held + decoder.decode(chunk)
        held = ""
        if text.endswith("\r"):
            text, held = text[:-1], "\r"
        if text:
            yield _even(text)
    rest = held + decoder.decode(b"", True)
    if rest:
        yield _even(rest)


def _with(head: bytes, flow: Iterator[bytes]) -> Iterator[bytes]:
    if head:
        yield head
    yield from flow


def _even(text: str) -> str:
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return text.replace("\0", "") if "\0" in text else text


def has_strays(text: str) -> bool:
    """Whether ``text`` holds a stray; asked once of many lines, for it is quick."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def mended(text: str, charset: str = "") -> str:
    """``text`` with its strays read as ``charset``, else as UTF-8, else as Windows-1252.

    >>> mended("M\\udcfcller")
    'Müller'
    """
    if text.isascii() or not STRAY.search(text):
        return text
    return from_bytes(text.encode("utf-8", "surrogateescape"), charset)


def sound(text: str) -> str:
    """``text`` without NULs and halves of letters, which no database takes.

    >>> sound("A\0na \ud83d\ude00 \ud800")
    'Ana 😀 \ufffd'
    """
    if "\0" in text:
        text = text.replace("\0", "")
    if text.isascii():
        return text
    try:
        text.encode()
    except UnicodeEncodeError:
        return text.encode("utf-16", "surrogatepass").decode("utf-16", "replace")
    return text


def on_one_line(text: str) -> str:
    """``text`` without turned and invisible letters, every kind of blank a single one.

    >>> on_one_line("Ana\u00a0 \u202eLee\u200b\n")
    'Ana Lee'
    """
    return " ".join("".join(one for one in text if one.isprintable() or one.isspace()).split())


def from_bytes(raw: bytes, charset: str = "") -> str:
    """``raw`` as text: in ``charset`` if it fits, else UTF-8, Windows-1251 or Windows-1252."""
    named = OLD_NAMES.get(charset.lower(), charset)
    for encoding in (named, "utf-8"):
        if encoding and encoding.replace("-", "_") not in NO_CHARSETS:
            try:
                return sound(raw.decode(encoding))
            except (ValueError, LookupError):
                continue
    broken = raw.decode("utf-8", "replace")
    if broken.count("\ufffd") * 4 <= sum(letter > "\x7f" for letter in broken):
        return sound(broken)
    return sound(raw.decode(one_byte_charset(raw), "replace"))


def one_byte_charset(raw: bytes) -> str:
    """Windows-1251 where most letters beyond ASCII stand in runs of three, else Windows-1252."""
    cyrillic = sum(len(word) for word in CYRILLIC_WORD.findall(raw))
    return "cp1251" if cyrillic * 2 > sum(byte > 127 for byte in raw) else "cp1252"


def usual_charset(lines: list[str]) -> str:
    """The charset of a file's strays, judged by its first lines; empty where there are none."""
    strays = [line for line in lines if not line.isascii() and STRAY.search(line)]
    if not strays:
        return ""
    return one_byte_charset("\n".join(strays).encode("utf-8", "surrogateescape"))
