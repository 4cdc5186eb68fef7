"""Every address of the app, read from the URL table, so that a new one is covered by itself."""

from __future__ import annotations

import re
from dataclasses import dataclass

from django.urls import URLPattern, URLResolver, get_resolver

OPEN = {"account:enter", "account:leave"}


@dataclass(frozen=True)
class Route:
    """One address: its name, its pattern, and the kinds of its arguments by name."""

    name: str
    pattern: str
    arguments: tuple[tuple[str, str], ...]


def routes() -> list[Route]:
    """Every named address."""
    return sorted(_below(get_resolver(), "", ""), key=lambda route: route.name)


def _below(resolver, prefix, namespace):
    for entry in resolver.url_patterns:
        pattern = prefix + str(entry.pattern)
        if isinstance(entry, URLResolver):
            inner = f"{namespace}{entry.namespace}:" if entry.namespace else namespace
            yield from _below(entry, pattern, inner)
        elif isinstance(entry, URLPattern):
            found = re.findall(r"<(?:(\w+):)?(\w+)>", pattern)
            yield Route(
                f"{namespace}{entry.name or pattern}",
                pattern,
                tuple((name, kind or "str") for kind, name in found),
            )


def address(route, number, text):
    """The address of a route with ``number`` for whole numbers and ``text`` for the rest."""
    path = "/" + route.pattern
    for name, kind in route.arguments:
        value = str(number if kind == "int" else text)
        path = path.replace(f"<{kind}:{name}>", value).replace(f"<{name}>", value)
    return path
