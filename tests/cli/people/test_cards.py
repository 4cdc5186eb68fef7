"""The command ``scan``."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from bench.made_cards import made
from halfhour.cli.people import cards
from halfhour.models import CardPicture, Person
from halfhour.outside.people.cards import ready

pytestmark = pytest.mark.skipif(not ready(), reason="The extra that reads cards is not installed.")


@pytest.fixture
def picture(tmp_path):
    data, truth = made(7, 2, "vcard")
    (tmp_path / "a.jpg").write_bytes(data)
    return str(tmp_path / "a.jpg"), truth


def test_what_a_card_says_is_printed(picture):
    path, truth = picture
    (told,) = json.loads(CliRunner().invoke(cards.scan_command, [path, "--json"]).stdout)
    assert set(told) == {
        "path",
        "name",
        "title",
        "organisation",
        "emails",
        "phones",
        "urls",
        "address",
        "from",
    }
    assert (told["path"], told["name"], told["from"]) == (path, truth.name, "qr")
    assert truth.name in CliRunner().invoke(cards.scan_command, [path]).stdout


def test_save_adds_the_person_once(picture, seeker, monkeypatch, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    monkeypatch.setattr(cards, "acting", lambda: seeker)
    for _ in range(2):
        assert CliRunner().invoke(cards.scan_command, [picture[0], "--save"]).exit_code == 0
    assert Person.objects.get().name == picture[1].name
    assert CardPicture.objects.count() == 2


def test_what_cannot_be_read_is_told_and_the_rest_is_printed(picture, tmp_path):
    (tmp_path / "b.jpg").write_bytes(b"nothing")
    answer = CliRunner().invoke(cards.scan_command, [str(tmp_path / "b.jpg"), picture[0], "--json"])
    assert answer.exit_code == 1
    assert len(json.loads(answer.stdout)) == 1
    assert "cannot be opened" in answer.stderr
