"""The seeker's own mail account: set, try, forget; really sending, now or in working hours."""

from __future__ import annotations

from dataclasses import asdict

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.account import drop_account, keep_account, try_account
from halfhour.actions.outreach.drafting import edit_message
from halfhour.actions.outreach.due import schedule_message, unschedule_message
from halfhour.actions.outreach.mailing import send_by_mail
from halfhour.actions.outreach.receiving import read_answers
from halfhour.method.outreach.mail_providers import known_servers
from halfhour.method.refused import Refused
from halfhour.pages.outreach.mail import MailPage, mail_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.outreach.forms import MailForm, WordsForm


def account(request: HttpRequest) -> HttpResponse:
    """The mail account."""
    page = mail_page(reader=request.user, today=today(request))
    form = MailForm(
        request.POST if request.method == "POST" else None,
        initial=_shown(page), has_password=page.has_password,
    )  # fmt: skip
    if request.method == "POST" and form.is_valid():
        try:
            keep_account(by=request.user, at=now(), **form.cleaned_data)
            _tell_whether_it_works(request)
            return redirect("outreach:mail")
        except Refused as refused:
            form.add_error(None, str(refused))
    return draw(
        request, "outreach/mail.html", page=page, form=form, status=422 if form.errors else 200
    )


def _tell_whether_it_works(request: HttpRequest) -> None:
    if "try" not in request.POST:
        messages.success(request, "Mail account kept")
        return
    try:
        try_account(by=request.user, at=now())
        messages.success(request, "Mail account kept; signing in works")
    except Refused:
        messages.warning(request, "Kept, but it does not work yet")


def _shown(page: MailPage) -> dict[str, object]:
    """What is kept; servers known by the address are left out, so that another address finds its own."""
    shown = {name: getattr(page, name) for name in MailForm.base_fields if name != "password"}
    known = known_servers(page.address)
    if known and asdict(known).items() <= shown.items():
        shown |= {"smtp_host": "", "imap_host": ""}
    return shown


@require_POST
def forget(request: HttpRequest) -> HttpResponse:
    """Forget the account and its password."""
    try:
        drop_account(by=request.user, at=now())
        messages.success(request, "Forgotten")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:mail")


@require_POST
def read(request: HttpRequest) -> HttpResponse:
    """Look for answers now."""
    try:
        came = read_answers(by=request.user, at=now())
        messages.success(request, "1 answer came" if came == 1 else f"{came} answers came")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:list")


@require_POST
def send(request: HttpRequest, pk: int) -> HttpResponse:
    """Keep the last words and send this very message, now or in working hours."""
    form = WordsForm(request.POST)
    later, knowingly = request.POST.get("when") == "later", "knowingly" in request.POST
    try:
        if "body" in request.POST and form.is_valid():
            edit_message(by=request.user, at=now(), message=pk, **form.cleaned_data)
        if later:
            schedule_message(by=request.user, at=now(), message=pk, knowingly=knowingly)
            messages.success(request, "It waits for their working hours")
        else:
            send_by_mail(by=request.user, at=now(), message=pk, knowingly=knowingly)
            messages.success(request, "Sent")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:write", pk=pk)


@require_POST
def unschedule(request: HttpRequest, pk: int) -> HttpResponse:
    """Do not send it later after all."""
    try:
        unschedule_message(by=request.user, at=now(), message=pk)
        messages.success(request, "It stays a draft")
    except Refused as refused:
        messages.error(request, str(refused))
    return redirect("outreach:write", pk=pk)
