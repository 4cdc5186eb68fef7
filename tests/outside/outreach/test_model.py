"""Asking a model over http: the answer, and one clear sentence for everything that goes wrong."""

from __future__ import annotations

import json

import pytest

from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.outreach.model import Endpoint, ModelFailed, answer_of, check_endpoint
from outside.outreach.mail_servers import free_port
from outside.outreach.model_server import WORDS, model_server

KEY = "sk-kestrel-4711"


@pytest.fixture
def model():
    with model_server() as one:
        yield one


def ask(model, key=KEY, text='{"a": 1}'):
    return answer_of(Endpoint(model.url, key), text, inside_too=True)


def test_the_text_is_posted_as_it_is_with_the_key(model):
    answer = ask(model)
    assert answer["choices"][0]["message"]["content"] == WORDS
    ((path, headers, body),) = model.asked
    assert (path, body) == ("/v1/chat/completions", b'{"a": 1}')
    assert headers["Authorization"] == f"Bearer {KEY}"


def test_without_a_key_none_is_sent(model):
    ask(model, key="")
    assert "Authorization" not in model.asked[0][1]


@pytest.mark.parametrize(
    ("status", "words", "retry"),
    [
        (401, "did not accept the key", False), (403, "did not accept the key", False),
        (404, "no such model", False), (413, "too long", False), (429, "busy", True),
        (500, "answered with 500", True), (503, "answered with 503", True), (418, "with 418", False),
    ],
)  # fmt: skip
def test_a_refusal_is_one_sentence_without_the_servers_words(model, status, words, retry):
    model.status, model.content = status, f"secret {KEY}".encode()
    with pytest.raises(ModelFailed, match=words) as failed:
        ask(model)
    assert failed.value.retry is retry
    assert KEY not in str(failed.value)


@pytest.mark.parametrize("status", [301, 302, 303, 307, 308])
def test_a_redirect_is_not_followed(model, status):
    with model_server() as other:
        model.status, model.headers = status, {"Location": f"{other.url}/chat/completions"}
        with pytest.raises(ModelFailed, match="leads elsewhere"):
            ask(model)
        assert other.asked == []


@pytest.mark.parametrize("content", [b"", b"<html>", b"\xff\xfe", b"[" * 100_000, b"NaN,"])
def test_what_is_no_json_is_told(model, content):
    model.content = content
    with pytest.raises(ModelFailed, match="not that of a chat model"):
        ask(model)


def test_an_endless_answer_is_cut(model):
    model.content = json.dumps("x" * 2_000_000).encode()
    with pytest.raises(ModelFailed, match="far too long"):
        ask(model)


def test_a_server_that_is_away_is_told():
    with pytest.raises(ModelFailed, match="cannot be reached") as failed:
        answer_of(Endpoint(f"http://127.0.0.1:{free_port()}/v1", ""), "{}", inside_too=True)
    assert failed.value.retry


def test_a_server_that_never_answers_is_given_up(model, monkeypatch):
    monkeypatch.setattr("halfhour.outside.outreach.model.SECONDS", 0.05)
    model.may_answer.clear()
    with pytest.raises(ModelFailed, match="too long to answer") as failed:
        ask(model)
    model.may_answer.set()
    assert failed.value.retry


@pytest.mark.parametrize(
    "url",
    [
        "ftp://127.0.0.1/v1", "file:///etc/passwd", "127.0.0.1:8000", "", "http://", "javascript:1",
        "http://user:pass@127.0.0.1/v1", "http://127.0.0.1/v1?key=1", "http://8.8.8.8/v1",
    ],
)  # fmt: skip
def test_an_address_of_another_kind_is_refused(url):
    with pytest.raises(AddressRefused):
        check_endpoint(Endpoint(url, ""), inside_too=True)


def test_the_key_is_in_no_repr():
    assert KEY not in repr(Endpoint("http://127.0.0.1/v1", KEY))
