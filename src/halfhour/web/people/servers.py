"""Contact servers in the browser: add one, keep in step, settle what is gone there."""

from __future__ import annotations

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.people.servers import (
    SeveralBooks,
    add_server,
    forget_server,
    sync_server,
)
from halfhour.actions.people.sync_answers import Answer, answer_card, answer_gone
from halfhour.actions.people.syncing import Synced
from halfhour.method.refused import Refused
from halfhour.pages.people.servers import servers_page
from halfhour.web.clock import now
from halfhour.web.drawing import draw


class ServerForm(forms.Form):
    """Where the contacts are, and how to get in."""

    url = forms.CharField(
        max_length=500,
        label="Address of the server",
        help_text="The CardDAV address your provider names, or just its site.",
        widget=forms.URLInput(attrs={"placeholder": "https://contacts.example.com"}),
    )
    username = forms.CharField(
        max_length=200,
        label="User name",
        required=False,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
    )
    password = forms.CharField(
        max_length=500,
        label="App password",
        required=False,
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )

    def say_no(self, refused: Refused) -> None:
        """Say why not; where there are several address books, let one be chosen."""
        if isinstance(refused, SeveralBooks):
            books = [
                (one.url, f"{one.name} ({one.url})" if one.name else one.url)
                for one in refused.books
            ]
            self.fields["url"].widget = forms.Select(choices=books)
        self.add_error("url", str(refused))


def servers(request: HttpRequest) -> HttpResponse:
    """The servers, and a form for another."""
    form = ServerForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        try:
            add_server(by=request.user, at=now(), **form.cleaned_data)
        except Refused as refused:
            form.say_no(refused)
        else:
            messages.success(
                request, "Found the address book. The first people come in a few minutes."
            )
            return redirect("people:servers")
    return draw(request, "people/servers.html", page=servers_page(reader=request.user), form=form)


@require_POST
def sync(request: HttpRequest, server: int) -> HttpResponse:
    """One round."""
    send_new = request.POST.get("send_new") == "on"
    try:
        told = sync_server(by=request.user, at=now(), server=server, send_new=send_new)
    except Refused as refused:
        messages.warning(request, str(refused))
    else:
        messages.success(request, _sentence(told))
    return redirect("people:servers")


def _sentence(told: Synced) -> str:
    sides = {
        "here": (told.new_here, told.changed_here, 0),
        "there": (told.new_there, told.changed_there, told.removed_there),
    }
    words = ("new", "changed", "removed")
    said = [
        f"{count} {word} {side}"
        for side, counts in sides.items()
        for count, word in zip(counts, words, strict=True)
        if count
    ]
    said += ["some gone there, see below"] if told.gone_there else []
    later = f" {told.later} wait for the next round." if told.later else ""
    later += f" {told.refused} were not taken there." if told.refused else ""
    return f"In step: {', '.join(said) or 'nothing new'}.{later}"


@require_POST
def forget(request: HttpRequest, server: int) -> HttpResponse:
    """Stop keeping in step."""
    forget_server(by=request.user, at=now(), server=server)
    return redirect("people:servers")


@require_POST
def card(request: HttpRequest, card: int) -> HttpResponse:
    """Remove a card there, leave it, or make the person again."""
    answer_card(by=request.user, at=now(), card=card, answer=request.POST.get("answer", ""))
    return redirect("people:servers")


@require_POST
def gone(request: HttpRequest, card: int) -> HttpResponse:
    """Remove the person too, or keep them here."""
    answer = Answer(card, request.POST.get("answer") == "remove")
    answer_gone(by=request.user, at=now(), answers=[answer])
    return redirect("people:servers")
