"""What a message should not do: take long, press, ask for several things, fit anybody."""

from __future__ import annotations

import re
from collections.abc import Iterator

from halfhour.method.outreach.checker.english import elements, favours, manners, resumes
from halfhour.method.outreach.checker.english.durations import longest_asked
from halfhour.method.outreach.checker.english.missing import body_of
from halfhour.method.outreach.checker.english.phrase import Hit, first, has, hits
from halfhour.method.outreach.checker.reading import Reading, Sentence
from halfhour.method.outreach.checker.rules import MINUTES_MOST

_QUESTION = re.compile(r"\b(?:what|how|why|which|who|when did|where do)\b[^?]{3,}\?")


def too_much_time(reading: Reading) -> Iterator[Hit]:
    """Thirty minutes or more."""
    minutes, place = longest_asked(body_of(reading))
    if place is not None and minutes > MINUTES_MOST:
        yield Hit("too-much-time", place.start, place.end)


def pressure(reading: Reading) -> Iterator[Hit]:
    """Guilt, deadlines and demands, unless denied ("please do not feel you have to")."""
    for hit, denied in hits("pressure", manners.PRESSURE, body_of(reading)):
        blames = reading.plain[hit.start : hit.end].startswith(
            (
                "why",
                "you ",
                "received",
                "had no",
                "got no",
                "i find",
                "which i",
                "not one",
                "not a ",
                "nobody",
                "no one",
                "ignor",
                "not ignore",
                "don't",
                "can't",
                "cannot",
            )
        )
        if not denied or blames:
            yield hit


def third_message(reading: Reading) -> Iterator[Hit]:
    """The message itself says that it is the third."""
    for hit, denied in hits("third-message", manners.AGAIN, body_of(reading)):
        if not denied:
            yield hit


def several_asks(reading: Reading) -> Iterator[Hit]:
    """Another kind of favour besides the talk, or a questionnaire."""
    own = tuple(s for s in body_of(reading) if not s.listed)
    for phrases in (*favours.EXTRA_ASKS, resumes.OPINION):
        found = [hit for hit, denied in hits("several-asks", phrases, own) if not denied]
        if found and not _told(reading, found[0]):
            yield found[0]
    text = reading.plain[reading.body_start : reading.body_end][:20_000]
    questions = list(_QUESTION.finditer(text))
    if len(questions) >= 4 and text.count("?") >= 4:
        start = reading.body_start + questions[0].start()
        yield Hit("several-asks", start, reading.body_start + questions[-1].end())


def _told(reading: Reading, hit: Hit) -> bool:
    """Whether somebody else did it: "Anna offered to introduce me"."""
    before = reading.plain[max(0, hit.start - 30) : hit.start]
    return bool(re.search(r"\b(?:offered|kindly|who|agreed|wanted|promised|did) (?:to )?$", before))


def new_request(reading: Reading, kind: str) -> Iterator[Hit]:
    """Asking for something new in a thank-you note or a confirmation."""
    phrases = favours.NEW_REQUEST if kind == "thanks" else favours.NEW_FAVOUR
    for sentence in body_of(reading):
        if has((favours.NOT_NEW,), (sentence,)):
            continue
        for hit, denied in hits("new-request", phrases, (sentence,)):
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
