"""Calendars that are read, and the private calendar address."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.interviews.calendar_accounts import (
    NotThatCalendar,
    connect_calendars,
    write_here,
)
from halfhour.actions.interviews.calendar_writing import write_talks
from halfhour.actions.interviews.calendars import (
    feed_owner,
    forget_calendar,
    keep_calendar_file,
    make_feed,
    read_calendars,
    subscribe_calendar,
)
from halfhour.method.refused import Refused
from halfhour.pages.interviews.calendar import calendar_text
from halfhour.pages.interviews.calendars import calendars_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw


class CalendarForm(forms.Form):
    """A calendar by its address, as an account, or as a file."""

    url = forms.CharField(
        required=False,
        max_length=500,
        label="Its private address",
        help_text="https or webcal; for an account, its CalDAV address.",
    )
    username = forms.CharField(
        required=False,
        max_length=200,
        label="User name",
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    password = forms.CharField(
        required=False,
        max_length=500,
        label="App password",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )
    file = forms.FileField(required=False, label="Or a calendar file (.ics)")


def calendars(request: HttpRequest) -> HttpResponse:
    """See and add calendars."""
    form = CalendarForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        try:
            _add(request, form.cleaned_data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            return redirect("interviews:calendars")
    page = calendars_page(reader=request.user)
    return draw(request, "interviews/calendars.html", page=page, form=form)


def _add(request: HttpRequest, data: dict) -> None:  # type: ignore[type-arg]
    by, url = request.user, data["url"]
    if data["file"]:
        keep_calendar_file(by=by, at=now(), content=data["file"].read())
    elif url and data["username"]:
        account = {"username": data["username"], "password": data["password"]}
        connect_calendars(by=by, at=now(), url=url, **account)
        read_calendars(by=by, at=now())
    elif url:
        subscribe_calendar(by=by, at=now(), url=url)
        read_calendars(by=by, at=now())


@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Fetch the calendars anew, and write what changed."""
    read_calendars(by=request.user, at=now())
    write_talks(by=request.user, at=now())
    return redirect("interviews:calendars")


@require_POST
def choose(request: HttpRequest, pk: int) -> HttpResponse:
    """Have the talks written to this calendar, or no longer."""
    wanted = request.POST.get("wanted") == "yes"
    try:
        write_here(by=request.user, at=now(), calendar=pk, wanted=wanted)
    except NotThatCalendar as refusal:
        messages.warning(request, str(refusal))
    else:
        write_talks(by=request.user, at=now())
    return redirect("interviews:calendars")


@require_POST
def forget(request: HttpRequest, pk: int) -> HttpResponse:
    """Forget one of them."""
    forget_calendar(by=request.user, at=now(), calendar=pk)
    return redirect("interviews:calendars")


@require_POST
def new_feed(request: HttpRequest) -> HttpResponse:
    """A new private address; told once."""
    key = make_feed(by=request.user, at=now())
    address = request.build_absolute_uri(reverse("interviews:feed", args=[key]))
    messages.success(request, f"Your calendar's address, shown only now: {address}")
    return redirect("interviews:calendars")


@login_not_required
def feed(request: HttpRequest, key: str) -> HttpResponse:
    """The private calendar; whoever has the key may read it."""
    text = calendar_text(reader=feed_owner(key=key), now=now())
    return HttpResponse(text, content_type="text/calendar; charset=utf-8")
