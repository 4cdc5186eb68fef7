"""A screen that holds one form, and doing something in answer to a button."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect

from halfhour.method.refused import Refused
from halfhour.web.drawing import draw


@dataclass(frozen=True, slots=True)
class FormScreen:
    """The words around one form, and where one came from."""

    title: str
    lede: str
    back: str
    back_label: str
    action: str


def sent(request: HttpRequest) -> Any:
    """What a form was sent with, also when that is nothing; None when it is only looked at."""
    return request.POST if request.method == "POST" else None


def filled(
    request: HttpRequest,
    form: forms.Form,
    screen: FormScreen,
    do: Callable[[dict[str, Any]], object],
    done: str,
) -> HttpResponse:
    """Show ``form``; when it is sent and in order ``do`` it and go back to ``screen.back``.

    A refusal becomes an error of the form.
    """
    if request.method == "POST" and form.is_valid():
        try:
            do(form.cleaned_data)
        except Refused as refused:
            form.add_error(None, str(refused))
        else:
            messages.success(request, done)
            return redirect(screen.back)
    return draw(request, "directions/form.html", page=screen, form=form)


def pressed(request: HttpRequest, do: Callable[[], object], done: str, back: str) -> HttpResponse:
    """Do what a button asks for and go back; a refusal is told there."""
    try:
        do()
    except Refused as refused:
        messages.error(request, str(refused))
    else:
        messages.success(request, done)
    return redirect(back)
