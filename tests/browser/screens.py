"""Every screen of the running demo: found by following links, then checked with the URL table."""

from __future__ import annotations

import http.cookiejar
import re
import urllib.error
import urllib.request
from collections import deque
from dataclasses import dataclass, field
from html.parser import HTMLParser
from urllib.parse import urljoin, urlsplit

from django.urls import Resolver404, URLPattern, URLResolver, get_resolver, resolve

NEVER = {"account:leave"}
AT_MOST = 400


@dataclass(frozen=True)
class Demo:
    """The running demo, entered: its token is spent once, its cookies serve as often as one likes."""

    home: str
    cookies: http.cookiejar.CookieJar

    def opener(self):
        """Asks as who is signed in."""
        return urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self.cookies))


def entered(entrance):
    """The demo whose one-time address this is, from now on open; a ``Demo``."""
    demo = Demo(urljoin(entrance, "/"), http.cookiejar.CookieJar())
    demo.opener().open(entrance).read()
    return demo


@dataclass
class Found:
    """One address per screen, what went wrong, and the cookies of who is signed in."""

    screens: dict[str, str] = field(default_factory=dict)
    broken: list[str] = field(default_factory=list)
    cookies: list[dict] = field(default_factory=list)


class Links(HTMLParser):
    """The addresses a page leads to."""

    def __init__(self, html):
        super().__init__()
        self.found = []
        self.feed(html)

    def handle_starttag(self, tag, attrs):
        """Keep where links lead."""
        if tag == "a" and dict(attrs).get("href"):
            self.found.append(dict(attrs)["href"])


def named(path):
    """The URL name a path belongs to, or ``""``."""
    try:
        return resolve(path).view_name
    except Resolver404:
        return ""


def without_parts(patterns=None, before="/"):
    """Paths of the URL table that need no number."""
    for pattern in get_resolver().url_patterns if patterns is None else patterns:
        route = before + str(pattern.pattern)
        if isinstance(pattern, URLResolver):
            yield from without_parts(pattern.url_patterns, route)
        elif isinstance(pattern, URLPattern) and not re.search(r"[<(]", route):
            yield route


def walk(demo):
    """Follow every link once per screen from the first page of the demo; a ``Found``."""
    opener, found, seen = demo.opener(), Found(), set()
    table = [urljoin(demo.home, path) for path in without_parts()]
    waiting, linked = deque([demo.home, *table]), set()
    while waiting and len(seen) < AT_MOST:
        address = waiting.popleft()
        path = urlsplit(address).path
        name = named(path)
        if not name or name in NEVER or name in found.screens or address in seen:
            continue
        seen.add(address)
        html = _screen(opener, address, found)
        if html:
            found.screens[name] = address
            links = list(_next(html, address, demo.home))
            waiting.extend(links)
            linked.update(links)
    # An address nobody links to now (the job landed, before it has) may be absent.
    found.broken = [one for one in found.broken if one.partition(" ")[2] in linked]
    found.cookies = [{"name": c.name, "value": c.value, "url": demo.home} for c in demo.cookies]
    return found


def _screen(opener, address, found):
    try:
        with opener.open(address) as answer:
            kind = answer.headers.get_content_type()
            here = urlsplit(answer.url).path == urlsplit(address).path
            text = answer.read().decode("utf-8", "replace")
            return text if kind == "text/html" and here and "<html" in text else ""
    except urllib.error.HTTPError as error:
        if error.code not in (405, 403):
            found.broken.append(f"{error.code} {address}")
        return ""


def _next(html, address, home):
    host = urlsplit(home).netloc
    for link in Links(html).found:
        full = urljoin(address, link).partition("#")[0]
        if urlsplit(full).netloc == host and urlsplit(full).scheme == "http":
            yield full
