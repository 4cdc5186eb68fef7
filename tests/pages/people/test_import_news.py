"""A newer export that shows a new post is a reason to congratulate."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.models import Person
from halfhour.pages.people.import_news import news_of

HEAD = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
LINE = "{},{},https://www.linkedin.com/in/{},,{},{},05 Nov 2024\n"
BEFORE = HEAD + LINE.format("Amara", "Okafor", "ao", "Hansa", "Buyer") + LINE.format(
    "Bo", "Chen", "bc", "Blue Labs", "Nurse"
) + LINE.format("Cleo", "Diaz", "cd", "", "")  # fmt: skip
AFTER = HEAD + LINE.format("Amara", "Okafor", "ao", "Northwind", "Head of Buying") + LINE.format(
    "Bo", "Chen", "bc", "Blue Labs", "Matron"
) + LINE.format("Cleo", "Diaz", "cd", "Hollis", "Editor")  # fmt: skip


@pytest.fixture
def bring(tmp_path, seeker, at):
    def bring(text):
        (tmp_path / "Connections.csv").write_text(text)
        return import_files(by=seeker, at=at, paths=[tmp_path / "Connections.csv"])

    return bring


def told(record):
    return [(one.name, one.before, one.now) for one in news_of(record)]


def test_a_new_company_or_title_is_news_and_a_first_one_is_not(bring):
    assert told(bring(BEFORE)) == []
    assert told(bring(AFTER)) == [
        ("Bo Chen", "Nurse", "Matron at Blue Labs"),
        ("Amara Okafor", "Buyer at Hansa", "Head of Buying at Northwind"),
    ]


def test_the_same_export_again_is_no_news(bring):
    bring(BEFORE)
    bring(AFTER)
    assert told(bring(AFTER)) == []


def test_the_report_leads_to_the_message_until_it_is_undone(bring, as_seeker, seeker, at):
    bring(BEFORE)
    record = bring(AFTER)
    amara = Person.objects.get(name="Amara Okafor")
    page = as_seeker.get(reverse("people:imported", args=[record.pk])).content.decode()
    assert "A reason to congratulate" in page
    address = f"{reverse('outreach:compose')}?person={amara.pk}&amp;kind=touch"
    assert address in page
    assert as_seeker.get(address.replace("&amp;", "&")).status_code == 200
    undo_import(by=seeker, at=at, import_id=record.pk)
    page = as_seeker.get(reverse("people:imported", args=[record.pk])).content.decode()
    assert "congratulate" not in page


def test_news_are_one_query(bring, django_assert_num_queries):
    bring(BEFORE)
    record = bring(AFTER)
    with django_assert_num_queries(1):
        news_of(record)


def test_a_stranger_sees_no_report(bring, as_stranger):
    record = bring(BEFORE)
    assert as_stranger.get(reverse("people:imported", args=[record.pk])).status_code == 404
