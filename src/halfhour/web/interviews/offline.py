"""The service worker, served from the root so that it may keep any page."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse

WORKER = Path(__file__).parents[2] / "static" / "js" / "worker" / "sw.js"


@login_not_required
def service_worker(request: HttpRequest) -> HttpResponse:
    """The worker's script; it holds no data, and a browser asks for it anew each time."""
    return HttpResponse(
        _script(), content_type="text/javascript", headers={"Cache-Control": "no-cache"}
    )


@cache
def _script() -> str:
    return WORKER.read_text(encoding="utf-8")
