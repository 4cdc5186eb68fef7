"""What stands before every view: the one-time token, quiet headers, refusals as answers."""

from __future__ import annotations

from collections.abc import Callable

from django.contrib.auth import login
from django.core.exceptions import ObjectDoesNotExist
from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render

from halfhour.actions.account.entering import spend_token
from halfhour.method.refused import Refused
from halfhour.outside.account.fullness import SENTENCE, is_full
from halfhour.web.clock import now

View = Callable[[HttpRequest], HttpResponse]


def token_sign_in(get_response: View) -> View:
    """Sign in by the one-time token in the address, then leave the token behind by a redirect."""

    def middleware(request: HttpRequest) -> HttpResponse:
        if request.method != "GET" or "token" not in request.GET:
            return get_response(request)
        user = spend_token(token=request.GET["token"], at=now())
        if user is None and not request.user.is_authenticated:
            return render(request, "account/spent.html", status=403)
        if user is not None:
            login(request, user, backend="django.contrib.auth.backends.ModelBackend")
        rest = request.GET.copy()
        del rest["token"]
        query = f"?{rest.urlencode()}" if rest else ""
        return HttpResponseRedirect(f"/{request.path.lstrip('/')}{query}")

    return middleware


def quiet_headers(get_response: View) -> View:
    """Pages with personal data are never kept by a cache; fragments and frames are kept apart."""

    def middleware(request: HttpRequest) -> HttpResponse:
        response = get_response(request)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Cross-Origin-Opener-Policy", "same-origin")
        response.headers.setdefault("Cross-Origin-Resource-Policy", "same-origin")
        response.headers["Vary"] = ", ".join(
            dict.fromkeys([*filter(None, response.get("Vary", "").split(", ")), "HX-Request"])
        )
        return response

    return middleware


class Refusals:
    """A record that is not there is a 404; a refusal nobody handled is a page with its sentence."""

    def __init__(self, get_response: View) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponse:
        """Let the request pass; what is raised comes back to :meth:`process_exception`."""
        return self.get_response(request)

    def process_exception(self, request: HttpRequest, error: Exception) -> HttpResponse | None:
        """Turn what the floors below raise into an answer."""
        if isinstance(error, ObjectDoesNotExist):
            raise Http404 from error
        if isinstance(error, Refused):
            return render(request, "account/refused.html", {"page": str(error)}, status=422)
        if is_full(error):
            return render(request, "account/refused.html", {"page": SENTENCE}, status=507)
        return None


refusals = Refusals
