"""F27: a megabyte in a message, a name, an answer or a tag list: kept or refused in a sentence, never slow."""

from __future__ import annotations

import time

import pytest
from django.urls import reverse

from halfhour.actions.outreach.answering import log_answer
from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.actions.outreach.rewording import asking
from halfhour.actions.outreach.sending import mark_sent
from halfhour.method.outreach.drafting.facts import Facts
from halfhour.method.outreach.drafting.merging import merged, unmerged
from halfhour.method.outreach.incoming import Incoming, kind_of, mail_ids, own_words
from halfhour.method.outreach.rewording import NothingToReword
from halfhour.models import PersonValue
from halfhour.pages.outreach.listing import outreach_page

MEGABYTE = "I would love to learn how you see it. " * 27_000


@pytest.fixture
def draft(seeker, at, person):
    return start_message(by=seeker, at=at, person=person("Amara Okafor").pk, kind="request")


def quick(begun, seconds):
    assert time.process_time() - begun < seconds


def test_f27_a_megabyte_typed_is_refused_and_the_draft_stays(as_seeker, draft):
    begun = time.process_time()
    for name in ("write", "check"):
        page = as_seeker.post(
            reverse(f"outreach:{name}", args=[draft.pk]), {"body": MEGABYTE, "version": 1}
        )
        assert page.status_code == 422
    quick(begun, 4)
    before = draft.body
    draft.refresh_from_db()
    assert draft.body == before


def test_f27_a_megabyte_kept_is_opened_listed_and_left(as_seeker, seeker, at, draft):
    edit_message(by=seeker, at=at, message=draft.pk, subject="", body=MEGABYTE)
    begun = time.process_time()
    for url in (reverse("outreach:list"), reverse("outreach:write", args=[draft.pk])):
        assert as_seeker.get(url).status_code == 200
    quick(begun, 10)
    draft.refresh_from_db()
    assert draft.body == MEGABYTE


def test_f27_a_megabyte_came_as_an_answer(seeker, at, draft):
    mark_sent(by=seeker, at=at, message=draft.pk)
    begun = time.process_time()
    words = own_words(f"> quoted\n{MEGABYTE}")
    log_answer(by=seeker, at=at, message=draft.pk, kind="came", text=words)
    assert len(words) <= 20_000
    quick(begun, 2)


def test_f27_a_mail_of_headers_only_is_read_in_moments():
    begun = time.process_time()
    assert len(mail_ids("<a@example.org> " * 60_000)) == 50
    mail = Incoming(1, "<1@example.org>", "x" * 10**6, "re: " * 250_000, "", ())
    assert kind_of(mail) == "answer"
    quick(begun, 2)


def test_f27_a_megabyte_of_fields_is_merged_in_moments():
    begun = time.process_time()
    assert len(merged("{name|you} " * 90_000, Facts(name="Mei Chan"))) > 600_000
    assert len(merged("{" * 10**6, Facts())) == 10**6
    assert "{name}" in unmerged("Mei Chan " * 100_000, Facts(name="Mei Chan"))
    quick(begun, 3)


def test_f27_a_megabyte_is_not_sent_to_a_model():
    with pytest.raises(NothingToReword):
        asking("https://m.example.org", "small", "request", "email", MEGABYTE)


def test_f27_ten_thousand_tags_and_addresses_of_one_person(as_seeker, seeker, at, draft):
    PersonValue.objects.bulk_create(
        PersonValue(owner=seeker, person=draft.person, kind=kind, value=f"{kind}{n}@example.net",
                    key=f"{kind}{n}")
        for kind in ("tag", "email") for n in range(5_000)
    )  # fmt: skip
    begun = time.process_time()
    assert as_seeker.get(reverse("outreach:write", args=[draft.pk])).status_code == 200
    assert outreach_page(reader=seeker, today=at.date()).drafts
    quick(begun, 4)


def test_f27_a_name_of_a_megabyte_breaks_no_header(seeker, at, person):
    long = person("Amara " + "x" * 290)
    kept = start_message(by=seeker, at=at, person=long.pk, kind="request")
    kept = edit_message(by=seeker, at=at, message=kept.pk, subject="S" * 10**6, body="Hello")
    assert len(kept.subject) == 300
