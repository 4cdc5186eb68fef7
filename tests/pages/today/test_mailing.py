"""Today reads from the store what became of mail."""

from __future__ import annotations

from datetime import timedelta

from halfhour.models import Answer


def test_what_was_held_back_is_told_until_it_is_thrown_away(
    calm, person, asking, rules, at, as_seeker
):
    message = asking(person("Inês Rocha"), sent_at=None, held_back="The server refused it.")
    assert rules(at.date()) == ["not-sent"]
    assert "The server refused it." in as_seeker.get("/").text
    message.withdrawn_at = at
    message.save()
    assert rules(at.date()) == []


def test_a_scheduled_message_is_left_alone(calm, person, asking, rules, at):
    asking(person("Inês Rocha"), days=-4, sent_at=None, scheduled_for=at + timedelta(days=1))
    assert rules(at.date()) == []


def test_what_may_not_have_gone_out_is_told(calm, person, asking, rules, at):
    asking(person("Inês Rocha"), kind="thanks", held_back="Look into your sent mail.")
    assert rules(at.date()) == ["perhaps-sent"]


def test_an_answer_by_mail_waits_to_be_judged(calm, person, asking, rules, seeker, at):
    request = asking(person("Inês Rocha"), days=-20)
    Answer.objects.create(owner=seeker, message=request, kind="came", at=at)
    assert rules(at.date()) == ["answer-came"]
    Answer.objects.create(owner=seeker, message=request, kind="no", at=at + timedelta(minutes=1))
    assert rules(at.date()) == []
