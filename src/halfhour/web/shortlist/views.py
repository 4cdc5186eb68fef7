"""The shortlist, and the buttons on it."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from django.contrib import messages
from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.shortlist.choosing import (
    bring_back,
    choose,
    drop,
    set_aside,
    weigh_shortlist,
)
from halfhour.method.refused import Refused
from halfhour.method.shortlist.weights import Weights
from halfhour.pages.shortlist.page import shortlist_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.shortlist.forms import PersonForm, WeightsForm

FIRST, MOST = 10, 100


def shortlist(request: HttpRequest) -> HttpResponse:
    """Whom to ask first, and why."""
    page = shortlist_page(
        reader=request.user,
        today=today(request),
        direction=_number(request.GET.get("direction")),
        limit=MOST if request.GET.get("more") else FIRST,
    )
    return draw(request, "shortlist/list.html", page=page)


@require_POST
def choose_person(request: HttpRequest) -> HttpResponse:
    """Put somebody on one's list."""
    data = _asked(request)
    return _done(
        request,
        lambda: choose(
            by=request.user,
            at=now(),
            person=data["person"],
            direction=data["direction"],
            role=data["role"],
        ),
        "On your list.",
    )


@require_POST
def set_person_aside(request: HttpRequest) -> HttpResponse:
    """Do not suggest somebody for this direction."""
    data = _asked(request)
    return _done(
        request,
        lambda: set_aside(
            by=request.user,
            at=now(),
            person=data["person"],
            direction=data["direction"],
            reason=data["reason"],
        ),
        "Set aside; you can bring them back below.",
    )


@require_POST
def drop_person(request: HttpRequest, pk: int) -> HttpResponse:
    """Take somebody off one's list."""
    return _done(request, lambda: drop(by=request.user, at=now(), chosen=pk), "Taken off.")


@require_POST
def bring_person_back(request: HttpRequest, pk: int) -> HttpResponse:
    """Suggest somebody again."""
    return _done(request, lambda: bring_back(by=request.user, at=now(), aside=pk), "Back again.")


@require_POST
def weigh(request: HttpRequest) -> HttpResponse:
    """How much each part of the order counts."""
    form = WeightsForm(request.POST)
    found = form.cleaned_data if form.is_valid() else {}
    weights = {name: value for name, value in found.items() if value is not None}
    if request.POST.get("reset"):
        weights = Weights().as_dict()
    return _done(
        request, lambda: weigh_shortlist(by=request.user, at=now(), weights=weights), "Weighed."
    )


def _asked(request: HttpRequest) -> dict[str, Any]:
    form = PersonForm(request.POST)
    if not form.is_valid():
        raise Http404
    return form.cleaned_data


def _done(request: HttpRequest, do: Callable[[], object], said: str) -> HttpResponse:
    """Do it and go back to the direction the button stood under; a refusal is told there."""
    try:
        do()
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, said)
    direction = _number(request.POST.get("direction"))
    query = f"?direction={direction}" if direction else ""
    return redirect(f"{reverse('shortlist:list')}{query}")


def _number(text: str | None) -> int | None:
    """A number from an address, None when there is none; raises Http404 for anything else."""
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 18):
        raise Http404
    return int(text)
