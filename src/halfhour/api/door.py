"""The door to the REST API, which loads only when somebody comes through it."""

from __future__ import annotations

from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.urls import path, resolve, set_urlconf
from django.views.decorators.csrf import csrf_exempt

ADDRESSES = "halfhour.api.urls"


@csrf_exempt
@login_not_required
def door(request: HttpRequest, rest: str) -> HttpResponse:
    """Hand over to the API, which asks for a key or a signed-in browser itself."""
    set_urlconf(ADDRESSES)
    try:
        match = resolve(f"/api/{rest}", urlconf=ADDRESSES)
        answer: HttpResponse = match.func(request, *match.args, **match.kwargs)
    finally:
        set_urlconf(None)
    return answer


urlpatterns = [path("api/<path:rest>", door)]
