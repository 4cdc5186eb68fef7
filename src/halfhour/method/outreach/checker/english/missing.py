"""What a message should say and does not: duration, connection, reason, thanks, the hour."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from halfhour.method.outreach.checker.english import connections, elements, particular
from halfhour.method.outreach.checker.english.durations import longest_asked
from halfhour.method.outreach.checker.english.phrase import Hit, has
from halfhour.method.outreach.checker.reading import Reading, Sentence
from halfhour.method.outreach.checker.wordlist import wordlist

_TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock|h\b|uhr|hrs)|\b(?:noon|midday|midnight)\b"
    r"|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve) (?:o'clock|sharp|thirty|fifteen)\b|\b(?:half|quarter|ten|twenty|five)(?: past| to)? (?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\b(?:at|from) (?:half past |quarter (?:past|to) )?(?:\d{1,2}\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
    r"|\b(?:mon|tues|wednes|thurs|fri|satur|sun)day,? (?:[1-9]|1[0-2])\b(?! ?(?:[-/.]? ?\d|jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec|st\b|nd\b|rd\b|th\b))"
)
_ZONE = re.compile(
    r"\b(?:gmt|utc|cet|cest|bst|ist|est|edt|pst|pdt|cst|cdt|mst|mdt|sgt|jst|wat|eat|sast|aest|aedt|"
    r"eet|eest|wet|hkt|pkt|kst|msk|brt)\b|[+-]\d{1,2}:?\d{0,2}\b|\b\w+ time\b|\btime in \w+|\bin person\b|local time"
)
_PHONE_NUMBER = re.compile(r"\+?\d[\d ()/.-]{6,}\d")


TOLD = particular.TELLS_OF_THEM + elements.REASON


def _whole(rule: str, reading: Reading) -> Hit:
    """A place for something that is missing: where the own words begin, with no length."""
    body = [s for s in reading.sentences if s.start >= reading.body_start]
    start = body[0].start if body else reading.body_start
    return Hit(rule, start, start)


def missing_in_request(reading: Reading, denies: bool) -> Iterator[Hit]:
    """Duration, connection, reason, purpose, question and thanks that a request should have."""
    own = spelled_out(body_of(reading))
    minutes, _ = longest_asked(own)
    lacking = {
        "no-duration": not minutes,
        "no-connection": not has(connections.CONNECTION, spelled_out(reading.sentences)),
        "no-reason": has(particular.SENT_TO_MANY, own) or not has(TOLD, _told_of(own)),
        "vague": fits_anybody(reading),
        "no-purpose": not has(elements.PURPOSE, own),
        "no-ask": not has(elements.ASKING, own),
        "no-thanks": not _thanks(reading)
        and not has(elements.SOFT_THANKS + elements.COURTEOUS, own),
        "say-not-a-job": not denies,
        "their-times": not has(elements.THEIR_TIMES, own),
        "phone-alternative": not has(elements.EITHER, own)
        and not (has(elements.PHONE, own) and has(elements.IN_PERSON, own)),
        "subject": not reading.subject,
    }
    yield from (_whole(rule, reading) for rule, lacks in lacking.items() if lacks)


_SHORT_FOR = {"u": "you", "ur": "your", "ye": "you", "yer": "your", "ya": "you", "wot": "what"}
_SHORT = re.compile(rf"\b(?:{'|'.join(_SHORT_FOR)})\b")


def spelled_out(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences with "u" and "yer" written in full; their places no longer hold."""
    if not any(one.words & _SHORT_FOR.keys() for one in sentences):
        return sentences
    return tuple(
        replace(one, text=text, words=frozenset(re.findall(r"[a-z]+", text)))
        for one in sentences
        for text in (_SHORT.sub(lambda found: _SHORT_FOR[found[0]], one.text),)
    )


def _told_of(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences without what tells nothing of the one asked: bare thanks, "when you like"."""
    return tuple(
        replace(one, text=particular.NO_REASON.sub(" ", one.text)) if one.words & _OF_YOU else one
        for one in sentences
        if not _BARE_THANKS.fullmatch(one.text)
    )


_OF_YOU = wordlist("you your curious anyone somebody someone people")
_BARE_THANKS = re.compile(r"\s*(?:many |with )?thanks?\b.{0,60}")


def fits_anybody(reading: Reading) -> bool:
    """Whether a request names nothing definite to learn, or a brain to be picked of anything."""
    own = spelled_out(body_of(reading))
    if has(particular.ABOUT_ANYTHING, own):
        return True
    if has(particular.DEFINITE, reading.sentences):
        return False
    return has(particular.FITS_ANYBODY, own) or not has(particular.TELLS_OF_THEM, _told_of(own))


def body_of(reading: Reading) -> tuple[Sentence, ...]:
    """The sentences below the headers."""
    return tuple(s for s in reading.sentences if s.start >= reading.body_start)


def _thanks(reading: Reading) -> bool:
    """Whether thanks are said anywhere, the closing lines included."""
    text = reading.plain[reading.body_start : reading.body_end][:20_000]
    words = frozenset(re.findall(r"[a-z]+", text))
    return has(elements.THANKS, (Sentence(text, 0, words, False),))


def missing_in_note(reading: Reading) -> Iterator[Hit]:
    """A note needs a connection and a reason or a subject; a duration is welcome."""
    own = spelled_out(body_of(reading))
    if not has(connections.CONNECTION, spelled_out(reading.sentences)):
        yield _whole("no-connection", reading)
    if not has(TOLD, _told_of(own)) and not has(particular.DEFINITE, own):
        yield _whole("no-reason", reading)
    if has(elements.ASKING, own) and not longest_asked(own)[0]:
        talk = has(elements.TALK_ASKED, own)
        yield _whole("no-duration" if talk else "say-how-long", reading)
    if has(particular.ABOUT_ANYTHING, own) or (
        has(particular.FITS_ANYBODY, own) and not has(particular.DEFINITE, own)
    ):
        yield _whole("vague", reading)


def missing_thanks(reading: Reading) -> Iterator[Hit]:
    """A word of thanks, and in a thank-you note one thing they said."""
    if not _thanks(reading):
        yield _whole("no-thanks", reading)


def missing_said(reading: Reading) -> Iterator[Hit]:
    """A thank-you note names something they said."""
    if not has(elements.SAID_THERE, body_of(reading)):
        yield _whole("more-specific", reading)


def missing_when(reading: Reading) -> Iterator[Hit]:
    """A confirmation gives the hour, the time zone and a number."""
    text = reading.plain[: reading.body_end]
    if not _TIME.search(text):
        yield _whole("no-time", reading)
    if not _ZONE.search(text):
        yield _whole("time-zone", reading)
    if not _PHONE_NUMBER.search(text):
        yield _whole("phone-number", reading)
