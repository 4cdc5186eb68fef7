"""Addresses as one writes them on a card."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.followups.postal import MOST_LINES, NoAddress, one_line, postal_lines


def test_lines_and_commas_part_an_address() -> None:
    lines = postal_lines("Mei-Ling Chou", " 4 Mill Lane ,, Leeds\nLS1 6BY ")
    assert lines == ("Mei-Ling Chou", "4 Mill Lane", "Leeds", "LS1 6BY")


def test_a_name_that_begins_the_address_stands_once() -> None:
    assert postal_lines("Ama", "Ama, 1 High Street") == ("Ama", "1 High Street")


@pytest.mark.parametrize("address", ["", " , \n ,", "x" * 500])
def test_what_is_no_address_is_refused(address: str) -> None:
    with pytest.raises(NoAddress, match="envelope"):
        one_line(address)


@given(st.lists(st.text(st.characters(exclude_characters=",\n"), min_size=1), max_size=12))
@settings(max_examples=60, deadline=None)
def test_no_part_is_lost_and_a_card_never_overflows(parts: list[str]) -> None:
    lines = postal_lines("Ama", ", ".join(parts))
    assert len(lines) <= MOST_LINES
    kept = " ".join(lines)
    assert all(" ".join(part.split()) in kept for part in parts if part.strip())
