"""Names judged against what is known: permission, the right person, the right company."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator

from halfhour.method.outreach.checker.about import About
from halfhour.method.outreach.checker.english.names import GREETERS, TITLES, referrers
from halfhour.method.outreach.checker.english.phrase import Hit
from halfhour.method.outreach.checker.reading import Reading
from halfhour.method.outreach.checker.wordlist import wordlist

_LEGAL = wordlist(
    "inc ltd llc gmbh ag bv nv plc corp co company group limited sa srl oy ab as pvt the"
)


def folded(text: str) -> str:
    """Small letters without accents.

    >>> folded("Zoë ÅBERG")
    'zoe aberg'
    """
    split = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in split if not unicodedata.combining(c))


def _parts(name: str) -> list[str]:
    return [p for p in re.findall(r"[^\W\d_]+", folded(name)) if p not in TITLES]


def _same(name: str, known: str) -> bool:
    """Whether a name as used fits a full name: "Adaeze", "Ms Nwosu", "A. Nwosu"."""
    used, full = _parts(name), _parts(known)
    return bool(used) and all(
        any(part == one or (len(part) == 1 and one.startswith(part)) for one in full)
        for part in used
    )


def _word(name: str, text: str) -> int:
    match = re.search(rf"(?<!\w){re.escape(folded(name))}(?!\w)", text)
    return match.start() if match else -1


def without_permission(reading: Reading, facts: About) -> Iterator[Hit]:
    """A referrer's name in the text without their leave.

    Anybody said to have referred must have granted it, other than the writer and the one
    written to; the known referrers without leave may not be named at all.
    """
    granted = [one.name for one in facts.referrers if one.permission == "granted"]
    fine = [*granted, *facts.names, facts.writer, *facts.organisations]
    own = reading.raw[: reading.place(reading.body_end)]
    for name, start, end in referrers(own):
        if not any(_same(name, one) for one in fine if one):
            yield Hit("name-without-permission", -start - 1, end)
    text = _folded_own(reading)
    for one in facts.referrers:
        at = _word(one.name, text) if one.permission != "granted" else -1
        if at >= 0:
            yield Hit("name-without-permission", at, at + len(one.name))


def _folded_own(reading: Reading) -> str:
    """The own text folded character by character, so that places stay."""
    return "".join(folded(c)[:1] or " " for c in reading.plain[: reading.body_end])


def late(reading: Reading, facts: About) -> Iterator[Hit]:
    """A name that may be used and yet comes after the first third of the words."""
    text = _folded_own(reading)
    third = reading.body_start + max(160, (reading.body_end - reading.body_start) // 3)
    for one in facts.referrers:
        at = _word(one.name, text) if one.permission == "granted" else -1
        if at > third:
            yield Hit("name-first", at, at + len(one.name))


def wrong_name(reading: Reading, facts: About) -> Iterator[Hit]:
    """A greeting by a name that is not theirs."""
    words = [
        w for w in re.findall(r"[^\W\d_]+", folded(reading.greeting)) if w not in GREETERS | TITLES
    ]
    if not facts.names or not words:
        return
    theirs = {part for name in facts.names for part in _parts(name)}
    initials = {part[0] for part in theirs}
    if not any(word in theirs or (len(word) == 1 and word in initials) for word in words[:4]):
        at = reading.greeting_start
        yield Hit("wrong-name", at, at + len(reading.greeting))


def wrong_company(reading: Reading, facts: About) -> Iterator[Hit]:
    """Another company than theirs, named as theirs."""
    if not facts.organisations:
        return
    text = _folded_own(reading)
    theirs = {p for name in facts.organisations for p in _company(name)}
    for name in facts.elsewhere:
        key = _company(name)
        at = _word(" ".join(key), text) if key and not set(key) & theirs else -1
        if at < 0:
            continue
        before = text[max(0, at - 60) : at]
        if re.search(
            r"\b(?:your (?:\w+ ){0,4}(?:at|with|in|for)|you (?:\w+ ){0,5}(?:at|with|for|in|join\w*|to)|you(?:'re| are) (?:now )?(?:at|with)) $",
            before,
        ):
            yield Hit("wrong-company", at, at + len(name))


def _company(name: str) -> list[str]:
    return [part for part in re.findall(r"[\w&]+", folded(name)) if part not in _LEGAL]
