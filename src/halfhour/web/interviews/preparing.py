"""The agenda in the browser: made anew, put in order, questions replaced, added and dropped."""

from __future__ import annotations

from typing import Any

from django.contrib import messages
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from halfhour.actions.interviews.preparing import (
    add_own_question,
    drop_question,
    order_questions,
    prepare_interview,
    replace_question,
)
from halfhour.actions.interviews.situating import set_situation
from halfhour.pages.interviews.agenda import instead_page, proposed_agenda
from halfhour.pages.interviews.interview import InterviewPage, interview_page
from halfhour.pages.interviews.knowing import situation_of
from halfhour.web.clock import now, today
from halfhour.web.drawing import draw
from halfhour.web.interviews.forms import PrepareForm, QuestionForm


def prepare(request: HttpRequest, pk: int) -> HttpResponse:
    """Choose the questions anew for these minutes and this plan."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    stands = situation_of(reader=request.user).value
    known = {"minutes": page.minutes, "plan": page.plan, "situation": stands}
    form = PrepareForm(request.POST or None, initial=known)
    if request.method == "POST" and form.is_valid():
        _choose(request, pk, page, form.cleaned_data)
        messages.success(request, "The questions were chosen anew; those with notes stayed.")
        return redirect("interviews:show", pk)
    return draw(request, "interviews/prepare.html", page=page, form=form)


def _choose(request: HttpRequest, pk: int, page: InterviewPage, told: dict[str, Any]) -> None:
    """Note where the seeker stands, then choose with it."""
    by, at, situation = request.user, now(), told.pop("situation")
    if situation:
        set_situation(by=by, at=at, situation=situation)
    who = {"person": page.person_id, "direction": page.direction_id}
    agenda = proposed_agenda(reader=by, today=today(request), **who, **told)
    prepare_interview(by=by, at=at, interview=pk, agenda=agenda)


@require_POST
def order(request: HttpRequest, pk: int) -> HttpResponse:
    """Put the questions in the order posted, or one of them first, up or down."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    order = [item.id for item in page.items if not item.fixed]
    posted = [int(one) for one in request.POST.getlist("order") if one.isdigit()]
    up = request.POST.get("up", "")
    if up.isdigit() and int(up) in order:
        here = order.index(int(up))
        order.insert(max(0, here - 1), order.pop(here))
    order_questions(by=request.user, at=now(), interview=pk, order=posted or order)
    return redirect("interviews:show", pk)


def add(request: HttpRequest, pk: int) -> HttpResponse:
    """Add a question of one's own."""
    page = interview_page(reader=request.user, today=today(request), interview=pk)
    form = QuestionForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        add_own_question(by=request.user, at=now(), interview=pk, **form.cleaned_data)
        messages.success(request, "Added, first on the list.")
        return redirect("interviews:show", pk)
    return draw(request, "interviews/question.html", page=page, form=form)


def replace(request: HttpRequest, pk: int) -> HttpResponse:
    """Ask something else: one tap on another question, or one's own words."""
    page = instead_page(reader=request.user, today=today(request), item=pk)
    if request.method == "POST":
        chosen = next((c for c in page.choices if c.bank_key == request.POST.get("key")), None)
        text = chosen.text if chosen else request.POST.get("text", "")
        replace_question(
            by=request.user,
            at=now(),
            item=pk,
            text=text,
            area=page.area,
            why=chosen.why if chosen else "Your own question.",
            bank_key=chosen.bank_key if chosen else "",
        )
        return redirect("interviews:show", page.interview_id)
    return draw(request, "interviews/replace.html", page=page)


@require_POST
def drop(request: HttpRequest, pk: int) -> HttpResponse:
    """Take a question off."""
    kept = drop_question(by=request.user, at=now(), item=pk)
    return redirect("interviews:show", kept.pk)
