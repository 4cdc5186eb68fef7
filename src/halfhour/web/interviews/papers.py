"""The brief on screen and on paper, and the invitation as a file."""

from __future__ import annotations

from django.http import HttpRequest, HttpResponse

from halfhour.outside.interviews.brief import brief_pdf
from halfhour.outside.interviews.ics import cancellation
from halfhour.outside.interviews.ics import invitation as written
from halfhour.pages.interviews.brief import brief_page
from halfhour.pages.interviews.interview import interview_page
from halfhour.pages.interviews.inviting import talk_of
from halfhour.pages.interviews.paper import paper_of
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw


def brief(request: HttpRequest, pk: int) -> HttpResponse:
    """What to know before the talk, on one screen or sheet."""
    talk = interview_page(reader=request.user, today=today(request), interview=pk)
    page = brief_page(reader=request.user, today=today(request), person=talk.person_id)
    return draw(request, "interviews/brief.html", page=page)


def brief_pdf_file(request: HttpRequest, pk: int) -> HttpResponse:
    """The same as a PDF of one page."""
    talk = interview_page(reader=request.user, today=today(request), interview=pk)
    page = brief_page(reader=request.user, today=today(request), person=talk.person_id)
    return _file(brief_pdf(paper_of(page)), "application/pdf", "brief.pdf")


def invitation(request: HttpRequest, pk: int) -> HttpResponse:
    """The invitation, or the cancellation of a talk that was called off."""
    talk = talk_of(reader=request.user, interview=pk)
    content = (cancellation if talk.cancelled else written)(talk, now=now())
    method = "CANCEL" if talk.cancelled else "REQUEST"
    kind = f"text/calendar; charset=utf-8; method={method}"
    return _file(content, kind, "invitation.ics")


def _file(content: bytes, kind: str, name: str) -> HttpResponse:
    """A file to keep, never to be opened as a page."""
    headers = {
        "Content-Disposition": f'attachment; filename="{name}"',
        "X-Content-Type-Options": "nosniff",
    }
    return HttpResponse(content, content_type=kind, headers=headers)
