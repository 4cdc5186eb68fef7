"""A thank-you card in the browser: to print, to address, to post."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.followups.card import keep_address, post_card
from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import start_message
from halfhour.method.refused import Refused
from halfhour.pages.followups.card import card_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.followups.forms import AddressForm, ThanksForm


@require_POST
def begin(request: HttpRequest, person: int) -> HttpResponse:
    """A thank-you draft, opened as a card."""
    form = ThanksForm(request.POST)
    talk = form.cleaned_data["interview"] if form.is_valid() else None
    kept = start_message(by=request.user, at=now(), person=person, kind="thanks", interview=talk)
    return redirect("followups:card", message=kept.pk)


@require_http_methods(["GET", "POST"])
def card(request: HttpRequest, message: int) -> HttpResponse:
    """The card; posting the form keeps the address."""
    verdict = verdict_on(by=request.user, message=message)
    page = card_page(reader=request.user, today=today(request), message=message, verdict=verdict)
    form = AddressForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            keep_address(by=request.user, at=now(), person=page.person_id, **form.cleaned_data)
            return redirect("followups:card", message=message)
        except Refused as refusal:
            form.add_error("address", str(refusal))
    return draw(request, "followups/card.html", page=page, form=form)


@require_POST
def posted(request: HttpRequest, message: int) -> HttpResponse:
    """The card is on its way."""
    try:
        post_card(by=request.user, at=now(), message=message)
        messages.success(request, "Posted; thank you noted")
        return redirect("today:today")
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("followups:card", message=message)
