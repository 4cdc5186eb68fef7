"""Bringing people in through the browser: hand in, look, import, see the report, undo."""

from __future__ import annotations

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.people.handing_in import hand_in, hand_in_text
from halfhour.actions.people.import_jobs import bury_dead_imports, cancel_import, start_import
from halfhour.actions.people.import_undo import undo_import
from halfhour.method.people.column_fields import ASKED_FIELDS
from halfhour.method.refused import Refused
from halfhour.models import Import
from halfhour.pages.people.import_list import imports_page
from halfhour.pages.people.import_preview import preview_page, progress_page
from halfhour.pages.people.importing import import_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.people.importing_forms import ImportForm


def bring(request: HttpRequest) -> HttpResponse:
    """Hand in files or paste people."""
    page = imports_page(reader=request.user)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ImportForm(*sent, initial={"text": page.pasted, "instead": page.pasted_import})
    if request.method == "POST" and form.is_valid():
        try:
            record = _handed_in(request, form)
        except Refused as refused:
            form.add_error("files" if form.cleaned_data["files"] else "text", str(refused))
        else:
            return redirect("people:import_preview", record.pk)
    return draw(request, "people/import.html", page=page, form=form)


def _handed_in(request: HttpRequest, form: ImportForm) -> Import:
    files = form.cleaned_data["files"]
    if files:
        return hand_in(by=request.user, at=now(), files=files)
    text, instead = form.cleaned_data["text"], form.cleaned_data["instead"]
    return hand_in_text(by=request.user, at=now(), text=text, instead=instead)


def preview(request: HttpRequest, pk: int) -> HttpResponse:
    """The first people of the files and what their columns mean."""
    page = preview_page(reader=request.user, import_id=pk)
    if page.state != "waiting":
        return redirect("people:imported", pk)
    if request.method == "POST":
        start_import(by=request.user, at=now(), import_id=pk, mapping=_mapping(request, page.files))
        return redirect("people:imported", pk)
    return draw(request, "people/import_preview.html", page=page)


def _mapping(request: HttpRequest, files: tuple) -> list[tuple[str, str]]:  # type: ignore[type-arg]
    """What is meant by the columns; empty where all is as guessed and nothing else was said before."""
    columns = [column for file in files for column in file.columns]
    chosen = [(request.POST.get(f"column_{one.number}", ""), one) for one in columns]
    if all(field == one.field == one.guess for field, one in chosen):
        return []
    return [(field, str(one.number)) for field, one in chosen if field in ASKED_FIELDS]


def imported(request: HttpRequest, pk: int) -> HttpResponse:
    """The report of an import, or how far it is."""
    bury_dead_imports(by=request.user, at=now())
    page = import_page(reader=request.user, import_id=pk)
    if page.state == "waiting":
        return redirect("people:import_preview", pk)
    if page.state == "running":
        going = progress_page(reader=request.user, import_id=pk)
        return draw(request, "people/import_progress.html", page=going)
    return draw(request, "people/imported.html", page=page)


def progress(request: HttpRequest, pk: int) -> HttpResponse:
    """How far an import is; a finished one sends the browser on to its report."""
    page = progress_page(reader=request.user, import_id=pk)
    response = draw(request, "people/import_progress.html", page=page)
    if page.state not in ("running", "waiting"):
        response["HX-Redirect"] = request.path.removesuffix("progress/")
    return response


@require_POST
def cancel(request: HttpRequest, pk: int) -> HttpResponse:
    """Stop an import; one that runs may end before it hears, so its report tells what became of it."""
    asked = cancel_import(by=request.user, at=now(), import_id=pk)
    if asked.state != "cancelled":
        if asked.state == "running":
            messages.info(request, "Stopping; nothing is kept unless it has just ended.")
        return redirect("people:imported", pk)
    messages.info(request, "The import was stopped; nothing of it was kept.")
    return redirect("people:import")


@require_POST
def undo(request: HttpRequest, pk: int) -> HttpResponse:
    """Take an import back."""
    undone = undo_import(by=request.user, at=now(), import_id=pk)
    stay = "1 stays" if undone.kept == 1 else f"{undone.kept} stay"
    kept = f" {stay} because you wrote about them." if undone.kept else ""
    messages.success(request, f"The import was taken back.{kept}")
    return redirect("people:imported", pk)
