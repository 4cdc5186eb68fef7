"""The loaded occupation data: every lookup by code, each figure with its source."""

from __future__ import annotations

import sqlite3
from collections.abc import Sequence
from functools import cached_property, lru_cache
from pathlib import Path
from typing import Any

from halfhour.method.directions.groups import GroupOccupations, major_of
from halfhour.method.directions.nothing_known import NothingKnown
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
from halfhour.method.lazy import lazily
from halfhour.outside.directions import tables
from halfhour.outside.directions.bls import ATTRIBUTION as BLS

_models = lazily("halfhour.outside.directions.models_of_titles")


class LoadedOccupations(NothingKnown):
    """One loaded release; safe to share between threads, as nothing is ever written."""

    level: Level = "occupation"

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        address = f"{(folder / 'occupations.sqlite3').as_uri()}?mode=ro&immutable=1"
        self._store = sqlite3.connect(address, uri=True, check_same_thread=False)
        self._groups = GroupOccupations()
        meta = dict(self._all("select name, value from meta"))
        self.release = f"O*NET {meta['release']}"
        self.attribution = meta["attribution"]
        self.missing = tuple(m for m in meta["missing"].split("\n") if m)
        self._count = int(meta["occupations"]), int(meta["titles"])

    def _all(self, question: str, *values: Any) -> list[tuple[Any, ...]]:
        return self._store.execute(question, values).fetchall()

    def _one(self, question: str, *values: Any) -> tuple[Any, ...] | None:
        row: tuple[Any, ...] | None = self._store.execute(question, values).fetchone()
        return row

    def count(self) -> tuple[int, int]:
        """(occupations, titles)."""
        return self._count

    def _full(self, code: str) -> str:
        """``15-1252`` as ``15-1252.00``; other codes as they are."""
        return f"{code}.00" if len(code) == 7 and not code.endswith("0") else code

    def knows(self, code: str) -> bool:
        """Whether the code is an occupation, a SOC code or a group of this release."""
        found = self._one("select 1 from occupation where code = ?", self._full(code))
        return found is not None or self._groups.knows(code) or self._soc(code) is not None

    def _soc(self, code: str) -> tuple[Any, ...] | None:
        return self._one("select title, definition from soc where code = ?", code)

    def occupation(self, code: str) -> Occupation:
        """The occupation; of a code this release no longer has, the nearest broader one."""
        question = "select code, title, description, zone from occupation where code = ?"
        if row := self._one(question, self._full(code)):
            return Occupation(*row, f"{self.release}, Occupation Data")
        for broader in (code[:7], f"{code[:6]}0", f"{code[:5]}00", f"{code[:4]}000"):
            if row := self._soc(broader):
                return Occupation(broader, row[0], row[1], None, "SOC 2018")
        if len(code) < 7 or not code[:2].isdigit():
            raise UnknownOccupation(f"No occupation or group has the code {code[:12]}.")
        return self._groups.occupation(code)

    def titles_of(self, codes: Sequence[str]) -> dict[str, str]:
        """code → title, in one question per 500 codes."""
        found: dict[str, str] = {}
        wanted = list(dict.fromkeys(codes))
        for at in range(0, len(wanted), 500):
            some = {self._full(c): c for c in wanted[at : at + 500]}
            marks = ",".join("?" * len(some))
            rows = self._all(f"select code, title from occupation where code in ({marks})", *some)  # noqa: S608
            found |= {some[code]: title for code, title in rows}
        rest = [c for c in wanted if c not in found and self.knows(c)]
        return found | {c: self.occupation(c).title for c in rest}

    def search(self, words: str, limit: int = 20) -> tuple[Match, ...]:
        """Occupations with a title that holds words beginning so, most titles that do so first."""
        wanted = " ".join(f'"{w}"*' for w in words.replace('"', " ").split()[:6])
        if not wanted:
            return ()
        question = """select o.code, o.title, count(*) n from title_words t
            join occupation o on o.code = t.code where title_words match ?
            group by o.code order by n desc, o.title limit ?"""
        rows = self._all(question, wanted, limit)
        most = rows[0][2] if rows else 1
        return tuple(Match(code, title, round(n / most, 3)) for code, title, n in rows)

    def group(self, code: str) -> Occupation:
        """The major group."""
        return self._groups.occupation(major_of(code))

    def other_titles(self, code: str, limit: int = 12) -> tuple[str, ...]:
        """Reported titles first."""
        question = """select title, min(kind) k from title where code = ? and kind > 0
            group by title order by k, title limit ?"""
        return tuple(row[0] for row in self._all(question, self._full(code), limit))

    def tasks(self, code: str) -> tuple[Task, ...]:
        """Core tasks first."""
        question = "select id, text, core, source from task where code = ? order by core desc, id"
        rows = self._all(question, self._full(code))
        return tuple(Task(i, text, bool(core), f"{self.release}, {s}") for i, text, core, s in rows)

    @lru_cache(maxsize=4000)  # noqa: B019
    def elements(self, code: str, kind: Kind) -> tuple[Element, ...]:
        """Ratings of one kind, the most important first."""
        question = """select e.id, e.name, r.importance, r.level, e.description, r.source
            from rating r join element e on e.id = r.element
            where r.code = ? and r.kind = ? order by r.importance desc, e.name"""
        rows = self._all(question, self._full(code), kind)
        return tuple(Element(*row[:5], f"O*NET {row[5]}") for row in rows)

    def table(self, kind: Kind) -> Table | None:
        """All ratings of one kind; None when this release lacks it."""
        return self._tables.ratings(kind)

    @cached_property
    def _tables(self) -> tables.Tables:
        return tables.Tables(self._store, self.release)

    def activities(self, code: str) -> tuple[Activity, ...]:
        """Detailed work activities."""
        question = """select a.id, a.title from does d join activity a on a.id = d.activity
            where d.code = ? order by a.title"""
        source = f"{self.release}, Tasks to DWAs"
        return tuple(Activity(*row, source) for row in self._all(question, self._full(code)))

    def activities_table(self) -> Table | None:
        """Which occupation does which detailed work activity."""
        return self._tables.activities()

    def technologies(self, code: str) -> tuple[Technology, ...]:
        """Tools and programs, those in demand first."""
        question = """select name, category, hot, demand from technology where code = ?
            order by demand desc, hot desc, name"""
        source = f"{self.release}, Technology Skills"
        rows = self._all(question, self._full(code))
        return tuple(Technology(n, c, bool(h), bool(d), source) for n, c, h, d in rows)

    def technology_users(self, name: str) -> tuple[str, ...]:
        """Codes of occupations that use a tool of this name."""
        question = "select distinct code from technology where name = ? collate nocase"
        return tuple(row[0] for row in self._all(question, name))

    def related(self, code: str) -> tuple[Related, ...]:
        """Nearest first."""
        question = """select r.other, o.title, r.tier, r.place from related r
            join occupation o on o.code = r.other where r.code = ? order by r.place"""
        source = f"{self.release}, Related Occupations"
        return tuple(Related(*row, source) for row in self._all(question, self._full(code)))

    def alike(self, code: str, top: int = 20) -> tuple[Alike, ...]:
        """By the model learnt from titles and tasks."""
        found = self._model.alike(self._full(code), top)
        names = self.titles_of([c for c, _ in found])
        source = f"computed by halfhour from titles and tasks of {self.release}"
        return tuple(Alike(c, names[c], likeness, source) for c, likeness in found)

    @cached_property
    def _model(self) -> Any:
        names = dict(self._all("select code, title from occupation"))
        return _models.open_model(self.folder / "model", names)

    def zone(self, code: str) -> Zone | None:
        """What preparation is usual."""
        question = """select z.zone, z.name, z.experience, z.education, z.training from occupation o
            join zone z on z.zone = o.zone where o.code = ?"""
        row = self._one(question, self._full(code))
        return Zone(*row, f"{self.release}, Job Zones") if row else None

    def education(self, code: str) -> tuple[EducationShare, ...]:
        """Required education as respondents named it."""
        question = """select e.category, n.name, e.percent, e.source from education e
            join education_name n using (category) where e.code = ? order by e.percent desc"""
        rows = self._all(question, self._full(code))
        return tuple(EducationShare(c, n, p, f"{self.release}, {s}") for c, n, p, s in rows)

    def outlook(self, code: str) -> Outlook | None:
        """Figures of the SOC code, or of the nearest broader line the BLS prints."""
        soc = code[:7]
        for broader in (soc, f"{soc[:6]}0", f"{soc[:5]}00", f"{soc[:4]}000"):
            if row := self._one("select * from outlook where code = ?", broader):
                years = row[-1]
                return Outlook(
                    *row[:7], bool(row[7]), *row[8:], source=f"{BLS}, table 1.2, {years}"
                )
        return None

    def code_titles(
        self, titles: Sequence[str], top: int = 3, corrections: dict[str, str] | None = None
    ) -> list[Coded]:
        """Titles coded by the fitted model."""
        found: list[Coded] = self._model.code(titles, top, corrections)
        return found
