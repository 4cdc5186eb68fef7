"""Keeping referrals, permissions, and companies one is curious about."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.referrals import permission as permissions
from halfhour.actions.referrals.companies import add_company, record_knows_at, remove_company
from halfhour.actions.referrals.recording import AlreadyKnown, close_referral, record_referral
from halfhour.method.refused import Refused
from halfhour.pages.referrals.adding import adding_page
from halfhour.pages.referrals.companies import companies_page
from halfhour.pages.referrals.permission import permission_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.referrals.forms import (
    CloseForm,
    CompanyForm,
    KnowsForm,
    PermissionForm,
    ReferralForm,
)

SAY = {
    "asked": permissions.ask_permission,
    "granted": permissions.grant_permission,
    "declined": permissions.decline_permission,
    "revoked": permissions.revoke_permission,
}


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Keep that somebody named somebody."""
    chosen = request.GET.get("referrer", "")
    page = adding_page(reader=request.user, chosen=int(chosen) if chosen.isdecimal() else None)
    form = ReferralForm(
        request.POST or None, people=list(page.people), initial={"referrer": chosen}
    )
    if request.method == "POST" and form.is_valid():
        try:
            kept = record_referral(by=request.user, at=now(), **form.cleaned_data)
            return redirect("referrals:permission", referral=kept.pk)
        except AlreadyKnown as refusal:
            form.add_error("name", str(refusal))
            form.data = {**form.data.dict(), "person": refusal.person}
            page = adding_page(reader=request.user, known=refusal.person)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return draw(request, "referrals/add.html", page=page, form=form)


@require_http_methods(["GET", "POST"])
def permission(request: HttpRequest, referral: int) -> HttpResponse:
    """One referral: may the name be used, in what words, and where it was."""
    form = PermissionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        told = form.cleaned_data
        try:
            SAY[told["state"]](
                by=request.user, at=now(), referral=referral, words=told["words"],
                scope=told["scope"] or "person",
            )  # fmt: skip
            return redirect("referrals:permission", referral=referral)
        except Refused as refusal:
            form.add_error("state", str(refusal))
    page = permission_page(reader=request.user, referral=referral)
    return draw(request, "referrals/permission.html", page=page, form=form)


@require_POST
def close(request: HttpRequest, referral: int) -> HttpResponse:
    """Note what became of a referral."""
    form = CloseForm(request.POST)
    if form.is_valid():
        close_referral(by=request.user, at=now(), referral=referral, **form.cleaned_data)
        messages.success(request, "Noted")
    else:
        messages.error(request, "Please say in a few words what became of it.")
    return redirect("referrals:permission", referral=referral)


@require_http_methods(["GET", "POST"])
def companies(request: HttpRequest) -> HttpResponse:
    """Companies one is curious about."""
    form = CompanyForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_company(by=request.user, at=now(), **form.cleaned_data)
            return redirect("referrals:companies")
        except Refused as refusal:
            form.add_error("organisation", str(refusal))
    page = companies_page(reader=request.user)
    return draw(request, "referrals/companies.html", page=page, form=form)


@require_POST
def drop_company(request: HttpRequest, company: int) -> HttpResponse:
    """Take a company off the list."""
    remove_company(by=request.user, at=now(), company=company)
    return redirect("referrals:companies")


@require_POST
def knows(request: HttpRequest) -> HttpResponse:
    """Note whether somebody knows somebody at a company."""
    form = KnowsForm(request.POST)
    if form.is_valid():
        told = form.cleaned_data
        record_knows_at(
            by=request.user, at=now(), person=told["person"], organisation=told["organisation"],
            knows=told["knows"] == "yes", words=told["words"],
        )  # fmt: skip
        messages.success(request, "Noted")
    return redirect("referrals:companies")
