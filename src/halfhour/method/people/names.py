"""Names as they are compared: folded, split into given and family name, and made order-free."""

from __future__ import annotations

import re
import unicodedata
from itertools import pairwise
from typing import NamedTuple


def paired(text: str) -> dict[str, str]:
    """A table from words such as "ж=zh"."""
    return dict(pair.split("=") for pair in text.split())


CYRILLIC = paired(
    "а=a б=b в=v г=g д=d е=e ё=e ж=zh з=z и=i й=i к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f "
    "х=kh ц=ts ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya і=i ї=i є=ie ґ=g ў=u ј=j љ=lj њ=nj ћ=c "
    "ђ=dj џ=dz ѕ=dz"
)
GREEK = paired(
    "α=a β=v γ=g δ=d ε=e ζ=z η=i θ=th ι=i κ=k λ=l μ=m ν=n ξ=x ο=o π=p ρ=r σ=s ς=s τ=t υ=y φ=f "
    "χ=ch ψ=ps ω=o"
)
LATIN = paired("ł=l ø=o ß=ss æ=ae œ=oe þ=th đ=d ð=d ı=i ŋ=n ħ=h ə=e ’=' ‘=' ´=' ʼ=' `='")
LETTERS = str.maketrans({**{k: v.replace("-", "") for k, v in CYRILLIC.items()}, **GREEK, **LATIN})
# Letters of another alphabet that pass for Latin ones inside an otherwise Latin word.
LOOKALIKES = str.maketrans("авекмнорстухіјѕαβεικνορτυχ", "abekmhopctyxijsabeiknoptux")


def listed(text: str) -> frozenset[str]:
    """The words of a text."""
    return frozenset(text.split())


HONORIFICS = listed(
    "mr mrs ms miss mx dr prof professor sir dame herr frau dipl ing mag mme mlle sr sra srta dott "
    "dra drs ir rev phd"
)
POSTNOMINALS = listed("phd md mba cpa pmp jr snr sr ii iii iv esq bsc msc dds cfa")
PARTICLES = listed(
    "van von der den de da di del della dello dos das du la le bin ben ibn al el ten ter zu zur "
    "af av st saint san santa mac o d' dalla degli"
)


class Name(NamedTuple):
    """A folded name in two parts; either may be empty."""

    first: str
    last: str


def fold(text: str) -> str:
    """Lower-case Latin letters without diacritics, marks or invisible characters.

    >>> fold("Łukasz  Dvořák"), fold("Дмитрий"), fold("Zoë\u200b")
    ('lukasz dvorak', 'dmitrii', 'zoe')
    """
    if text.isascii():
        return " ".join(text.lower().split())
    if not BEYOND_LATIN.search(text):
        return " ".join(text.translate(LATIN_LETTERS).split())
    low = unicodedata.normalize("NFKC", text).casefold()
    return " ".join(unmarked(" ".join(map(unmixed, low.split()))).split())


def unmarked(low: str) -> str:
    """Folded text in plain letters, without diacritics, marks or invisible characters."""
    letters = unicodedata.normalize("NFKD", low).translate(LETTERS)
    return "".join(c for c in letters if unicodedata.category(c) not in UNSEEN)


def _letter(letter: str) -> str:
    """What becomes of one Latin letter; between letters without marks of their own it is all."""
    low = unicodedata.normalize("NFKC", letter).casefold()
    return unmarked("".join(" " if one.isspace() else one for one in low))


UNSEEN = frozenset({"Mn", "Cf", "Cc", "Co"})
# Latin letters, those of Vietnam too, and curly quotes one by one: ten times quicker than the
# whole way, on which letters of several alphabets may be mixed or carry marks of their own.
BEYOND_LATIN = re.compile("[^\\0-\u024f\u1e00-\u1eff\u2010-\u201f]")
LATIN_LETTERS = {
    code: _letter(chr(code))
    for some in (range(0x250), range(0x1E00, 0x1F00), range(0x2010, 0x2020))
    for code in some
}


