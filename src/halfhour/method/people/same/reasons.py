"""Why two records may be one person, said in words, the weightiest first."""

from __future__ import annotations

from halfhour.method.people.same.naming import STEPS

NAMES = {
    1: "The same name", 2: "Forms of one name", 3: "Names that differ by a slip",
    4: "An initial that fits the name", 5: "The same name in another order",
    6: "Names that are nearly alike", 7: "Similar names", 8: "The same given name",
    9: "The same family name", 10: "One family name, different given names", 11: "Different names",
}  # fmt: skip
RARE = (", rare here", ", rare here", "", "", ", frequent here", ", very frequent here")
WORDS: dict[str, tuple[str, ...]] = {
    "url": ("the same profile page", "different profile pages"),
    "email": ("the same e-mail address", "the same e-mail address, built from the name",
              "the same mailbox name", "", ""),
    "mailbox": ("the same e-mail address", "the same e-mail address", "the same mailbox name",
                "different private e-mail addresses", "",
                "the same e-mail address, built from a frequent name"),
    "phone": ("the same phone number", "different phone numbers"),
    "line": ("the same phone number", "different phone numbers"),
    "birthday": ("the same birthday", "birthdays but for one digit", "birthdays that nearly agree",
                 "different birthdays"),
    "street": ("the same street", "the same street but for a slip", "", ""),
    "number": ("the same house number", "", ""),
    "postcode": ("the same postcode", "", ""),
    "locality": ("the same place", "the same place but for a slip", ""),
    "organisation": ("the same organisation, rare here", "the same organisation",
                     "the same organisation", "an e-mail or phone of the same organisation",
                     "similar organisations", "different organisations"),
    "title": ("the same title", "similar titles", ""),
    "moved": ("the same title", "similar titles", ""),
    "third": ("", "a third record fits one of them as well", "a third record fits one of them better",
              "a third record may be both", "a third record fits both"),
}  # fmt: skip


def reasons_for(levels: dict[str, int]) -> tuple[str, ...]:
    """The levels of one pair in words.

    >>> reasons_for({"name": 6, "phone": 1})
    ('The same name, rare here', 'the same phone number')
    """
    said: list[str] = []
    kind, step = divmod(levels.get("name", 0), STEPS)
    if kind:
        said.append(NAMES[kind] + (RARE[step] if kind < 7 else ""))
    for field, words in WORDS.items():
        level = levels.get(field, 0)
        if level and words[level - 1]:
            said.append(words[level - 1])
    return tuple(said)
