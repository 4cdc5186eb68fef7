"""Suggestions from near to bold, each with why and its source."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np

sys.path.insert(0, str(Path(__file__).parent))
from few import CURATOR, GUARD, INFORMATICS, NURSE, SKILLS, SOURCE, Few

from halfhour.method.directions.bold import same_skills
from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import Table
from halfhour.method.directions.suggest import suggested


def table():
    names = sorted({name for skills in SKILLS.values() for name in skills})
    rows = [[SKILLS[code].get(name, np.nan) for name in names] for code in SKILLS]
    return Table(
        tuple(SKILLS), tuple(names), tuple(names), np.array(rows, dtype=np.float32), SOURCE
    )


class WithTable(Few):
    """The few occupations with their table of skills."""

    def table(self, kind):
        return table() if kind == "skills" else None


def test_suggestions_go_from_near_to_bold_and_say_why():
    found = suggested([NURSE], [], WithTable())
    assert [(one.code, one.step) for one in found] == [(INFORMATICS, "near"), (GUARD, "bold")]
    assert found[0].why == "Named as related to your work as Registered Nurses"
    assert (
        found[1].why == "Another world, yet your work covers 100 % of the skills that set it apart"
    )
    assert all(one.source and one.zone for one in found)


def test_what_has_much_in_common_with_ones_tasks_is_further():
    assert [(s.code, s.step) for s in suggested([GUARD], [], Few())] == [(CURATOR, "further")]


def test_what_is_explored_already_or_set_aside_is_left_out():
    assert suggested([NURSE], [INFORMATICS], WithTable(), set_aside=[GUARD]) == ()


def test_nothing_is_suggested_where_nothing_is_known():
    assert suggested([NURSE], [], NothingKnown()) == ()
    assert suggested([], [], WithTable()) == ()


def test_bold_steps_leave_ones_own_family_of_work():
    assert [code for code, _ in same_skills(table(), [NURSE])] == [GUARD]
    assert same_skills(table(), ["99-0000.00"]) == []
