"""The REST API: the same pages as everywhere, as JSON, with an OpenAPI description."""

from __future__ import annotations

from typing import Any

from django.core.exceptions import ObjectDoesNotExist
from django.http import HttpRequest, HttpResponse
from django.utils import timezone
from ninja import NinjaAPI, Schema
from ninja.security import HttpBearer, SessionAuth

from halfhour import __version__
from halfhour.actions.account.keys import holder_of
from halfhour.method.outreach.checker import check
from halfhour.method.plain import plain
from halfhour.method.refused import Refused
from halfhour.pages.directions.comparing import compare_page
from halfhour.pages.directions.learned import direction_page
from halfhour.pages.directions.listing import directions_page
from halfhour.pages.interviews.agenda import agenda_page
from halfhour.pages.interviews.interview import interview_page
from halfhour.pages.interviews.listing import interviews_page
from halfhour.pages.people.book import people_page
from halfhour.pages.people.duplicates import duplicates as duplicate_pairs
from halfhour.pages.people.person import person_page
from halfhour.pages.referrals.path import path_page
from halfhour.pages.shortlist.page import shortlist_page
from halfhour.pages.today.page import today_page


class Key(HttpBearer):
    """``Authorization: Bearer hh_…``, a key made by ``halfhour api``."""

    def authenticate(self, request: HttpRequest, token: str) -> Any:
        """Who the key speaks for."""
        user = holder_of(key=token)
        if user is not None:
            request.user = user
        return user


api = NinjaAPI(
    title="halfhour",
    version=__version__,
    description="The pages of halfhour as JSON, the same as `--json` on the command line.",
    auth=[Key(), SessionAuth()],
    docs_url=None,
    urls_namespace="api",
)
api.exception_handler(ObjectDoesNotExist)(lambda request, _: _said(request, 404, "Not here."))
api.exception_handler(Refused)(lambda request, error: _said(request, 422, str(error)))


def _said(request: HttpRequest, status: int, sentence: str) -> HttpResponse:
    return api.create_response(request, {"detail": sentence}, status=status)


def _today() -> Any:
    return timezone.now().date()


@api.get("/today")
def today(request: HttpRequest) -> Any:
    """What to do next and why, most pressing first."""
    return plain(today_page(reader=request.user, today=_today()))


@api.get("/people")
def people(request: HttpRequest, query: str = "", limit: int = 50) -> Any:
    """People, searched by name, organisation, title and notes."""
    page = people_page(reader=request.user, query=query, limit=min(limit, 500))
    return plain(page.people)


@api.get("/people/{person}")
def person(request: HttpRequest, person: int) -> Any:
    """Everything kept on one person."""
    return plain(person_page(reader=request.user, today=_today(), person=person))


@api.get("/people/{person}/agenda")
def agenda(request: HttpRequest, person: int, minutes: int | None = None) -> Any:
    """The timed questions for a talk with one person."""
    return plain(agenda_page(reader=request.user, today=_today(), person=person, minutes=minutes))


@api.get("/duplicates")
def duplicates(request: HttpRequest) -> Any:
    """Pairs of people who may be the same."""
    return plain(duplicate_pairs(reader=request.user))


@api.get("/directions")
def directions(request: HttpRequest) -> Any:
    """The directions being explored."""
    return plain(directions_page(reader=request.user))


@api.get("/directions/{direction}")
def direction(request: HttpRequest, direction: int) -> Any:
    """What is known of one direction, by whom, and what is open."""
    return plain(direction_page(reader=request.user, today=_today(), direction=direction))


@api.get("/compare")
def compare(request: HttpRequest) -> Any:
    """Directions side by side."""
    return plain(compare_page(reader=request.user))


@api.get("/directions/{direction}/shortlist")
def shortlist(request: HttpRequest, direction: int, limit: int = 20) -> Any:
    """Experts and connectors with reasons."""
    return plain(
        shortlist_page(reader=request.user, today=_today(), direction=direction, limit=limit)
    )


@api.get("/path")
def path(
    request: HttpRequest, to_organisation: str = "", to_person: int | None = None, top: int = 3
) -> Any:
    """The strongest ways into a company or to a person."""
    return plain(
        path_page(
            reader=request.user, to_organisation=to_organisation, to_person=to_person, top=top
        )
    )


@api.get("/interviews")
def interviews(request: HttpRequest) -> Any:
    """Interviews ahead and behind."""
    return plain(interviews_page(reader=request.user, today=_today()))


@api.get("/interviews/{interview}")
def interview(request: HttpRequest, interview: int) -> Any:
    """One interview with its agenda and notes."""
    return plain(interview_page(reader=request.user, today=_today(), interview=interview))


class Draft(Schema):
    """A text to be judged."""

    text: str
    kind: str = "request"


@api.post("/check")
def check_draft(request: HttpRequest, draft: Draft) -> Any:
    """What the checker says of a text; nothing is kept of it."""
    return plain(check(draft.text, draft.kind))
