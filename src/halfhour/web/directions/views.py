"""Directions side by side, one by one, and beside one's own work."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.directions.naming import (
    attach_occupation,
    describe_direction,
    detach_occupation,
    name_direction,
)
from halfhour.method.refused import Refused
from halfhour.pages.directions.carried import carried_page
from halfhour.pages.directions.learned import direction_page
from halfhour.pages.directions.listing import directions_page
from halfhour.web.clock import now, today
from halfhour.web.directions.forms import DirectionForm
from halfhour.web.directions.screens import FormScreen, filled, pressed, sent
from halfhour.web.drawing import draw


def directions(request: HttpRequest) -> HttpResponse:
    """All directions of the search."""
    return draw(request, "directions/list.html", page=directions_page(reader=request.user))


def name(request: HttpRequest) -> HttpResponse:
    """Name a direction; a suggestion comes with its occupation."""
    code, title = request.POST.get("code", ""), request.POST.get("title", "")
    form = DirectionForm(sent(request))
    if request.method == "POST" and form.is_valid():
        occupations = [(code, title)] if code else []
        try:
            made = name_direction(
                by=request.user, at=now(), occupations=occupations, **form.cleaned_data
            )
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, f"You are exploring {made.name}.")
            return redirect("directions:carries", made.pk)
    back = reverse("directions:list")
    screen = FormScreen(
        "Name a direction", "A field or a career to look into.", back, "", "Name it"
    )
    return draw(request, "directions/form.html", page=screen, form=form)


def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One direction: what is known, by whom, what is open."""
    page = direction_page(reader=request.user, today=today(request), direction=pk)
    return draw(request, "directions/show.html", page=page)


def edit(request: HttpRequest, pk: int) -> HttpResponse:
    """Change name, reason and industries."""
    page = direction_page(reader=request.user, today=today(request), direction=pk)
    known = {"name": page.name, "why": page.why, "industries": ", ".join(page.industries)}
    screen = FormScreen("Edit", page.name, reverse("directions:show", args=[pk]), page.name, "Save")
    return filled(
        request,
        DirectionForm(sent(request), initial=known),
        screen,
        lambda data: describe_direction(by=request.user, at=now(), direction=pk, **data),
        "Saved.",
    )


def carries(request: HttpRequest, pk: int) -> HttpResponse:
    """What carries over from one's own work, and what is missing."""
    page = carried_page(reader=request.user, direction=pk, query=request.GET.get("find", "")[:200])
    return draw(request, "directions/carries.html", page=page)


@require_POST
def attach(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that an occupation belongs to the direction."""
    code, title = request.POST.get("code", ""), request.POST.get("title", "")
    return pressed(
        request,
        lambda: attach_occupation(by=request.user, at=now(), direction=pk, code=code, title=title),
        "Attached.",
        reverse("directions:carries", args=[pk]),
    )


@require_POST
def detach(request: HttpRequest, pk: int) -> HttpResponse:
    """Say that an occupation does not belong to it."""
    code = request.POST.get("code", "")
    return pressed(
        request,
        lambda: detach_occupation(by=request.user, at=now(), direction=pk, code=code),
        "Taken off.",
        reverse("directions:carries", args=[pk]),
    )
