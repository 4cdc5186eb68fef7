"""The form of an export."""

import pytest

from halfhour.method.account.archive import (
    AlteredExport,
    Manifest,
    NotAnExport,
    Part,
    check_part,
    check_whole,
    read_manifest,
)

WHOLE = Manifest("2026-11-16T09:00:00+00:00", "0.1.0", {"records/person.jsonl": Part("ab", 3, 1)})


def test_a_manifest_reads_back_as_it_was():
    assert read_manifest(WHOLE.to_json()) == WHOLE


@pytest.mark.parametrize("text", ["", "[]", "null", "{", '{"parts": 3}', "1" * 5000])
def test_what_is_no_manifest_is_refused(text):
    with pytest.raises(NotAnExport):
        read_manifest(text)


def test_a_part_must_be_as_promised():
    check_part("records/person.jsonl", WHOLE, sha256="ab", size=3)
    with pytest.raises(AlteredExport):
        check_part("records/person.jsonl", WHOLE, sha256="ac", size=3)
    with pytest.raises(AlteredExport):
        check_part("records/smuggled.jsonl", WHOLE, sha256="ab", size=3)


def test_a_part_may_not_be_missing():
    with pytest.raises(AlteredExport):
        check_whole(frozenset(), WHOLE)
