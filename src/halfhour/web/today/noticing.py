"""Where the daily message goes, in the browser."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.today.notifying import add_notifier, remove_notifier
from halfhour.method.refused import Refused
from halfhour.pages.today.notices import notices_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.today.forms import NotifierForm


@require_http_methods(["GET", "POST"])
def notices(request: HttpRequest) -> HttpResponse:
    """See and add places for the daily message."""
    form = NotifierForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_notifier(by=request.user, at=now(), **form.cleaned_data)
            return redirect("today:notices")
        except Refused as refusal:
            form.add_error("address", str(refusal))
    return draw(request, "today/notices.html", page=notices_page(reader=request.user), form=form)


@require_POST
def remove_notice(request: HttpRequest, notifier: int) -> HttpResponse:
    """Stop sending the message somewhere."""
    remove_notifier(by=request.user, at=now(), notifier=notifier)
    return redirect("today:notices")
