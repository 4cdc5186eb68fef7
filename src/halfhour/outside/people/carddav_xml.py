"""The XML of CardDAV (RFC 6352): what is asked, and what an answer says about each path."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from xml.etree import ElementTree
from xml.sax.saxutils import escape

from halfhour.outside.network.multistatus import (
    HEAD,
    D,
    paths_of,
    responses,
    root,
    same_path,
    text_of,
)

C, S = "{urn:ietf:params:xml:ns:carddav}", "{http://calendarserver.org/ns/}"
SPACES = 'xmlns="DAV:" xmlns:C="urn:ietf:params:xml:ns:carddav"'
WHERE = (
    f"{HEAD}<propfind {SPACES}><prop><resourcetype/><displayname/><current-user-principal/>"
    "<C:addressbook-home-set/></prop></propfind>"
)
TAGS = f"{HEAD}<propfind {SPACES}><prop><resourcetype/><getetag/></prop></propfind>"
TAG_OF_ALL = (
    f'{HEAD}<propfind xmlns="DAV:" xmlns:S="http://calendarserver.org/ns/"><prop><S:getctag/></prop>'
    "</propfind>"
)


@dataclass(frozen=True, slots=True)
class Answer:
    """What a multistatus says of one path; ``wanted`` for an address book."""

    href: str
    name: str
    etag: str
    text: str
    gone: bool
    more: bool
    wanted: bool
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


def answers(body: bytes) -> list[Answer]:
    """What a multistatus says. Raises ``NotDav``."""
    return [_answer(one) for one in responses(body)]


def _answer(one: ElementTree.Element) -> Answer:
    status = one.findtext(f"{D}status") or ""
    return Answer(
        href=same_path(one.findtext(f"{D}href") or ""),
        name=text_of(one, f"{D}displayname"),
        etag=text_of(one, f"{D}getetag"),
        text=text_of(one, f"{C}address-data"),
        gone=" 404" in status or " 410" in status,
        more=" 507" in status,
        wanted=one.find(f".//{D}resourcetype/{C}addressbook") is not None,
        is_folder=one.find(f".//{D}resourcetype/{D}collection") is not None,
        homes=paths_of(one, f"{C}addressbook-home-set"),
        principals=paths_of(one, f"{D}current-user-principal"),
    )


def token_in(body: bytes) -> str:
    """The token for the next time."""
    return root(body).findtext(f"{D}sync-token") or ""


def tag_of_all_in(body: bytes) -> str:
    """The tag that changes with any card; empty where the server has none."""
    return text_of(root(body), f"{S}getctag")
