"""One template for several people: looked through one by one, each begun and sent singly."""

from __future__ import annotations

from urllib.parse import urlencode

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.urls import reverse

from halfhour.actions.outreach.previewing import Preview, previews
from halfhour.method.refused import Refused
from halfhour.pages.outreach.several import Finished, several_page
from halfhour.pages.outreach.shown import checked
from halfhour.pages.outreach.writing import message_text
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw


def several(request: HttpRequest) -> HttpResponse:
    """Choose people and words, and read what each of them would get."""
    if request.method == "POST":
        ticked = urlencode({"people": request.POST.getlist("people")}, doseq=True)
        return redirect(f"{reverse('outreach:several')}?{ticked}")
    people = [number for one in request.GET.getlist("people") if (number := _number(one))][:200]
    template, direction = (_number(request.GET.get(name, "")) for name in ("template", "direction"))
    chosen = {"people": people, "template": template, "direction": direction}
    finished: tuple[Finished, ...] = ()
    try:
        found = previews(by=request.user, at=now(), **chosen) if people else ()
        finished = tuple(map(_finished, found))
    except Refused as refused:
        messages.error(request, str(refused))
    page = several_page(reader=request.user, today=today(request), finished=finished, **chosen)
    return draw(request, "outreach/several.html", page=page)


def _number(text: str) -> int | None:
    return int(text) if text.isascii() and text.isdigit() and len(text) < 16 else None


def _finished(one: Preview) -> Finished:
    check = checked(message_text(one.subject, one.body), one.verdict, one.body)
    return Finished(
        one.person, one.name, one.kind, one.channel, one.subject, one.body, check, one.not_now,
        one.may_begin, one.begun,
    )  # fmt: skip
