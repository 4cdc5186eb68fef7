"""Own words: kept as templates, written, changed, thrown away."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.outreach.templates import drop_template, write_template
from halfhour.method.refused import Refused
from halfhour.pages.outreach.templates import template_page, templates_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.outreach.forms import TemplateForm


def templates(request: HttpRequest) -> HttpResponse:
    """Own words, kept as templates."""
    page = templates_page(reader=request.user, today=today(request))
    return draw(request, "outreach/templates.html", page=page)


def template(request: HttpRequest, pk: int | None = None) -> HttpResponse:
    """Write own words, or change them."""
    page = template_page(reader=request.user, today=today(request), template=pk)
    shown = {name: getattr(page, name) for name in TemplateForm.base_fields}
    form = TemplateForm(request.POST) if request.method == "POST" else TemplateForm(initial=shown)
    if request.method == "POST" and form.is_valid():
        try:
            write_template(by=request.user, at=now(), template=pk, **form.cleaned_data)
            messages.success(request, "Kept")
            return redirect("outreach:templates")
        except Refused as refused:
            form.add_error(None, str(refused))
    status = 422 if form.errors else 200
    return draw(request, "outreach/template.html", page=page, form=form, status=status)


@require_POST
def template_drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Throw a template away."""
    drop_template(by=request.user, at=now(), template=pk)
    messages.success(request, "Gone")
    return redirect("outreach:templates")
