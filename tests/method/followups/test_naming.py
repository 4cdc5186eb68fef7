"""Whether a message names somebody or speaks of an advice."""

from __future__ import annotations

import pytest

from halfhour.method.followups.naming import names_person, speaks_of


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("We talked with Søren Lindqvist.", "Søren Lindqvist"),
        ("Søren's ideas helped me.", "Søren Lindqvist"),
        ("I wrote to Lindqvist", "Dr Søren Lindqvist"),
        ("søren lindqvist answered", "Søren Lindqvist"),
        ("We met: Ngọc Anh Trần.", "Ngọc Anh Trần"),
        ("We met Li once", "Wu Li"),
        ("我昨天见了王伟。", "王伟"),
        ("Mei-Ling’s advice", "Mei-Ling Chou"),
    ],
)
def test_a_name_is_found(text: str, name: str) -> None:
    assert names_person(text, name)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("I will write soon, in may perhaps.", "Will May"),
        ("I met Sørensen.", "Søren Lindqvist"),
        ("Thank you for everything.", "Ama Mensah"),
        ("Bo was there", ""),
        ("We met L once", "Wu L"),
    ],
)
def test_a_name_is_not_read_into_other_words(text: str, name: str) -> None:
    assert not names_person(text, name)


def test_an_advice_is_spoken_of_in_its_own_words_or_by_what_came_of_it() -> None:
    advice = ("Spend a day with the informatics team", "A whole Tuesday, no clock in sight")
    assert speaks_of("I spent a day beside the informatics team.", advice)
    assert speaks_of("It was a whole Tuesday without a clock.", advice)
    assert not speaks_of("Thank you for your team spirit.", advice)


def test_a_text_of_common_words_alone_is_never_spoken_of() -> None:
    assert not speaks_of("You can do it", ("Do what you can",))
