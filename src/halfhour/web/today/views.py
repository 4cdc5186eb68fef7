"""Today, and one tap to do, to put off or to let go."""

from __future__ import annotations

from datetime import timedelta

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from halfhour.actions.today.marking import dismiss, finish, put_off, take_up
from halfhour.method.refused import Refused
from halfhour.pages.today.page import today_page
from halfhour.web.clock import now
from halfhour.web.clock import today as day_of
from halfhour.web.drawing import draw
from halfhour.web.today.forms import MarkForm
from halfhour.web.today.screen import screen


@require_GET
def today(request: HttpRequest) -> HttpResponse:
    """What to do next and why: at most five things."""
    page = today_page(reader=request.user, today=day_of(request))
    return draw(request, "today/today.html", page=screen(page))


@require_GET
def everything(request: HttpRequest) -> HttpResponse:
    """All that is due, all that comes later, and what was put off."""
    page = today_page(reader=request.user, today=day_of(request))
    return draw(request, "today/everything.html", page=screen(page))


@require_POST
def mark(request: HttpRequest) -> HttpResponse:
    """Put a step off, say that it is done, or dismiss it with the reason."""
    form = MarkForm(request.POST)
    if not form.is_valid():
        messages.error(request, "That did not work; please try again.")
        return redirect("today:today")
    try:
        said = _say(request, form.cleaned_data)
    except Refused as refusal:
        messages.error(request, str(refusal))
        return redirect("today:today")
    undo = reverse("today:take-up", args=[form.cleaned_data["key"]])
    messages.success(request, said, extra_tags=f"undo:{undo}")
    return redirect("today:today")


def _say(request: HttpRequest, told: dict[str, object]) -> str:
    """Do what was said of a step, and the word for it."""
    who, key = {"by": request.user, "at": now()}, str(told["key"])
    if told["say"] == "later":
        until = day_of(request) + timedelta(days=int(str(told["days"] or 1)))
        put_off(**who, key=key, until=until)
        return f"Put off to {until:%A} {until.day} {until:%B}"
    if told["say"] == "done":
        finish(**who, key=key)
        return "Done"
    dismiss(**who, key=key, reason=str(told["reason"]))
    return "Let go"


@require_POST
def take_up_again(request: HttpRequest, key: str) -> HttpResponse:
    """Take back what was said of a step."""
    take_up(by=request.user, at=now(), key=key)
    return redirect("today:today")
