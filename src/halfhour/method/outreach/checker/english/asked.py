"""What a message must not ask, recognised in English."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import replace

from halfhour.method.outreach.checker.english import being_hired, jobs, manners, openings, resumes
from halfhour.method.outreach.checker.english.phrase import Hit, has, hits, phrase
from halfhour.method.outreach.checker.reading import Reading, Sentence
from halfhour.method.outreach.checker.wordlist import wordlist

ASKING = ("request", "note", "reminder")
_OTHERS_SEEK = ("people ", "someone ", "somebody ", "anyone ", "students ", "those ", "you were ",
                "who are ", "who is ", "graduates ", "clients ", "you ", "they ", "i was ",
                "companies ", "friends ", "before i ", "when i ", "until i ", "where to ", "how to ", "how i ",
                "if i ", "before ", "while ", "daughter ", "son ", "you are ", "you're ", "was ")  # fmt: skip
_FIELD = re.compile(
    r"(?: like me| with my \w+)? in (?:(?:that|this|the|your) (?:\w+ )?(?:world|field|industry|sector|area|profession|line|trade)|it)\b"
)
_ROOM = re.compile(r"\b(?:place|room|space|scope|anything|something|work|use)\b")
_BARE_FIELD = re.compile(
    r"(?: like me| with my \w+)? in (?!your|the|this|that|our|any|my|a |an )(\w)"
)
_FIELD_HAS = re.compile(r"\b(?:world|field|industry|sector|area|profession|trade|work) (?:\w+ )?$")
_SUITS = re.compile(
    r"\b(?:that|this|it)(?:'s| is| would be| could be| might be| may be)(?: really| still)? $"
)
_OTHERS_TRAIN = re.compile(
    r"(?:is|was|were|are|has) (?:now |currently )?(?:doing|finishing|completing|starting|on)\b"
)
_ASKING = re.compile(
    r"[?]|\b(?:could|would|may|might|hear|know|learn|ask|tell|wonder\w*|understand|question\w*|curious|interested|like)\b"
)
_THEIR_PATH = re.compile(
    r"\bhow (?:did )?you (?:got|get|came|come|were|did|found|find|made|make)\b"
    r"|\byour (?:own )?(?:path|way|route)\b|\b(?:as|how) it (?:went|was|has been|happened|came about|worked out|turned out) (?:(?:for|with|to) you|in your (?:own )?case)\b"
)
_DENYING = wordlist(
    "not never no nor neither without rather nothing none hardly cannot cant dont wont instead far last than"
)
_AND_I = re.compile(r", and i(?:'ve|'m)? ")
_RATHER_THAN = re.compile(r"\b(?:sooner|rather|better|more)\b[^.?!;]{1,110}\bthan\b[^.?!;]*$")
# Whose not knowing of the letter is no name used: those at home, and at the writer's own work.
_AT_HOME = wordlist("daughter son wife husband children kids boss employer parents")
_RESCHEDULE = wordlist("reschedule postpone cancel reach ring move rearrange held late")


def _plain_asks(found: Iterator[tuple[Hit, bool]]) -> Iterator[Hit]:
    return (hit for hit, denied in found if not denied)


def _others(reading: Reading, hit: Hit) -> bool:
    """Whether it is somebody else who looks: "refugees looking for jobs", "she is looking"."""
    before = _before(reading, hit)
    if before.endswith(_OTHERS_SEEK):
        return True
    last = before.split()[-1] if before.split() else ""
    return last in ("is", "are", "he's", "she's", "who's") or (
        len(last) > 4 and last.endswith("s") and last not in ("always", "besides", "nowadays")
    )


def _before(reading: Reading, hit: Hit) -> str:
    return reading.plain[max(0, hit.start - 24) : hit.start].replace("\n", " ")


def denies_a_job(reading: Reading) -> bool:
    """Whether the message says that it is not about a job."""
    phrases = DENIALS + jobs.SEEKING + jobs.JOB_PHRASES + openings.OPENING_PHRASES
    sentences = tuple(s for s in reading.sentences if s.words & _DENYING or "n't" in s.text)
    return any(denied for _, denied in hits("", phrases, sentences))


def job(reading: Reading, kind: str) -> Iterator[Hit]:
    """Asking for a job: wanting one, wanting in, being put forward."""
    yield from _plain_asks(hits("job", jobs.JOB_PHRASES, reading.sentences))
    if kind in ASKING:
        yield from _plain_asks(hits("job", jobs.APPLIED, reading.sentences))
        for sentence in reading.sentences:
            yield from being_hired.hired(sentence)
    if kind == "report":
        return
    for hit in _plain_asks(hits("job", jobs.SEEKING, reading.sentences)):
        if not _others(reading, hit):
            yield hit


def job_search(reading: Reading) -> Iterator[Hit]:
    """Being on the look-out, told as news of oneself."""
    for hit in _plain_asks(hits("job-search", jobs.SOFT_SEEKING, reading.sentences)):
        if not _others(reading, hit):
            yield hit


def softened(reading: Reading, found: list[Hit], denies: bool) -> list[Hit]:
    """Looking for a job in general, told beside a plain denial, is news and no asking."""
    if not found or not denies:
        return found
    places = {(h.start, h.end) for h, _ in hits("", jobs.SEEKING, reading.sentences)}
    news = all((h.start, h.end) in places for h in found)
    return [replace(hit, rule="job-search") for hit in found] if news else found


def opening(reading: Reading, kind: str) -> Iterator[Hit]:
    """Asking about openings; telling of one that they named is thanks and no asking."""
    told = ("telling me", "told me", "mentioned", "you named", "mentioning", "pointing", "letting me know",
            "sending me", "you sent")  # fmt: skip
    sentences: tuple[Sentence, ...] = reading.sentences
    if kind in ("thanks", "report", "confirmation"):
        sentences = tuple(s for s in sentences if not any(word in s.text for word in told))
    if kind == "confirmation":
        sentences = tuple(s for s in sentences if not s.listed)
    for hit in _plain_asks(hits("openings", openings.OPENING_PHRASES, sentences)):
        sentence = next(s for s in sentences if s.start <= hit.start <= s.start + len(s.text))
        moves = bool(sentence.words & _RESCHEDULE) and "come" in sentence.text[:60]
        news = kind == "report" and (
            "?" not in sentence.text
            and not sentence.words & {"please", "let", "if", "know", "keep"}
        )
        text = reading.plain[hit.start : hit.end]
        if (
            _in_the_field(reading, hit)
            or _OTHERS_TRAIN.match(text)
            or _SUITS.search(_before(reading, hit))
        ):
            continue
        if kind == "confirmation" and text.startswith(("if ", "in case", "should ", "case ")):
            moves = moves or not sentence.words & {"position", "job", "role", "opening", "vacancy"}
        if not moves and not news:
            yield hit


def _in_the_field(reading: Reading, hit: Hit) -> bool:
    """Whether it is room in a whole field that is wondered at: "a place for me in that world"."""
    named = reading.plain[hit.start : hit.end]
    if not _ROOM.search(named):
        return False
    after = reading.plain[hit.end : hit.end + 60].replace("\n", " ")
    bare = _BARE_FIELD.match(after)
    small = bare is not None and reading.raw[reading.place(hit.end + bare.start(1))].islower()
    return small or bool(_FIELD.match(after) or _FIELD_HAS.search(_before(reading, hit)))


def pass_on(reading: Reading, suspects: frozenset[int]) -> Iterator[Hit]:
    """Asking them to hand a resume on; "pass it on" counts when a resume stands just before.

    Only sentences that begin at one of ``suspects`` are looked at.
    """
    suspected = tuple(s for s in reading.sentences if s.start in suspects)
    yield from _plain_asks(hits("pass-on-resume", resumes.PASS_ON, suspected))
    yield from _plain_asks(hits("job", resumes.OFFERED, suspected))
    for before, sentence in zip((None, *reading.sentences), reading.sentences, strict=False):
        if sentence.start not in suspects:
            continue
        if resumes_named(sentence) or (before is not None and resumes_named(before)):
            yield from _plain_asks(hits("pass-on-resume", resumes.PASS_IT, (sentence,)))


def resumes_named(sentence: Sentence) -> bool:
    """Whether a resume is spoken of."""
    return bool(sentence.words & {"cv", "resume", "resumes", "vitae", "biodata", "application"})


def attached(reading: Reading) -> Iterator[Hit]:
    """A resume attached or sent along, unless they asked for it."""
    for sentence in reading.sentences:
        if not resumes_named(sentence) or has(resumes.ASKED_FOR, (sentence,)):
            continue
        yield from _plain_asks(
            hits("resume-attached", resumes.ATTACHED, _from_a_new_verb(sentence))
        )


def _from_a_new_verb(sentence: Sentence) -> tuple[Sentence, ...]:
    """The sentence in two where it says ", and I": what is denied before that is not denied after."""
    found = _AND_I.search(sentence.text)
    if found is None:
        return (sentence,)
    parts = ((sentence.text[: found.start()], 0), (sentence.text[found.start() :], found.start()))
    return tuple(replace(sentence, text=text, start=sentence.start + at) for text, at in parts)


def hiring_question(reading: Reading) -> Iterator[Hit]:
    """How one gets hired: a question for the talk, not for the asking."""
    sentences = tuple(
        s for s in reading.sentences
        if not s.listed and _ASKING.search(s.text) and not _THEIR_PATH.search(s.text)
    )  # fmt: skip
    for hit in _plain_asks(hits("hiring-question", openings.HIRING_QUESTIONS, sentences)):
        if not _RATHER_THAN.search(reading.plain, max(0, hit.start - 120), hit.start):
            yield hit


def told_not_to(reading: Reading) -> Iterator[Hit]:
    """A name used although the writer says that it was not asked for or not allowed."""
    strangers = tuple(s for s in reading.sentences if s.words.isdisjoint(_AT_HOME))
    for hit, _ in hits("name-without-permission", manners.NEVER_TOLD, strangers):
        yield hit


DENIALS = (
    phrase(
        r"\b(?:jobs?|position|work|openings?|vacanc\w+|application|applying|employment|hired|hire|cv|"
        r"resume|placed|employed|considered|opportunit\w+|recruit\w*|referrals?|post|role|offer|assignment|favou?r|find me|"
        r"introduction|contacts|job hunting|anything)\b"
    ),
)
