"""Coming in, going out, settings."""

from __future__ import annotations

from django import conf
from django.contrib import messages
from django.contrib.auth import logout
from django.contrib.auth.decorators import login_not_required
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from halfhour.actions.account.settings import change_settings
from halfhour.pages.account.settings import settings_page
from halfhour.web.account.forms import SettingsForm
from halfhour.web.clock import now
from halfhour.web.drawing import draw


@login_not_required
def enter(request: HttpRequest) -> HttpResponse:
    """How to come in: by the address that ``halfhour`` prints."""
    return render(request, "account/enter.html", status=403)


@require_POST
def leave(request: HttpRequest) -> HttpResponse:
    """Sign out, and have the browser forget what it kept."""
    logout(request)
    response = redirect("account:enter")
    response["Clear-Site-Data"] = '"cache", "storage"'
    response.delete_cookie(conf.settings.NOTES_COOKIE_NAME, samesite="Strict")
    return response


def settings(request: HttpRequest) -> HttpResponse:
    """See and change the settings."""
    page = settings_page(reader=request.user)
    form = SettingsForm(request.POST or None, initial=page.values)
    if request.method == "POST" and form.is_valid():
        change_settings(by=request.user, at=now(), **form.cleaned_data)
        messages.success(request, "Saved.")
        return redirect("account:settings")
    return draw(request, "account/settings.html", page=page, form=form)


def form_expired(request: HttpRequest, reason: str = "") -> HttpResponse:
    """A form from another site, or one that waited too long."""
    return render(request, "account/expired.html", status=403)
