"""A form that is sent twice has one effect: the second sending is led to where the first one went."""

from __future__ import annotations

import hashlib
import secrets
import time
from collections.abc import Callable
from typing import Any

from django.core.cache import cache
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

FIELD = "once"
KEPT = 24 * 3600
PATIENCE, NAP = 10.0, 0.05
STILL = "This was sent a moment ago and is still being worked on. Look again shortly."

Said = dict[str, Any]


def mark_of(request: HttpRequest | None) -> str:
    """The mark that all forms of one drawn page carry."""
    if request is None:
        return ""
    said: Said = request.__dict__
    mark: str = said.setdefault("form_mark", secrets.token_urlsafe(9))
    return mark


class Once:
    """Lets each form of a drawn page through once for the same words.

    Other words from the same page, as after going back, are a new sending. A form that was not
    taken (drawn again with what to mend) may be sent again. Fragments asked for by htmx pass.
    """

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponse]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Remember where a form that was taken led to."""
        response = self.get_response(request)
        if key := request.__dict__.get("form_sent"):
            if 300 <= response.status_code < 400:
                cache.set(key, response["Location"], KEPT)
            else:
                cache.delete(key)
        return response

    def process_view(self, request: HttpRequest, *_: Any) -> HttpResponse | None:
        """Let the first sending pass; answer a second one with the way the first one went."""
        key = key_of(request)
        until = time.monotonic() + PATIENCE
        while key and not cache.add(key, "", KEPT):
            if went := cache.get(key):
                return HttpResponseRedirect(went)
            if time.monotonic() > until:
                return render(request, "account/refused.html", {"page": STILL}, status=409)
            time.sleep(NAP)
        request.__dict__["form_sent"] = key
        return None


def key_of(request: HttpRequest) -> str:
    """What tells one sending from another, or '' where nothing is to be told apart."""
    if request.method != "POST" or "HX-Request" in request.headers or not request.POST.get(FIELD):
        return ""
    told = hashlib.sha256(f"{request.user.pk}\n{request.path}\n".encode())
    for name, values in sorted(request.POST.lists()):
        if name != "csrfmiddlewaretoken":
            told.update(repr((name, values)).encode())
    for name, files in sorted(request.FILES.lists()):
        told.update(repr((name, [(one.name, one.size) for one in files])).encode())
    return f"{FIELD}:{told.hexdigest()}"
