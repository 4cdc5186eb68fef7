"""Tools and programs that carry over to a direction, and those that are missing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from halfhour.method.directions.occupations import Occupations
from halfhour.method.directions.profile import SOURCES, OwnSkill, Profile


@dataclass(frozen=True, slots=True)
class Carried:
    """Something that carries over: how much it matters there (0 to 100), and what shows it."""

    name: str
    kind: str
    matters: float | None
    mine: float | None
    because: str
    source: str


@dataclass(frozen=True, slots=True)
class Missing:
    """Something that matters there and that nothing of mine shows yet (both 0 to 100)."""

    name: str
    kind: str
    matters: float | None
    mine: float | None
    source: str


Pair = tuple[Carried | None, Missing | None]


def tools_over(
    profile: Profile, mine: Sequence[str], there: Sequence[str], occupations: Occupations
) -> list[Pair]:
    """Tools and programs: those I name or my work uses, and those in demand I do not name."""
    used = {
        tool.name.casefold(): title
        for code, title in occupations.titles_of(tuple(mine)).items()
        for tool in occupations.technologies(code)
    }
    named: dict[str, Pair] = {}
    usual: dict[str, Pair] = {}
    for code, title in occupations.titles_of(tuple(there)).items():
        for tool in occupations.technologies(code):
            key, source = tool.name.casefold(), f"{tool.source}, {title}"
            skill = _skill_for(tool.name, profile.skills)
            if skill:
                named[key] = Carried(tool.name, "tool", None, None, _shown(skill), source), None
            elif key in used and (tool.in_demand or tool.hot):
                because = f"Usual in your work as {used[key]}"
                usual[key] = Carried(tool.name, "tool", None, None, because, source), None
            elif tool.in_demand and key not in used:
                usual[key] = None, Missing(tool.name, "tool", None, None, source)
    return list(
        {**named, **{key: pair for key, pair in usual.items() if key not in named}}.values()
    )


def _skill_for(tool: str, skills: Sequence[OwnSkill]) -> OwnSkill | None:
    """The skill of mine that is this tool: the same name, or the name without its maker.

    So "SQL" is "Structured query language SQL", "Excel" is "Microsoft Excel" and "Epic" is "Epic
    Systems"; "Patient flow" is not "StatCom Patient Flow Logistics Enterprise Suite".
    """
    wanted = tool.casefold().replace("/", " ").split()
    for skill in skills:
        own = skill.name.casefold().replace("/", " ").split()
        if not own or (own != wanted and len(skill.name) < 3):
            continue
        ends = wanted[-len(own) :] == own
        begins = wanted[: len(own)] == own and _KIND.issuperset(wanted[len(own) :])
        if ends or begins:
            return skill
    return None


# What may follow the name of a tool without making it another one.
_KIND = frozenset({"software", "system", "systems", "suite", "platform", "application", "ehr"})


def _shown(skill: OwnSkill) -> str:
    where = SOURCES.get(skill.source, skill.source)
    return f"You have it: {skill.evidence or where}"
