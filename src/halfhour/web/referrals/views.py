"""Looking at the network: the tree as picture and table, and the way to somebody."""

from __future__ import annotations

from dataclasses import asdict

from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from halfhour.pages.referrals.network import network_page
from halfhour.pages.referrals.path import path_page
from halfhour.pages.referrals.thanks import thanks_page
from halfhour.web.drawing import draw, drawing
from halfhour.web.referrals.forms import PathForm
from halfhour.web.referrals.picture import picture


@require_GET
def network(request: HttpRequest) -> HttpResponse:
    """The tree of referrals."""
    start = request.GET.get("from", "")
    page = network_page(reader=request.user, start=int(start) if start.isdecimal() else 0)
    return draw(request, "referrals/network.html", page=page)


@require_GET
def tree_data(request: HttpRequest) -> HttpResponse:
    """The spots of the tree for the picture one can explore."""
    page = network_page(reader=request.user)
    spots = [{**asdict(b), "href": _person(b.id)} for b in page.branches]
    return JsonResponse({"width": page.width, "height": page.height, "branches": spots})


def _person(person: int) -> str:
    """The page of somebody."""
    return reverse("people:person", args=[person])


@require_GET
def tree_picture(request: HttpRequest) -> HttpResponse:
    """The whole tree as a drawing to print or keep."""
    page = picture(network_page(reader=request.user))
    with drawing():
        answer = render(request, "referrals/tree.svg", {"page": page}, "image/svg+xml")
    answer["X-Content-Type-Options"] = "nosniff"
    return answer


@require_GET
def path(request: HttpRequest) -> HttpResponse:
    """The strongest ways into a company or to a person."""
    form, page = PathForm(request.GET or None), None
    if form.is_valid() and (form.cleaned_data["company"] or form.cleaned_data["person"]):
        try:
            page = path_page(
                reader=request.user,
                to_organisation=form.cleaned_data["company"],
                to_person=form.cleaned_data["person"],
            )
        except ObjectDoesNotExist:
            form.add_error("company", "Nobody here is known to be there. Ask whom people know.")
    return draw(request, "referrals/path.html", page=page, form=form)


@require_GET
def thanks(request: HttpRequest, person: int) -> HttpResponse:
    """Whom to thank for somebody."""
    return draw(
        request, "referrals/thanks.html", page=thanks_page(reader=request.user, person=person)
    )
