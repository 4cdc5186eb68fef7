"""One template for several people: each one's words, never kept, never theirs mixed up."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.previewing import MOST, TooMany, previews
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.outreach.templates import NoName, drop_template, write_template
from halfhour.method.outreach.drafting.drafts import NoSuchDraft
from halfhour.models import Direction, Event, Message, Template

WORDS = (
    "Dear {name},\n\nI came across your work at {organisation|your company} and would value your "
    "view. Could I ask you for {minutes} minutes, in person or by phone? I am not asking for a job "
    "and will fit around your week.\n\nThank you!\n{me}"
)


@pytest.fixture
def own(seeker, at):
    return write_template(
        by=seeker, at=at, name="Plain", kind="request", subject="A question, {given_name|hello}",
        body=WORDS,
    )  # fmt: skip


@pytest.fixture
def three(person):
    return [
        person("Mei Chan", given_name="Mei", organisation_name="Unit 4").pk,
        person("Amara Okafor", given_name="Amara", organisation_name="Northwind").pk,
        person("Bo Ek").pk,
    ]


def test_each_gets_their_own_words_by_name(seeker, at, own, three):
    found = previews(by=seeker, at=at, people=three, template=own.pk)
    assert [one.name for one in found] == ["Amara Okafor", "Bo Ek", "Mei Chan"]
    amara, bo, mei = found
    assert "Dear Amara Okafor" in amara.body and "at Northwind" in amara.body
    assert "at your company" in bo.body and bo.subject == "A question, hello"
    assert "Northwind" not in mei.body and "Amara" not in mei.body
    assert {one.verdict.verdict for one in found} == {"ready"}


def test_looking_keeps_and_sends_nothing(seeker, at, own, three):
    previews(by=seeker, at=at, people=three, template=own.pk)
    assert not Message.objects.exists()
    assert not Event.objects.filter(verb="outreach.begun").exists()


def test_a_field_nobody_filled_is_pointed_out(seeker, at, three):
    own = write_template(
        by=seeker, at=at, name="Bare", kind="request", body="Dear {name} at {organisation}, thanks"
    )
    verdicts = {
        one.name: one.verdict.verdict
        for one in previews(by=seeker, at=at, people=three, template=own.pk)
    }
    assert verdicts["Bo Ek"] == "stop" and verdicts["Mei Chan"] != "stop"


def test_without_a_template_the_usual_draft_is_shown(seeker, at, three):
    found = previews(by=seeker, at=at, people=three)
    assert all(one.verdict.verdict == "ready" and one.name in one.body for one in found)


def test_the_rhythm_and_a_draft_begun_before_are_told(seeker, at, own, three):
    sent = start_message(by=seeker, at=at, person=three[0], kind="request")
    mark_sent(by=seeker, at=at, message=sent.pk)
    begun = start_message(by=seeker, at=at, person=three[1], kind="request")
    amara, bo, mei = previews(by=seeker, at=at, people=three, template=own.pk)
    assert "still open" in mei.not_now and (bo.not_now, bo.begun) == ("", None)
    assert amara.begun == begun.pk


def test_what_is_begun_from_it_is_what_was_shown(seeker, at, own, three):
    shown = previews(by=seeker, at=at, people=three[:1], template=own.pk)[0]
    kept = start_message(by=seeker, at=at, person=three[0], kind="request", template=own.pk)
    assert (kept.subject, kept.body) == (shown.subject, shown.body)


def test_more_than_a_dozen_are_refused(seeker, at, person):
    many = [person(f"P {n}").pk for n in range(MOST + 1)]
    with pytest.raises(TooMany):
        previews(by=seeker, at=at, people=many)
    assert len(previews(by=seeker, at=at, people=[*many[:MOST], many[0]])) == MOST


def test_people_templates_and_directions_of_others_are_absent(stranger, seeker, at, own, three):
    assert previews(by=stranger, at=at, people=three) == ()
    with pytest.raises(Template.DoesNotExist):
        previews(by=stranger, at=at, people=[], template=own.pk)
    with pytest.raises(Direction.DoesNotExist):
        previews(by=seeker, at=at, people=three, direction=10**9)


def test_a_template_is_changed_in_place(seeker, at, own):
    write_template(
        by=seeker, at=at, name="Plainer", kind="thanks", channel="text", subject="Hi\r\nBcc: x",
        body="Thank you", template=own.pk,
    )  # fmt: skip
    own.refresh_from_db()
    assert (own.name, own.kind, own.channel, own.subject) == (
        "Plainer",
        "thanks",
        "text",
        "Hi Bcc: x",
    )
    assert Template.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "refusal"),
    [
        ({"name": " "}, NoName), ({"body": "\n"}, NoName), ({"kind": "poem"}, NoSuchDraft),
        ({"channel": "pigeon"}, NoSuchDraft),
    ],
)  # fmt: skip
def test_what_is_no_template_is_refused(seeker, at, said, refusal):
    with pytest.raises(refusal):
        write_template(by=seeker, at=at, **{"name": "N", "kind": "request", "body": "B", **said})
    assert not Template.objects.exists()


def test_a_template_of_somebody_else_is_neither_changed_nor_dropped(stranger, at, own):
    with pytest.raises(Template.DoesNotExist):
        write_template(by=stranger, at=at, name="N", kind="request", body="B", template=own.pk)
    with pytest.raises(Template.DoesNotExist):
        drop_template(by=stranger, at=at, template=own.pk)
