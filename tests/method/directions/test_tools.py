"""Which skills of mine are which tools: the same, or without the maker's name; nothing by chance."""

from __future__ import annotations

import pytest

from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import Technology
from halfhour.method.directions.profile import OwnSkill, Profile
from halfhour.method.directions.tools import tools_over


class WithTool(NothingKnown):
    """One occupation that uses one tool."""

    def __init__(self, name):
        self.name = name

    def titles_of(self, codes):
        return dict.fromkeys(codes, "Analysts")

    def technologies(self, code):
        return (Technology(self.name, "Software", True, True, "O*NET"),)


def carried(skill, tool):
    profile = Profile(skills=(OwnSkill(skill),))
    return any(one for one, _ in tools_over(profile, [], ["15-2051.00"], WithTool(tool)))


@pytest.mark.parametrize(
    ("skill", "tool"),
    [("SQL", "Structured query language SQL"), ("Excel", "Microsoft Excel"), ("R", "R"),
     ("Epic", "Epic Systems"), ("Microsoft Power BI", "Microsoft Power BI"), ("sap", "SAP software")],
)  # fmt: skip
def test_a_tool_is_known_by_its_name_or_without_its_maker(skill, tool):
    assert carried(skill, tool)


@pytest.mark.parametrize(
    ("skill", "tool"),
    [("Patient flow", "StatCom Patient Flow Logistics Enterprise Suite"), ("R", "Microsoft R"),
     ("Data", "Data entry software"), ("Word", "Microsoft Excel"), ("", "Microsoft Excel")],
)  # fmt: skip
def test_words_within_a_name_are_no_tool(skill, tool):
    assert not carried(skill, tool)
