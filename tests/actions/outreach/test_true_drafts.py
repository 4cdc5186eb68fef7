"""A draft claims nothing that is not kept: no talk, no help, no earlier note, no job."""

from __future__ import annotations

from datetime import timedelta

import pytest

from halfhour.actions.outreach.checking import verdict_on
from halfhour.actions.outreach.drafting import start_message
from halfhour.method.outreach.drafting import CHANNELS, Facts, draft
from halfhour.method.outreach.drafting.drafts import NotYetArranged
from halfhour.models import Advice, Interview, Lead, LeadStep, Organisation

INVENTED = (
    "came across", "our talk", "talking with", "openly", "your help", "helped me", "your advice",
    "earlier note", "my note", "I am starting", "once more",
)  # fmt: skip
AROUND = ("thanks", "report", "touch", "news")


@pytest.fixture
def priya(person):
    return person(
        "Priya Raghunathan", given_name="Priya", title="Nurse lead", organisation_name="Calder"
    )


@pytest.fixture
def begin(seeker, at, priya):
    def start(kind, channel="email", **more):
        return start_message(by=seeker, at=at, person=priya.pk, kind=kind, channel=channel, **more)

    return start


@pytest.mark.parametrize("kind", AROUND)
@pytest.mark.parametrize("channel", CHANNELS)
def test_nothing_is_said_of_what_never_was(seeker, begin, kind, channel):
    made = begin(kind, channel)
    said = f"{made.subject}\n{made.body}"
    assert [one for one in INVENTED if one.casefold() in said.casefold()] == []
    assert verdict_on(by=seeker, message=made.pk).verdict == "ready"


@pytest.mark.parametrize("channel", CHANNELS)
def test_a_reminder_speaks_of_no_note_whose_day_is_not_known(channel):
    made = draft(Facts(given_name="Priya", title="Nurse lead"), "reminder", channel)
    said = f"{made.subject}\n{made.body}".casefold()
    assert [one for one in INVENTED if one.casefold() in said] == []


def test_work_is_named_without_claiming_to_have_met_it(begin):
    assert "I thought of you because of your work as Nurse lead at Calder." in begin("request").body


def test_thanks_before_the_talk_do_not_speak_of_it(seeker, at, begin, priya):
    Interview.objects.create(
        owner=seeker, person=priya, arranged_at=at, starts_at=at + timedelta(days=1), minutes=20
    )
    assert "talking with" not in begin("thanks").body


def test_a_talk_held_and_advice_given_are_thanked_for(seeker, at, begin, priya):
    Interview.objects.create(
        owner=seeker, person=priya, arranged_at=at, ended_at=at - timedelta(days=1), minutes=20
    )
    Advice.objects.create(owner=seeker, giver=priya, text="Visit a ward", at=at)
    assert "talking with me" in begin("thanks").body
    assert "have not forgotten your advice" in begin("report").body
    assert "our talk helps me" in begin("touch").body
    assert "You helped me on the way" in begin("news").body


def test_the_job_is_named_once_it_is_accepted(seeker, at, begin):
    lead = Lead.objects.create(
        owner=seeker, title="Nurse informatician", at=at,
        organisation=Organisation.objects.create(owner=seeker, name="Aire", key="aire"),
    )  # fmt: skip
    LeadStep.objects.create(owner=seeker, lead=lead, step="accepted", at=at)
    made = begin("news")
    assert "I am starting as Nurse informatician at Aire" in made.body
    assert made.subject == "Good news, and thank you"


@pytest.mark.parametrize("over", [{"ended": True}, {}], ids=["held", "hour gone by"])
def test_a_talk_gone_by_is_not_looked_forward_to(seeker, at, begin, priya, over):
    start = at - timedelta(days=2)
    talk = Interview.objects.create(
        owner=seeker, person=priya, arranged_at=start, starts_at=start, minutes=20,
        ended_at=start + timedelta(minutes=20) if over else None,
    )  # fmt: skip
    for more in ({}, {"interview": talk.pk}):
        with pytest.raises(NotYetArranged):
            begin("confirmation", **more)


LONG = Facts(
    me="Maximilian Featherstonehaugh", name="Bartholomew Cholmondeley", given_name="Bartholomew",
    title="Deputy director of clinical informatics", organisation="Ridings Community Trust",
    direction="clinical informatics in community care", asked_on="16 November", talked=True,
    when="Tuesday 1 December at 14:00", zone="GMT", place="Kirkgate Café, by the market",
    said=("the best informaticians still know what a night shift smells like, and it shows",),
    doing="spend two nights on the ward with the new rota", helped=("You read my resume twice",),
    came_of=("I met Mr Berg and we talked for an hour about rotas and beds",),
    new_title="Informatician for community nursing", new_organisation="Aire Valley Partnership",
)  # fmt: skip


@pytest.mark.parametrize("kind", (*AROUND, "reminder", "request", "confirmation"))
@pytest.mark.parametrize(("premium", "most"), [(False, 200), (True, 300)])
def test_a_note_of_any_kind_keeps_to_its_characters(kind, premium, most):
    made = draft(LONG, kind, "note", premium=premium)
    assert len(made.body) <= most and "\n" not in made.body


def test_a_note_says_it_is_for_advice_where_there_is_room():
    short = draft(
        Facts(me="Noor", given_name="Mei", name="Mei Chan", title="Planner"), "request", "note"
    )
    assert "For advice, not a job." in short.body and len(short.body) <= 200


@pytest.mark.parametrize("channel", ["note", "linkedin", "text", "phone", "in-person"])
def test_no_subject_is_missed_where_there_is_none(seeker, begin, channel):
    verdict = verdict_on(by=seeker, message=begin("request", channel).pk)
    assert "subject" not in {finding.rule for finding in verdict.findings}
    assert channel != "phone" or "phone-alternative" not in {f.rule for f in verdict.findings}
