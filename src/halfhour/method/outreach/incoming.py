"""Incoming mail told apart: an answer, a bounce, or an out-of-office note."""

from __future__ import annotations

import re
from dataclasses import dataclass

ANSWERED, BOUNCE, AWAY = "answer", "bounce", "out-of-office"
_ID = re.compile(r"<[^<>\s]{3,240}>")
_DAEMON = re.compile(r"(?:mailer-daemon|postmaster|mail delivery|no-?reply.*delivery)@?", re.I)
_AWAY = re.compile(
    r"\b(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?reply|autoreply|abwesenheit|"
    r"on vacation|on leave|away from (?:my|the) (?:desk|office)|absence du bureau|fuera de la oficina)\b",
    re.I,
)
_FAILED = re.compile(
    r"\b(?:undeliver\w+|delivery (?:status notification|failed|failure)|returned mail|failure notice|"
    r"mail delivery failed|could not be delivered)\b",
    re.I,
)


@dataclass(frozen=True, slots=True)
class Incoming:
    """A mail that came in; ``about`` are the Message-IDs it answers or encloses, newest first.

    ``calendars`` are the calendars in it, such as the answer to an invitation.
    """

    uid: int
    mail_id: str
    sender: str
    subject: str
    text: str
    about: tuple[str, ...]
    headers: tuple[tuple[str, str], ...] = ()
    calendars: tuple[bytes, ...] = ()


def mail_ids(text: str) -> tuple[str, ...]:
    """Every Message-ID in a header, last first; at most fifty.

    >>> mail_ids("<a@example.org> <b@example.org>")
    ('<b@example.org>', '<a@example.org>')
    """
    return tuple(reversed(_ID.findall(text[:20_000])))[:50]


def kind_of(mail: Incoming) -> str:
    """Whether a person answered, the mail came back, or nobody is there at the moment."""
    headers = {name.lower(): value.lower() for name, value in mail.headers}
    report = "report-type=delivery-status" in headers.get("content-type", "").replace(" ", "")
    if report or _DAEMON.search(mail.sender) or _FAILED.search(mail.subject):
        return BOUNCE
    automatic = headers.get("auto-submitted", "no").split(";")[0].strip() not in ("no", "")
    marked = "x-autoreply" in headers or "x-autorespond" in headers
    marked = marked or headers.get("precedence", "") in ("auto_reply", "junk")
    if automatic or marked or _AWAY.search(mail.subject):
        return AWAY
    return ANSWERED


def own_words(text: str) -> str:
    """What they wrote, without the quoted reply below; at most 20,000 characters."""
    lines = []
    for line in text[:200_000].replace("\r\n", "\n").split("\n"):
        if re.match(r"(?:On .{4,120} wrote:|-{3,} ?Original Message|Am .{4,120} schrieb)", line):
            break
        if not line.startswith(">"):
            lines.append(line)
    return "\n".join(lines).strip()[:20_000]
