"""Blanks somebody forgot to fill, headers that do not belong, and invisible characters."""

from __future__ import annotations

import re

from halfhour.method.outreach.checker.reading import HIDDEN

_BLANKS = re.compile(
    r"\[(?!(?:sic|\.\.\.|\u2026|\d{1,3}|ext|external)\])[^\W\d_][^\[\]\n@]{0,60}\](?!\()"
    r"|\[(?:\.\.\.|\u2026|_+| +)\]"
    r"|\{\{[^{}\n]{0,80}\}\}|\{%[^{}\n]{0,80}%\}|\{[^\W\d_][^{}\n]{0,60}\}|\{\d?(?:\.[^{}\n]{0,60})?\}|\$\{[^{}\n]{0,60}\}"
    r"|<<[^<>\n]{1,60}>>|<(?!https?:|mailto:|www\.|/?(?:b|i|p|br|a|em|strong|div|span|u|ul|li|html|body|img|script|style|h\d)\b)[^\W\d_][^<>\n@:/]{0,60}>"
    r"|%[a-z_]{3,30}%|%\([a-z_]{2,30}\)s|\$[a-z_]{4,30}\b|\*\|[a-z_:]{2,30}\|\*"
    r"|(?<![\w_])_{3,60}(?![\w_])|\b(?:x{3,12}|(?<!\bvia )(?<!piazza )(?<!corso )(?<!viale )(?<!largo )xx)\b(?! ?(?:large\b|l\b|century\b|secolo\b|settembre\b))|\bx{2,6}-x{2,6}|(?<![.\w])\.{6,40}(?!\w)"
    r"|\((?:insert|your|their|his|her|add|fill|company|first|last|name|job|field|industry|position|topic|date|time|mutual)\b[^()\n]{0,40}(?:name|here|in|company|title|field|industry|position|topic|date|time|contact|city|school|university|role)\)|\((?:name|company|date|time|topic|field|industry|insert [^()\n]{1,40})\)"
    r"|\b(?:todo(?=:)|tbd|tbc|lorem ipsum|insert (?:\w+ ){0,2}here|fill in here|(?:first|last|your|company|recipient)[_-]?name(?=[,!.]?\s*$))\b"
    r"|\b(?:firstname|lastname|companyname|yourname|first_name|last_name|company_name|your_name)\b",
    re.MULTILINE,
)
_SHOUTED = re.compile(
    r"\bTODO\b|\bINSERT(?: [A-Z]{2,20}){1,4}\b|\b(?:YOUR |FIRST |LAST |FULL |COMPANY |RECIPIENT(?:'S)? |CONTACT |SCHOOL |MUTUAL )+(?:NAME|COMPANY|TITLE|CONTACT|FIELD|INDUSTRY|CITY|SCHOOL)\b"
)
_INJECTED = re.compile(
    r"^(?:b?cc|to|from|reply-to|content-type|mime-version|x-[a-z-]{1,30}):[^\n]{0,200}",
    re.MULTILINE,
)
_ENCODED = re.compile(
    r"(?:%0[ad]|\\r\\n|\\n|\\r|&#1[03];|=0[ad])[^\n]{0,12}?(?:b?cc|to|from|subject|reply-to|content-type)\s*(?::|%3a)"
)
_ASIDE = re.compile(r"(?:from|sent|date|gesendet|von|de):[^\n]{1,200}\n")


def blanks(plain: str, start: int, end: int) -> list[tuple[int, int]]:
    """Places of unfilled placeholders, in any of the usual brackets."""
    found = (match.span() for match in _BLANKS.finditer(plain, start, end))
    return [(a, b) for a, b in found if not (_kisses(plain, a, b) or _zone(plain, a, b))]


_CLOCK = re.compile(r"(?:\d|\b[ap]\.? ?m\.?|noon|midday|o'clock)\W{0,2}\Z")


def _zone(plain: str, start: int, end: int) -> bool:
    """Whether it says in whose zone a time of day is meant: 4 p.m. (your time)."""
    said = plain[start:end] in ("(your time)", "(their time)", "(his time)", "(her time)")
    return said and _CLOCK.search(plain, max(0, start - 12), start) is not None


def _kisses(plain: str, start: int, end: int) -> bool:
    """Whether it is a line of x's before a name, as friends close a message."""
    alone = plain[:start].endswith("\n") and _NAME_AFTER.match(plain, end) is not None
    return alone and end - start <= 3 and set(plain[start:end]) == {"x"}


_NAME_AFTER = re.compile(r"[ \n]*(?:[^\W\d_]{2,20}[ .]*){0,3}\s*\Z|\n")


def shouted(raw: str) -> list[tuple[int, int]]:
    """Places of placeholders in capitals without brackets: COMPANY NAME, INSERT TOPIC."""
    return [match.span() for match in _SHOUTED.finditer(raw)]


def injected(
    plain: str, headers: tuple[tuple[str, int, int], ...], body: int, end: int
) -> list[tuple[int, int]]:
    """Places of header lines besides one subject, and of encoded line breaks before a header."""
    found = [
        (a, b)
        for name, a, b in headers
        if name != "subject" and (name not in ("to", "from") or "@" in plain[a:b])
    ]
    found += [(a, b) for name, a, b in headers if name == "subject"][1:]
    found += [match.span() for match in _ENCODED.finditer(plain, 0, end)]
    for match in _INJECTED.finditer(plain, body, end):
        if match[0].startswith(("bcc", "content-type", "mime", "reply-to", "x-")) or (
            match[0].startswith("cc")
            and not _ASIDE.search(plain, max(0, match.start() - 300), match.start())
        ):
            found.append(match.span())
    return found


def control_characters(raw: str) -> list[tuple[int, int]]:
    """Places of control characters that no message needs (NUL, escape and the like)."""
    return [m.span() for m in _CONTROL.finditer(raw)]


_CONTROL = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f]")


def hidden(raw: str) -> list[tuple[int, int]]:
    """Places of invisible characters inside words, and of characters that turn the direction."""
    if raw.isascii():
        return []
    found = []
    for at, character in enumerate(raw):
        if character not in HIDDEN:
            continue
        turning = "\u202a" <= character <= "\u202e" or "\u2066" <= character <= "\u2069"
        inside = (
            0 < at < len(raw) - 1
            and raw[at - 1].isascii()
            and raw[at - 1].isalpha()
            and raw[at + 1].isascii()
            and raw[at + 1].isalpha()
        )
        if turning or (inside and character != "\u00ad"):
            found.append((at, at + 1))
    return found
