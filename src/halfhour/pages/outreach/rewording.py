"""The own model and what it proposes, as they are shown: never its key."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from urllib.parse import urlsplit

from halfhour.method.outreach.checker import Verdict
from halfhour.method.outreach.rewording import Asking
from halfhour.models import Message, ModelEndpoint, User
from halfhour.pages.outreach.shown import Checked, checked
from halfhour.pages.outreach.writing import message_text


@dataclass(frozen=True, slots=True)
class EndpointPage:
    """The address and model; whether there is a key, and whether it is switched on."""

    there: bool
    url: str
    model: str
    has_key: bool
    on: bool


@dataclass(frozen=True, slots=True)
class RewordPage:
    """What would be sent and where; then what came back, beside the draft."""

    id: int
    name: str
    host: str
    address: str
    model: str
    text: str
    mark: str
    names: bool
    subject: str
    draft: str
    version: int
    proposed: str
    check: Checked | None


def endpoint_page(*, reader: User, today: date) -> EndpointPage:
    """The own model of ``reader``, in one query."""
    kept = ModelEndpoint.objects.seen_by(reader).order_by("pk").first()
    if kept is None:
        return EndpointPage(False, "", "", False, False)
    return EndpointPage(True, kept.url, kept.model, bool(kept.secret), kept.enabled_at is not None)


def reword_page(
    *, reader: User, today: date, message: int, asked: Asking, names: bool,
    proposed: str = "", verdict: Verdict | None = None,
) -> RewordPage:  # fmt: skip
    """What would be asked, and with ``proposed`` the model's words; in one query.

    Raises DoesNotExist.
    """
    kept = Message.objects.seen_by(reader).select_related("person").get(pk=message)
    check = checked(message_text(kept.subject, proposed), verdict, proposed) if verdict else None
    return RewordPage(
        kept.pk, kept.person.name, urlsplit(asked.address).hostname or "", asked.address,
        asked.model, asked.text, asked.mark, names, kept.subject, kept.body, kept.version,
        proposed, check,
    )  # fmt: skip
