"""The brief on paper: one page for every talk of the demo world; a stale resume is told before."""

from __future__ import annotations

from datetime import timedelta

import pypdfium2
import pytest

from halfhour.models import Interview, Resume
from halfhour.outside.interviews.brief import brief_pdf
from halfhour.pages.interviews.brief import brief_page
from halfhour.pages.interviews.paper import paper_of

pytestmark = pytest.mark.django_db


def test_every_talk_of_the_demo_world_has_a_brief_of_one_page(noor, at):
    pytest.importorskip("typst", reason="The extra “pdf” is not installed here.")
    talks = list(Interview.objects.kept_by(noor).select_related("person"))
    assert len(talks) >= 10
    for talk in talks:
        page = brief_page(reader=noor, today=at.date(), person=talk.person_id)
        document = pypdfium2.PdfDocument(brief_pdf(paper_of(page)))
        assert len(document) == 1, talk.person.name
        words = document[0].get_textpage().get_text_range()
        assert talk.person.name.split()[0] in words


@pytest.mark.parametrize(("days", "stale"), [(10, False), (60, False), (61, True), (400, True)])
def test_a_stale_resume_is_told_before_the_talk(seeker, talk, at, days, stale):
    revised = at - timedelta(days=days)
    Resume.objects.create(owner=seeker, number=1, file="resumes/1.pdf", revised_at=revised)
    page = brief_page(reader=seeker, today=at.date(), person=talk.person_id)
    assert page.resume_is_stale is stale


def test_without_a_resume_none_is_stale(seeker, talk, at):
    assert not brief_page(reader=seeker, today=at.date(), person=talk.person_id).resume_is_stale
