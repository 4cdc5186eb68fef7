"""My profile: work, skills and schooling, by hand or read from a file."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse
from django.views.decorators.http import require_POST

from halfhour.actions.directions.profile import (
    forget_own,
    link_work,
    take_profile,
    write_skill,
    write_work,
)
from halfhour.actions.directions.reading import profile_in
from halfhour.method.directions.profile import OwnWork
from halfhour.pages.directions.profile import profile_page
from halfhour.web.clock import now
from halfhour.web.directions.me_forms import ReadForm, SkillForm, WorkForm
from halfhour.web.directions.screens import FormScreen, filled, pressed, sent
from halfhour.web.drawing import draw


def profile(request: HttpRequest) -> HttpResponse:
    """All the seeker brings, each with its source."""
    return draw(request, "directions/profile.html", page=profile_page(reader=request.user))


def read(request: HttpRequest) -> HttpResponse:
    """Read jobs, skills and schools from LinkedIn's export or a resume."""
    lede = "Read on this machine only; you can take anything off again."
    form = ReadForm(sent(request), request.FILES or None)

    def take(data: dict[str, Any]) -> object:
        found = profile_in(data["file"].name if data["file"] else "", data["bytes"], data["text"])
        return take_profile(by=request.user, at=now(), profile=found)

    return filled(request, form, _screen("Read my profile", lede, "Read"), take, "Read.")


def write_work_view(request: HttpRequest) -> HttpResponse:
    """Write down one job."""
    return filled(
        request,
        WorkForm(sent(request)),
        _screen("Work I have done", "One job at a time; the newest matter most.", "Keep"),
        lambda data: write_work(by=request.user, at=now(), work=OwnWork(**data)),
        "Kept.",
    )


def write_skill_view(request: HttpRequest) -> HttpResponse:
    """Write down one skill."""
    return filled(
        request,
        SkillForm(sent(request)),
        _screen("A skill I have", "What shows it makes it believable.", "Keep"),
        lambda data: write_skill(by=request.user, at=now(), **data),
        "Kept.",
    )


@require_POST
def link(request: HttpRequest, pk: int) -> HttpResponse:
    """Say which occupation a job was."""
    code = request.POST.get("code", "")
    return pressed(
        request,
        lambda: link_work(by=request.user, at=now(), work=pk, code=code),
        "Linked." if code else "The link is gone.",
        reverse("directions:profile"),
    )


@require_POST
def forget(request: HttpRequest, kind: str, pk: int) -> HttpResponse:
    """Take one thing off the profile."""
    return pressed(
        request,
        lambda: forget_own(by=request.user, at=now(), kind=kind, pk=pk),
        "Taken off.",
        reverse("directions:profile"),
    )


def _screen(title: str, lede: str, action: str) -> FormScreen:
    return FormScreen(title, lede, reverse("directions:profile"), "My profile", action)