def unmixed(word: str) -> str:
    """The word with look-alike letters made Latin when it mixes alphabets, as a trick would."""
    if any("a" <= c <= "z" for c in word) and any("\u0370" <= c <= "\u04ff" for c in word):
        return word.translate(LOOKALIKES)
    return word


def words_of(text: str) -> list[str]:
    """The folded words of a text, apostrophes dropped, other punctuation parting words."""
    flat = fold(text)
    if flat.isalnum():
        return [flat]
    flat = flat.replace("'", "")
    if flat.replace(" ", "").isalnum():
        return flat.split()
    return "".join(c if c.isalnum() else " " for c in flat).split()


def loose(word: str) -> str:
    """A folded word spelt so that transliterations and umlauts written out fall together.

    >>> loose("mueller") == loose("muller"), loose("sergey") == loose("sergei")
    (True, True)
    """
    for old, new in SPELLINGS:
        if old in word:
            word = word.replace(old, new)
    once = word[:1]
    for before, letter in pairwise(word):
        if letter != before:
            once += letter
    return once[:1] + once[1:].replace("h", "") if len(once) > 2 else once


SPELLINGS = (
    ("sch", "s"), ("tch", "c"), ("kh", "h"), ("sh", "s"), ("ch", "c"), ("cz", "c"), ("ts", "c"),
    ("zh", "z"), ("ph", "f"), ("th", "t"), ("ck", "k"), ("x", "ks"), ("q", "k"), ("w", "v"),
    ("ou", "u"), ("oo", "u"), ("ee", "i"), ("ae", "a"), ("oe", "o"), ("ue", "u"), ("iy", "i"),
    ("ij", "i"), ("ey", "ei"), ("ej", "ei"), ("y", "i"), ("j", "i"),
)  # fmt: skip


BRACKETED = re.compile(r"\([^()]*\)")
"""A firm, a nickname, pronouns or a note beside a name."""


def split_name(full: str) -> Name:
    """A full name folded and parted: "Last, First", titles, post-nominals and brackets dropped.

    >>> split_name("Dr. Anna van der Berg, MD"), split_name("Nowak, Paweł (he/him)")
    (Name(first='anna', last='van der berg'), Name(first='pawel', last='nowak'))
    """
    if "(" in full:
        full = BRACKETED.sub(" ", full).strip() or full
    before, comma, after = full.partition(",")
    given = bare(words_of(after))
    if comma and given and given[0] not in POSTNOMINALS:
        return Name(" ".join(given), " ".join(bare(words_of(before))))
    words = bare(words_of(before))
    if len(words) < 2:
        return Name(" ".join(words), "")
    for place, word in enumerate(words[1:], 1):
        if word in PARTICLES and place + 1 < len(words):
            return Name(" ".join(words[:place]), " ".join(words[place:]))
    return Name(" ".join(words[:-1]), words[-1])


def bare(words: list[str]) -> list[str]:
    """The words without a title before and letters after, unless too little would be left."""
    while len(words) > 1 and words[0] in HONORIFICS:
        words = words[1:]
    while len(words) > 2 and words[-1] in POSTNOMINALS:
        words = words[:-1]
    return words


def name_of(first: str, last: str, full: str) -> Name:
    """The folded name of a record: its own parts when it has them, else its full name split."""
    if first.strip() and last.strip():
        return Name(" ".join(bare(words_of(first))), " ".join(bare(words_of(last))))
    alone = first.strip() or last.strip()
    if alone and not full.strip():
        if " " in alone:
            return split_name(alone)
        return Name(" ".join(words_of(first)), " ".join(words_of(last)))
    return split_name(full)


def name_key(first: str, last: str) -> str:
    """One key for all orders of a folded name, for finding and sorting.

    >>> name_key("anna maria", "nowak") == name_key("nowak", "maria anna")
    True
    """
    return " ".join(sorted(f"{first} {last}".split()))
