"""Drawing a page: the frame for a browser, the fragment for htmx, and no query meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.db import connection
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render


class QueryWhileDrawing(RuntimeError):
    """A template asked the database; its page was not fully loaded."""


def _refuse(execute: Any, sql: str, *rest: Any) -> None:
    raise QueryWhileDrawing(sql)


@contextmanager
def drawing() -> Iterator[None]:
    """Within it any query raises, in development and in tests."""
    if not settings.DRAWING_WALL:
        yield
        return
    with connection.execute_wrapper(_refuse):
        yield


def draw(
    request: HttpRequest,
    template: str,
    *,
    page: Any = None,
    form: Any = None,
    status: int = 200,
) -> HttpResponse:
    """Draw ``room/name.html``, or only its fragment ``room/_name.html`` when htmx asks."""
    if getattr(request, "htmx", False) and not request.htmx.boosted:  # type: ignore[attr-defined]
        room, _, name = template.rpartition("/")
        template = f"{room}/_{name}"
    with drawing():
        return render(request, template, {"page": page, "form": form}, status=status)
