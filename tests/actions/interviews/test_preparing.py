"""The agenda as it is kept: order, replacement, own questions, and always the close."""

from __future__ import annotations

from itertools import pairwise

import pytest

from halfhour.actions.interviews.holding import write_note
from halfhour.actions.interviews.preparing import (
    NothingToAsk,
    add_own_question,
    drop_question,
    order_questions,
    prepare_interview,
    replace_question,
)
from halfhour.models import AgendaItem, OwnQuestion
from halfhour.pages.interviews.agenda import instead_page, proposed_agenda


def laid_out(talk):
    items = list(talk.agenda.order_by("order"))
    assert items[0].starts == 0
    assert items[-1].ends == talk.minutes
    assert all(a.ends == b.starts for a, b in pairwise(items))
    assert [i.area for i in items[-6:]] == ["close"] * 6
    return items


def test_a_prepared_agenda_fills_the_minutes_and_keeps_the_close(talk):
    assert len(laid_out(talk)) == 1 + 7 + 6


def test_an_own_question_comes_first(seeker, talk, at):
    made = add_own_question(
        by=seeker, at=at, interview=talk.pk, text="  Do nights\nget easier? ", keep=True
    )
    assert laid_out(talk)[1].pk == made.pk
    assert made.question == "Do nights get easier?"
    assert OwnQuestion.objects.get().text == "Do nights get easier?"


def test_questions_are_put_in_another_order(seeker, talk, at):
    questions = [i.pk for i in laid_out(talk) if i.area not in ("opening", "close")]
    order_questions(by=seeker, at=at, interview=talk.pk, order=questions[::-1])
    assert [i.pk for i in laid_out(talk)[1:-6]] == questions[::-1]


def test_a_question_left_out_gives_its_minutes_to_the_others(seeker, talk, at):
    drop_question(by=seeker, at=at, item=laid_out(talk)[2].pk)
    assert len(laid_out(talk)) == 13


def test_a_question_is_replaced_by_another_of_its_area(seeker, talk, at):
    item = laid_out(talk)[1]
    page = instead_page(reader=seeker, today=at.date(), item=item.pk)
    assert page.choices
    assert {c.area for c in page.choices} == {item.area}
    assert item.question not in {c.text for c in page.choices}
    choice = page.choices[0]
    kept = replace_question(
        by=seeker, at=at, item=item.pk, text=choice.text, area=choice.area, bank_key=choice.bank_key
    )
    assert (kept.question, kept.starts) == (choice.text, item.starts)


def test_an_empty_question_is_refused(seeker, talk, at):
    with pytest.raises(NothingToAsk):
        add_own_question(by=seeker, at=at, interview=talk.pk, text=" ")


def test_choosing_anew_keeps_questions_with_notes(seeker, ngozi, talk, at):
    item = laid_out(talk)[1]
    write_note(by=seeker, at=at, interview=talk.pk, kind="note", text="So it is", item=item.uid)
    agenda = proposed_agenda(reader=seeker, today=at.date(), person=ngozi.pk, minutes=12)
    prepare_interview(by=seeker, at=at, interview=talk.pk, agenda=agenda)
    talk.refresh_from_db()
    assert item.pk in {i.pk for i in laid_out(talk)}


def test_a_strangers_question_is_not_there(stranger, talk, at):
    item = talk.agenda.first().pk
    with pytest.raises(AgendaItem.DoesNotExist):
        drop_question(by=stranger, at=at, item=item)
    with pytest.raises(AgendaItem.DoesNotExist):
        replace_question(by=stranger, at=at, item=item, text="x", area="company")
