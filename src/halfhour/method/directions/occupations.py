"""What is known of occupations, as plain values, and the one interface that hands them out."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Literal, Protocol

from halfhour.method.refused import Refused

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

Level = Literal["occupation", "group"]
"""``occupation``: O*NET is loaded. ``group``: only the small table of SOC groups."""

Kind = Literal[
    "skills", "knowledge", "abilities", "work activities", "interests", "work styles", "work values"
]
"""The rated parts of O*NET's content model; a release may lack some (see ``missing``)."""


class UnknownOccupation(Refused):
    """No occupation or group has this code."""


@dataclass(frozen=True, slots=True)
class Match:
    """One occupation a title may mean; ``score`` is the calibrated chance (0 to 1) it is right."""

    code: str
    title: str
    score: float


@dataclass(frozen=True, slots=True)
class Coded:
    """A title as it came, what was left after cleaning, and the occupations it may mean."""

    title: str
    cleaned: str
    matches: tuple[Match, ...]
    """Best first; empty when there is no occupation in the title."""


@dataclass(frozen=True, slots=True)
class Occupation:
    """An occupation (``15-1252.00``) or a group (``15-1200``, ``15-0000``)."""

    code: str
    title: str
    description: str
    job_zone: int | None
    """1 (little preparation) to 5 (extensive preparation); None when not rated."""
    source: str


@dataclass(frozen=True, slots=True)
class Element:
    """One rated skill, knowledge, activity, interest, style or value of an occupation."""

    id: str
    name: str
    importance: float
    """0 to 100: O*NET's own scale, standardised as (value - minimum) / (maximum - minimum)."""
    level: float | None
    """0 to 100, how much of it is needed; None where only importance is rated."""
    description: str
    source: str


@dataclass(frozen=True, slots=True)
class Task:
    """One thing people in the occupation do."""

    id: int
    text: str
    core: bool
    source: str


@dataclass(frozen=True, slots=True)
class Activity:
    """One detailed work activity; the same activity is shared by many occupations."""

    id: str
    title: str
    source: str


@dataclass(frozen=True, slots=True)
class Technology:
    """One tool or program used in the occupation."""

    name: str
    category: str
    hot: bool
    in_demand: bool
    source: str


@dataclass(frozen=True, slots=True)
class Related:
    """One occupation O*NET names as related; ``index`` 1 is the nearest."""

    code: str
    title: str
    tier: str
    index: int
    source: str


@dataclass(frozen=True, slots=True)
class Alike:
    """One occupation that our own model finds alike; ``likeness`` is a cosine, 0 to 1."""

    code: str
    title: str
    likeness: float
    source: str


@dataclass(frozen=True, slots=True)
class Zone:
    """What a job zone asks for, in O*NET's words."""

    zone: int
    name: str
    experience: str
    education: str
    training: str
    source: str


@dataclass(frozen=True, slots=True)
class EducationShare:
    """The share (0 to 100 %) of respondents who named this as the required education."""

    category: int
    name: str
    percent: float
    source: str


@dataclass(frozen=True, slots=True)
class Outlook:
    """Projection and pay of the BLS for the SOC code, or for the nearest broader group it prints.

    ``code`` and ``title`` say whose figures these are: show them when ``code`` is not the asked one.
    Employment and openings are in persons; wage in dollars a year (``wage_is_floor``: "or more").
    """

    code: str
    title: str
    employment: int | None
    projected: int | None
    change_percent: float | None
    openings_a_year: int | None
    median_wage: int | None
    wage_is_floor: bool
    education: str
    experience: str
    training: str
    years: str
    """For instance ``2024–34``."""
    source: str


@dataclass(frozen=True, slots=True)
class Table:
    """One kind of rating for every occupation: row i is ``codes[i]``, column j ``elements[j]``.

    ``values`` float32, 0 to 100 (importance), nan where not rated; for ``activities_table`` uint8, 0 or 1.
    """

    codes: tuple[str, ...]
    elements: tuple[str, ...]
    names: tuple[str, ...]
    values: NDArray[np.float32] | NDArray[np.uint8]
    source: str


class Occupations(Protocol):
    """All that is known of occupations, from O*NET and the BLS or from the small table of groups.

    Every lookup takes milliseconds and accepts O*NET-SOC codes (``15-1252.00``), SOC codes
    (``15-1252``) and group codes; an unknown code raises ``UnknownOccupation``, a known code
    of which nothing is known in that respect gives ``()`` or None.
    """

    @property
    def level(self) -> Level:
        """Whether O*NET is loaded."""

    @property
    def release(self) -> str:
        """For instance ``O*NET 30.1``; ``SOC 2018 groups`` when nothing is loaded."""

    @property
    def attribution(self) -> str:
        """The sentence the licence asks to show wherever the data is shown."""

    @property
    def missing(self) -> tuple[str, ...]:
        """Names of the parts the official release has and this copy lacks."""

    def count(self) -> tuple[int, int]:
        """(number of occupations, number of titles)."""

    def knows(self, code: str) -> bool:
        """Whether the code is an occupation or a group."""

    def occupation(self, code: str) -> Occupation:
        """Title, description and job zone of one code."""

    def titles_of(self, codes: Sequence[str]) -> dict[str, str]:
        """code → title for many codes in one go; unknown codes are left out."""

    def search(self, words: str, limit: int = 20) -> tuple[Match, ...]:
        """Occupations whose name or other titles hold the words: for choosing by typing."""

    def group(self, code: str) -> Occupation:
        """The major group (``15-0000``) a code belongs to."""

    def other_titles(self, code: str, limit: int = 12) -> tuple[str, ...]:
        """Titles people in the occupation go by, the reported ones first."""

    def tasks(self, code: str) -> tuple[Task, ...]:
        """Tasks, core ones first."""

    def elements(self, code: str, kind: Kind) -> tuple[Element, ...]:
        """Ratings of one kind, the most important first."""

    def table(self, kind: Kind) -> Table | None:
        """All ratings of one kind, for comparing with every occupation at once."""

    def activities(self, code: str) -> tuple[Activity, ...]:
        """Detailed work activities."""

    def activities_table(self) -> Table | None:
        """Which occupation does which detailed work activity (0 or 1)."""

    def technologies(self, code: str) -> tuple[Technology, ...]:
        """Tools and programs, those in demand first."""

    def technology_users(self, name: str) -> tuple[str, ...]:
        """Codes of occupations that use a tool of this name (case ignored), for skills in a resume."""

    def related(self, code: str) -> tuple[Related, ...]:
        """Occupations O*NET names as related, nearest first."""

    def alike(self, code: str, top: int = 20) -> tuple[Alike, ...]:
        """Occupations our own model of titles and tasks finds alike, nearest first."""

    def zone(self, code: str) -> Zone | None:
        """What preparation is usual."""

    def education(self, code: str) -> tuple[EducationShare, ...]:
        """Required education as respondents named it, highest share first."""

    def outlook(self, code: str) -> Outlook | None:
        """Projection and pay."""

    def code_titles(
        self, titles: Sequence[str], top: int = 3, corrections: dict[str, str] | None = None
    ) -> list[Coded]:
        """The occupations each title may mean, best first; no match is an honest answer.

        ``corrections`` maps a cleaned title (``Coded.cleaned``) to the code the seeker chose;
        equal and similar titles follow it.
        """
