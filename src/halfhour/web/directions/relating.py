"""Saying that a statement agrees with another one, contradicts it, or stands for itself."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from halfhour.actions.directions.relating import part_statement, relate_statement
from halfhour.pages.directions.speakers import relating_screen
from halfhour.web.clock import now
from halfhour.web.directions.relating_forms import RelatingForm
from halfhour.web.directions.screens import FormScreen, filled, sent


def relate(request: HttpRequest, pk: int) -> HttpResponse:
    """Say with which other statement this one agrees, or which it contradicts."""
    page = relating_screen(reader=request.user, statement=pk)
    back = reverse("directions:show", args=[page.direction])
    screen = FormScreen("What does this go with?", f"“{page.text}”", back, page.name, "Keep")

    def keep(data: dict[str, Any]) -> object:
        if data["about"] is None:
            return part_statement(by=request.user, at=now(), statement=pk)
        return relate_statement(by=request.user, at=now(), statement=pk, **data)

    initial = {"about": page.about or "", "stance": page.stance}
    form = RelatingForm(sent(request), initial=initial, others=page.others)
    return filled(request, form, screen, keep, "Kept.")
