"""Versions of the resume, who keeps which, and opinions answered by the next version."""

from __future__ import annotations

import io
from datetime import timedelta

import docx
import pytest

from halfhour.actions.resumes.keeping import NotYetRevised, add_resume, answer_opinions
from halfhour.actions.resumes.showing import (
    NothingSaid,
    record_opinion,
    record_passing,
    set_opinion_aside,
    show_resume,
)
from halfhour.models import Event, Opinion, Resume
from halfhour.outside.resumes.text import NotAResume
from halfhour.pages.resumes.difference import difference_page
from halfhour.pages.resumes.versions import resumes_page


@pytest.fixture(autouse=True)
def own_folder(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def word_file(*lines):
    kept, document = io.BytesIO(), docx.Document()
    for line in lines:
        document.add_paragraph(line)
    document.save(kept)
    return kept.getvalue()


@pytest.fixture
def add(seeker, at):
    def make(*lines, **told):
        told = {"name": "General", "at": at, **told}
        return add_resume(by=seeker, content=word_file(*lines), **told)

    return make


def test_a_version_is_a_file_with_its_words_and_a_number(add, seeker):
    first, second = add("Mira Novák", "Nurse"), add("Mira Novák", "Head nurse", name="")
    assert (first.number, second.number, second.name) == (1, 2, "Version 2")
    assert first.text == "Mira Novák\nNurse"
    assert first.file.read().startswith(b"PK")
    assert Event.objects.kept_by(seeker).filter(verb="resumes.added").count() == 2


def test_what_is_no_resume_leaves_nothing(seeker, at):
    with pytest.raises(NotAResume):
        add_resume(by=seeker, at=at, name="x", content=b"words")
    assert not Resume.objects.exists()


def test_a_revision_cannot_lie_ahead(add, at):
    with pytest.raises(NotYetRevised):
        add("x", revised_on=at.date() + timedelta(days=1))


def test_the_next_version_names_the_opinions_it_takes_up(add, seeker, person, at):
    first = add("Mira Novák", "Nurse", "Languages: Polish")
    who = person("Ngozi Adeyemi")
    opinion = record_opinion(
        by=seeker, at=at, person=who.pk, resume=first.pk, text="Languages first"
    )
    second = add("Mira Novák", "Languages: Polish", "Nurse", answers=[opinion.pk])
    page = difference_page(reader=seeker, resume=second.pk)
    assert [one.text for one in page.answered] == ["Languages first"]
    assert (page.before, page.new, page.gone) == (1, 1, 1)
    assert not resumes_page(reader=seeker, today=at.date()).open_opinions


def test_an_opinion_of_somebody_elses_is_not_taken_up(add, stranger, seeker, person, at):
    opinion = record_opinion(by=seeker, at=at, person=person("Jun Sato").pk, text="Shorter")
    with pytest.raises(Opinion.DoesNotExist):
        add_resume(by=stranger, at=at, name="x", content=word_file("x"), answers=[opinion.pk])
    assert not Resume.objects.kept_by(stranger).exists()
    mine = add("x")
    answer_opinions(by=seeker, at=at, resume=mine.pk, opinions=[opinion.pk])
    opinion.refresh_from_db()
    assert opinion.answered_by == mine


def test_who_holds_which_and_the_share_who_kept_it(
    add, seeker, person, at, django_assert_num_queries
):
    mine = add("Mira Novák")
    for number in range(6):
        shown = show_resume(
            by=seeker, at=at, resume=mine.pk, person=person(f"Person {number}").pk,
            kept=number < 4, may_pass_on=number == 0,
        )  # fmt: skip
    record_passing(by=seeker, at=at, showing=shown.pk, to_words="the head of her department")
    with django_assert_num_queries(4):
        page = resumes_page(reader=seeker, today=at.date())
    assert (page.share.kept, page.share.shown, page.share.rate) == (4, 6, 67)
    assert page.share.low < 67 < page.share.high
    assert page.share.early
    assert page.holders[0].passed_to == ("the head of her department",)


@pytest.mark.parametrize(
    ("days", "just", "stale"), [(3, True, False), (30, False, False), (90, False, True)]
)
def test_the_page_says_when_it_was_truly_revised(add, seeker, at, days, just, stale):
    add("x", revised_on=at.date() - timedelta(days=days))
    page = resumes_page(reader=seeker, today=at.date())
    assert (page.just_revised, page.stale) == (just, stale)
    assert page.revised_on == at.date() - timedelta(days=days)


def test_an_opinion_is_set_aside_with_a_reason(seeker, person, at):
    opinion = record_opinion(by=seeker, at=at, person=person("Jun Sato").pk, text="A photograph")
    with pytest.raises(NothingSaid):
        set_opinion_aside(by=seeker, at=at, opinion=opinion.pk, reason=" ")
    kept = set_opinion_aside(by=seeker, at=at, opinion=opinion.pk, reason="Not usual here")
    assert kept.reason == "Not usual here"
    with pytest.raises(NothingSaid):
        record_opinion(by=seeker, at=at, person=kept.person_id, text="")
