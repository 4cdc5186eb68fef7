"""Own templates with their words."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.outreach.drafting.merging import FIELDS
from halfhour.models import Template, User
from halfhour.pages.outreach.composing import KIND_WORDS, label


@dataclass(frozen=True, slots=True)
class OwnWords:
    """One template."""

    id: int
    name: str
    kind: str
    channel: str
    subject: str
    body: str


@dataclass(frozen=True, slots=True)
class TemplatesPage:
    """Every template, and the fields that may stand in one."""

    templates: tuple[OwnWords, ...]
    fields: tuple[str, ...]


def templates_page(*, reader: User, today: date) -> TemplatesPage:
    """The templates by name."""
    rows = Template.objects.seen_by(reader).order_by("name", "pk")[:200]
    return TemplatesPage(
        tuple(
            OwnWords(
                t.pk, t.name, KIND_WORDS.get(t.kind, t.kind), label(t.channel), t.subject, t.body
            )
            for t in rows
        ),
        FIELDS,
    )


@dataclass(frozen=True, slots=True)
class TemplatePage:
    """One template to write or change, and the fields that may stand in it."""

    id: int | None
    name: str
    kind: str
    channel: str
    subject: str
    body: str
    fields: tuple[str, ...]


def template_page(*, reader: User, today: date, template: int | None = None) -> TemplatePage:
    """The template by its id, or a new one. Raises DoesNotExist."""
    if template is None:
        return TemplatePage(None, "", "request", "email", "", "", FIELDS)
    kept = Template.objects.seen_by(reader).get(pk=template)
    return TemplatePage(
        kept.pk, kept.name, kept.kind, kept.channel or "email", kept.subject, kept.body, FIELDS
    )
