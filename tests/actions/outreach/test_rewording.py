"""The own model: kept sealed, asked for exactly what was shown, its words checked and never put in."""

from __future__ import annotations

import json

import pytest

from halfhour.actions.outreach.drafting import AlreadySent, edit_message, start_message
from halfhour.actions.outreach.endpoint import (
    NoModel,
    NotAKey,
    drop_endpoint,
    endpoint_of,
    keep_endpoint,
)
from halfhour.actions.outreach.rewording import (
    NotWhatWasShown,
    rewording_asked,
    suggest_rewording,
)
from halfhour.actions.outreach.sending import mark_sent
from halfhour.method.outreach.rewording import NoRewording, NothingToReword
from halfhour.models import Event, Message, ModelEndpoint
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.outreach.model import ModelFailed
from outside.outreach.model_server import completion, model_server


@pytest.fixture
def model(seeker, at):
    with model_server() as one:
        keep_endpoint(by=seeker, at=at, url=one.url, model="small", key="sk-kestrel")
        yield one


@pytest.fixture
def draft(seeker, at, person):
    mei = person("Mei Chan", given_name="Mei", title="Planner", organisation_name="Northwind")
    return start_message(by=seeker, at=at, person=mei.pk, kind="request")


@pytest.fixture
def suggest(seeker, at, draft):
    """Looks at what would be sent, agrees, and asks."""

    def asked(names=False):
        shown = rewording_asked(by=seeker, message=draft.pk, names=names)
        return suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark, names=names)

    return asked


def test_looking_sends_nothing(seeker, model, draft):
    shown = rewording_asked(by=seeker, message=draft.pk)
    assert shown.address == f"{model.url}/chat/completions"
    assert model.asked == []


def test_exactly_what_was_shown_is_sent(seeker, model, draft, suggest):
    shown = rewording_asked(by=seeker, message=draft.pk)
    suggest()
    assert model.asked[0][2].decode() == shown.text


def test_names_and_companies_stay_here_unless_wanted(seeker, model, suggest):
    suggest()
    sent = model.asked[0][2].decode()
    assert "Mei" not in sent and "Northwind" not in sent and "Seeker Example" not in sent
    suggest(names=True)
    assert "Mei Chan" in model.asked[1][2].decode()


def test_what_comes_back_is_checked_and_the_draft_stays(model, draft, suggest):
    before = draft.body
    came = suggest()
    assert came.body.startswith("Dear Mei Chan,") and came.body.endswith("Seeker Example")
    assert came.verdict.verdict in ("ready", "revise")
    draft.refresh_from_db()
    assert draft.body == before and draft.version == 1


def test_a_proposal_that_asks_for_a_job_is_stopped_like_any_other(model, suggest):
    model.content = completion("Dear {name1}, are you hiring? Thank you!")
    assert suggest().verdict.verdict == "stop"


def test_a_draft_changed_meanwhile_is_shown_again_first(seeker, at, model, draft):
    shown = rewording_asked(by=seeker, message=draft.pk)
    edit_message(by=seeker, at=at, message=draft.pk, subject="", body="Something private")
    with pytest.raises(NotWhatWasShown):
        suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark)
    assert model.asked == []


def test_consent_without_names_is_none_with_names(seeker, at, model, draft):
    shown = rewording_asked(by=seeker, message=draft.pk)
    with pytest.raises(NotWhatWasShown):
        suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark, names=True)
    assert model.asked == []


def test_another_address_needs_another_consent(seeker, at, model, draft):
    shown = rewording_asked(by=seeker, message=draft.pk)
    with model_server() as other:
        keep_endpoint(by=seeker, at=at, url=other.url, model="small")
        with pytest.raises(NotWhatWasShown):
            suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark)
        assert other.asked == [] == model.asked


def test_the_key_does_not_follow_to_another_address(seeker, at, model):
    with model_server() as other:
        keep_endpoint(by=seeker, at=at, url=other.url, model="small")
    assert endpoint_of(seeker)[0].key == ""


def test_the_key_stays_when_the_same_address_is_kept_again(seeker, at, model):
    keep_endpoint(by=seeker, at=at, url=model.url, model="other")
    assert (endpoint_of(seeker)[0].key, endpoint_of(seeker)[1]) == ("sk-kestrel", "other")


def test_it_is_off_until_it_is_switched_on(seeker, at, model, draft):
    keep_endpoint(by=seeker, at=at, url=model.url, model="small", on=False)
    with pytest.raises(NoModel):
        rewording_asked(by=seeker, message=draft.pk)


def test_without_a_model_one_sentence_tells(seeker, at, draft):
    for refused in (
        lambda: rewording_asked(by=seeker, message=draft.pk),
        lambda: drop_endpoint(by=seeker, at=at),
    ):
        with pytest.raises(NoModel):
            refused()


def test_a_forgotten_model_is_gone(seeker, at, model):
    drop_endpoint(by=seeker, at=at)
    assert not ModelEndpoint.objects.exists()


@pytest.mark.parametrize("key", ["two words", "line\nbreak", "schlüssel", "\x00"])
def test_what_cannot_be_a_key_is_refused(seeker, at, key):
    with pytest.raises(NotAKey):
        keep_endpoint(by=seeker, at=at, url="http://127.0.0.1:9/v1", model="m", key=key)
    assert not ModelEndpoint.objects.exists()


def test_an_address_of_another_kind_is_refused(seeker, at):
    with pytest.raises(AddressRefused):
        keep_endpoint(by=seeker, at=at, url="ftp://127.0.0.1/", model="m")


def test_an_empty_draft_and_a_sent_message_are_not_reworded(seeker, at, model, draft):
    edit_message(by=seeker, at=at, message=draft.pk, subject="", body=" ")
    with pytest.raises(NothingToReword):
        rewording_asked(by=seeker, message=draft.pk)
    edit_message(by=seeker, at=at, message=draft.pk, subject="", body="Dear Mei, thank you!")
    mark_sent(by=seeker, at=at, message=draft.pk)
    with pytest.raises(AlreadySent):
        rewording_asked(by=seeker, message=draft.pk)


def test_a_model_that_says_nothing_is_told(model, suggest):
    model.content = json.dumps({"choices": []}).encode()
    with pytest.raises(NoRewording):
        suggest()


def test_a_model_that_fails_changes_nothing(model, draft, suggest):
    model.status = 500
    with pytest.raises(ModelFailed):
        suggest()
    draft.refresh_from_db()
    assert draft.version == 1


def test_that_it_was_asked_is_kept_without_the_words(model, draft, suggest):
    suggest()
    event = Event.objects.get(verb="outreach.rewording_asked")
    assert event.data == {"names": False} and event.person_id == draft.person_id


def test_a_stranger_reaches_neither_draft_nor_model(stranger, at, model, draft):
    with pytest.raises(Message.DoesNotExist):
        rewording_asked(by=stranger, message=draft.pk)
    with pytest.raises(NoModel):
        endpoint_of(stranger)
