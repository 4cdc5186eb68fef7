"""Looking back in two minutes."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.interviews.debriefing import begin_thanks, debrief_interview
from halfhour.pages.interviews.debrief import debrief_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.interviews.debrief_forms import DebriefForm
from halfhour.web.interviews.leading import composer


def debrief(request: HttpRequest, pk: int) -> HttpResponse:
    """Sort what was said: to directions, people, items, promises; then the thanks."""
    page = debrief_page(reader=request.user, today=today(request), interview=pk)
    form = DebriefForm(request.POST or None, page=page)
    if request.method == "POST" and form.is_valid():
        debrief_interview(by=request.user, at=now(), interview=pk, debrief=form.debrief())
        messages.success(request, "Kept. The thank-you has begun in their words.")
        return redirect("interviews:show", pk)
    return draw(request, "interviews/debrief.html", page=page, form=form)


@require_POST
def thanks(request: HttpRequest, pk: int) -> HttpResponse:
    """Go on with the thank-you, begun from their words."""
    begun = begin_thanks(by=request.user, at=now(), interview=pk)
    return redirect(composer(begun.pk) or "interviews:show", *([] if composer(begun.pk) else [pk]))
