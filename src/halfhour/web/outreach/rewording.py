"""The own model: its settings, and a rewording that is shown, asked for, and taken or left."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.endpoint import drop_endpoint, keep_endpoint
from halfhour.actions.outreach.rewording import rewording_asked, suggest_rewording
from halfhour.method.refused import Refused
from halfhour.pages.outreach.rewording import endpoint_page, reword_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.outreach.model_form import ModelForm


def model(request: HttpRequest) -> HttpResponse:
    """The address of the own model; off until it is switched on."""
    page = endpoint_page(reader=request.user, today=today(request))
    shown = {"url": page.url, "model": page.model, "on": page.on}
    form = ModelForm(request.POST) if request.method == "POST" else ModelForm(initial=shown)
    if request.method == "POST" and form.is_valid():
        try:
            keep_endpoint(by=request.user, at=now(), **form.cleaned_data)
            messages.success(request, "Model kept")
            return redirect("outreach:model")
        except Refused as refused:
            form.add_error(None, str(refused))
    status = 422 if form.errors else 200
    return draw(request, "outreach/model.html", page=page, form=form, status=status)


@require_POST
def model_forget(request: HttpRequest) -> HttpResponse:
    """Forget the model and its key."""
    try:
        drop_endpoint(by=request.user, at=now())
        messages.success(request, "Forgotten")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:model")


def reword(request: HttpRequest, pk: int) -> HttpResponse:
    """First what would be sent, to the letter; then, by consent, what the model proposes."""
    names = "names" in (request.POST or request.GET)
    reader, day, said = request.user, today(request), None
    try:
        if request.method == "POST":
            mark = request.POST.get("mark", "")
            said = suggest_rewording(by=reader, at=now(), message=pk, mark=mark, names=names)
    except Refused as refused:
        messages.error(request, str(refused))
    try:
        asked = rewording_asked(by=reader, message=pk, names=names)
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("outreach:write", pk=pk)
    came = {"proposed": said.body, "verdict": said.verdict} if said else {}
    page = reword_page(reader=reader, today=day, message=pk, asked=asked, names=names, **came)
    return draw(request, "outreach/reword.html", page=page)
