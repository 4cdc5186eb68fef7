"""A phrase to look for, the words that call for it, and whether it is denied where it stands."""

from __future__ import annotations

import itertools
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property

from halfhour.method.outreach.checker.reading import Sentence


@dataclass(frozen=True)
class Phrase:
    """A regular expression tried only on sentences that have one of ``calls`` (all if empty).

    It is compiled when first tried: most are never called for.
    """

    pattern: str
    calls: frozenset[str]

    @cached_property
    def regex(self) -> re.Pattern[str]:
        """The compiled expression."""
        return re.compile(self.pattern)


@dataclass(frozen=True, slots=True)
class Hit:
    """Where a rule was recognised, in places of the plain text."""

    rule: str
    start: int
    end: int


def phrase(regex: str, calls: str = "") -> Phrase:
    """Make a phrase; ``calls`` are words, one of which must stand in the sentence."""
    return Phrase(regex, frozenset(calls.split()))


_DENIAL = re.compile(
    r"\b(?:not|never|no|nor|neither|without|rather|nothing|none|hardly|cannot)\b|n't\b|\bcant\b"
    r"|\binstead of\b|\bfar from\b|\bthe last thing\b|\bdont\b|\bwont\b"
)
# A denial word that denies nothing: the asking goes on behind it.
_HOLLOW = re.compile(
    r"\b(?:not|n't) (?:just|only|merely|simply|solely)\b"
    r"|\b(?:not|n't) (?:\w+ )?(?:sure|certain|know|aware)(?: \w+)? (?:if|whether|of)\b"
    r"|\b(?:do|does)(?:n't| not) (?:know|suppose|mind)\b|\b(?:would|could|are|is|do|does|won't|wo)n't you\b"
    r"|\bno (?:doubt|harm|problem|worries|matter|experience|pressure)\b|\bwhy not\b"
    r"|\b(?:do not|don't) hesitate\b|\bcan't help\b|\bcannot help\b|\bnot to mention\b"
    r"|\b(?:is|are)n't (?:there|your|the)\b|\bif not\b|\bnothing (?:would|could|makes?)\b"
    r"|\b(?:can't|cannot|couldn't) find\b|\bnone other\b|\brather (?:soon|quickly|urgently)\b"
    r"|\blying (?:if|to|were) [\w' ]{0,30}?(?:n't|\bnot)\b|n't deny\b|\b(?:not|cannot) deny\b"
    r"|(?:n't|\bnot|\bcannot) (?:pretend|say|claim) (?:that )?(?:i|it)\b[\w' ]{0,12}?(?:n't|\bnot)\b"
    r"|(?:n't|\bnot) (?:take (?:a )?no\b|say no\b|refuse me|turn me (?:down|away)|disappoint me|be (?:the (?:next|\w+th)|like (?:the |them))|(?:\w+ )?cancel\b)"
    r"|\bwould rather\b(?!.{1,80}\bthan\b)|\bno longer\b|\bwithout (?:a )?(?:job|work)\b"
)
# Said of what stands before: "you are hiring, but that is not why I write".
_TAKEN_BACK = re.compile(
    r"\b(?:that|this|it|which)(?:'s| is| was) (?:not|never|hardly|no) (?:at all |really )?(?:why|my (?:reason|purpose|aim|goal|point|motive)|the (?:reason|purpose|point)|"
    r"what (?:i|brings|this)|for me\b)|\b(?:that|this|it|which) (?:isn't|wasn't) (?:why|my (?:reason|purpose|aim|goal|point)|the (?:reason|purpose|point)|what (?:i|brings|this))"
    r"|\b(?:don't|do not) (?:read|take|see|mistake|regard|understand) (?:this|it|me|my)\b|\bthis (?:isn't|is not) an application\b"
    r"|\bi(?:'m| am) not (?:applying|asking (?:about|for) (?:that|this|it|them|those|one)\b|writing (?:about|for|because)|after (?:it|that|one|them)|interested in (?:it|that|them)|going to apply)\b"
)
# Where a denial ends: a turn of thought or a new subject with its verb.
_TURN = re.compile(
    r"\b(?:but|however|though|although|yet|still|except|unless|nevertheless|nonetheless|otherwise)\b"
    r"|[;:]| - |\bso (?!that\b)"
    r"|(?:,|\band|\bor,) (?:and )?(?:please|kindly|i'm (?!asking)|i'll|i will|i am (?!asking)|i would|i'd|i hope|"
    r"could you|would you|can you|do you|are you|is there|are there|will you|if you|i want|i need|"
    r"i wish|i can|we |maybe|perhaps|just)\b"
)


def is_denied(text: str, at: int, end: int = 0) -> bool:
    """Whether what stands from ``at`` to ``end`` is denied there or before it in the same clause.

    >>> is_denied("i am not asking for a job", 9)
    True
    >>> is_denied("i am not only asking for a job", 9)
    False
    """
    before = text[:at]
    if _TAKEN_BACK.search(text, at) and "?" not in text:
        return True
    if re.search(r"\b(?:than|instead of) (?:about |for |to )?$", before):
        return True
    begin = 0
    for turn in _TURN.finditer(before):
        begin = turn.end()
    clause = text[begin:end] if end else before[begin:] + text[at : at + 40].split(" ", 1)[0]
    hollow = [match.span() for match in _HOLLOW.finditer(text, begin)]
    for match in _DENIAL.finditer(clause):
        start = begin + match.start()
        if not any(a <= start < b for a, b in hollow):
            return True
    return False


def taken_back(place: int, sentences: tuple[Sentence, ...]) -> bool:
    """Whether the sentence after the one of ``place`` says that this is not the reason."""
    for sentence, following in itertools.pairwise(sentences):
        if sentence.start <= place < sentence.start + len(sentence.text):
            found = _TAKEN_BACK.search(following.text[:60])
            told = "?" not in sentence.text and following.text.startswith(("i'm not", "i am not"))
            starts = ("that", "this", "it", "i'm", "i am") if told else ("that", "this", "it")
            return found is not None and found[0].startswith(starts)
    return False


def hits(
    rule: str, phrases: tuple[Phrase, ...], sentences: tuple[Sentence, ...]
) -> Iterator[tuple[Hit, bool]]:
    """Every place where one of the phrases stands, and whether it is denied there."""
    said = _said(sentences)
    for one in phrases:
        if one.calls and one.calls.isdisjoint(said):
            continue
        for sentence in sentences:
            if one.calls and one.calls.isdisjoint(sentence.words):
                continue
            for match in one.regex.finditer(sentence.text):
                start, end = sentence.start + match.start(), sentence.start + match.end()
                yield Hit(rule, start, end), is_denied(sentence.text, match.start(), match.end())


def _said(sentences: tuple[Sentence, ...]) -> frozenset[str]:
    """Every word of the sentences, so that most phrases are passed over at once."""
    return frozenset().union(*(sentence.words for sentence in sentences))


def first(phrases: tuple[Phrase, ...], sentences: tuple[Sentence, ...]) -> Hit | None:
    """The first place where one of the phrases stands, denied or not."""
    for sentence in sentences:
        for one in phrases:
            if one.calls and one.calls.isdisjoint(sentence.words):
                continue
            match = one.regex.search(sentence.text)
            if match is not None:
                return Hit("", sentence.start + match.start(), sentence.start + match.end())
    return None


def has(phrases: tuple[Phrase, ...], sentences: tuple[Sentence, ...]) -> bool:
    """Whether one of the phrases stands anywhere."""
    return first(phrases, sentences) is not None
