"""Who may be the same: looking side by side, answering, and taking joins apart."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from halfhour.actions.people.looking import look_for_duplicates
from halfhour.actions.people.merging import unmerge
from halfhour.actions.people.reviewing import merge_pair, merge_safest, part_pair
from halfhour.method.refused import Refused
from halfhour.pages.people.duplicates import duplicates_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw


@require_GET
def review(request: HttpRequest) -> HttpResponse:
    """The pairs that wait, the surest first."""
    return draw(request, "people/duplicates.html", page=duplicates_page(reader=request.user))


@require_POST
def answer(request: HttpRequest, pair: int) -> HttpResponse:
    """One pair: the same person, or two."""
    if request.POST.get("answer") == "apart":
        part_pair(by=request.user, at=now(), pair=pair)
        messages.success(request, "Two people; I will not ask again")
        return redirect("people:duplicates")
    keep = request.POST.get("keep", "")
    try:
        done = merge_pair(
            by=request.user, at=now(), pair=pair, keep=int(keep) if keep.isdecimal() else 0
        )
        undo = reverse("people:unmerge", args=[done.pk])
        messages.success(request, "Joined", extra_tags=f"undo:{undo}")
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("people:duplicates")


@require_POST
def safest(request: HttpRequest) -> HttpResponse:
    """Join all pairs that are as good as certain."""
    joined = merge_safest(by=request.user, at=now())
    messages.success(request, f"{joined} joined; each can be taken apart again")
    return redirect("people:duplicates")


@require_POST
def look(request: HttpRequest) -> HttpResponse:
    """Compare everybody with everybody."""
    found = look_for_duplicates(by=request.user, at=now())
    pairs = "1 new pair" if found == 1 else f"{found} new pairs"
    messages.success(request, f"{pairs} to look at" if found else "Nobody new found")
    return redirect("people:duplicates")


@require_POST
def apart(request: HttpRequest, merge: int) -> HttpResponse:
    """Take two joined records apart again."""
    try:
        back = unmerge(by=request.user, at=now(), merge=merge)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("people:duplicates")
    messages.success(request, f"{back.name or 'They'} stands alone again")
    return redirect("people:person", person=back.pk)
