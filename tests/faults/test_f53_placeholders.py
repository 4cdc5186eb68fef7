"""F53: placeholders in messages, names and templates are text, and the checker points at them."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.outreach.drafting import edit_message, start_message
from halfhour.actions.outreach.sending import NotReady, mark_sent
from halfhour.method.outreach.drafting import Facts
from halfhour.method.outreach.drafting.merging import merged

NASTY = [
    "{{ settings.SECRET_KEY }}",
    "{0.__class__}",
    "{% include 'base.html' %}",
    "${7*7}",
    "{me.__class__}",
]


@pytest.mark.parametrize("words", NASTY)
def test_they_stay_as_they_are_and_stop_the_message(as_seeker, seeker, at, person, words):
    amara = person(f"Amara {words}", given_name="Amara", organisation_name=words)
    draft = start_message(by=seeker, at=at, person=amara.pk, kind="request")
    edit_message(by=seeker, at=at, message=draft.pk, subject=words, body=f"Dear Amara, {words}")
    page = as_seeker.get(reverse("outreach:write", args=[draft.pk])).content.decode()
    assert "Here something was to be filled in." in page
    assert "django-insecure" not in page and "49" not in page.split('id="letter"')[1][:40]
    with pytest.raises(NotReady):
        mark_sent(by=seeker, at=at, message=draft.pk)


@pytest.mark.parametrize("words", NASTY)
def test_a_template_looks_nothing_up_but_its_own_fields(words):
    assert merged(words, Facts(me="Bob", name="Mei")) == words


def test_values_are_not_merged_again():
    assert merged("Hi {name}", Facts(name="{me}", me="Bob")) == "Hi {me}"
