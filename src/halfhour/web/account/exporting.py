"""Leaving with everything, from the browser."""

from __future__ import annotations

import tempfile
from collections.abc import Iterable
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponseBase
from django.views.decorators.http import require_safe

from halfhour.actions.account.exporting import export_everything
from halfhour.method.account.cards import vcard
from halfhour.method.account.sheets import csv_lines
from halfhour.outside.account.photos import photo_called
from halfhour.pages.account.leaving import leaving_people
from halfhour.pages.interviews.calendar import calendar_text
from halfhour.web.clock import now, today


@require_safe
def export(request: HttpRequest, what: str) -> HttpResponseBase:
    """Everything as a zip, people as CSV or vCard, interviews as ICS; always as a download."""
    name = f"halfhour-{today(request):%Y-%m-%d}"
    if what == "everything":
        return _everything(request, f"{name}.zip")
    if what == "ics":
        text = calendar_text(reader=request.user, now=now())
        return _download([text], "text/calendar", f"{name}.ics")
    people = leaving_people(reader=request.user)
    if what == "csv":
        return _download(csv_lines(people), "text/csv", f"{name}.csv")
    if what == "vcard":
        cards = (vcard(one, photo_called(one.photo)) for one in people)
        return _download(cards, "text/vcard", f"{name}.vcf")
    raise Http404


def _everything(request: HttpRequest, name: str) -> FileResponse:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        export_everything(by=request.user, at=now(), to=path)
        opened = path.open("rb")
    return FileResponse(opened, as_attachment=True, filename=name, content_type="application/zip")


def _download(pieces: Iterable[str], kind: str, name: str) -> FileResponse:
    """A download that is never whole in memory: with photographs it may be larger than that."""
    opened = tempfile.TemporaryFile()  # noqa: SIM115 - the answer closes it
    for piece in pieces:
        opened.write(piece.encode())
    opened.seek(0)
    whole = f"{kind}; charset=utf-8"
    return FileResponse(opened, as_attachment=True, filename=name, content_type=whole)
