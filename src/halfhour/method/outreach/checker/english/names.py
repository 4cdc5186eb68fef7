"""Names in a message: who is greeted, who is said to have referred, which company is named."""

from __future__ import annotations

import re

from halfhour.method.outreach.checker.wordlist import wordlist

_NAME = r"((?:(?:Mr|Mrs|Ms|Dr|Prof|Professor|Shri|Smt)\.? )?[^\W\d_a-z][\w'\u2019-]*(?: (?:van|von|de|der|den|bin|al|da|dos|la|le|di) )?(?: ?[^\W\d_a-z][\w'\u2019.-]*){0,3})"
REFERRED = (
    re.compile(
        rf"\b{_NAME}(?:,[^,.\n]{{0,80}},|\s+\([^)\n]{{0,80}}\)|\s+(?:from|of|at|in) [^,.\n]{{1,50}}?)?\s+"
        r"(?:(?:has|had|have|kindly|also|once|just|recently|very|who|and I|always|warmly|strongly)\s+){0,2}"
        r"(?:suggested|recommended|mentioned|encouraged|advised|told me|said|thought|gave me|referred|"
        r"pointed me|introduced|spoke|speaks|put me|urged me|thinks|tells me|says|sent me|asked me to|passed (?:me|on)|directed|insisted|led me)\b"
    ),
    re.compile(
        rf"\b(?:[Ss]uggested by|[Rr]eferred (?:to you )?by|[Rr]ecommended by|[Ii]ntroduced by|[Ss]uggestion of|"
        rf"[Rr]ecommendation of|[Ii]ntroduction from|[Rr]eferral from|[Rr]eference (?:from|of)|[Gg]reetings from|[Ff]riend of|[Mm]utual (?:friend|contact|acquaintance),?|"
        rf"[Tt]hrough (?:our (?:mutual )?(?:friend|colleague) )?|your name from|your (?:contact|details|number|address) from|"
        rf"(?:former |old )?(?:colleague|manager|boss|friend|classmate|teacher|neighbour|neighbor)s?,?|[Aa]dvice of|spoke (?:to|with)|talked (?:to|with)|talking (?:to|with)|speaking (?:to|with))\s+{_NAME}"
    ),
    re.compile(
        rf"\b{_NAME}['\u2019]s (?:suggestion|recommendation|advice|introduction|referral|name|friend|colleague)\b"
    ),
)
NOT_NAMES = wordlist(
    "I You We He She They It As My Your Our The A An This That Dear Hi Hello Subject And But If "
    "When Since After Before In On At From With LinkedIn Linkedin Someone Somebody People Mum Mom "
    "Dad Thank Thanks Your Could Would May Might Can Not No What How Who Which Rather Then Also"
)
TITLES = wordlist(
    "mr mrs ms miss mx dr prof professor sir madam shri smt herr frau judge rabbi uncle aunt "
    "father sister brother mister doctor"
)
GREETERS = wordlist(
    "dear hi hello hey good morning afternoon evening day respected greetings there again "
    "esteemed my sir madam ma'am salaam namaste all everyone colleague colleagues friend friends neighbour "
    "neighbor team both"
)


def referrers(raw: str) -> list[tuple[str, int, int]]:
    """Names said to have referred or suggested, with their places, in the text as written."""
    found = []
    for pattern in REFERRED:
        for match in pattern.finditer(raw):
            name, start = match[1], match.start(1)
            words = name.split()
            while words and words[0] in NOT_NAMES:
                start += len(words[0]) + 1
                words = words[1:]
            if words and not words[0].rstrip(".").isupper():
                found.append((" ".join(words), start, start + len(" ".join(words))))
    return found
