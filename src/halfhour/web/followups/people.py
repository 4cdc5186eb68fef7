"""What is owed to one person: a hello, something given, a promise."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.followups.contact import drop_cadence, log_contact, set_cadence
from halfhour.actions.followups.giving import record_gift, record_need
from halfhour.actions.followups.promises import record_promise
from halfhour.pages.followups.giving import giving_page
from halfhour.pages.followups.touch import hello_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.followups.forms import (
    CadenceForm,
    ContactForm,
    GiftForm,
    PromiseForm,
    TextForm,
)


@require_http_methods(["GET", "POST"])
def hello(request: HttpRequest, person: int) -> HttpResponse:
    """Keep in touch with one person."""
    form = ContactForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        log_contact(by=request.user, at=now(), person=person, **form.cleaned_data)
        messages.success(request, "Noted; the clock starts anew")
        return redirect("followups:hello", person=person)
    page = hello_page(reader=request.user, person=person)
    return draw(request, "followups/hello.html", page=page, form=form)


@require_POST
def cadence(request: HttpRequest, person: int) -> HttpResponse:
    """How often to be reminded of one person."""
    if request.POST.get("days") == "group":
        drop_cadence(by=request.user, at=now(), person=person)
        return redirect("followups:hello", person=person)
    form = CadenceForm(request.POST)
    if form.is_valid():
        set_cadence(by=request.user, at=now(), person=person, days=form.cleaned_data["days"])
    return redirect("followups:hello", person=person)


@require_http_methods(["GET", "POST"])
def give(request: HttpRequest, person: int) -> HttpResponse:
    """Give back to one person."""
    form = GiftForm(request.POST or None, initial={"need": request.GET.get("need")})
    if request.method == "POST" and form.is_valid():
        record_gift(by=request.user, at=now(), person=person, **form.cleaned_data)
        messages.success(request, "Noted")
        return redirect("followups:give", person=person)
    page = giving_page(reader=request.user, person=person)
    return draw(request, "followups/give.html", page=page, form=form)


@require_POST
def need(request: HttpRequest, person: int) -> HttpResponse:
    """Keep something they need or like."""
    form = TextForm(request.POST)
    if form.is_valid():
        record_need(by=request.user, at=now(), person=person, text=form.cleaned_data["text"])
    else:
        messages.error(request, "Please say what they need or like.")
    return redirect("followups:give", person=person)


@require_http_methods(["GET", "POST"])
def promise(request: HttpRequest, person: int) -> HttpResponse:
    """Keep what was promised to one person."""
    form = PromiseForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        record_promise(by=request.user, at=now(), person=person, **form.cleaned_data)
        return redirect("followups:promises")
    page = giving_page(reader=request.user, person=person)
    return draw(request, "followups/promise.html", page=page, form=form)
