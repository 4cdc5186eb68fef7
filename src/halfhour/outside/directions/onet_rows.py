"""What each file of O*NET's text release says, row by row."""

from __future__ import annotations

from collections.abc import Callable

from halfhour.outside.directions.onet_table import Onet, Table

RATED: dict[str, tuple[str, str, str | None]] = {
    "Skills": ("skills", "IM", "LV"),
    "Knowledge": ("knowledge", "IM", "LV"),
    "Abilities": ("abilities", "IM", "LV"),
    "Work Activities": ("work activities", "IM", "LV"),
    "Work Context": ("work context", "CX", None),
    "Interests": ("interests", "OI", None),
    "Work Styles": ("work styles", "WI", None),
    "Work Values": ("work values", "EX", None),
}
"""File → kind, the scale of importance, the scale of level."""
BOUNDS = {"IM": (1, 5), "LV": (0, 7), "CX": (1, 5), "OI": (1, 7), "WI": (-3, 3), "EX": (1, 7)}
"""Lowest and highest value of each scale (O*NET, Scales Reference)."""


def _occupations(data: Onet, table: Table) -> None:
    for code, title, text in table.rows("O*NET-SOC Code", "Title", "Description"):
        if not title:
            raise table.refuse("an occupation without a title")
        data.occupations[table.code(code)] = (title, text)
        data.titles.append((code, title, 0))
    if len(data.occupations) < 100:
        raise table.refuse(f"only {len(data.occupations)} occupations, so the file is partial")


def _alternates(data: Onet, table: Table) -> None:
    for code, title, short in table.rows("O*NET-SOC Code", "Alternate Title", "Short Title"):
        if table.code(code) in data.occupations and title:
            data.titles.append((code, title, 2))
            if short and short != "n/a":
                data.titles.append((code, short, 3))


def _reported(data: Onet, table: Table) -> None:
    for code, title in table.rows("O*NET-SOC Code", "Reported Job Title"):
        if table.code(code) in data.occupations and title:
            data.titles.append((code, title, 1))


def _tasks(data: Onet, table: Table) -> None:
    columns = ("O*NET-SOC Code", "Task ID", "Task", "Task Type", "Date", "Domain Source")
    for code, task, text, kind, date, who in table.rows(*columns):
        if table.code(code) in data.occupations:
            source = f"Task Statements ({who}, {date})"
            data.tasks.append((int(table.number(task)), code, text, kind == "Core", source))


def read_ratings(data: Onet, table: Table, name: str) -> None:
    """Ratings of one kind, importance and level, as shares of their scale (0 to 100)."""
    kind, importance, level = RATED[name]
    scales = {importance: 0} | ({level: 1} if level else {})
    columns = ("O*NET-SOC Code", "Element ID", "Element Name", "Scale ID", "Data Value", "Date",
               "Domain Source")  # fmt: skip
    for code, element, title, scale, value, date, who in table.rows(*columns):
        if scale not in scales or table.code(code) not in data.occupations:
            continue
        low, high = BOUNDS[scale]
        number = table.number(value)
        if not low - 0.01 <= number <= high + 0.01:
            raise table.refuse(f"{value} is outside the scale {scale} ({low} to {high})")
        row = data.ratings.setdefault((code, kind, element), [None, None, ""])
        row[scales[scale]] = round(100 * (number - low) / (high - low), 2)
        row[2] = f"{name} ({who}, {date})"
        data.elements.setdefault(element, (title, ""))


def _elements(data: Onet, table: Table) -> None:
    for element, name, text in table.rows("Element ID", "Element Name", "Description"):
        data.elements[element] = (name, text)


def _technologies(data: Onet, table: Table) -> None:
    columns = ("O*NET-SOC Code", "Example", "Commodity Title", "Hot Technology", "In Demand")
    for code, name, category, hot, wanted in table.rows(*columns):
        if table.code(code) in data.occupations:
            data.technologies.append((code, name, category, hot == "Y", wanted == "Y"))


def _related(data: Onet, table: Table) -> None:
    columns = ("O*NET-SOC Code", "Related O*NET-SOC Code", "Relatedness Tier", "Index")
    for code, other, tier, index in table.rows(*columns):
        if table.code(code) in data.occupations and table.code(other) in data.occupations:
            data.related.append((code, other, tier, int(table.number(index))))


def _zones(data: Onet, table: Table) -> None:
    for code, zone in table.rows("O*NET-SOC Code", "Job Zone"):
        data.zones[table.code(code)] = int(table.number(zone))


def _zone_texts(data: Onet, table: Table) -> None:
    columns = ("Job Zone", "Name", "Experience", "Education", "Job Training")
    for zone, name, experience, education, training in table.rows(*columns):
        row = (int(table.number(zone)), name, experience, education, training)
        data.zone_texts.append(row)


def _education(data: Onet, table: Table) -> None:
    columns = ("O*NET-SOC Code", "Scale ID", "Category", "Data Value", "Date", "Domain Source")
    for code, scale, category, value, date, who in table.rows(*columns):
        if scale == "RL" and table.code(code) in data.occupations:
            percent = table.number(value)
            if percent > 0:
                source = f"Education, Training, and Experience ({who}, {date})"
                data.education.append((code, int(table.number(category)), percent, source))


def _education_names(data: Onet, table: Table) -> None:
    for scale, category, name in table.rows("Scale ID", "Category", "Category Description"):
        if scale == "RL":
            data.education_names[int(table.number(category))] = name


def _activities(data: Onet, table: Table) -> None:
    data.activities.extend(table.rows("DWA ID", "DWA Title"))  # type: ignore[arg-type]


def _does(data: Onet, table: Table) -> None:
    for code, activity in table.rows("O*NET-SOC Code", "DWA ID"):
        if table.code(code) in data.occupations:
            data.does.add((code, activity))


READERS: dict[str, Callable[[Onet, Table], None]] = {
    "Occupation Data": _occupations,
    "Alternate Titles": _alternates,
    "Sample of Reported Titles": _reported,
    "Task Statements": _tasks,
    "Content Model Reference": _elements,
    "Technology Skills": _technologies,
    "Related Occupations": _related,
    "Job Zones": _zones,
    "Job Zone Reference": _zone_texts,
    "Education, Training, and Experience": _education,
    "Education, Training, and Experience Categories": _education_names,
    "DWA Reference": _activities,
    "Tasks to DWAs": _does,
}
"""Occupation Data comes first: rows of unknown occupations are left out."""
