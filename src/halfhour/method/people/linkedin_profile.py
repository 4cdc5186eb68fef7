"""The seeker's own work, skills and schools out of a LinkedIn export."""

from __future__ import annotations

from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile
from halfhour.method.people.dates import iso
from halfhour.method.people.linkedin import OwnProfile

SOURCE = "linkedin"


def profile_of(own: OwnProfile) -> Profile:
    """What the export tells of the seeker; empty where it holds nothing of them."""
    work = (
        OwnWork(
            title=row.get("title", ""),
            organisation=row.get("company name", ""),
            started=iso(row.get("started on", ""))[:7],
            ended=iso(row.get("finished on", ""))[:7],
            text=row.get("description", ""),
            source=SOURCE,
        )
        for row in own.positions
    )
    schools = (
        OwnSchooling(
            school=row.get("school name", ""),
            degree=row.get("degree name", ""),
            started=iso(row.get("start date", ""))[:7],
            ended=iso(row.get("end date", ""))[:7],
            source=SOURCE,
        )
        for row in own.education
    )
    return Profile(
        work=tuple(one for one in work if one.title.strip()),
        skills=tuple(OwnSkill(name, SOURCE) for name in own.skills if name.strip()),
        schooling=tuple(one for one in schools if one.school.strip()),
    )
