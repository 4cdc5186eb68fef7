"""The list, beginning a message, writing it with the checker beside it, own templates."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.utils.html import escape
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import change_channel, edit_message, start_message
from halfhour.method.refused import Refused
from halfhour.pages.outreach.composing import compose_page
from halfhour.pages.outreach.listing import outreach_page
from halfhour.pages.outreach.shown import checked
from halfhour.pages.outreach.writing import message_text, write_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.outreach.forms import BeginForm, ChannelForm, WordsForm


def messages_list(request: HttpRequest) -> HttpResponse:
    """Drafts, what waits, what was answered."""
    return draw(
        request, "outreach/list.html", page=outreach_page(reader=request.user, today=today(request))
    )


def _number(request: HttpRequest, name: str) -> int | None:
    text = request.GET.get(name, "")
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def compose(request: HttpRequest) -> HttpResponse:
    """Begin a message, or go on with the draft that was begun."""
    if request.method == "POST":
        return _begin(request)
    person = _number(request, "person")
    if person is None:
        messages.info(request, "Choose whom you would like to write to.")
        return redirect("people:list")
    page = compose_page(
        reader=request.user, today=today(request), person=person,
        kind=request.GET.get("kind", "request"), direction=_number(request, "direction"),
        interview=_number(request, "interview"), about=_number(request, "about"),
    )  # fmt: skip
    if page.draft is not None:
        return redirect("outreach:write", pk=page.draft)
    return draw(request, "outreach/compose.html", page=page)


def _begin(request: HttpRequest) -> HttpResponse:
    form = BeginForm(request.POST)
    if not form.is_valid():
        messages.error(request, "Something was missing; please begin again.")
        return redirect("people:list")
    said = form.cleaned_data
    try:
        kept = start_message(
            by=request.user, at=now(), person=said["person"], kind=said["kind"],
            channel=said["channel"], direction=said["direction"], interview=said["interview"],
            opening=said["opening"], template=said["template"],
            reminds_of=said["about"] if said["kind"] == "reminder" else None,
        )  # fmt: skip
    except Refused as refused:
        messages.error(request, str(refused))
        return redirect("outreach:list")
    return redirect("outreach:write", pk=kept.pk)


def write(request: HttpRequest, pk: int) -> HttpResponse:
    """One message: read it, or keep its words."""
    form = WordsForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            edit_message(by=request.user, at=now(), message=pk, **form.cleaned_data)
            return redirect("outreach:write", pk=pk)
        except Refused as refused:
            form.add_error(None, str(refused))
    verdict = verdict_on(by=request.user, message=pk)
    page = write_page(reader=request.user, today=today(request), message=pk, verdict=verdict)
    return draw(
        request, "outreach/write.html", page=page, form=form, status=422 if form.errors else 200
    )


@require_POST
def check_words(request: HttpRequest, pk: int) -> HttpResponse:
    """What the checker says while typing; the words are kept on the way."""
    form = WordsForm(request.POST)
    if not form.is_valid():
        return HttpResponse(status=422)
    said = form.cleaned_data
    verdict = verdict_on(by=request.user, message=pk, subject=said["subject"], body=said["body"])
    page = checked(message_text(said["subject"], said["body"]), verdict, said["body"])
    try:
        kept = edit_message(by=request.user, at=now(), message=pk, **said)
    except Refused as refused:
        return HttpResponse(escape(str(refused)), status=409)
    drawn = draw(request, "outreach/checked.html", page=page)
    drawn.headers["X-Version"] = str(kept.version)
    return drawn


@require_POST
def channel(request: HttpRequest, pk: int) -> HttpResponse:
    """Write it anew for another way."""
    form = ChannelForm(request.POST)
    if form.is_valid():
        try:
            change_channel(by=request.user, at=now(), message=pk, **form.cleaned_data)
        except Refused as refused:
            messages.error(request, str(refused))
    return redirect("outreach:write", pk=pk)
