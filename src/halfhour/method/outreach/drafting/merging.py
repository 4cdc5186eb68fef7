"""Own templates: merge fields with fallbacks; anything else in braces stays what it is, text."""

from __future__ import annotations

import re

from halfhour.method.outreach.drafting.facts import Facts

FIELDS = ("name", "given_name", "title", "organisation", "direction", "referrer", "me", "minutes",
          "when", "place")  # fmt: skip
_FIELD = re.compile(r"\{([a-z_]{2,20})(?:\|([^{}\n]{0,120}))?\}")


def merged(template: str, facts: Facts) -> str:
    """The template with its known fields filled; ``{organisation|your company}`` has a fallback.

    A field that is unknown, or empty without a fallback, stays as it stands, so that the checker
    points it out. Nothing else is ever looked up: ``{0.__class__}`` is text.

    >>> merged("Hi {given_name|there}, {0.__class__}", Facts(given_name="Mei"))
    'Hi Mei, {0.__class__}'
    """

    def fill(match: re.Match[str]) -> str:
        if match[1] not in FIELDS:
            return match[0]
        value = str(getattr(facts, match[1]))
        return value or (match[2] if match[2] is not None else match[0])

    return _FIELD.sub(fill, template)


def unmerged(text: str, facts: Facts) -> str:
    """A message turned into a template: the person's own facts become fields.

    >>> unmerged("Dear Mei Chan, your work at Unit 4", Facts(name="Mei Chan", organisation="Unit 4"))
    'Dear {name}, your work at {organisation}'
    """
    known = [(str(getattr(facts, name)), name) for name in FIELDS if name not in ("me", "minutes")]
    for value, name in sorted(known, key=lambda one: -len(one[0])):
        if len(value) > 2:
            text = re.sub(rf"(?<!\w){re.escape(value)}(?!\w)", "{" + name + "}", text)
    return text
