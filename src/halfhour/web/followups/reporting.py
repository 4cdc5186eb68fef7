"""Telling one person how it went: everything in one message, or that it was told already."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods

from halfhour.actions.followups.reporting import begin_report, report_back
from halfhour.pages.followups.report import ReportPage, report_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.followups.forms import ReportForm


@require_http_methods(["GET", "POST"])
def report(request: HttpRequest, person: int) -> HttpResponse:
    """Tell one person everything they should hear, at once."""
    page = report_page(reader=request.user, person=person)
    form = _form(request, page)
    if request.method == "POST" and form.is_valid():
        return _told(request, page, form)
    return draw(request, "followups/report.html", page=page, form=form)


def _form(request: HttpRequest, page: ReportPage) -> ReportForm:
    """The things to tell; ticked is what something came of, or all while nothing has."""
    items = [(f"{one.kind}-{one.id}", f"{one.line}.") for one in page.items]
    ripe = [f"{one.kind}-{one.id}" for one in page.items if one.ripe]
    return ReportForm(request.POST or None, items=items, ripe=ripe or [name for name, _ in items])


def _told(request: HttpRequest, page: ReportPage, form: ReportForm) -> HttpResponse:
    """Begin the message, or note that they know already."""
    advice, referrals = form.chosen("advice"), form.chosen("referral")
    about = {"by": request.user, "at": now(), "person": page.id}
    if form.cleaned_data["do"] == "told":
        report_back(**about, advice=advice, referrals=referrals)
        messages.success(request, f"{page.name} has heard of it")
        return redirect("followups:list")
    chosen = {("advice", pk) for pk in advice} | {("referral", pk) for pk in referrals}
    lines = [one.line for one in page.items if (one.kind, one.id) in chosen]
    begun = begin_report(**about, advice=advice, referrals=referrals, lines=lines)
    return redirect("outreach:write", pk=begun.pk)
