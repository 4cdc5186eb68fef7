"""The service worker, served from the root so that it may keep any page."""

from __future__ import annotations

from functools import cache
from hashlib import sha256
from pathlib import Path

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse

STATIC = Path(__file__).parents[2] / "static"
WORKER = STATIC / "js" / "worker" / "sw.js"
HEADER = "X-Halfhour-Version"


@login_not_required
def service_worker(request: HttpRequest) -> HttpResponse:
    """The worker's script; it holds no data, and a browser asks for it anew each time."""
    script = _script().replace('VERSION = "as served"', f'VERSION = "{version()}"')
    return HttpResponse(
        script, content_type="text/javascript", headers={"Cache-Control": "no-cache"}
    )


@cache
def version() -> str:
    """The version of what is served: another script or style is another version."""
    digest = sha256()
    for path in sorted([*STATIC.rglob("*.js"), *STATIC.rglob("*.css"), *STATIC.rglob("*.svg")]):
        digest.update(path.relative_to(STATIC).as_posix().encode() + b"\0" + path.read_bytes())
    return digest.hexdigest()[:12]


@cache
def _script() -> str:
    return WORKER.read_text(encoding="utf-8")
