"""The few template filters of our own; they work on plain values and run no query."""

from __future__ import annotations

from django import template

register = template.Library()


@register.filter
def initials(name: str) -> str:
    """Up to two letters for an avatar: first and last word of a name.

    >>> initials("Amara Ngozi Okafor")
    'AO'
    """
    words = [word for word in name.split() if word[:1].isalnum()]
    return "".join(word[0].upper() for word in (words[:1] + words[1:][-1:]))


@register.filter
def percent(share: float | None) -> str:
    """A share from 0 to 1 as whole percent.

    >>> percent(0.256)
    '26 %'
    """
    return "" if share is None else f"{round(share * 100)} %"
