"""Reading photographs of cards for real: a handful, as each takes a second."""

from __future__ import annotations

import pytest

from bench.made_cards import made
from halfhour.outside.people import cards
from halfhour.outside.people.cards import CardsNotInstalled, Recogniser, read_picture, read_pictures

pytestmark = pytest.mark.skipif(
    not cards.ready(), reason="The extra that reads cards is not installed."
)


@pytest.fixture(scope="module")
def recogniser():
    with Recogniser() as one:
        yield one


@pytest.mark.parametrize("style", [0, 3, 7, 11])
def test_plain_dark_tilted_and_lying_cards_are_read(recogniser, style):
    data, truth = made(100 + style, style)
    read = read_picture(data, "card.jpg", recogniser)
    assert read.found_in == "text"
    assert (read.card.name, read.card.title, read.card.emails) == (
        truth.name,
        truth.title,
        (truth.email,),
    )


@pytest.mark.parametrize("kind", ["vcard", "mecard"])
def test_a_code_is_read_first_and_starts_no_process(kind):
    data, truth = made(7, 2, kind)
    with Recogniser() as idle:
        read = read_picture(data, "card.jpg", idle)
        assert idle._process is None
    assert (read.found_in, read.card.name, read.card.emails) == ("qr", truth.name, (truth.email,))


def test_the_process_ends_with_the_last_picture(monkeypatch):
    started = []
    begin = cards.subprocess.Popen
    monkeypatch.setattr(
        cards.subprocess, "Popen", lambda *a, **k: started.append(begin(*a, **k)) or started[-1]
    )
    data, _ = made(1, 0)
    assert [name for name, _ in read_pictures([("a", data), ("b", b"not a picture")])] == ["a", "b"]
    assert len(started) == 1
    assert started[0].poll() is not None


def test_a_process_that_dies_is_told_in_a_sentence(monkeypatch):
    monkeypatch.setattr(cards.sys, "executable", "/bin/false")
    data, _ = made(1, 0)
    ((_, refused),) = read_pictures([("a", data)])
    assert "broke off" in str(refused)


def test_without_the_extra_one_sentence_says_so(monkeypatch):
    monkeypatch.setattr(cards, "find_spec", lambda name: None)
    with pytest.raises(CardsNotInstalled, match=r"halfhour\[cards\]"):
        list(read_pictures([]))
