"""During the talk: the page, notes by their id, and the plain form for a browser without scripts."""

from __future__ import annotations

import json
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_GET, require_http_methods

from halfhour.actions.interviews.card_pictures import keep_card_picture
from halfhour.actions.interviews.holding import save_note
from halfhour.method.interviews.captures import NoteKind
from halfhour.method.interviews.outbox import NotAVersion, from_json
from halfhour.method.refused import Refused
from halfhour.models import Interview
from halfhour.pages.interviews.live import live_page
from halfhour.pages.interviews.sheets import notes_page
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.interviews import offline
from halfhour.web.interviews.plain_notes import save_plain
from halfhour.web.interviews.vault import hand_over

LARGEST = 12 * 1024 * 1024


def live(request: HttpRequest, pk: int) -> HttpResponse:
    """The page for during the talk; posted as one plain form where there are no scripts."""
    page = live_page(reader=request.user, today=today(request), interview=pk)
    if request.method == "POST":
        save_plain(by=request.user, at=now(), page=page, posted=request.POST)
        return redirect("interviews:debrief" if "finish" in request.POST else "interviews:live", pk)
    drawn = draw(request, "interviews/live.html", page=page)
    drawn.headers[offline.HEADER] = offline.version()
    return hand_over(request, drawn)


def practice(request: HttpRequest, pk: int) -> HttpResponse:
    """The same alone, against the clock, keeping nothing."""
    page = live_page(reader=request.user, today=today(request), interview=pk, practice=True)
    return draw(request, "interviews/live.html", page=page)


@require_GET
def notes(request: HttpRequest, pk: int) -> HttpResponse:
    """Every note of an interview with the versions behind it."""
    page = notes_page(reader=request.user, interview=pk)
    return JsonResponse({"notes": [note.as_json() for note in page]})


@require_http_methods(["PUT"])
def note(request: HttpRequest, pk: int, uid: UUID) -> HttpResponse:
    """Save versions of one note; sending the same again changes nothing."""
    try:
        kind, item, versions = _read(request.body)
        kept = save_note(
            by=request.user, at=now(), interview=pk, uid=uid, kind=kind, item=item,
            versions=versions,
        )  # fmt: skip
    except Interview.DoesNotExist:
        return JsonResponse({"error": "There is no such interview here."}, status=404)
    except Refused as refusal:
        return JsonResponse({"error": str(refusal)}, status=422)
    return JsonResponse({"uid": str(kept.uid), "heads": kept.heads})


@require_http_methods(["PUT"])
def card(request: HttpRequest, pk: int, uid: UUID) -> HttpResponse:
    """Keep the picture of a card; sending the same again changes nothing."""
    try:
        kept = keep_card_picture(
            by=request.user, at=now(), interview=pk, uid=uid, picture=request.body
        )
    except Interview.DoesNotExist:
        return JsonResponse({"error": "There is no such interview here."}, status=404)
    except Refused as refusal:
        return JsonResponse({"error": str(refusal)}, status=422)
    return JsonResponse({"uid": str(kept.uid), "heads": kept.heads})


def _read(body: bytes) -> tuple[str, UUID | None, list]:  # type: ignore[type-arg]
    """Kind, item and versions of a note as sent. Raises NotAVersion."""
    try:
        sent = json.loads(body)
        kind, item = NoteKind(sent["kind"]).value, sent.get("item") or None
        return kind, UUID(item) if item else None, [from_json(v) for v in sent["versions"]]
    except Refused:
        raise
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError) as error:
        raise NotAVersion("This is not a note: send kind, item and versions.") from error
