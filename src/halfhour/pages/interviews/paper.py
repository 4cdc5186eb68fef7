"""The brief as it goes to the printer."""

from __future__ import annotations

from halfhour.outside.interviews.brief import Paper
from halfhour.pages.interviews.brief import BriefPage


def paper_of(page: BriefPage) -> Paper:
    """The sections of the brief that have something to say, in the order of reading."""
    connected = [page.how_known, *page.contacts]
    if page.referrer:
        said = f": “{page.referrer_words}”" if page.referrer_words else ""
        connected.insert(0, f"{page.referrer} referred me{said}")
    sections = (
        ("How we are connected", tuple(line for line in connected if line)),
        ("Before this", page.earlier_work),
        (
            "What others said",
            tuple(f"{q.text} ({q.person})" if q.person else q.text for q in page.said_by_others),
        ),
        (f"Still open: {page.direction}" if page.direction else "Still open", page.open_questions),
        ("Companies I am curious about", page.companies),
        ("What I may give them", page.to_give),
    )
    return Paper(
        title=f"Brief: {page.person}",
        name=page.person,
        about=" · ".join(w for w in (page.title, page.organisation, page.location) if w),
        when=_when(page),
        sections=tuple(section for section in sections if section[1]),
        agenda_title=f"{page.agenda.minutes} minutes",
        agenda=tuple(
            (f"{_clock(i.from_)}–{_clock(i.to)}", i.area, i.question) for i in page.agenda.items
        ),
    )


def _when(page: BriefPage) -> str:
    if page.when is None:
        return ""
    time = f"{page.when:%A %d %B %Y, %H:%M} ({page.time_zone})"
    return " · ".join(part for part in (time, page.mode.replace("-", " "), page.where) if part)


def _clock(minutes: float) -> str:
    """Minutes and seconds as on a clock: 2.5 is 2:30."""
    whole = round(minutes * 60)
    return f"{whole // 60}:{whole % 60:02d}"
