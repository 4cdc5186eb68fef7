"""Openings: keeping them, moving them on, and the job at the end."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from halfhour.actions.leads.going import plan_step, record_stage
from halfhour.actions.leads.landing import land_job, tell_story
from halfhour.actions.leads.news import begin_news
from halfhour.actions.leads.recording import record_lead
from halfhour.method.refused import Refused
from halfhour.models import User
from halfhour.pages.leads.landed import landed_page
from halfhour.pages.leads.leads import lead_page, leads_page
from halfhour.pages.referrals.adding import adding_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.leads.forms import LeadForm, PlanForm, StageForm, StoryForm


@require_GET
def leads(request: HttpRequest) -> HttpResponse:
    """Openings and possible jobs."""
    return draw(request, "leads/list.html", page=leads_page(reader=request.user))


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Keep an opening or a possible job."""
    chosen = request.GET.get("person", "")
    page = adding_page(reader=request.user, chosen=int(chosen) if chosen.isdecimal() else None)
    form = LeadForm(request.POST or None, people=list(page.people), initial={"person": chosen})
    if request.method == "POST" and form.is_valid():
        try:
            kept = record_lead(by=request.user, at=now(), **form.cleaned_data)
            return redirect("leads:lead", lead=kept.pk)
        except Refused as refusal:
            form.add_error("url", str(refusal))
    return draw(request, "leads/add.html", page=page, form=form)


@require_http_methods(["GET", "POST"])
def lead(request: HttpRequest, lead: int) -> HttpResponse:
    """One opening, and what happened with it."""
    page = lead_page(reader=request.user, lead=lead)
    form = StageForm(request.POST or None, may=list(page.may), resumes=list(page.resumes))
    if request.method == "POST" and form.is_valid():
        try:
            accepted = _move(request.user, lead, form.cleaned_data)
            return redirect("leads:landed" if accepted else "leads:lead", lead=lead)
        except Refused as refusal:
            form.add_error("stage", str(refusal))
    return draw(request, "leads/lead.html", page=page, form=form)


def _move(by: User, lead: int, told: dict[str, object]) -> bool:
    """Note a stage; whether it was the job."""
    if told["stage"] == "accepted":
        land_job(by=by, at=now(), lead=lead, story=str(told["words"]))
        return True
    record_stage(by=by, at=now(), lead=lead, **told)  # type: ignore[arg-type]
    return False


@require_POST
def plan(request: HttpRequest, lead: int) -> HttpResponse:
    """Note the next thing to do."""
    form = PlanForm(request.POST)
    if form.is_valid():
        plan_step(by=request.user, at=now(), lead=lead, **form.cleaned_data)
        messages.success(request, "Noted")
    else:
        messages.error(request, "Please say what is to be done, and by when.")
    return redirect("leads:lead", lead=lead)


@require_GET
def landed(request: HttpRequest, lead: int | None = None) -> HttpResponse:
    """The job, its story, and everyone who helped: to keep and print."""
    return draw(request, "leads/landed.html", page=landed_page(reader=request.user, lead=lead))


@require_POST
def news(request: HttpRequest, lead: int) -> HttpResponse:
    """A draft for each who helped and has none yet."""
    page = landed_page(reader=request.user, lead=lead)
    helpers = [(one.id, one.says) for one in page.without_draft]
    made = begin_news(by=request.user, at=now(), lead=lead, helpers=helpers)
    messages.success(request, f"{len(made)} drafts are ready; open and send each one.")
    return redirect("leads:landed", lead=lead)


@require_POST
def story(request: HttpRequest, lead: int) -> HttpResponse:
    """Write the story of the search."""
    form = StoryForm(request.POST)
    if form.is_valid():
        tell_story(by=request.user, at=now(), lead=lead, story=form.cleaned_data["story"])
        messages.success(request, "Kept")
    return redirect("leads:landed", lead=lead)
