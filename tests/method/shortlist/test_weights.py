"""Weights: visible defaults, refused outside 0 to 5."""

from __future__ import annotations

from math import nan

import pytest

from halfhour.method.shortlist.weights import SHADES, WeightOutOfRange, Weights, blend, weights_from


@pytest.mark.parametrize("value", [-0.1, 5.1, nan, "2"])
def test_a_weight_out_of_range_is_refused(value):
    with pytest.raises(WeightOutOfRange, match="between 0 and 5"):
        Weights(fit=value)


def test_what_is_left_out_keeps_its_default():
    assert weights_from({"rest": 3.0, "unheard of": 9.0}) == Weights(rest=3.0)


def test_every_weight_has_words():
    assert {shade.name for shade in SHADES} == Weights().as_dict().keys()


def test_with_every_weight_at_nought_the_first_part_decides():
    assert blend(((0.4, 0.0), (0.9, 0.0))) == 0.4
