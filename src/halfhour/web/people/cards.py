"""Business cards in the browser: hand in photographs, confirm each beside its picture."""

from __future__ import annotations

from django.contrib import messages
from django.core.files.storage import default_storage
from django.http import FileResponse, HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.people.cards import forget_card, save_card, scan_cards
from halfhour.method.refused import Refused
from halfhour.pages.people.cards import CardPage, card_page, card_picture, cards_page, next_card
from halfhour.web.clock import now
from halfhour.web.drawing import draw
from halfhour.web.people.cards_forms import CardForm, PicturesForm


def cards(request: HttpRequest) -> HttpResponse:
    """Hand in photographs; those that wait to be confirmed."""
    form = PicturesForm(request.POST or None, request.FILES or None)
    if request.method == "POST" and form.is_valid():
        files = [(one.name, one.read()) for one in form.cleaned_data["pictures"]]
        try:
            scanned = scan_cards(by=request.user, at=now(), pictures=files)
        except Refused as refused:
            form.add_error("pictures", str(refused))
        else:
            for sentence in scanned.refused:
                messages.warning(request, sentence)
            return (
                redirect("people:card", scanned.kept[0])
                if scanned.kept
                else redirect("people:cards")
            )
    return draw(request, "people/cards.html", page=cards_page(reader=request.user), form=form)


def card(request: HttpRequest, card: int) -> HttpResponse:
    """One card beside its picture, to be put right and saved."""
    page = card_page(reader=request.user, card=card)
    if page.person is not None:
        return redirect("people:person", page.person)
    form = CardForm(request.POST) if request.method == "POST" else CardForm.of(page)
    if request.method == "POST" and form.is_valid() and _saved(request, form, page):
        return _next(request)
    return draw(request, "people/card.html", page=page, form=form)


def _saved(request: HttpRequest, form: CardForm, page: CardPage) -> bool:
    """Whether a person was made of the card; what is missing is told beside the form."""
    person = page.known if form.cleaned_data["join"] else None
    said = form.card()
    try:
        save_card(by=request.user, at=now(), card=said, picture=page.id, person=person)
    except Refused as refused:
        form.add_error("name", str(refused))
        return False
    messages.success(request, f"{said.name or 'The card'} is among your people.")
    return True


def _next(request: HttpRequest) -> HttpResponse:
    waiting = next_card(reader=request.user)
    return redirect("people:card", waiting) if waiting else redirect("people:cards")


@require_POST
def forget(request: HttpRequest, card: int) -> HttpResponse:
    """Throw a picture away."""
    forget_card(by=request.user, at=now(), picture=card)
    return _next(request)


def picture(request: HttpRequest, card: int) -> HttpResponseBase:
    """The picture: pixels that we wrote ourselves, for its owner only."""
    stream = default_storage.open(card_picture(reader=request.user, card=card))
    answer = FileResponse(stream, content_type="image/jpeg")
    answer["Cache-Control"] = "private, no-store"
    answer["X-Content-Type-Options"] = "nosniff"
    return answer
