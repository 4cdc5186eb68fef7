"""Puts the words of a title into plain English: phrases, other languages, abbreviations."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache, lru_cache

from halfhour.method.directions.title_phrases import PHRASES
from halfhour.method.directions.title_words import ABBREVIATIONS, AMBIGUOUS, LONE, pairs
from halfhour.method.directions.title_words_abroad import BY_LANGUAGE, ENDINGS, KEPT_ENGLISH


@dataclass(frozen=True, slots=True)
class _Table:
    """Meanings of phrases; by first word, of how many words the longest phrase is."""

    meanings: dict[str, str]
    longest: dict[str, int]


def _table(meanings: dict[str, str]) -> _Table:
    longest: dict[str, int] = {}
    for phrase in meanings:
        first, *rest = phrase.split()
        longest[first] = max(longest.get(first, 0), 1 + len(rest))
    return _Table(meanings, longest)


NO_TABLE = _Table({}, {})


@cache
def _tables() -> tuple[dict[str, str], _Table, _Table, dict[str, str]]:
    abroad: dict[str, str] = {}
    for table in BY_LANGUAGE:
        abroad |= {word: meaning for word, meaning in pairs(table).items() if word != meaning}
    return pairs(ABBREVIATIONS), _table(pairs(PHRASES)), _table(abroad), pairs(ENDINGS)


def in_english(words: list[str], context: frozenset[str] = frozenset()) -> list[str]:
    """The words with phrases, words of other languages and abbreviations replaced.

    ``context`` holds every word of the title: it tells PT the therapist from PT the trainer.
    """
    _, phrases, _, _ = _tables()
    words = _abbreviated(_translated(_phrased(words, phrases)), context | set(words))
    return list(dict.fromkeys(words))


def _phrased(words: list[str], table: _Table) -> list[str]:
    longest, meanings = table.longest, table.meanings
    if longest.keys().isdisjoint(words):
        return words
    out: list[str] = []
    here = 0
    while here < len(words):
        for length in range(min(longest.get(words[here], 0), len(words) - here), 0, -1):
            meaning = meanings.get(" ".join(words[here : here + length]))
            if meaning is not None:
                out += meaning.split()
                here += length
                break
        else:
            out.append(words[here])
            here += 1
    return out


@lru_cache(maxsize=50_000)
def _is_foreign(word: str) -> bool:
    if word in _tables()[2].meanings:
        return word not in KEPT_ENGLISH
    return bool(_compound(word))


def _translated(words: list[str]) -> list[str]:
    _, _, table, _ = _tables()
    if not any(map(_is_foreign, words)):
        if not KEPT_ENGLISH.issuperset(words):
            return words
        table = NO_TABLE
    if len(words) == 1 and words[0] in {"commerciale", "commercial", "chef"}:
        table = _tables()[2] if words[0] == "commerciale" else NO_TABLE
    out: list[str] = []
    for word in _phrased(words, table):
        out += (_compound(word) or word).split()
    return out


@lru_cache(maxsize=50_000)
def _compound(word: str) -> str:
    """``maschinenbauingenieurin`` → ``maschinenbau engineer``; empty when there is none."""
    _, _, table, endings = _tables()
    abroad = table.meanings
    for base in (word, word.removesuffix("in"), word.removesuffix("innen")):
        if base != word and base in abroad:
            return abroad[base]
        if not base.endswith(tuple(endings)):
            continue
        for ending, meaning in endings.items():
            front = base.removesuffix(ending)
            if front != base and len(front) > 2:
                front = front.rstrip("s-")
                return f"{abroad.get(front, front)} {meaning}"
            if base == ending and word != base:
                return meaning
    return ""


def _abbreviated(words: list[str], context: frozenset[str]) -> list[str]:
    short, phrases, _, _ = _tables()
    if all(table.keys().isdisjoint(words) for table in (short, AMBIGUOUS, LONE)):
        return words
    out: list[str] = []
    for word in words:
        meanings = [means for hints, means in AMBIGUOUS.get(word, ()) if hints & context]
        lone = LONE.get(word) if len(words) == 1 else None
        out += (meanings[0] if meanings else lone or short.get(word, word)).split()
    return _phrased(out, phrases) if out != words else out
