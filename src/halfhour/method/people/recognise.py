"""What a file is, by looking inside it: never by its name."""

from __future__ import annotations

import re

from halfhour.method.people.incoming import NotReadable
from halfhour.method.people.texts import encoding_of, mended

KINDS = ("linkedin", "google", "outlook", "vcard", "monica", "csv", "xlsx")
NOT_PEOPLE = (
    (b"%PDF", "a PDF document"),
    (b"\x89PNG", "a picture; `halfhour scan` reads business cards from pictures"),
    (b"\xff\xd8\xff", "a picture; `halfhour scan` reads business cards from pictures"),
    (b"GIF8", "a picture; `halfhour scan` reads business cards from pictures"),
    (b"{\\rtf", "a text document (RTF)"),
    (b"\x7fELF", "a program"),
    (b"MZ", "a program"),
    (b"SQLite format 3\x00", "a database"),
    (b"\x1f\x8b", "a gzip archive; unpack it first"),
    (b"7z\xbc\xaf", "a 7z archive; unpack it first"),
    (b"Rar!", "a RAR archive; unpack it first"),
    (b"BEGIN:VCALENDAR", "a calendar, which holds no people"),
    (b"!BDN", "an Outlook data file (PST); export the contacts as CSV instead"),
)
VCARD = re.compile(
    r"^[\ufeff \t]*(?:begin[ \t]*:[ \t]*vcard|end[ \t]*:[ \t]*vcard)[ \t]*$",
    re.IGNORECASE | re.MULTILINE,
)
SQL = re.compile(
    r"insert\s+(?:ignore\s+)?into\s+`?(?:contacts|contact_fields|accounts)`?", re.IGNORECASE
)
MARKUP = re.compile(r"^\s*<(?:!doctype|html|\?xml|head|body|svg)", re.IGNORECASE)
LOOKED_AT = 65536


def kind_of_file(head: bytes, called: str) -> str:
    """What a file beginning with ``head`` is: zip, workbook, vcard, monica, or table.

    ``called`` is its name, used in the sentence alone. Raises `NotReadable` for what is empty or
    can hold no people. A table is CSV, or people pasted one a line.
    """
    if not head.strip(b"\x00 \t\r\n\xef\xbb\xbf\xff\xfe"):
        raise NotReadable(f"{called} is empty, so there is nobody in it.")
    for mark, what in NOT_PEOPLE:
        if head.startswith(mark):
            raise NotReadable(f"{called} is {what}; nothing was read.")
    if head.startswith((b"PK\x03\x04", b"PK\x05\x06")):
        return "zip"
    if head.startswith(b"\xd0\xcf\x11\xe0"):
        return "workbook"
    text = _text(head)
    if VCARD.search(text):
        return "vcard"
    return _kind_of_text(text, called)


def _text(head: bytes) -> str:
    encoding = encoding_of(head)
    errors = "surrogateescape" if encoding.startswith("utf-8") else "replace"
    return head.decode(encoding, errors).replace("\r\n", "\n").replace("\r", "\n").lstrip("\ufeff")


def _kind_of_text(text: str, called: str) -> str:
    start = text.lstrip()[:1]
    if start in "{[":
        return (
            "monica" if start == "{" else _refused(called, "a JSON list this program does not know")
        )
    if MARKUP.match(text):
        return _refused(called, "a web page or XML file")
    if SQL.search(text):
        return "monica"
    if _is_binary(text):
        return _refused(called, "no text")
    return "table"


def _is_binary(text: str) -> bool:
    """Whether more than a tenth of the letters are control characters."""
    sample = mended(text[:4000]).replace("\0", "")
    control = sum(
        (letter < " " and letter not in "\n\t\x0b\x0c") or letter == "\ufffd" for letter in sample
    )
    return control * 10 > len(sample) or text[:4000].count("\0") * 10 > len(text[:4000])


def _refused(called: str, what: str) -> str:
    raise NotReadable(
        f"{called} is {what}; people come from CSV, XLSX, vCard, LinkedIn, Google, Outlook and "
        "Monica exports."
    )
