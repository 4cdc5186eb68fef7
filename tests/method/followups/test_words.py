"""Words that are needed."""

from __future__ import annotations

import pytest

from halfhour.method.followups.words import NothingSaid, needed


def test_words_are_kept_without_blanks_around() -> None:
    assert needed("  as they said it ", "Please say it.") == "as they said it"


def test_nothing_is_refused_with_the_sentence_that_asks() -> None:
    with pytest.raises(NothingSaid, match="Please say it"):
        needed(" \n", "Please say it.")
