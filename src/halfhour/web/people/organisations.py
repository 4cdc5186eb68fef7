"""Organisations and the people at one."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from halfhour.pages.people.organisations import organisation_page, organisations_page
from halfhour.web.drawing import draw


@require_GET
def organisations(request: HttpRequest) -> HttpResponse:
    """All organisations by name."""
    page = organisations_page(
        reader=request.user, query=request.GET.get("q", ""), after=request.GET.get("after", "")
    )
    return draw(request, "people/organisations.html", page=page)


@require_GET
def organisation(request: HttpRequest, organisation: int) -> HttpResponse:
    """One organisation with who is and who was there."""
    page = organisation_page(reader=request.user, organisation=organisation)
    return draw(request, "people/organisation.html", page=page)
