"""F44: texts of 50 kB made to be slow are read in a straight line."""

from __future__ import annotations

import time

import pytest

from halfhour.method.people.identity import Identity
from halfhour.method.people.names import fold, loose, name_of, split_name, words_of
from halfhour.method.people.same.addresses import (
    birthday_key,
    email_parts,
    organisation_words,
    phone_key,
    street_parts,
    url_key,
)
from halfhour.method.people.same.linking import link

PUMPED = ("a" * 50_000, "a " * 25_000, "ü, " * 17_000, "@." * 25_000, "1" * 50_000, "-/" * 25_000)
READERS = (
    fold, loose, split_name, words_of, email_parts, organisation_words, phone_key, url_key, birthday_key,
    lambda t: name_of(t, t, t), street_parts,
)  # fmt: skip


@pytest.mark.parametrize("text", PUMPED, ids=lambda t: repr(t[:3]))
def test_every_reader_is_linear(text):
    for read in READERS:
        began = time.process_time()
        read(text)
        assert time.process_time() - began < 0.5, read


def test_absurd_records_are_compared_in_a_moment():
    book = [Identity(first_name=t[:5000], last_name=t[:5000], emails=(t[:5000],)) for t in PUMPED]
    began = time.process_time()
    link(book)
    assert time.process_time() - began < 5
