"""What a WebDAV server says of each path (a multistatus, RFC 4918), read without trusting it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import quote, unquote, urlsplit
from xml.etree import ElementTree

from halfhour.method.refused import Refused

D = "{DAV:}"
HEAD = '<?xml version="1.0" encoding="utf-8"?>'
PLAIN = "@:!$&'()*+,;="
"""What may stand in a path as it is (RFC 3986, 3.3), besides letters, digits and -._~."""


class NotDav(Refused):
    """An answer that is no WebDAV."""


def root(body: bytes) -> ElementTree.Element:
    """The tree; a document type (and so any entity) is refused unread. Raises ``NotDav``."""
    if re.search(rb"<!(?:DOCTYPE|ENTITY)", body, re.IGNORECASE):
        raise NotDav("The server's answer holds a document type, so it was not read.")
    try:
        return ElementTree.fromstring(body)
    except (ElementTree.ParseError, ValueError, LookupError) as error:
        raise NotDav("The server's answer cannot be read.") from error


def responses(body: bytes) -> Iterator[ElementTree.Element]:
    """What is said of each path. Raises ``NotDav``."""
    return root(body).iter(f"{D}response")


def text_of(one: ElementTree.Element, name: str) -> str:
    """The first text under a name; empty when there is none."""
    return next((found.text for found in one.iter(name) if found.text), "")


def paths_of(one: ElementTree.Element, name: str) -> tuple[str, ...]:
    """The addresses under a name, as the server wrote them."""
    return tuple(h.text for found in one.iter(name) for h in found.iter(f"{D}href") if h.text)


def same_path(href: str) -> str:
    """The path of an address, written in one way however a server writes it (RFC 3986, 6.2.2).

    >>> same_path("https://example.com/b%c3%bccher/a%40b%2Fc.vcf")
    '/b%C3%BCcher/a@b%2Fc.vcf'
    """
    try:
        path = urlsplit(href).path if "://" in href else href
    except ValueError as error:
        raise NotDav("The server names a path that is none.") from error
    return "/".join(quote(unquote(part), safe=PLAIN) for part in path.strip().split("/"))
