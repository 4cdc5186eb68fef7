"""The XML of WebDAV: what is asked, and what an answer says about each path."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from halfhour.method.refused import Refused

D, C = "{DAV:}", "{urn:ietf:params:xml:ns:carddav}"
HEAD = '<?xml version="1.0" encoding="utf-8"?>'
SPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
WHERE = (
    f"{HEAD}<propfind {SPACES}><prop><resourcetype/><current-user-principal/>"
    "<C:addressbook-home-set/></prop></propfind>"
)
TAGS = f"{HEAD}<propfind {SPACES}><prop><resourcetype/><getetag/></prop></propfind>"


class NotDav(Refused):
    """An answer that is no WebDAV."""


@dataclass(frozen=True, slots=True)
class Answer:
    """What a multistatus says of one path."""

    href: str
    etag: str
    text: str
    gone: bool
    more: bool
    is_book: bool
    is_folder: bool
    homes: tuple[str, ...]
    principals: tuple[str, ...]


def sync(token: str) -> str:
    """The question what changed since ``token`` (RFC 6578)."""
    return (
        f"{HEAD}<sync-collection {SPACES}><sync-token>{escape(token)}</sync-token>"
        "<sync-level>1</sync-level><prop><getetag/></prop></sync-collection>"
    )


def multiget(hrefs: Sequence[str]) -> str:
    """The question for the cards at these paths."""
    listed = "".join(f"<href>{escape(href)}</href>" for href in hrefs)
    return (
        f"{HEAD}<C:addressbook-multiget {SPACES}><prop><getetag/><C:address-data/></prop>"
        f"{listed}</C:addressbook-multiget>"
    )


def _root(body: bytes) -> ElementTree.Element:
    """The tree; a document type (and so any entity) is refused unread."""
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", body, re.IGNORECASE):
        raise NotDav("The contact server's answer holds a document type, so it was not read.")
    try:
        return ElementTree.fromstring(body)
    except ElementTree.ParseError as e:
        raise NotDav("The contact server's answer cannot be read.") from e


def answers(body: bytes) -> list[Answer]:
    """What a multistatus says. Raises ``NotDav``."""
    return [_answer(one) for one in _root(body).iter(f"{D}response")]


def _answer(one: ElementTree.Element) -> Answer:
    status = one.findtext(f"{D}status") or ""
    return Answer(
        href=same_path(one.findtext(f"{D}href") or ""),
        etag=_first(one, f"{D}getetag"),
        text=_first(one, f"{C}address-data"),
        gone=" 404" in status,
        more=" 507" in status,
        is_book=one.find(f".//{D}resourcetype/{C}addressbook") is not None,
        is_folder=one.find(f".//{D}resourcetype/{D}collection") is not None,
        homes=_hrefs(one, f"{C}addressbook-home-set"),
        principals=_hrefs(one, f"{D}current-user-principal"),
    )


def _first(one: ElementTree.Element, name: str) -> str:
    return next((found.text for found in one.iter(name) if found.text), "")


def _hrefs(one: ElementTree.Element, name: str) -> tuple[str, ...]:
    return tuple(h.text for found in one.iter(name) for h in found.iter(f"{D}href") if h.text)


def same_path(href: str) -> str:
    """The path of an address, however a server writes it, without changing what it means.

    >>> same_path("https://example.com/book/a.vcf")
    '/book/a.vcf'
    """
    path = urlsplit(href).path if "://" in href else href
    return path if "%" in path else unquote(path)


def token_in(body: bytes) -> str:
    """The token for the next time."""
    return _root(body).findtext(f"{D}sync-token") or ""


def more_in(body: bytes) -> bool:
    """Whether the server cut the answer short (507) and wants to be asked again."""
    return any(one.more for one in answers(body))
