"""How well one knows people: one after another by keyboard or thumb, or from their page."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from halfhour.actions.people.triage import mark_closeness
from halfhour.pages.people.triage import triage_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw


@require_GET
def triage(request: HttpRequest) -> HttpResponse:
    """The next person who is not marked."""
    after = request.GET.get("after", "")
    page = triage_page(reader=request.user, after=int(after) if after.isdecimal() else 0)
    return draw(request, "people/triage.html", page=page)


@require_POST
def mark(request: HttpRequest, person: int) -> HttpResponse:
    """Mark one person, and go on to the next when one came from there."""
    closeness = request.POST.get("closeness", "")
    mark_closeness(by=request.user, at=now(), person=person, closeness=closeness)
    if request.POST.get("from") == "triage":
        return redirect(f"{reverse('people:triage')}?after={person}")
    messages.success(request, "Marked")
    return redirect("people:person", person=person)
