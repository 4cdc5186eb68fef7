"""How many minutes are asked for, in figures or words, "half an hour" and "a quarter" included."""

from __future__ import annotations

import re
from functools import lru_cache

from halfhour.method.outreach.checker.english.phrase import Hit
from halfhour.method.outreach.checker.reading import Sentence
from halfhour.method.outreach.checker.wordlist import wordlist

NUMBERS = {
    "a": 1, "an": 1, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7,
    "eight": 8, "nine": 9, "ten": 10, "eleven": 11, "twelve": 12,
    "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18,
    "nineteen": 19, "twenty": 20,
    "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "ninety": 90,
}  # fmt: skip
# "Forty-five" is one number and no range from forty to five.
_TWO_PART = r"(?:twenty|thirty|forty|fifty)[- ](?:one|two|three|four|five|six|seven|eight|nine)\b"
_WORDS = "|".join(sorted(NUMBERS, key=len, reverse=True))
_NUMBER = rf"(?:\d{{1,3}}|{_TWO_PART}|{_WORDS})"
_MINUTES = re.compile(
    rf"\b(?:(?!{_TWO_PART}(?! ?(?:-|to|or|until|and) ?(?:\d|{_WORDS})))({_NUMBER}) ?(?:-|to|or|until|and) ?)?({_NUMBER})(?:[ -]odd| or so| \(\w+\))?[ -]?(?:min(?:ute|uet|uto)?[sn]?\b|mn\b|mts\b|')"
)
_HOURS = re.compile(
    r"(?<![/\u2044.,\d])\b(?:(an|one|two|three|1|2|3|1\.5|1,5)[ -]?(?:hours?|(?<=\d) ?hrs?|(?<=\d) ?h)\b(?:[ -]and[ -](a[ -])?(half|quarter))?"
    r"|(?:a |one )?half[- ](?:an[- ])?(?:hour|hr)s?\b|(?:a|one) half[- ]hour\b|a half an hour"
    r"|(?:a |one )?quarter[- ](?:of[- ])?(?:an[- ])?hour\b|three[- ]quarters of an hour"
    r"|1[/\u2044][24] ?(?:an? |of an? )?(?:hour|hr)\b|(?:the |a |an |one )?(?:whole|full|entire|solid) hour|(?:better|best|greater) part of an hour)"
    r"|(?:a )?(?:couple of|few|several) hours|(?:half a day|a half[- ]day|a (?:whole|full|entire) (?:morning|afternoon|evening|day))\b"
)
_QUARTER, _HALF = re.compile(r"1[/\u2044]4"), re.compile(r"1[/\u2044]2")
# The length before it is taken back: "half an hour, no, twenty minutes".
_INSTEAD = re.compile(
    r"(?:^|[.,] ?|- )(?:no|or rather|i should say|i mean|make (?:that|it)|sorry),? (?:only |just |say )?$"
)
# Shorter ones are asked for even where something is told before them.
_LONG = 30
_VAGUE = re.compile(
    r"\b(?:(?:a )?(?:few|couple of|handful of|some|several) (?:short |quick |of your )?min(?:ute)?s?"
    r"|(?:a )?(?:few|couple of) moments|five or ten minutes|a (?:very )?(?:quick|short|brief) minute)\b"
)
_UNDER = re.compile(
    r"(?:less than|under|below|fewer than|shorter than|not even|within|no more than|at most|up to|max\w*|not more than) (?:a |an )?$"
)
_STRICT = re.compile(r"(?:less than|under|below|fewer than|shorter than|not even) (?:a |an )?$")
_NOT_ASKED_BEFORE = re.compile(
    r"(?:\bwithin|\blast|\bpast|\bevery|\bper|\bfor the|\bthose|\bthese|\bthat|\bwent on for|\bin the|\blasted|\bspent|\btook|\bour|\bbest|\bworst|\bhardest"
    r"|thank(?:s| you)(?: so much| very much)? for(?: the| your)?(?: \w+)?|\b(?<!'m )(?<!i am )after|\bmore than|\b(?:dollars|pounds|euros|rupees|bucks|quid|cents|miles|kilometres|km|times|once|twice)|[$£€]\s?\d+) $"
)
# Told of a past talk or wait, with nothing asked since: "we talked for an hour".
_TOLD = re.compile(
    r"\b(?:i|we|you|they|he|she|it|who|and|me) (?:\w+ )?(?:waited|stood|talked|sat|spoke|showed|lectured|drove|walked|listened|rode|rowed|been|did|stayed|watched|played|argued|gave|commute|stopped|lasted)\b"
    r"(?:(?!\b(?:could|would|may|might|can|hope|wonder|if|like|love|spare|ask|please)\b|'d\b)[^.?!;:]){0,60}$"
)
_ASKED_BEFORE = re.compile(
    r"\b(?:spare(?: me)?|give me|grant me|lend me|allow me|(?:could|may|might|can) (?:i|we) (?:have|take|get)|(?:talk|meet|speak|sit down|chat|visit|come)(?: [\w' ]{2,20})? for) $"
)
_SHOWN = re.compile(r"\b(?:your|the|his|her|their|this|that|our|my|a free|'s) (?:\w+ )?$")
_NOT_ASKED_AFTER = re.compile(
    r"^[ -](?:away|from(?! your (?:time|day|week|schedule)\b)|by (?:train|car|bus|bike|tram|foot|ferry|plane|metro|underground|boat)|drive|walk|"
    r"journey|commute|ride|flight|north|south|east|west|ago|late|later|early|earlier|of (?:podcast|train|video(?![ -](?:call|chat|talk|meeting)))|"
    r"behind|ahead|with each|per (?:day|week|person|patient|client)|(?:a|each|every) (?:day|week|night|shift|month)|on (?:foot|the train|the bus))\b|^[' -]{1,2}(?:s )?(?:drive|walk|ride|journey|flight|commute|train|warning|notice)\b"
)
_POINT_IN_TIME = re.compile(
    r"^ (?:of (?:your|the day)|(?:that|which|when)\b|you\b|(?:to |easiest|convenient|suitable|best|after|before|or day)\b)"
)
_THING = re.compile(
    r"^[ -](?:talk|lecture|podcast|webinar|episode|presentation|video|film|documentary|keynote|"
    r"speech|session|interview|workshop|programme|show|segment|lesson|class)\b"
)


