"""I sent it, what came back, putting a draft away, keeping one's own words."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.answering import log_answer
from halfhour.actions.outreach.drafting import edit_message, withdraw_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.outreach.templates import keep_template
from halfhour.method.refused import Refused
from halfhour.web.clock import now
from halfhour.web.outreach.forms import AnswerForm, NameForm, WordsForm


@require_POST
def sent(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the last words, then note the message as sent."""
    form = WordsForm(request.POST)
    try:
        if "body" in request.POST and form.is_valid():
            edit_message(by=request.user, at=now(), message=pk, **form.cleaned_data)
        how, knowingly = request.POST.get("how", "copy"), "knowingly" in request.POST
        mark_sent(by=request.user, at=now(), message=pk, how=how, knowingly=knowingly)
        messages.success(request, "Noted as sent")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:write", pk=pk)


@require_POST
def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """What came back."""
    form = AnswerForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Please say what came back.")
        return redirect("outreach:write", pk=pk)
    try:
        kept = log_answer(by=request.user, at=now(), message=pk, **form.cleaned_data)
        messages.success(request, "Answer kept")
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("outreach:write", pk=pk)
    if kept.kind == "yes" and kept.message.kind in ("request", "reminder"):
        return redirect(f"/interviews/arrange/?person={kept.message.person_id}&request={pk}")
    return redirect("outreach:write", pk=pk)


@require_POST
def withdraw(request: HttpRequest, pk: int) -> HttpResponse:
    """Put a draft away."""
    try:
        withdraw_message(by=request.user, at=now(), message=pk)
        messages.success(request, "Put away")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:list")


@require_POST
def keep_words(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep these words as a template of one's own."""
    form = NameForm(request.POST)
    if form.is_valid():
        try:
            keep_template(by=request.user, at=now(), message=pk, name=form.cleaned_data["name"])
            messages.success(request, "Kept as your own words")
        except Refused as refused:
            messages.error(request, str(refused))
    return redirect("outreach:write", pk=pk)
