"""Groups near each other: one family, or titles alike."""

from __future__ import annotations

import pytest

from halfhour.method.directions.groups import GroupOccupations, group_table
from halfhour.method.directions.groups_near import family_of, groups_alike
from halfhour.method.directions.suggest import suggested

MINORS = [code for code in group_table() if not code.endswith("-0000")]


@pytest.mark.parametrize("code", MINORS)
def test_a_family_is_the_rest_of_its_major_group(code):
    family = family_of(code)
    assert all(one.code[:2] == code[:2] and one.code != code and one.source for one in family)


@pytest.mark.parametrize("code", MINORS)
def test_groups_alike_stand_in_other_families_likest_first(code):
    found = groups_alike(code)
    assert all(one.code[:2] != code[:2] for one in found)
    assert [one.likeness for one in found] == sorted((o.likeness for o in found), reverse=True)


def test_an_unknown_group_is_near_nothing():
    assert groups_alike("99-9000") == () and family_of("99-9000") == ()


def test_suggestions_work_on_the_table_of_groups_alone():
    found = suggested(["29-1000"], ["29-2000"], GroupOccupations(), set_aside=["29-9000"])
    assert found and {one.step for one in found} == {"further"}
    assert all(one.why and one.source for one in found)
