"""With whom one keeps in touch and how often, one by one, by group, and those long silent."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_POST

from halfhour.actions.followups.contact import set_cadence_of_all
from halfhour.actions.followups.groups import set_group_cadence
from halfhour.method.refused import Refused
from halfhour.pages.followups.silent import silent_page
from halfhour.pages.followups.touch import touch_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.followups.forms import CadenceForm, ManyForm


@require_GET
def in_touch(request: HttpRequest) -> HttpResponse:
    """With whom one keeps in touch, and when next."""
    return draw(request, "followups/in_touch.html", page=touch_page(reader=request.user))


@require_GET
def silent(request: HttpRequest) -> HttpResponse:
    """Those one has lost sight of."""
    page = silent_page(reader=request.user, today=today(request))
    return draw(request, "followups/silent.html", page=page)


@require_POST
def group(request: HttpRequest, group: str) -> HttpResponse:
    """How often to be in touch with a whole group."""
    form = CadenceForm(request.POST)
    if form.is_valid():
        days = form.cleaned_data["days"]
        try:
            set_group_cadence(by=request.user, at=now(), group=group, days=days)
            messages.success(request, "Kept")
        except Refused as refusal:
            messages.error(request, str(refusal))
    return redirect("followups:in-touch")


@require_POST
def many(request: HttpRequest) -> HttpResponse:
    """How often to be in touch with the people ticked."""
    form = ManyForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Tick the people first.")
        return redirect("followups:in-touch")
    kept = set_cadence_of_all(by=request.user, at=now(), **form.cleaned_data)
    messages.success(request, f"Kept for {len(kept)}")
    return redirect("followups:in-touch")
