"""How it goes, honestly."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from halfhour.pages.progress.page import progress_page
from halfhour.web.clock import today
from halfhour.web.drawing import draw
from halfhour.web.progress.screen import screen


@require_GET
def progress(request: HttpRequest) -> HttpResponse:
    """The funnel and one's own rates."""
    page = progress_page(reader=request.user, today=today(request))
    return draw(request, "progress/progress.html", page=screen(page))
