"""Writing down what interviews taught: statements, questions, answers, marks."""

from __future__ import annotations

from typing import Any

from django.http import HttpRequest, HttpResponse
from django.urls import reverse

from halfhour.actions.directions.learning import (
    answer_question,
    open_question,
    record_statement,
)
from halfhour.actions.directions.rating import rate_interview
from halfhour.pages.directions.learned import direction_page
from halfhour.pages.directions.speakers import answer_screen, rating_screen, speakers
from halfhour.web.clock import now, today
from halfhour.web.directions.forms import AnswerForm, QuestionForm, RatingForm, StatementForm
from halfhour.web.directions.screens import FormScreen, filled, sent


def statement(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down what somebody said about a direction."""
    page = direction_page(reader=request.user, today=today(request), direction=pk)
    earlier = [(h.said.id, h.said.text[:80]) for topic in page.topics for h in topic.heard]
    form = StatementForm(
        sent(request),
        initial={"topic": request.GET.get("topic", "work"), "about": request.GET.get("about", "")},
        people=speakers(reader=request.user, direction=pk),
        earlier=earlier,
    )
    back = reverse("directions:show", args=[pk])
    screen = FormScreen(
        "What I learned", "One thing at a time, and who said it.", back, page.name, "Keep"
    )

    def keep(data: dict[str, Any]) -> object:
        numbers = {name: int(data[name]) if data[name] else None for name in ("said_by", "about")}
        return record_statement(by=request.user, at=now(), direction=pk, **{**data, **numbers})

    return filled(request, form, screen, keep, "Kept.")


def question(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down what is still unknown."""
    page = direction_page(reader=request.user, today=today(request), direction=pk)
    form = QuestionForm(sent(request), initial={"topic": request.GET.get("topic", "work")})
    back = reverse("directions:show", args=[pk])
    lede = "It comes up again when you prepare an interview."
    return filled(
        request,
        form,
        FormScreen("An open question", lede, back, page.name, "Keep"),
        lambda data: open_question(by=request.user, at=now(), direction=pk, **data),
        "Kept.",
    )


def answer(request: HttpRequest, pk: int) -> HttpResponse:
    """Write down the answer to an open question."""
    asked = answer_screen(reader=request.user, question=pk)
    form = AnswerForm(sent(request), people=asked.people)
    back = reverse("directions:show", args=[asked.direction])

    def keep(data: dict[str, Any]) -> object:
        who = int(data["said_by"]) if data["said_by"] else None
        return answer_question(
            by=request.user, at=now(), question=pk, text=data["text"], said_by=who
        )

    screen = FormScreen("The answer", asked.text, back, asked.name, "Keep")
    return filled(request, form, screen, keep, "Answered.")


def rate(request: HttpRequest, pk: int) -> HttpResponse:
    """Rate an interview: four taps."""
    talk = rating_screen(reader=request.user, interview=pk)
    back = reverse("directions:show", args=[talk.direction])
    return filled(
        request,
        RatingForm(sent(request), initial=dict(talk.marks)),
        FormScreen("Ten seconds", talk.text, back, talk.name, "Keep"),
        lambda data: rate_interview(by=request.user, at=now(), interview=pk, **data),
        "Kept.",
    )
