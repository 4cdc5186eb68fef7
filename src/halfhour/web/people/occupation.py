"""Saying which occupation somebody has."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.directions.coding_here import say_occupation
from halfhour.actions.directions.correcting import undo_correction
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
            done = say_occupation(by=request.user, at=now(), person=person, code=code)
            said = f"Kept, for {done.followed} more like it." if done.followed else "Kept."
            undo = reverse("people:occupation-undo", args=[done.correction])
            messages.success(request, said, extra_tags=f"undo:{undo}")
        except Refused as refusal:
            messages.error(request, str(refusal))
        return redirect("people:person", person=person)
    query = request.GET.get("find", "")[:200]
    page = occupation_page(reader=request.user, person=person, query=query)
    return draw(request, "people/occupation.html", page=page)


@require_POST
def undo(request: HttpRequest, correction: int) -> HttpResponse:
    """Take back what was said of an occupation, for everybody who followed."""
    here = "people:list", []
    try:
        done = undo_correction(by=request.user, at=now(), correction=correction)
        said = f"Undone, for {done.back} people." if done.back > 1 else "Undone."
        messages.success(request, said)
        here = "people:person", [done.person]
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect(here[0], *here[1])
