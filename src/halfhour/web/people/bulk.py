"""What is done to many people at once, and taking it back."""

from __future__ import annotations

from typing import Any
from urllib.parse import urlsplit

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.people.merging import merge
from halfhour.actions.people.tagging import tag_people, undo_bulk
from halfhour.actions.people.triage import mark_many
from halfhour.method.refused import Refused
from halfhour.web.clock import now
from halfhour.web.people.forms import BulkForm


@require_POST
def many(request: HttpRequest) -> HttpResponse:
    """Mark, tag or join the people ticked in the list."""
    form = BulkForm(request.POST)
    if not form.is_valid():
        messages.error(request, next(iter(form.errors.values()))[0])
        return again(request)
    try:
        undo = done(request.user, form.cleaned_data)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return again(request)
    messages.success(request, "Done", extra_tags=f"undo:{undo}")
    return again(request)


def done(by: Any, asked: dict[str, Any]) -> str:
    """Do what was asked; gives the address that takes it back. Raises `Refused`."""
    people = asked["people"]
    if asked["do"] == "join":
        if len(people) != 2:
            raise Refused("Tick exactly the two records that are one person.")
        joined = merge(by=by, at=now(), kept=min(people), gone=max(people))
        return reverse("people:unmerge", args=[joined.pk])
    if asked["do"] == "mark":
        event = mark_many(by=by, at=now(), people=people, closeness=asked["closeness"])
    else:
        remove = asked["do"] == "untag"
        event = tag_people(by=by, at=now(), people=people, tag=asked["tag"], remove=remove)
    return reverse("people:many-undo", args=[event.pk])


def again(request: HttpRequest) -> HttpResponse:
    """The list once more, searched and filtered as it was."""
    here = reverse("people:list")
    came = urlsplit(request.headers.get("Referer", ""))
    return redirect(f"{here}?{came.query}" if came.path == here and came.query else here)


@require_POST
def undo(request: HttpRequest, event: int) -> HttpResponse:
    """Take one bulk edit back."""
    try:
        undo_bulk(by=request.user, at=now(), event=event)
        messages.success(request, "Taken back")
    except Refused as refusal:
        messages.error(request, str(refusal))
    return again(request)
