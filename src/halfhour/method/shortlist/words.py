"""The words of a direction, a title or a company name, made comparable."""

from __future__ import annotations

import re
import unicodedata

# Words that say a rank or a form of company rather than a field: alone they are no evidence.
_PLAIN = """
    a an and at by for from in into of on or the to with de der des di du et la le les und von y
    senior junior lead leader head chief principal staff associate assistant deputy vice executive
    manager management managing director officer president specialist consultant consulting
    coordinator analyst administrator administration supervisor expert professional worker partner
    member team teams group department division unit global international national regional local
    company corp corporation inc limited ltd llc plc gmbh ag sa sarl bv services service solutions
    systems holding holdings work works working job jobs career careers role roles position
    something anything field new other general people former ex retired student intern
"""
PLAIN = frozenset(_PLAIN.split())

_ALTERNATIVES = re.compile(r"\s*(?:[,;/|&+]|\band\b|\bor\b)\s*", re.IGNORECASE)
_MARKS = re.compile("[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff]+")
_WORD = re.compile(r"[^\W_]+(?:[#+]+)?")


def folded(text: str) -> str:
    """``text`` in lower case and without marks over letters, so that José and jose meet.

    >>> folded("Ingénieur Santé")
    'ingenieur sante'
    """
    if text.isascii():
        return text.lower()
    plain = text.casefold()
    if unicodedata.is_normalized("NFKD", plain):
        return _MARKS.sub("", plain)
    # Trap: letters such as 𝘈 are capitals only once they are taken apart.
    plain = unicodedata.normalize("NFKD", plain).casefold()
    return _MARKS.sub("", unicodedata.normalize("NFKD", plain))


def words(text: str) -> tuple[str, ...]:
    """The folded words of ``text`` in their order, each once.

    >>> words("Clinical informatics, clinical data")
    ('clinical', 'informatics', 'data')
    """
    return tuple(dict.fromkeys(_WORD.findall(folded(text))))


def telling(text: str) -> tuple[str, ...]:
    """The words of ``text`` that name a field; all its words when every one is plain.

    >>> telling("Senior manager of logistics")
    ('logistics',)
    """
    every = words(text)
    return tuple(w for w in every if w not in PLAIN) or every


def alternatives(name: str) -> tuple[str, ...]:
    """The parts of a name that joins several fields.

    >>> alternatives("Museums and arts / culture")
    ('Museums', 'arts', 'culture')
    """
    return tuple(p for p in _ALTERNATIVES.split(name) if p and telling(p))
