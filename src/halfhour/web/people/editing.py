"""Adding people, changing what is kept on them, and writing notes."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_http_methods, require_POST

from halfhour.actions.people.editing import add_note, add_person, edit_person
from halfhour.actions.people.removing import remove_person
from halfhour.method.refused import Refused
from halfhour.pages.people.person import PersonPage, person_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.people.forms import EditForm, NoteForm, PersonForm


@require_http_methods(["GET", "POST"])
def add(request: HttpRequest) -> HttpResponse:
    """Add somebody by hand."""
    form = PersonForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            made = add_person(by=request.user, at=now(), **form.cleaned_data)
            return redirect("people:person", person=made.pk)
        except Refused as refusal:
            form.add_error("name", str(refusal))
    return draw(request, "people/add.html", form=form)


def initial(page: PersonPage) -> dict[str, object]:
    """What a form shows of a person before anything is changed."""
    first = {value.kind: value.value for value in reversed(page.values)}
    row = page.row
    return {
        **first, "name": page.name, "title": row.title, "organisation": row.organisation,
        "location": page.location, "birthday": page.birthday, "how_known": page.how_known,
        "closeness": page.closeness, "version": page.version,
    }  # fmt: skip


@require_http_methods(["GET", "POST"])
def edit(request: HttpRequest, person: int) -> HttpResponse:
    """Change what is kept on somebody; imports never overwrite it."""
    page = person_page(reader=request.user, today=today(request), person=person)
    form = EditForm(request.POST or None, initial=initial(page))
    if request.method == "POST" and form.is_valid():
        asked = form.cleaned_data
        try:
            edit_person(
                by=request.user, at=now(), person=page.id, said=form.said(),
                closeness=asked["closeness"], version=asked["version"],
            )  # fmt: skip
            messages.success(request, "Saved")
            return redirect("people:person", person=page.id)
        except Refused as refusal:
            form.add_error(None, str(refusal))
    return draw(request, "people/edit.html", page=page, form=form)


@require_POST
def note(request: HttpRequest, person: int) -> HttpResponse:
    """Write a note on somebody."""
    form = NoteForm(request.POST)
    if form.is_valid():
        add_note(by=request.user, at=now(), person=person, text=form.cleaned_data["text"])
        messages.success(request, "Noted")
        return redirect("people:person", person=person)
    page = person_page(reader=request.user, today=today(request), person=person)
    return draw(request, "people/person.html", page=page, form=form, status=422)


@require_http_methods(["GET", "POST"])
def remove(request: HttpRequest, person: int) -> HttpResponse:
    """Remove somebody for good, once that was asked."""
    page = person_page(reader=request.user, today=today(request), person=person)
    if request.method == "POST":
        gone = remove_person(by=request.user, at=now(), person=page.id)
        messages.success(request, f"{gone.name} is removed")
        if gone.cancelled:
            messages.info(
                request,
                "An import that waited named them and was cancelled. Choose its file again for the others.",
            )
        return redirect("people:list")
    return draw(request, "people/remove.html", page=page)
