"""Directions one did not think of: looking, setting aside with the reason, bringing back."""

from __future__ import annotations

from django.http import Http404, HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.directions.setting_aside import bring_suggestion_back, set_suggestion_aside
from halfhour.pages.directions.suggesting import suggestions_page
from halfhour.web.clock import now
from halfhour.web.directions.deciding_forms import AsideForm
from halfhour.web.directions.screens import FormScreen, filled, pressed, sent
from halfhour.web.drawing import draw


def suggestions(request: HttpRequest) -> HttpResponse:
    """Directions one did not think of."""
    page = suggestions_page(reader=request.user)
    return draw(request, "directions/suggestions.html", page=page)


def aside(request: HttpRequest, code: str) -> HttpResponse:
    """Set a suggestion aside, with the reason if one likes."""
    page = suggestions_page(reader=request.user)
    shown = {one.suggestion.code: one.suggestion.title for s in page.steps for one in s.suggestions}
    shown |= {one.code: one.title for one in page.aside}
    if code not in shown:
        raise Http404
    back = reverse("directions:suggestions")
    lede = "It is suggested no more; you can bring it back at any time."
    screen = FormScreen(f"Set aside: {shown[code]}", lede, back, "Suggestions", "Set aside")
    return filled(
        request,
        AsideForm(sent(request)),
        screen,
        lambda data: set_suggestion_aside(by=request.user, at=now(), code=code, **data),
        "Set aside.",
    )


@require_POST
def back(request: HttpRequest, code: str) -> HttpResponse:
    """Bring a suggestion back."""
    return pressed(
        request,
        lambda: bring_suggestion_back(by=request.user, at=now(), code=code),
        "It may come up again.",
        reverse("directions:suggestions"),
    )
