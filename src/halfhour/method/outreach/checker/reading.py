"""Taking a message apart: headers, own words, quoted reply, signature, sentences."""

from __future__ import annotations

import re
import unicodedata
from dataclasses import dataclass

from halfhour.method.outreach.checker.wordlist import wordlist

LONGEST_TEXT = 100_000
LONGEST_SENTENCE = 600

_PLAIN = str.maketrans({
    "\u2018": "'", "\u2019": "'", "\u201b": "'", "\u02bc": "'", "\u00b4": "'", "`": "'",
    "\u201c": '"', "\u201d": '"', "\u201e": '"', "\u00ab": '"', "\u00bb": '"',
    "\u2010": "-", "\u2011": "-", "\u2012": "-", "\u2013": "-", "\u2014": "-", "\u2212": "-",
    "\u00a0": " ", "\u202f": " ", "\u2009": " ", "\t": " ", "\r": " ", "\u00e9": "e",
})  # fmt: skip
HIDDEN = frozenset(
    "\u200b\u200c\u200d\u2060\ufeff\u00ad\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"
)
_HEADER = re.compile(r"(subject|to|cc|bcc|from|reply-to|content-type|mime-version|x-[a-z-]{1,30}):")
_QUOTE_STARTS = re.compile(
    r"(?:on .{4,120} wrote:|-{3,} ?(?:original message|forwarded message)|_{10,}$"
    r"|am .{4,120} schrieb|le .{4,120} a ecrit)"
)
_CLOSING = re.compile(
    r"(?:(?:with |and |my |very |kind|best|warm|many|all|yours?|sincere|thank|gratefully|cheers|"
    r"respectfully|cordially|regards|love|take care|talk soon|thx)\b)"
)
_POSTSCRIPT = re.compile(r"p\.? ?s\b")
_SPEAKS = re.compile(r"\S+ +\S.*\?$|\S+ +\S+ +\S.*[.!]$")
_BULLET = re.compile(r"\s*(?:[-*\u2022]|\d{1,2}[.)])\s")
_END = re.compile(
    r"(?<![.!?])[.!?]+[\"')]*(?=\s)|\n\s*\n|\n(?=\s*(?:[-*\u2022]|\d{1,2}[.)])\s)|:\s*\n"
)
_SHORT = wordlist(
    "mr mrs ms dr prof st jr sr no vs etc approx min mins ca dept inc ltd co e.g i.e a.m p.m"
)
_TITLED = re.compile(
    r"\b(?:talk|book|article|post|podcast|essay|paper|lecture|session|panel|workshop|called|titled|"
    r'entitled|episode|column|blog|piece|film|course|programme|video),? ("[^"\n]{1,120}")'
)
_WORD = re.compile(r"[^\W_]+(?:['\u2019.-][^\W_]+)*")


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence in plain small letters; ``start`` is where it begins in the plain text."""

    text: str
    start: int
    words: frozenset[str]
    listed: bool


@dataclass(frozen=True, slots=True)
class Reading:
    """A message taken apart; all places count characters of ``plain``."""

    plain: str
    own: str
    raw: str
    places: tuple[int, ...]
    headers: tuple[tuple[str, int, int], ...]
    subject: str
    body_start: int
    body_end: int
    greeting: str
    greeting_start: int
    sentences: tuple[Sentence, ...]
    words: int

    def place(self, at: int) -> int:
        """Where a place of the plain text lies in the text as it was given."""
        if not self.places:
            return at
        return self.places[at] if at < len(self.places) else self.places[-1] + 1


def plain_text(text: str) -> tuple[str, tuple[int, ...]]:
    """Small letters, straight quotes, nothing invisible; with the place of each character.

    The places are empty when they are the same as in ``text``.

    >>> plain_text("I\u2019m NOT")
    ("i'm not", ())
    """
    plain = text.translate(_PLAIN).lower()
    if text.isascii():
        return plain, ()
    kept: list[str] = []
    places: list[int] = []
    for at, character in enumerate(text):
        if character in HIDDEN:
            continue
        folded = unicodedata.normalize("NFKC", character).translate(_PLAIN).lower()
        for one in folded or " ":
            kept.append(one)
            places.append(at)
    return "".join(kept), tuple(places)


def words_in(text: str) -> int:
    """How many words a text has; "twenty-five" and "I'm" are one word each.

    >>> words_in("I'm free for twenty-five minutes.")
    5
    """
    return sum(1 for _ in _WORD.finditer(text))


def _lines(plain: str, start: int) -> list[tuple[int, str]]:
    found, at = [], start
    for line in plain[start:].split("\n"):
        found.append((at, line))
        at += len(line) + 1
    return found


def _headers(plain: str) -> tuple[tuple[tuple[str, int, int], ...], int]:
    """The header lines at the very top, and where the body begins."""
    start = len(plain) - len(plain.lstrip())
    found: list[tuple[str, int, int]] = []
    for at, line in _lines(plain, start)[:20]:
        match = _HEADER.match(line.strip())
        if match is None or (not found and match[1] not in ("subject", "to", "cc", "bcc", "from")):
            break
        found.append((match[1], at, at + len(line)))
        start = at + len(line) + 1
    return tuple(found), min(start, len(plain))


def _own_end(lines: list[tuple[int, str]]) -> int:
    """Where the own words end and a quoted reply begins; -1 when there is none."""
    for at, line in lines:
        stripped = line.strip()
        if _QUOTE_STARTS.match(stripped):
            return at
    return -1


def _signature(lines: list[tuple[int, str]]) -> tuple[int, int]:
    """The signature as (start, end); it begins after "-- " or a short closing line."""
    first = -1
    for number, (at, line) in enumerate(lines):
        stripped = line.strip()
        if line.rstrip() == "--":
            return at, lines[-1][0] + len(lines[-1][1])
        short = len(stripped) <= 48 and stripped.endswith((",", "!", "."))
        late = number > 0 and len(lines) - number <= 10
        if first < 0 and late and _CLOSING.match(stripped) and (short or len(stripped) < 25):
            first = at + len(line) if number + 1 < len(lines) else -1
        elif first >= 0 and (_POSTSCRIPT.match(stripped) or len(stripped) > 90):
            return first, at
    end = lines[-1][0] + len(lines[-1][1]) if lines else 0
    return (first, end) if first >= 0 else (end, end)


def _signed(lines: list[tuple[int, str]]) -> list[tuple[int, int]]:
    """The lines of the signature; a whole sentence below a closing line is no part of it."""
    start, end = _signature(lines)
    below = [(at, line) for at, line in lines if start <= at < end]
    formal = bool(below) and below[0][1].rstrip() == "--"
    return [(at, at + len(line)) for at, line in below if formal or not _SPEAKS.match(line.strip())]


def _blank(plain: str, spans: list[tuple[int, int]]) -> str:
    """The text with the spans made blank, every place kept."""
    for start, end in spans:
        plain = plain[:start] + re.sub(r"[^\n]", " ", plain[start:end]) + plain[end:]
    return plain


def _sentence(plain: str, start: int, end: int) -> list[Sentence]:
    chunk = plain[start:end]
    stripped = chunk.lstrip()
    start += len(chunk) - len(stripped)
    listed = bool(_BULLET.match(chunk))
    found = []
    for at in range(0, len(stripped), LONGEST_SENTENCE):
        text = stripped[at : at + LONGEST_SENTENCE].replace("\n", " ")
        if text.strip():
            found.append(Sentence(text, start + at, frozenset(_BARE.findall(text)), listed))
    return found


_BARE = re.compile(r"[a-z]+")


def _sentences(plain: str, start: int, end: int) -> tuple[Sentence, ...]:
    found: list[Sentence] = []
    begin = start
    for match in _END.finditer(plain, start, end):
        if match[0] == ".":
            before = plain[max(begin, match.start() - 8) : match.start()].split()
            word = before[-1].strip("(") if before else ""
            if word in _SHORT or len(word) == 1 or (word.isdigit() and len(word) < 3):
                continue
        found += _sentence(plain, begin, match.end())
        begin = match.end()
    return (*found, *_sentence(plain, begin, end))


def _greeting(plain: str, start: int, end: int) -> tuple[str, int]:
    """The first line when it greets, up to its comma, and where it begins."""
    head = plain[start : min(end, start + 400)]
    lead = len(head) - len(head.lstrip())
    line = head.lstrip().split("\n", 1)[0]
    match = _GREETING.match(line)
    return (match[0], start + lead) if match else ("", start)


_GREETING = re.compile(
    r"(?:dear|hi|hello|hey|good (?:morning|afternoon|evening|day)|respected|greetings|"
    r"to whom it may concern|esteemed|salaam|namaste)\b[^,!:\n]{0,80}"
)


def read(text: str) -> Reading:
    """Take a message apart; only its first 100,000 characters are looked at."""
    text = text[:LONGEST_TEXT]
    plain, places = plain_text(text)
    headers, start = _headers(plain)
    subjects = [(a, b) for name, a, b in headers if name == "subject"]
    subject = plain[subjects[0][0] : subjects[0][1]].partition(":")[2].strip() if subjects else ""
    lines = _lines(plain, start)
    quoted = _own_end(lines)
    end = quoted if quoted >= 0 else len(plain)
    own = [(at, line) for at, line in lines if at < end]
    spans = [(at, at + len(line)) for at, line in own if line.lstrip().startswith(">")]
    counted = _blank(plain, spans)
    trailing = [(at, line) for at, line in own if not line.lstrip().startswith(">")]
    while trailing and not trailing[-1][1].strip():
        trailing.pop()
    spans += _signed(trailing)
    spans += [match.span(1) for match in _TITLED.finditer(plain, start, end)]
    judged = _blank(plain, spans)
    greeting, greeting_start = _greeting(judged, start, end)
    subject_sentences = (
        _sentence(plain, subjects[0][0] + len("subject:"), subjects[0][1]) if subjects else []
    )
    return Reading(
        plain=plain, own=counted, raw=text, places=places, headers=headers, subject=subject,
        body_start=start, body_end=end, greeting=greeting, greeting_start=greeting_start,
        sentences=(*subject_sentences, *_sentences(judged, start, end)),
        words=words_in(counted[start:end]),
    )  # fmt: skip
