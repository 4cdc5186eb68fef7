"""Whether a message really tells somebody of a thing: it names the person, or speaks of the advice."""

from __future__ import annotations

import re
from collections.abc import Iterable

from halfhour.method.followups.giving import stems

_WORDS = re.compile(r"[^\W\d_]+(?:[-'’][^\W\d_]+)*")
#: Of the telling words of an advice (or of what came of it) this share has to be in the message.
ENOUGH = 0.5
TITLES = frozenset({"dr", "prof", "mr", "mrs", "ms", "mx", "sir", "dame", "phd", "md", "jr", "sr"})


def names_person(text: str, name: str) -> bool:
    """Whether a text names somebody: by the whole name, or by its first or last part as written.

    >>> names_person("I met Søren last week.", "Dr Søren Lindqvist")
    True
    >>> names_person("I met Sørensen last week.", "Søren Lindqvist")
    False
    """
    parts = [word for word in _WORDS.findall(name) if word.casefold() not in TITLES]
    if not parts or _has_no_cases(name):
        return bool(name.strip()) and name.strip() in text
    said = _WORDS.findall(text.replace("’s", " ").replace("'s", " "))
    if len(parts) > 1 and any(len(part) > 1 and part in said for part in (parts[0], parts[-1])):
        return True
    folded, whole = [word.casefold() for word in said], [part.casefold() for part in parts]
    return any(folded[n : n + len(whole)] == whole for n in range(len(folded)))


def _has_no_cases(name: str) -> bool:
    """Whether a name is of a script without capitals, where words often stand unparted."""
    return name.upper() == name.lower()


def speaks_of(text: str, matter: Iterable[str]) -> bool:
    """Whether a text speaks of a thing, given several ways of saying it: half its telling words.

    >>> speaks_of("I took the safety certificate.", ["Take the clinical safety certificate"])
    True
    >>> speaks_of("Thank you for everything.", ["Take the clinical safety certificate"])
    False
    """
    said = stems(text)
    for words in matter:
        wanted = stems(words)
        if wanted and len(wanted & said) >= max(len(wanted) * ENOUGH, min(len(wanted), 2)):
            return True
    return False
