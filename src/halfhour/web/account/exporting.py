"""Leaving with everything, from the browser."""

from __future__ import annotations

import tempfile
from pathlib import Path

from django.http import FileResponse, Http404, HttpRequest, HttpResponse, HttpResponseBase
from django.views.decorators.http import require_safe

from halfhour.actions.account.exporting import export_everything
from halfhour.method.account.sheets import csv_lines, vcard
from halfhour.pages.account.leaving import leaving_people
from halfhour.web.clock import now, today


@require_safe
def export(request: HttpRequest, what: str) -> HttpResponseBase:
    """Everything as a zip, or people as CSV or vCard; always as a download."""
    name = f"halfhour-{today(request):%Y-%m-%d}"
    if what == "everything":
        return _everything(request, f"{name}.zip")
    people = leaving_people(reader=request.user)
    if what == "csv":
        return _download("".join(csv_lines(people)), "text/csv", f"{name}.csv")
    if what == "vcard":
        return _download("".join(vcard(one) for one in people), "text/vcard", f"{name}.vcf")
    raise Http404


def _everything(request: HttpRequest, name: str) -> FileResponse:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / name
        export_everything(by=request.user, at=now(), to=path)
        opened = path.open("rb")
    return FileResponse(opened, as_attachment=True, filename=name, content_type="application/zip")


def _download(text: str, kind: str, name: str) -> HttpResponse:
    headers = {"Content-Disposition": f'attachment; filename="{name}"'}
    return HttpResponse(text, content_type=f"{kind}; charset=utf-8", headers=headers)
