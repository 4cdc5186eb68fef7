"""Saying which occupation somebody has."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from halfhour.actions.directions.coding_here import say_occupation
from halfhour.method.refused import Refused
from halfhour.pages.people.occupation import occupation_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw


@require_http_methods(["GET", "POST"])
def occupation(request: HttpRequest, person: int) -> HttpResponse:
    """Choose another occupation; people with such a title follow."""
    if request.method == "POST":
        code = request.POST.get("code", "")
        try:
            others = say_occupation(by=request.user, at=now(), person=person, code=code)
            messages.success(request, f"Kept, for {others} more like it." if others else "Kept.")
        except Refused as refusal:
            messages.error(request, str(refusal))
        return redirect("people:person", person=person)
    query = request.GET.get("find", "")[:200]
    page = occupation_page(reader=request.user, person=person, query=query)
    return draw(request, "people/occupation.html", page=page)
