"""A small occupation release of our own, in the columns of O*NET's text files."""

from __future__ import annotations

import itertools
from collections import defaultdict
from pathlib import Path

from halfhour.method.directions.own_titles import own_titles

README = "O*NET 31.0 Database\nJanuary 2027 Release\n"


def _file(folder: Path, name: str, header: str, rows: list[tuple[object, ...]]) -> None:
    lines = [header.replace(" | ", "\t"), *("\t".join(map(str, row)) for row in rows)]
    (folder / f"{name}.txt").write_bytes(("\r\n".join(lines) + "\r\n").encode())


def write_folder(folder: Path, readme: str = README) -> Path:
    """Occupations named by our own first titles, with tasks, skills and all the rest."""
    folder.mkdir(parents=True, exist_ok=True)
    by_code: defaultdict[str, list[str]] = defaultdict(list)
    for code, title in own_titles():
        by_code[code].append(title.title())
    codes = list(by_code)
    (folder / "Read Me.txt").write_text(readme, encoding="utf-8")
    _file(folder, "Occupation Data", "O*NET-SOC Code | Title | Description",
          [(c, t[0], f"Work as {t[0]} or {t[-1]}.") for c, t in by_code.items()])  # fmt: skip
    _file(folder, "Alternate Titles", "O*NET-SOC Code | Alternate Title | Short Title | Source(s)",
          [(c, name, "n/a", "08") for c, t in by_code.items() for name in (t * 12)[:12]])  # fmt: skip
    _file(folder, "Sample of Reported Titles", "O*NET-SOC Code | Reported Job Title | Shown in My Next Move",
          [(c, t[0], "Y") for c, t in by_code.items()])  # fmt: skip
    _file(folder, "Task Statements",
          "O*NET-SOC Code | Task ID | Task | Task Type | Incumbents Responding | Date | Domain Source",
          [(c, 100 * i + n, f"Task {n} of {t[0]}.", "Core" if n < 3 else "Supplemental", 30, "08/2026", "Incumbent")
           for i, (c, t) in enumerate(by_code.items()) for n in range(6)])  # fmt: skip
    _file(folder, "Skills",
          "O*NET-SOC Code | Element ID | Element Name | Scale ID | Data Value | Date | Domain Source",
          [(c, "2.A.1.a", "Reading", scale, 3 + i % 2, "08/2026", "Analyst")
           for i, c in enumerate(codes) for scale in ("IM", "LV")])  # fmt: skip
    _file(folder, "Related Occupations",
          "O*NET-SOC Code | Related O*NET-SOC Code | Relatedness Tier | Index",
          [(c, o, "Primary-Short", 1) for c, o in itertools.pairwise(codes)])  # fmt: skip
    _file(
        folder,
        "Job Zones",
        "O*NET-SOC Code | Job Zone",
        [(c, 1 + i % 5) for i, c in enumerate(codes)],
    )
    return folder
