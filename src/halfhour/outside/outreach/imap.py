"""Reading answers and filing sent mail with the seeker's IMAP server."""

from __future__ import annotations

import imaplib
import ssl
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.outreach.incoming import Incoming
from halfhour.outside.network.trust import trust_in
from halfhour.outside.outreach.arrived_mail import incoming
from halfhour.outside.outreach.letter import MailFailed, Server

_tools = lazily("imap_tools")
TIMEOUT = 30
SENT_NAMES = (
    "Sent",
    "Sent Items",
    "Sent Mail",
    "[Gmail]/Sent Mail",
    "INBOX.Sent",
    "Gesendet",
    "Envoyés",
)
MOST_AT_ONCE = 200


@dataclass(frozen=True)
class Arrived:
    """New mail, and up to where the inbox has been read."""

    mails: tuple[Incoming, ...]
    last_uid: int
    uid_validity: int


@contextmanager
def entered(server: Server) -> Iterator[Any]:
    """An open mailbox. Raises MailFailed."""
    try:
        with _box(server).login(server.username, server.password) as box:
            yield box
    except imaplib.IMAP4.abort as error:
        raise MailFailed(f"{server.host} broke off; we try again later.", retry=True) from error
    except ssl.SSLError as error:
        raise MailFailed(f"{server.host} has no safe line we can trust.") from error
    except OSError as error:
        raise MailFailed(f"{server.host} cannot be reached at the moment.", retry=True) from error
    except _tools.errors.MailboxLoginError as error:
        raise MailFailed(
            f"{server.host} did not accept the name and password; "
            "many providers want an app password, made in their settings."
        ) from error
    except (imaplib.IMAP4.error, _tools.errors.ImapToolsError) as error:
        raise MailFailed(f"{server.host} did not understand us.", retry=True) from error


def _box(server: Server) -> Any:
    place, trust = server.place, trust_in(server.host)
    if server.security == "tls":
        return _tools.MailBox(place, server.port, timeout=TIMEOUT, ssl_context=trust)
    if server.security == "starttls":
        return _tools.MailBoxStartTls(place, server.port, timeout=TIMEOUT, ssl_context=trust)
    return _tools.MailBoxUnencrypted(place, server.port, timeout=TIMEOUT)


def sent_folder(box: Any, chosen: str = "") -> str:
    """The folder of sent mail: as chosen, as the server marks it, or by its usual name."""
    folders = list(box.folder.list())
    names = {folder.name for folder in folders}
    if chosen in names:
        return chosen
    marked = [folder.name for folder in folders if "\\Sent" in folder.flags]
    usual = [name for name in SENT_NAMES if name in names]
    if marked or usual:
        return str((marked or usual)[0])
    box.folder.create("Sent")
    return "Sent"


def file_sent(server: Server, raw: bytes, mail_id: str, at: datetime, chosen: str = "") -> None:
    """File a sent letter once, read; does nothing when the server has filed it itself."""
    with entered(server) as box:
        folder = sent_folder(box, chosen)
        if not _has(box, folder, mail_id):
            box.append(raw, folder, dt=at, flag_set=["\\Seen"])


def was_sent(server: Server, mail_id: str, chosen: str = "") -> bool:
    """Whether a letter with this Message-ID lies in the folder of sent mail."""
    with entered(server) as box:
        return _has(box, sent_folder(box, chosen), mail_id)


def _has(box: Any, folder: str, mail_id: str) -> bool:
    box.folder.set(folder)
    return bool(box.uids(_tools.A(header=_tools.H("Message-ID", mail_id))))


def arrived(server: Server, *, since_uid: int, uid_validity: int) -> Arrived:
    """The mail that came into the inbox after ``since_uid``; at the first time none, only where we are.

    When the server has numbered its mail anew (another UIDVALIDITY), reading begins there anew.
    """
    with entered(server) as box:
        status = box.folder.status("INBOX", ["UIDVALIDITY", "UIDNEXT"])
        validity, newest = int(status["UIDVALIDITY"]), int(status["UIDNEXT"]) - 1
        box.folder.set("INBOX", readonly=True)
        if uid_validity != validity:
            return Arrived((), newest, validity)
        uids = [int(uid) for uid in box.uids(_tools.A(uid=_tools.U(str(since_uid + 1), "*")))]
        wanted = sorted(uid for uid in uids if uid > since_uid)[:MOST_AT_ONCE]
        if not wanted:
            return Arrived((), since_uid, validity)
        found = box.fetch(_tools.A(uid=[str(uid) for uid in wanted]), mark_seen=False, bulk=20)
        return Arrived(tuple(incoming(mail) for mail in found), wanted[-1], validity)
