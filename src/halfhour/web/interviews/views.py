"""The list, one interview, and arranging, moving, confirming, calling off."""

from __future__ import annotations

from zoneinfo import ZoneInfo

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.interviews.answering import record_invitation_answer
from halfhour.actions.interviews.arranging import (
    cancel_interview,
    confirm_interview,
    move_interview,
)
from halfhour.method.refused import Refused
from halfhour.pages.interviews.interview import interview_page
from halfhour.pages.interviews.listing import interviews_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.interviews.forms import MoveForm, ReasonForm
from halfhour.web.interviews.reading import number


def interviews(request: HttpRequest) -> HttpResponse:
    """All interviews, those coming first."""
    page = interviews_page(
        reader=request.user, today=today(request), before=number(request, "before")
    )
    return draw(request, "interviews/list.html", page=page)


def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One interview."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    return draw(request, "interviews/show.html", page=page)


def move(request: HttpRequest, pk: int) -> HttpResponse:
    """Another time, place or length."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    form = MoveForm(request.POST or None, initial={**vars(page)})
    if request.method == "POST" and form.is_valid():
        data = dict(form.cleaned_data)
        start = data.pop("starts_at")
        start = start and start.replace(tzinfo=ZoneInfo(page.time_zone))
        try:
            move_interview(by=request.user, at=now(), interview=pk, starts_at=start, **data)
        except Refused as refusal:
            form.add_error(None, str(refusal))
        else:
            messages.success(request, "Moved. Send the new invitation, so that both know.")
            return redirect("interviews:show", pk)
    return draw(request, "interviews/move.html", page=page, form=form)


def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Call it off."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    form = ReasonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        cancel_interview(by=request.user, at=now(), interview=pk, **form.cleaned_data)
        messages.success(request, "Called off. A short word to them is kind.")
        return redirect("interviews:show", pk)
    return draw(request, "interviews/cancel.html", page=page, form=form)


@require_POST
def confirm(request: HttpRequest, pk: int) -> HttpResponse:
    """It was confirmed with them."""
    confirm_interview(by=request.user, at=now(), interview=pk)
    messages.success(request, "Confirmed.")
    return redirect("interviews:show", pk)


@require_POST
def answered(request: HttpRequest, pk: int) -> HttpResponse:
    """What they answered to the invitation."""
    record_invitation_answer(
        by=request.user,
        at=now(),
        interview=pk,
        answer=request.POST.get("answer", ""),
        counter=request.POST.get("counter", ""),
    )
    return redirect("interviews:show", pk)