def _value(words: str) -> int:
    if words.isdigit():
        return int(words)
    return sum(NUMBERS[word] for word in words.replace("-", " ").split())


def _hour_minutes(match: re.Match[str]) -> int:
    if "day" in match[0] or match[0].endswith(("morning", "afternoon", "evening")):
        return 240
    if match[1]:
        whole = 90 if match[1] in ("1.5", "1,5") else 60 * NUMBERS.get(match[1], 1)
        if match[1].isdigit():
            whole = 60 * int(match[1])
        return whole + (30 if match[3] == "half" else 15 if match[3] == "quarter" else 0)
    if "three" in match[0]:
        return 45
    if "quarter" in match[0] or _QUARTER.match(match[0]):
        return 15
    if match[0].endswith("hours"):
        return 120
    return 30 if "half" in match[0] or _HALF.match(match[0]) else 60


def _asked(text: str, start: int, end: int, *, long: bool = False) -> bool:
    before, after = text[max(0, start - 40) : start], text[end : end + 40]
    if _UNDER.search(before):
        return True
    if text[start:end] in ("an hour", "one hour") and (
        before.endswith((" at ", "choose ", "name ", "pick ")) or _POINT_IN_TIME.match(after)
    ):
        return before.endswith(("for ", "take ", "spare ")) or after.startswith(" of your time")
    if text[start:end].endswith(("day", "morning", "afternoon", "evening")):
        return bool(_ASKED_BEFORE.search(text, 0, start))
    if (long or "hour" in text[start:end]) and _TOLD.search(text, 0, start):
        return False
    if _NOT_ASKED_AFTER.match(after) or _NOT_ASKED_BEFORE.search(before):
        return False
    return not (_THING.match(after) and _SHOWN.search(before))


def _minutes(sentence: Sentence) -> list[tuple[int, int, int]]:
    text, found = sentence.text, []
    for match in _HOURS.finditer(text):
        found.append((_hour_minutes(match), match.start(), match.end()))
    for match in _MINUTES.finditer(text):
        if match[2] not in ("a", "an", "one"):
            found.append((_value(match[2]), match.start(), match.end()))
    return found


@lru_cache(maxsize=2)
def longest_asked(sentences: tuple[Sentence, ...]) -> tuple[int, Hit | None]:
    """The most minutes asked for and where; 0 when none; 1 for "a few minutes".

    Durations that tell a distance, a past talk or thanks are not asked for. "Under 30 minutes"
    counts as 29.
    """
    most, place = 0, None
    for sentence in sentences:
        if not sentence.words & _CALLS:
            continue
        for minutes, start, end in _minutes(sentence):
            if not _asked(sentence.text, start, end, long=minutes >= _LONG):
                continue
            if _STRICT.search(sentence.text[max(0, start - 24) : start]):
                minutes -= 1
            if minutes > most or _INSTEAD.search(sentence.text, 0, start):
                most, place = minutes, Hit("", sentence.start + start, sentence.start + end)
        vague = _VAGUE.search(sentence.text)
        if vague and not most:
            most = 1
            place = Hit("", sentence.start + vague.start(), sentence.start + vague.end())
    return most, place


_CALLS = wordlist(
    "minute minutes min mins hour hours hr hrs h moments minuets minutos minuten mn mts day morning afternoon evening"
)
