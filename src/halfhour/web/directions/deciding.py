"""Comparing directions, deciding on them, and closing and beginning searches."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from halfhour.actions.directions.deciding import (
    begin_search,
    close_search,
    decide_direction,
    weigh_criteria,
)
from halfhour.pages.directions.comparing import compare_page
from halfhour.pages.directions.learned import direction_page
from halfhour.web.clock import now, today
from halfhour.web.directions.deciding_forms import (
    BeginForm,
    DecisionForm,
    OutcomeForm,
    WeightsForm,
)
from halfhour.web.directions.screens import FormScreen, filled, sent
from halfhour.web.drawing import draw


def compare(request: HttpRequest) -> HttpResponse:
    """Directions side by side, on what the seeker weighs."""
    page = compare_page(reader=request.user)
    initial = {criterion.key: criterion.weight for criterion in page.criteria}
    form = WeightsForm(sent(request), initial=initial)
    if request.method == "POST" and form.is_valid():
        weights = {key: value for key, value in form.cleaned_data.items() if value is not None}
        weigh_criteria(by=request.user, at=now(), weights=weights)
        messages.success(request, "Weighed.")
        return redirect("directions:compare")
    return draw(request, "directions/compare.html", page=page, form=form)


def decide(request: HttpRequest, pk: int) -> HttpResponse:
    """Go on, go deeper, let go."""
    page = direction_page(reader=request.user, today=today(request), direction=pk)
    chosen = page.decisions[0].decision if page.decisions else "go on"
    back = reverse("directions:show", args=[pk])
    lede = "Whatever you choose, everything you learned stays."
    return filled(
        request,
        DecisionForm(sent(request), initial={"decision": chosen}),
        FormScreen("Decide", lede, back, page.name, "Decide"),
        lambda data: decide_direction(by=request.user, at=now(), direction=pk, **data),
        "Decided.",
    )


def close(request: HttpRequest) -> HttpResponse:
    """Close the search with its outcome."""
    lede = "Your people and all you learned stay; a new search can begin at any time."
    back = reverse("directions:list")
    return filled(
        request,
        OutcomeForm(sent(request)),
        FormScreen("Close this search", lede, back, "", "Close it"),
        lambda data: close_search(by=request.user, at=now(), **data),
        "Closed. Well done.",
    )


def begin(request: HttpRequest) -> HttpResponse:
    """Begin a new search."""
    lede = "Everybody you know is still here."
    back = reverse("directions:list")
    return filled(
        request,
        BeginForm(sent(request)),
        FormScreen("Begin a new search", lede, back, "", "Begin"),
        lambda data: begin_search(by=request.user, at=now(), **data),
        "A new search has begun.",
    )
