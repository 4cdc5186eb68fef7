"""Looking at people: the list with its search, and one person."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse
from django.views.decorators.http import require_GET

from halfhour.pages.people.book import people_page
from halfhour.pages.people.person import person_page
from halfhour.web.clock import today
from halfhour.web.drawing import draw
from halfhour.web.people.forms import NoteForm


@require_GET
def people(request: HttpRequest) -> HttpResponse:
    """The people one knows, searched and filtered."""
    asked = request.GET
    where = asked.get("company", "")
    page = people_page(
        reader=request.user,
        query=asked.get("q", ""),
        closeness=asked.get("closeness", ""),
        tag=asked.get("tag", ""),
        organisation=int(where) if where.isdecimal() else 0,
        after=asked.get("after", ""),
        before=asked.get("before", ""),
    )
    return draw(request, "people/list.html", page=page)


@require_GET
def person(request: HttpRequest, person: int) -> HttpResponse:
    """Everything kept on one person."""
    page = person_page(reader=request.user, today=today(request), person=person)
    return draw(request, "people/person.html", page=page, form=NoteForm())
