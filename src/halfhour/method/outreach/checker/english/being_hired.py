"""The general case: any asking that has being hired for its object, whatever the wording."""

from __future__ import annotations

import re
from collections.abc import Iterator

from halfhour.method.outreach.checker.english.phrase import Hit, is_denied
from halfhour.method.outreach.checker.english.words import BODY
from halfhour.method.outreach.checker.reading import Sentence
from halfhour.method.outreach.checker.wordlist import wordlist

# Words that ask, offer oneself or hope for something.
_ASKS = re.compile(
    r"\?|\b(?:could|can|would|will|might|may) (?:you|i|we|there|it|your)\b|\b(?:please|kindly|hop(?:e|ing)|wonder\w*|"
    r"interested|let me know|appreciate\w*|grateful|looking|help\w*|request\w*|i'd|i would|want|wish|eager|keen|"
    r"love|if you|should you|inquir\w+|enquir\w+|ask|asking|reaching out|writing|tell me|any|do you|does your|is there|"
    r"are there|in case|welcome|open to|happy to|ready|apply|applying|need)\b"
)
# Nearly always about being hired.
_HIRED = re.compile(
    r"\b(?:vacanc(?:y|ies)\b(?! (?:rates?|tax))"
    r"|(?:job|career|employment|work|hiring|internship|graduate|professional) (?:opportunit(?:y|ies)|openings?|vacanc\w+|prospects at|leads?|possibilit\w+)"
    r"|(?:open|available|vacant|free|suitable|current|future|upcoming|entry-level|junior) (?:\w+ )?(?:positions?(?! to\b)|roles?|jobs?|posts?|placements?|openings?|opportunit(?:y|ies))\b(?! (?:in (?:your|the) (?:diary|calendar)|next|to (?:talk|speak|meet|learn|hear)))"
    r"|employment\b(?! (?:law|lawyer|agency|cent\w+|rights?|services?|contracts?|history|statistics|tribunal|gap|policy|trends))"
    r"|(?:hir|employ|recruit|referr|recommend|consider|shortlist)ing me\b|(?:hire|employ|recruit|shortlist) (?:me|someone|somebody|people|a person|anyone) (?:like|with) (?:me|my)"
    rf"|opportunit(?:y|ies) (?:\w+ )?(?:at|in|with|within|on) {BODY}"
    r"|graduate schemes?|trainee (?:schemes?|programmes?)"
    rf"|graduate program\w* (?:at|in|with) {BODY}"
    r"|leads? (?:on|for|about) (?:\w+ )?(?:jobs?|work|positions?|roles?|employment)"
    r"|(?:job|employee|internal|employment) referrals?)\b"
)
# About being hired when it is somebody's to give: "a role on your team", "a job for me".
_GIVEN = re.compile(
    r"\b(?:jobs?(?![- ]?(?:shadow|descript|titles?|cent|market|fair|satisf|hunt|search|coach|seek))|positions?(?! (?:to|of|on)\b)"
    r"|roles?(?! (?:models?|of|that|in which|you|plays?|play)\b)|posts?|work|placements?|internships?|traineeships?|apprenticeships?|fit|use|need|spot|place)\b"
    rf"(?: [\w'-]+){{0,2}}? (?:(?:at|in|on|with|within|from) {BODY}|for me\b(?! (?:to (?:learn|read|hear|ask|understand)))|"
    r"for (?:someone|somebody|a person) (?:like|with))"
)
_ANY_JOB = re.compile(
    r"\bask(?:ing|ed)? (?:you |your \w+ )?(?:for|about) (?:a |an |any |some )?(?:jobs?|work|positions?|employment|internships?)\b"
)
_OWN = re.compile(
    r"\b(?:your|his|her|their|my|our|whose|\w+'s|as an?|the)(?: (?:own|current|present|first|last|old|former|new|previous|next|daily|day))?(?: \w+)? $"
)
_LEARNING = re.compile(
    r"\b(?:learn\w*|hear\w*|understand\w*|insights?|advice|curious|know (?:what|how|which|more|why)|view|perspective|"
    r"what|how|why|explain|describe|experience|opinion|thoughts|differs?|took|got|left|lost|quit|leaving|found|"
    r"worked|when (?:you|i)|until|since|before|after|like to work|suits?)\b"
)
_THEM = re.compile(
    r"\b(?:for whom|people|everyone|graduates|students|clients|those|one's|he|she|they|them)\b"
)
_GONE = re.compile(
    r"\b(?:that|this|it)(?:'s| is| would be| could be| might be| may be)(?: really| still)? $|\bwho(?:'s| is| was| did| has| had| are) (?:\w+ ){0,3}$|\bhow (?:recruiters|people|companies|you|they|teams|firms|employers)\b|\b(?:turned down|lost|left|quit|resigned|made redundant|finished|completed|did an?|had an?|whose|thank(?:s| you) for)\b"
)


def hired(sentence: Sentence) -> Iterator[Hit]:
    """Places where a sentence asks for being hired, by whatever words; denials left out."""
    text = sentence.text
    if sentence.words.isdisjoint(_CALLS) or not _ASKS.search(text):
        return
    for match in _HIRED.finditer(text):
        held = _held(text, match.start(), match.end())
        if not held and not _excused(text, match.start(), own=False):
            yield Hit("openings", sentence.start + match.start(), sentence.start + match.end())
    for match in (*_GIVEN.finditer(text), *_ANY_JOB.finditer(text)):
        if not _excused(text, match.start(), own=True):
            yield Hit("job", sentence.start + match.start(), sentence.start + match.end())


def _held(text: str, start: int, end: int) -> bool:
    """Whether it is a place somebody holds: "my current position", "your current role"."""
    before, noun = text[max(0, start - 8) : start], text[start:end]
    if re.search(r"\b(?:my|our|his|her|their|a|one's) $", before):
        return noun.startswith(("current", "junior", "entry-level")) and not noun.endswith("s")
    return before.endswith("your ") and noun.startswith("current") and not noun.endswith("s")


def _excused(text: str, at: int, *, own: bool) -> bool:
    before = text[max(0, at - 90) : at]
    if is_denied(text, at) or _GONE.search(before) or _THEM.search(before[-40:]):
        return True
    return own and bool(_LEARNING.search(before) or _OWN.search(before))


_CALLS = wordlist(
    "vacancy vacancies job jobs career employment opportunity opportunities opening openings position "
    "positions role roles post posts hire hiring employ employing recruit recruiting refer referring "
    "recommend recommending referring hiring considering shortlist lead leads referral referrals work placement "
    "placements internship internships traineeship apprenticeship scheme schemes programme programmes fit use need spot place free"
)
