"""Files of people of every kind, damaged at random: people or a sentence, never anything else."""

from __future__ import annotations

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from halfhour.method.people.card_codes import read_code
from halfhour.method.people.card_text import Line, read_card
from halfhour.method.people.incoming import IncomingPerson
from halfhour.method.people.recognise import KINDS
from halfhour.method.people.values import values_of
from halfhour.method.refused import Refused
from halfhour.outside.people.reading import open_people, open_text
from outside.people.damage import PUT_IN, damaged, few
from outside.people.made_files import CARD_21, CARD_40, MECARD, PASTED, whole_files

FILES = whole_files()
SAID = st.sampled_from(["", "", "", *KINDS, "pasted"])
MAPPINGS = st.sampled_from(
    [
        (),
        (),
        (("name", "Name"),),
        (("name", "1"), ("email", "2")),
        (("phone", "3"), ("closeness", "4")),
    ]
)
PIECES = st.sampled_from(PUT_IN) | st.binary(max_size=8) | st.sampled_from(
    [b"Name,Email\n", b"First Name,Last Name\n", b"FN:x\n", b"PK\x03\x04", b"\xd0\xcf\x11\xe0", b'{"account":']
)  # fmt: skip
LONGEST = 400


def people_or_sentence(path, kind, mapping=()):
    """Read a file as an import does; anything but people and reasons fails. Seconds are CPU."""
    began = time.process_time()
    try:
        for one in open_people(path, kind=kind, region="DE", mapping=mapping):
            for found in one.people:
                _is_sound(found)
    except Refused as refused:
        _is_a_sentence(str(refused))
    assert time.process_time() - began < 6


def _is_sound(found):
    if not isinstance(found, IncomingPerson):
        _is_a_sentence(found.reason)
        return
    for value in values_of(found):
        told = value.value + value.label + value.key
        assert "\0" not in told
        told.encode()
        assert len(value.key) <= 300
    for remark in found.remarks:
        _is_a_sentence(remark)


def _is_a_sentence(text):
    assert 5 < len(text) < LONGEST
    assert "\n" not in text
    assert "\0" not in text
    text.encode()


@few(150)
@given(damaged(FILES), SAID, MAPPINGS)
def test_a_damaged_file_gives_people_or_a_sentence(tmp_path_factory, raw, kind, mapping):
    path = tmp_path_factory.getbasetemp() / "damaged"
    path.write_bytes(raw)
    people_or_sentence(path, kind, mapping)


@few(80)
@given(st.lists(PIECES, max_size=60).map(b"".join), SAID)
def test_whatever_bytes_come_give_people_or_a_sentence(tmp_path_factory, raw, kind):
    path = tmp_path_factory.getbasetemp() / "bytes"
    path.write_bytes(raw)
    people_or_sentence(path, kind)


@pytest.mark.parametrize("name", FILES)
def test_the_whole_files_are_read(tmp_path, name):
    path = tmp_path / "whole"
    path.write_bytes(FILES[name])
    opened = open_people(path)
    found = [person for one in opened for person in one.people]
    own = any(
        one.export and (one.export.own.positions or one.export.own.education) for one in opened
    )
    assert any(isinstance(person, IncomingPerson) for person in found) or own or "Profile" in name
    people_or_sentence(path, "")


@few(60)
@given(
    st.lists(
        st.text(max_size=40) | st.sampled_from([PASTED, CARD_40, "\ud800", "\r", "\u2028"]),
        max_size=9,
    )
)
def test_whatever_is_pasted_gives_people_or_a_sentence(parts):
    try:
        found = list(open_text("".join(parts), region="GB").people)
    except Refused as refused:
        _is_a_sentence(str(refused))
        return
    for one in found:
        _is_sound(one)


@few(80)
@given(
    damaged(
        {
            "mecard": MECARD.encode(),
            "2.1": CARD_21.encode(),
            "4.0": CARD_40.encode(),
            "text": PASTED.encode(),
        }
    )
)
def test_a_damaged_code_or_print_on_a_card_gives_a_card_or_nothing(raw):
    text = raw.decode("utf-8", "replace")
    code = read_code(text)
    lines = [Line(line, 0, 10 * at, 200, 10 * at + 9) for at, line in enumerate(text.split("\n"))]
    for card in (code, read_card(lines)):
        assert card is None or all(
            isinstance(one, str) for one in (card.name, *card.emails, *card.phones)
        )
