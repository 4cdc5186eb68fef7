"""Taking a sentence into marks: words, their meanings, their neighbours, and whether denied."""

from __future__ import annotations

import re
from typing import NamedTuple

from halfhour.method.outreach.checker.english.meaning import CLASS_OF
from halfhour.method.outreach.checker.wordlist import wordlist

FARTHEST = 6
MOST_PARTS = 24
# Longer stretches gather chance; they are weighed by their clauses only.
LONGEST_PART = 26
LEAST_WORDS = 4
_WORD = re.compile(r"[a-z]+(?:['-][a-z]+)*|\d+|[?,;:()]| - ")
_BORDER = wordlist(", ; : ( ) -")
_JOINING = wordlist("and but so or if perhaps maybe as whether because since then what which who")
_DENYING = wordlist("not never no nor neither without nothing none rather nobody cannot dont wont")
_TURNING = wordlist("but however though although yet still except unless ; :")
# A denial followed by one of these denies nothing: "not only", "no doubt", "don't hesitate".
_HOLLOW = wordlist(
    "only just merely simply sure certain doubt matter problem worries longer hesitate suppose you "
    "know mind experience"
)
# After a comma, these begin anew what a denial before it does not reach.
_ANEW = wordlist(
    "please kindly could would can may might if should then i'd i'm i'll i and do are is maybe perhaps"
)
# "I would be lying if I said I was not hoping": in the clause of these a denial affirms.
_UNTRUE = wordlist("lying pretend pretending deny denying")
_POINTING = wordlist("it this them that")
_RESUME = wordlist(
    "cv cvs resume resumes vitae curriculum biodata lebenslauf europass portfolio profile"
)


class Token(NamedTuple):
    """A word, its class (itself when in none), whether denied; its place; whether a part begins."""

    word: str
    meaning: str
    denied: bool
    start: int
    end: int
    begins: bool


def names_resume(words: frozenset[str]) -> bool:
    """Whether a resume is spoken of, so that "it" in the next sentence may be that."""
    return not _RESUME.isdisjoint(words)


def tokens_of(text: str, after_resume: bool = False) -> list[Token]:
    """The words of a sentence in plain small letters; punctuation only marks where parts begin.

    >>> [(t.meaning, t.denied) for t in tokens_of("not a job, but advice")]
    [('NOT', False), ('a', True), ('JOB', True), ('but', False), ('LEARN', False)]
    """
    found: list[Token] = []
    denied, begins, comma, denial, before = False, True, False, False, ""
    untrue = False
    for match in _WORD.finditer(text):
        word = match[0].strip()
        if word in _BORDER:
            begins, comma, untrue = True, True, False
            denied = denied and word not in _TURNING
            continue
        if denial and word in _HOLLOW:
            denied = False
        untrue = untrue or word in _UNTRUE
        if untrue or word in _TURNING or (comma and word in _ANEW):
            denied = False
        denial = (word in _DENYING or word.endswith("n't")) and before != "why" and not untrue
        meaning = "NOT" if denial else _meaning(word, after_resume)
        start, end = match.span()
        found.append(
            Token(word, meaning, denied and not denial, start, end, begins or word in _JOINING)
        )
        denied, begins, comma, before = denied or denial, False, False, word
    return found


def _meaning(word: str, after_resume: bool) -> str:
    if word[0].isdigit():
        return "NUM"
    if after_resume and word in _POINTING:
        return "DOC"
    return CLASS_OF.get(word, word)


def marks_of(tokens: list[Token]) -> list[tuple[int, int, str]]:
    """Each mark with the numbers of its first and last token, no more than FARTHEST apart."""
    count, found = len(tokens), []
    meanings = [token.meaning for token in tokens]
    classes = [at for at, meaning in enumerate(meanings) if meaning.isupper()]
    for at, (word, mine, denied, *_) in enumerate(tokens):
        lead = "~" if denied else ""
        found.append((at, at, lead + word))
        if mine != word:
            found.append((at, at, lead + mine))
        if at + 1 < count:
            word_after, following = tokens[at + 1][:2]
            found.append((at, at + 1, f"{lead}{mine} {following}"))
            if mine != word or following != word_after:
                found.append((at, at + 1, f"{lead}{word} {word_after}"))
        if at + 2 < count:
            found.append((at, at + 2, f"{lead}{mine} {meanings[at + 1]} {meanings[at + 2]}"))
    for number, at in enumerate(classes):
        lead = f"{'~' if tokens[at].denied else ''}{meanings[at]}.."
        for after in classes[number + 1 : number + FARTHEST]:
            if 2 <= after - at < FARTHEST:
                found.append((at, after, lead + meanings[after]))
    return found


def parts_of(tokens: list[Token]) -> list[tuple[int, int]]:
    """The whole and its clauses, singly and by twos and threes, as numbers of first and last token.

    >>> parts_of(tokens_of("i want to learn, and if you hire people"))
    [(0, 8), (0, 3), (4, 8)]
    """
    if not tokens:
        return []
    borders = [at for at, token in enumerate(tokens) if token.begins or at == 0]
    borders = [at for n, at in enumerate(borders) if n == 0 or at - borders[n - 1] > 1]
    ends = [*(at - 1 for at in borders[1:]), len(tokens) - 1]
    found = {(0, len(tokens) - 1): None} if len(tokens) <= LONGEST_PART else {}
    for number, begin in enumerate(borders[:MOST_PARTS]):
        for last in ends[number : number + 3]:
            if LEAST_WORDS - 1 <= last - begin < LONGEST_PART:
                found[begin, last] = None
    return list(found) or [(0, len(tokens) - 1)]
