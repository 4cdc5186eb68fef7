"""What a message should say and should not press, recognised in English."""

from __future__ import annotations

import re
from collections.abc import Iterator

from halfhour.method.outreach.checker.english import elements, manners, resumes
from halfhour.method.outreach.checker.english.asked import denies_a_job
from halfhour.method.outreach.checker.english.durations import longest_asked
from halfhour.method.outreach.checker.english.phrase import Hit, first, has, hits
from halfhour.method.outreach.checker.reading import Reading, Sentence
from halfhour.method.outreach.checker.rules import MINUTES_MOST

_QUESTION = re.compile(r"\b(?:what|how|why|which|who|when did|where do)\b[^?]{3,}\?")
_TIME = re.compile(
    r"\b\d{1,2}[:.h]\d{2}\b|\b\d{1,2} ?(?:am|pm|a\.m|p\.m|o'clock|h\b|uhr|hrs)|\b(?:noon|midday|midnight)\b"
    r"|\b(?:at|from) (?:half past |quarter (?:past|to) )?(?:\d{1,2}\b|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b"
)
_ZONE = re.compile(
    r"\b(?:gmt|utc|cet|cest|bst|ist|est|edt|pst|pdt|cst|cdt|mst|mdt|sgt|jst|wat|eat|sast|aest|aedt|"
    r"eet|eest|wet|hkt|pkt|kst|msk|brt)\b|[+-]\d{1,2}:?\d{0,2}\b|\b\w+ time\b|\btime in \w+|\bin person\b|local time"
)
_PHONE_NUMBER = re.compile(r"\+?\d[\d ()/.-]{6,}\d")


def _whole(rule: str, reading: Reading) -> Hit:
    """A place for something that is missing: where the own words begin, with no length."""
    body = [s for s in reading.sentences if s.start >= reading.body_start]
    start = body[0].start if body else reading.body_start
    return Hit(rule, start, start)


def missing_in_request(reading: Reading) -> Iterator[Hit]:
    """Duration, connection, reason, purpose, question and thanks that a request should have."""
    own = _body(reading)
    minutes, _ = longest_asked(own)
    lacking = {
        "no-duration": not minutes,
        "no-connection": not has(elements.CONNECTION, reading.sentences),
        "no-reason": not has(elements.REASON, _without_bare(own)),
        "no-purpose": not has(elements.PURPOSE, own),
        "no-ask": not has(elements.ASKING, own),
        "no-thanks": not _thanks(reading)
        and not has(elements.SOFT_THANKS + elements.COURTEOUS, own),
        "say-not-a-job": not denies_a_job(reading),
        "their-times": not has(elements.THEIR_TIMES, own),
        "phone-alternative": not has(elements.EITHER, own)
        and not (has(elements.PHONE, own) and has(elements.IN_PERSON, own)),
        "subject": not reading.subject,
    }
    yield from (_whole(rule, reading) for rule, lacks in lacking.items() if lacks)


_BARE_NOUNS = re.compile(
    r"\byour (?:advice|time|help|view|views|opinion|guidance|calendar|schedule|diary|week|office|convenience|"
    r"reply|consideration|kind|free time|own time)\b"
)


def _without_bare(sentences: tuple[Sentence, ...]) -> tuple[Sentence, ...]:
    """The sentences after the greeting; "your time" alone is no reason to ask somebody."""
    return tuple(
        s
        for s in sentences
        if not re.fullmatch(r"(?:many |with )?thanks?\b.{0,60}", s.text.strip())
    )


def _body(reading: Reading) -> tuple[Sentence, ...]:
    return tuple(s for s in reading.sentences if s.start >= reading.body_start)


def _thanks(reading: Reading) -> bool:
    """Whether thanks are said anywhere, the closing lines included."""
    text = reading.plain[reading.body_start : reading.body_end][:20_000]
    words = frozenset(re.findall(r"[a-z]+", text))
    return has(elements.THANKS, (Sentence(text, 0, words, False),))


def missing_in_note(reading: Reading) -> Iterator[Hit]:
    """A note needs a connection or a reason; a duration is welcome."""
    own = _body(reading)
    if not has(elements.CONNECTION, reading.sentences) and not has(elements.REASON, own):
        yield _whole("no-connection", reading)
    if has(elements.ASKING, own) and not longest_asked(own)[0]:
        yield _whole("say-how-long", reading)


def missing_thanks(reading: Reading) -> Iterator[Hit]:
    """A word of thanks, and in a thank-you note one thing they said."""
    if not _thanks(reading):
        yield _whole("no-thanks", reading)


def missing_said(reading: Reading) -> Iterator[Hit]:
    """A thank-you note names something they said."""
    if not has(elements.SAID_THERE, _body(reading)):
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


def too_much_time(reading: Reading) -> Iterator[Hit]:
    """Thirty minutes or more."""
    minutes, place = longest_asked(_body(reading))
    if place is not None and minutes > MINUTES_MOST:
        yield Hit("too-much-time", place.start, place.end)


def pressure(reading: Reading) -> Iterator[Hit]:
    """Guilt, deadlines and demands, unless denied ("please do not feel you have to")."""
    for hit, denied in hits("pressure", manners.PRESSURE, _body(reading)):
        blames = reading.plain[hit.start : hit.end].startswith(
            ("why", "you ", "ignor", "not ignore", "don't", "can't", "cannot")
        )
        if not denied or blames:
            yield hit


def third_message(reading: Reading) -> Iterator[Hit]:
    """The message itself says that it is the third."""
    for hit, denied in hits("third-message", manners.AGAIN, _body(reading)):
        if not denied:
            yield hit


def several_asks(reading: Reading) -> Iterator[Hit]:
    """Another kind of favour besides the talk, or a questionnaire."""
    own = tuple(s for s in _body(reading) if not s.listed)
    for phrases in (*manners.EXTRA_ASKS, resumes.OPINION):
        found = [hit for hit, denied in hits("several-asks", phrases, own) if not denied]
        if found and not _told(reading, found[0]):
            yield found[0]
    text = reading.plain[reading.body_start : reading.body_end][:20_000]
    questions = list(_QUESTION.finditer(text))
    if len(questions) >= 3 and text.count("?") >= 3:
        start = reading.body_start + questions[0].start()
        yield Hit("several-asks", start, reading.body_start + questions[-1].end())


def _told(reading: Reading, hit: Hit) -> bool:
    """Whether somebody else did it: "Anna offered to introduce me"."""
    before = reading.plain[max(0, hit.start - 30) : hit.start]
    return bool(re.search(r"\b(?:offered|kindly|who|agreed|wanted|promised|did) (?:to )?$", before))


def new_request(reading: Reading) -> Iterator[Hit]:
    """Asking for something new in a thank-you note."""
    for sentence in _body(reading):
        if has((manners.NOT_NEW,), (sentence,)):
            continue
        for hit, denied in hits("new-request", manners.NEW_REQUEST, (sentence,)):
            if not denied:
                yield hit


def impersonal(reading: Reading) -> Iterator[Hit]:
    """A greeting that fits anybody."""
    found = first(elements.IMPERSONAL, _greeting_sentence(reading))
    if found is not None:
        yield Hit(
            "impersonal", reading.greeting_start, reading.greeting_start + len(reading.greeting)
        )


def _greeting_sentence(reading: Reading) -> tuple[Sentence, ...]:
    words = frozenset(re.findall(r"[a-z]+", reading.greeting))
    return (Sentence(reading.greeting, reading.greeting_start, words, False),)
