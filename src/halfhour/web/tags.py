"""The few template filters of our own; they work on plain values and run no query."""

from __future__ import annotations

from typing import Any

from django import template
from django.conf import settings
from django.template.defaulttags import CsrfTokenNode
from django.utils.html import format_html

from halfhour.web.once import FIELD, mark_of

register = template.Library()


class FormMarks(CsrfTokenNode):
    """What every form carries: the token against foreign forms, and the mark of its page."""

    def render(self, context: Any) -> str:
        """Two hidden fields."""
        mark = mark_of(context.get("request"))
        return super().render(context) + format_html(
            '<input type="hidden" name="{}" value="{}">', FIELD, mark
        )


@register.tag
def csrf_token(parser: Any, token: Any) -> FormMarks:
    """Django's tag of this name, with the mark of the page beside it."""
    return FormMarks()


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


@register.simple_tag
def port() -> str:
    """The port this app is named after in its cookies: several may run on one machine."""
    return str(settings.PORT)
