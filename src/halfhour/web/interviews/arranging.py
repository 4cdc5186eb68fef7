"""Arranging a talk with one person: three times that suit, or another."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from halfhour.actions.interviews.arranging import (
    arrange_interview,
)
from halfhour.actions.interviews.preparing import prepare_interview
from halfhour.models import Interview
from halfhour.pages.interviews.agenda import proposed_agenda
from halfhour.pages.interviews.arranging import ArrangingPage, arranging_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.interviews.forms import LATER, ArrangeForm
from halfhour.web.interviews.reading import number, wanted_minutes, wanted_mode, wanted_zone


def arrange(request: HttpRequest) -> HttpResponse:
    """Arrange a talk with one person: three times that suit, or another."""
    person = number(request, "person")
    if person is None:
        messages.info(request, "Choose whom you would like to meet.")
        return redirect("people:list")
    page = arranging_page(
        reader=request.user,
        now=now(),
        person=person,
        minutes=wanted_minutes(request),
        mode=wanted_mode(request),
        their_zone=wanted_zone(request),
        request=number(request, "request"),
    )
    form = _arrange_form(request, page)
    if request.method == "POST" and form.is_valid():
        return _arranged(request, page, form)
    return draw(request, "interviews/arrange.html", page=page, form=form)


def _arrange_form(request: HttpRequest, page: ArrangingPage) -> ArrangeForm:
    times = [(t.value, f"{t.mine:%A %d %B, %H:%M}") for t in page.times]
    return ArrangeForm(
        request.POST or None,
        times=times,
        directions=page.directions,
        zone_name=page.time_zone,
        initial={
            "when": times[0][0] if times else "own",
            "minutes": page.minutes,
            "mode": wanted_mode(request),
            "phone": page.phone,
            "direction": page.direction_id,
            "their_zone": "" if page.same_clock else page.their_zone,
        },
    )


def _arranged(request: HttpRequest, page: ArrangingPage, form: ArrangeForm) -> HttpResponse:
    data = dict(form.cleaned_data)
    offered = [t.mine for t in page.times] if data.pop("when") == LATER else []
    data.pop("own_time")
    made = arrange_interview(
        by=request.user,
        at=now(),
        person=page.person_id,
        proposed=offered,
        time_zone=page.time_zone,
        request=number(request, "request"),
        **data,
    )
    _ask_ready(request, made)
    messages.success(request, "Arranged, and the questions are ready.")
    return redirect("interviews:show", made.pk)


def _ask_ready(request: HttpRequest, made: Interview) -> None:
    """The questions are ready as soon as the talk is arranged."""
    agenda = proposed_agenda(
        reader=request.user,
        today=today(request),
        person=made.person_id,
        minutes=made.minutes,
        direction=made.direction_id,
    )
    prepare_interview(by=request.user, at=now(), interview=made.pk, agenda=agenda)
