"""Reading the seeker's profile out of a file or pasted text, with each job's likely occupation."""

from __future__ import annotations

from dataclasses import replace

from halfhour.method.directions.own_files import from_linkedin
from halfhour.method.directions.own_json import from_json_resume
from halfhour.method.directions.own_resume import from_lines, from_resume
from halfhour.method.directions.profile import Profile
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

_files = lazily("halfhour.outside.directions.own_profile")
_resumes = lazily("halfhour.outside.resumes.text")
_opened = lazily("halfhour.outside.directions.opened")

# From this chance on a job is linked by itself; below, the seeker is asked.
SURE = 0.6


class NothingGiven(Refused):
    """Neither a file nor a text."""


class NotText(Refused):
    """A file that is neither a table, nor LinkedIn's zip, nor a resume."""


def profile_in(name: str, data: bytes, text: str = "") -> Profile:
    """The profile in a LinkedIn zip or table, or in a resume (PDF, DOCX, JSON, text).

    Nothing is kept yet. Raises NothingGiven, NotText, NotAProfile, NotAJsonResume, NotReadable,
    NotAResume.
    """
    if not data and not text.strip():
        raise NothingGiven("Please choose a file or paste the text of your resume.")
    if not data:
        return linked(from_resume(text))
    if data.startswith(b"%PDF") or name.casefold().endswith(".docx"):
        return linked(from_lines(_resumes.resume_lines(data)))
    if name.casefold().endswith(".json"):
        return linked(from_json_resume(_files.text_of(data)))
    if data.startswith(b"PK") or name.casefold().endswith(".csv"):
        return linked(from_linkedin(_files.tables_in(name, data)))
    if b"\0" in data[:4096] and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise NotText(f"{name} is not text; paste the text of your resume instead.")
    return linked(from_resume(_files.text_of(data)))


def linked(profile: Profile) -> Profile:
    """The profile with each job linked to the occupation it most likely is, where that is clear."""
    known = _opened.occupations_here()
    coded = known.code_titles([work.title for work in profile.work])
    best = [one.matches[0] if one.matches else None for one in coded]
    work = tuple(
        replace(job, code=match.code) if match and match.score >= SURE else job
        for job, match in zip(profile.work, best, strict=True)
    )
    return replace(profile, work=work)
