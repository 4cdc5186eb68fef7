"""Occupations of which nothing is known: what stands in until occupation data can be read."""

from __future__ import annotations

from collections.abc import Sequence

from halfhour.method.directions.occupations import (
    Activity,
    Alike,
    Coded,
    EducationShare,
    Element,
    Kind,
    Level,
    Match,
    Occupation,
    Outlook,
    Related,
    Table,
    Task,
    Technology,
    UnknownOccupation,
    Zone,
)


class NothingKnown:
    """An ``Occupations`` that knows no code and finds no match; everything else still works."""

    level: Level = "group"
    release = ""
    attribution = ""
    missing: tuple[str, ...] = ()

    def count(self) -> tuple[int, int]:
        """Nothing."""
        return 0, 0

    def knows(self, code: str) -> bool:
        """No code is known."""
        return False

    def occupation(self, code: str) -> Occupation:
        """Raises UnknownOccupation."""
        raise UnknownOccupation(f"No occupation has the code {code}.")

    def titles_of(self, codes: Sequence[str]) -> dict[str, str]:
        """Nothing."""
        return {}

    def search(self, words: str, limit: int = 20) -> tuple[Match, ...]:
        """Nothing."""
        return ()

    def group(self, code: str) -> Occupation:
        """Raises UnknownOccupation."""
        return self.occupation(code)

    def other_titles(self, code: str, limit: int = 12) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def tasks(self, code: str) -> tuple[Task, ...]:
        """Nothing."""
        return ()

    def elements(self, code: str, kind: Kind) -> tuple[Element, ...]:
        """Nothing."""
        return ()

    def table(self, kind: Kind) -> Table | None:
        """Nothing."""
        return None

    def activities(self, code: str) -> tuple[Activity, ...]:
        """Nothing."""
        return ()

    def activities_table(self) -> Table | None:
        """Nothing."""
        return None

    def technologies(self, code: str) -> tuple[Technology, ...]:
        """Nothing."""
        return ()

    def technology_users(self, name: str) -> tuple[str, ...]:
        """Nothing."""
        return ()

    def related(self, code: str) -> tuple[Related, ...]:
        """Nothing."""
        return ()

    def alike(self, code: str, top: int = 20) -> tuple[Alike, ...]:
        """Nothing."""
        return ()

    def zone(self, code: str) -> Zone | None:
        """Nothing."""
        return None

    def education(self, code: str) -> tuple[EducationShare, ...]:
        """Nothing."""
        return ()

    def outlook(self, code: str) -> Outlook | None:
        """Nothing."""
        return None

    def code_titles(
        self, titles: Sequence[str], top: int = 3, corrections: dict[str, str] | None = None
    ) -> list[Coded]:
        """Every title as it came, without a match."""
        return [Coded(title, title, ()) for title in titles]
