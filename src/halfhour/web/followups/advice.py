"""The ledger of advice: adding a piece, and saying what was done with it."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from halfhour.actions.followups.advice import (
    follow_advice,
    record_advice,
    reopen_advice,
    set_aside_advice,
    try_advice,
)
from halfhour.method.refused import Refused
from halfhour.models import Advice, AdviceOutcome, User
from halfhour.pages.followups.giving import giving_page
from halfhour.pages.followups.ledger import ledger_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.followups.forms import SettleForm, TextForm


@require_GET
def ledger(request: HttpRequest) -> HttpResponse:
    """All advice."""
    return draw(request, "followups/ledger.html", page=ledger_page(reader=request.user))


@require_http_methods(["GET", "POST"])
def settle(request: HttpRequest, advice: int) -> HttpResponse:
    """One advice, and what was done with it."""
    form = SettleForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            kept = _settle(request.user, advice, **form.cleaned_data)
            messages.success(request, "Noted")
            if kept.state in ("followed", "tried"):
                return redirect("followups:report", person=kept.advice.giver_id)
            return redirect("followups:ledger")
        except Refused as refusal:
            form.add_error("words", str(refusal))
    page = ledger_page(reader=request.user, chosen=advice)
    return draw(request, "followups/advice.html", page=page, form=form)


def _settle(by: User, advice: int, state: str, words: str) -> AdviceOutcome:
    """Note what was done. Raises NothingSaid, DoesNotExist."""
    if state == "open":
        return reopen_advice(by=by, at=now(), advice=advice)
    doing = {"followed": follow_advice, "tried": try_advice, "set aside": set_aside_advice}[state]
    return doing(by=by, at=now(), advice=advice, words=words)


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest, person: int) -> HttpResponse:
    """Keep advice of somebody."""
    form = TextForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        kept: Advice = record_advice(
            by=request.user, at=now(), giver=person, text=form.cleaned_data["text"]
        )
        return redirect("followups:advice", advice=kept.pk)
    page = giving_page(reader=request.user, person=person)
    return draw(request, "followups/add_advice.html", page=page, form=form)
