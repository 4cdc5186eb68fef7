"""Follow-ups at a glance, promises, and needs."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from halfhour.actions.followups.promises import keep_promise, release_promise
from halfhour.pages.followups.giving import needs_page
from halfhour.pages.followups.overview import followups_page
from halfhour.pages.followups.promises import promises_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw


@require_GET
def followups(request: HttpRequest) -> HttpResponse:
    """Everything owed to people."""
    page = followups_page(reader=request.user, today=today(request))
    return draw(request, "followups/list.html", page=page)


@require_GET
def promises(request: HttpRequest) -> HttpResponse:
    """Promises, mine and theirs."""
    return draw(request, "followups/promises.html", page=promises_page(reader=request.user))


@require_POST
def keep(request: HttpRequest, promise: int) -> HttpResponse:
    """A promise is kept."""
    keep_promise(by=request.user, at=now(), promise=promise)
    messages.success(request, "Kept")
    return redirect("followups:promises")


@require_POST
def release(request: HttpRequest, promise: int) -> HttpResponse:
    """A promise no longer holds."""
    release_promise(by=request.user, at=now(), promise=promise)
    return redirect("followups:promises")


@require_GET
def needs(request: HttpRequest) -> HttpResponse:
    """What people need, with ideas."""
    return draw(request, "followups/needs.html", page=needs_page(reader=request.user))
