"""A mail as it lay in the inbox, read into plain values: its words, thread, returns and calendars."""

from __future__ import annotations

from typing import Any

from halfhour.method.outreach.incoming import Incoming, mail_ids

CALENDAR_TYPES = ("text/calendar", "application/ics")
LARGEST_CALENDAR = 256 * 1024
MOST_CALENDARS = 4
KEPT_HEADERS = ("auto-submitted", "x-autoreply", "x-autorespond", "precedence", "content-type")


def incoming(mail: Any) -> Incoming:
    """The mail without what is not needed, each part of a bearable size."""
    headers = {name: " ".join(values) for name, values in mail.headers.items()}
    about = mail_ids(f"{headers.get('references', '')} {headers.get('in-reply-to', '')}")
    inside = _enclosed(mail)
    return Incoming(
        uid=int(mail.uid or 0),
        mail_id=headers.get("message-id", "").strip()[:250],
        sender=str(mail.from_)[:250],
        subject=str(mail.subject)[:300],
        text=str(mail.text or "")[:200_000],
        about=tuple(dict.fromkeys((*about, *inside))),
        headers=tuple((name, headers[name][:500]) for name in KEPT_HEADERS if name in headers),
        calendars=_calendars(mail),
    )


def _calendars(mail: Any) -> tuple[bytes, ...]:
    """The calendars in a mail, each once; a few of a bearable size."""
    found: list[bytes] = []
    for part in mail.obj.walk():
        name = str(part.get_filename() or "").lower()
        if part.get_content_type() in CALENDAR_TYPES or name.endswith(".ics"):
            content = part.get_payload(decode=True)
            if isinstance(content, bytes) and len(content) <= LARGEST_CALENDAR:
                found.append(content.replace(b"\r\n", b"\n").strip())
    return tuple(dict.fromkeys(found))[:MOST_CALENDARS]


def _enclosed(mail: Any) -> tuple[str, ...]:
    """The Message-IDs of letters a bounce encloses."""
    found: list[str] = []
    for part in mail.obj.walk():
        if part.get_content_type() == "message/rfc822":
            found += [
                str(one.get("Message-ID", "")) for one in part.get_payload() if one is not part
            ]
        elif part.get_content_type() == "text/rfc822-headers":
            text = str(part.get_payload())
            found += [line.partition(":")[2] for line in text.splitlines()
                      if line.lower().startswith("message-id:")]  # fmt: skip
    return tuple(one for text in found for one in mail_ids(text))
