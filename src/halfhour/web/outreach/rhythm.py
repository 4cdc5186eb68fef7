"""The rhythm of asking: looking at it and changing it."""

from __future__ import annotations

from dataclasses import asdict

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from halfhour.actions.outreach.pacing import change_pace
from halfhour.method.outreach.pace import USUAL
from halfhour.method.refused import Refused
from halfhour.pages.outreach.pacing import rhythm_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.outreach.rhythm_form import RhythmForm


def rhythm(request: HttpRequest) -> HttpResponse:
    """The numbers of the rhythm; each is a default that may be changed."""
    page = rhythm_page(reader=request.user, today=today(request))
    if request.method == "POST" and "usual" in request.POST:
        change_pace(by=request.user, at=now(), **asdict(USUAL))
        messages.success(request, "Back to the usual rhythm")
        return redirect("outreach:rhythm")
    form = RhythmForm(request.POST) if request.method == "POST" else RhythmForm(asdict(page.pace))
    if request.method == "POST" and form.is_valid():
        try:
            change_pace(by=request.user, at=now(), **form.cleaned_data)
            messages.success(request, "Rhythm kept")
            return redirect("outreach:list")
        except Refused as refused:
            form.add_error(None, str(refused))
    status = 422 if form.errors else 200
    return draw(request, "outreach/rhythm.html", page=page, form=form, status=status)
