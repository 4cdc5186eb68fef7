"""The resume: its versions as files, opinions, who holds which."""

from __future__ import annotations

from pathlib import PurePath

from django import forms
from django.contrib import messages
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.resumes.keeping import add_resume
from halfhour.actions.resumes.showing import set_opinion_aside
from halfhour.method.refused import Refused
from halfhour.models import Resume
from halfhour.pages.resumes.difference import difference_page
from halfhour.pages.resumes.opinions import OpinionRow
from halfhour.pages.resumes.versions import resumes_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw

KINDS = {
    ".pdf": "application/pdf",
    ".docx": "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
}


class ResumeForm(forms.Form):
    """A new version: the file, its day, and the opinions it takes up."""

    file = forms.FileField(label="The file, PDF or Word")
    name = forms.CharField(required=False, max_length=200, label="A name for it, if you like")
    revised_on = forms.DateField(
        required=False,
        label="Revised on, if not today",
        widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
    )
    answers = forms.TypedMultipleChoiceField(
        coerce=int,
        required=False,
        widget=forms.CheckboxSelectMultiple,
        label="Opinions it takes up",
    )

    def __init__(self, *args: object, opinions: tuple[OpinionRow, ...]) -> None:
        super().__init__(*args)  # type: ignore[arg-type]
        choices = [(one.id, f"{one.person}: {one.text[:120]}") for one in opinions]
        self.fields["answers"].choices = choices  # type: ignore[attr-defined]
        if not choices:
            del self.fields["answers"]


def resumes(request: HttpRequest) -> HttpResponse:
    """All versions, who holds which, what was said."""
    page = resumes_page(reader=request.user, today=today(request))
    return draw(request, "resumes/list.html", page=page)


def add(request: HttpRequest) -> HttpResponse:
    """Keep a new version."""
    page = resumes_page(reader=request.user, today=today(request))
    form = ResumeForm(request.POST or None, request.FILES or None, opinions=page.open_opinions)
    if request.method == "POST" and form.is_valid():
        data = dict(form.cleaned_data)
        content = data.pop("file").read()
        try:
            kept = add_resume(by=request.user, at=now(), content=content, **data)
        except Refused as refusal:
            form.add_error("file", str(refusal))
        else:
            messages.success(request, f"Version {kept.number} is kept.")
            return redirect("resumes:show", kept.pk)
    return draw(request, "resumes/add.html", page=page, form=form)


def show(request: HttpRequest, pk: int) -> HttpResponse:
    """One version and what changed in it."""
    return draw(request, "resumes/show.html", page=difference_page(reader=request.user, resume=pk))


def file(request: HttpRequest, pk: int) -> HttpResponseBase:
    """The file itself: to keep, never to be opened as a page of ours (F38)."""
    kept = Resume.objects.seen_by(request.user).get(pk=pk)
    ending = PurePath(kept.file.name).suffix.lower()
    name = f"resume-{kept.number}{ending if ending in KINDS else ''}"
    response = FileResponse(kept.file.open("rb"), as_attachment=True, filename=name)
    response["Content-Type"] = KINDS.get(ending, "application/octet-stream")
    response["X-Content-Type-Options"] = "nosniff"
    response["Content-Security-Policy"] = "default-src 'none'; sandbox"
    return response


@require_POST
def aside(request: HttpRequest, pk: int) -> HttpResponse:
    """Set an opinion aside, with the reason."""
    reason = request.POST.get("reason", "")
    try:
        set_opinion_aside(by=request.user, at=now(), opinion=pk, reason=reason)
    except Refused as refusal:
        messages.error(request, str(refusal))
    return redirect("resumes:list")
