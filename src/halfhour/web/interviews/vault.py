"""The key with which a browser seals notes: it dies with the session, and only its owner gets it again."""

from __future__ import annotations

from base64 import urlsafe_b64encode
from secrets import compare_digest, token_urlsafe

from django.conf import settings
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.utils.crypto import salted_hmac
from django.views.decorators.http import require_GET

from halfhour.models import User


def hand_over(request: HttpRequest, response: HttpResponse) -> HttpResponse:
    """Put the key of this session into a cookie that scripts of the app can read."""
    mark, _, key = request.COOKIES.get(settings.NOTES_COOKIE_NAME, "").partition(".")
    if not mark or not compare_digest(key.encode(), key_of(request.user, mark).encode()):
        mark = token_urlsafe(9)
    response.set_cookie(
        settings.NOTES_COOKIE_NAME,
        f"{mark}.{key_of(request.user, mark)}",
        max_age=request.session.get_expiry_age(),
        secure=settings.SESSION_COOKIE_SECURE,
        samesite="Strict",
    )
    return response


def key_of(user: User, mark: str) -> str:
    """The 32 bytes for one person and one mark, in base64; made anew each time, kept nowhere."""
    made = salted_hmac("halfhour.notes", f"{user.pk} {mark}", algorithm="sha256").digest()
    return urlsafe_b64encode(made).decode().rstrip("=")


@require_GET
def notes_key(request: HttpRequest, mark: str) -> HttpResponse:
    """The reader's own key for a mark of an earlier session; another's notes do not open with it."""
    return JsonResponse({"key": key_of(request.user, mark)})
