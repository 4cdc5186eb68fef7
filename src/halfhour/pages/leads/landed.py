"""The job that ended the search: its story, the way there, and everyone who helped."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime

from halfhour.method.leads.credit import credits
from halfhour.method.leads.stages import ACCEPTED, FOUND, NAMES, NEXT_THING
from halfhour.models import LeadStep, User
from halfhour.pages.today.landing import help_given, names_of, told_since, way_to
from halfhour.pages.today.rows import Rows, read
from halfhour.pages.today.told import Row


@dataclass(frozen=True)
class Helped:
    """Somebody who helped, with what, and whether they have heard of the job.

    ``told`` are the sentences that say it to them; ``draft`` is the message begun and not sent.
    """

    id: int
    name: str
    whats: tuple[str, ...]
    on_the_way: bool
    told: bool
    says: tuple[str, ...]
    draft: int | None


@dataclass(frozen=True)
class Milestone:
    """A day of the search that is worth remembering."""

    on: date
    words: str


@dataclass(frozen=True)
class Figures:
    """The search in numbers."""

    asked: int
    interviews: int
    referrals: int
    advice: int
    days: int


@dataclass(frozen=True)
class LandedPage:
    """A page to keep and print."""

    lead: int
    title: str
    organisation: str
    at: datetime
    story: str
    way: tuple[tuple[int, str], ...]
    milestones: tuple[Milestone, ...]
    helpers: tuple[Helped, ...]
    figures: Figures

    @property
    def told(self) -> int:
        """How many have heard of it."""
        return sum(one.told for one in self.helpers)

    @property
    def without_draft(self) -> tuple[Helped, ...]:
        """Those who have neither heard of it nor a message begun."""
        return tuple(one for one in self.helpers if not one.told and one.draft is None)


def landed_page(*, reader: User, lead: int | None = None) -> LandedPage:
    """The newest job landed, or that of ``lead``, in nine queries. Raises DoesNotExist."""
    rows = read(reader)
    accepted = [row for row in rows.lead_steps if row["step"] == ACCEPTED]
    jobs = [row for row in accepted if lead in (None, row["lead_id"])]
    if not jobs:
        raise LeadStep.DoesNotExist
    job = jobs[-1]
    names = names_of(rows)
    way = tuple((one, names[one]) for one in way_to(rows, job) if one in names)
    return LandedPage(
        job["lead_id"], job["lead__title"], job["lead__organisation__name"] or "", job["at"],
        job["words"], way, tuple(_milestones(rows, job)),
        tuple(_helpers(rows, job, names)), _figures(rows, job),
    )  # fmt: skip


def _helpers(rows: Rows, job: Row, names: dict[int, str]) -> Iterator[Helped]:
    """Everyone who helped, in the order of the tree."""
    told = told_since(rows, job)
    drafts = {
        row["person_id"]: row["id"]
        for row in rows.messages
        if row["kind"] == "news" and not row["sent_at"] and not row["withdrawn_at"]
    }
    for one in credits(help_given(rows), way_to(rows, job)):
        if one.person in names:
            yield Helped(
                one.person, names[one.person], one.whats, one.on_the_way, one.person in told,
                one.told, drafts.get(one.person),
            )  # fmt: skip


def _milestones(rows: Rows, job: Row) -> Iterator[Milestone]:
    """The days of the search in order: first request, first conversation, the job's own steps."""
    sent = sorted(_asked(rows), key=lambda row: row["sent_at"])
    held = sorted((i for i in rows.interviews if i["ended_at"]), key=lambda i: i["ended_at"])
    if sent:
        yield Milestone(rows.day(sent[0]["sent_at"]), f"You asked {sent[0]['person__name']}")
    if held:
        first = held[0]
        yield Milestone(rows.day(first["ended_at"]), f"You talked with {first['person__name']}")
    for row in rows.lead_steps:
        if row["lead_id"] == job["lead_id"] and row["step"] != NEXT_THING:
            yield Milestone(rows.day(row["at"]), _step_words(row))


def _step_words(row: Row) -> str:
    """A step of the job as a milestone."""
    if row["step"] == FOUND and row["lead__source__name"]:
        return f"{row['lead__source__name']} told you of it"
    return NAMES[row["step"]].capitalize()


def _asked(rows: Rows) -> list[Row]:
    """The requests that went out."""
    return [m for m in rows.messages if m["sent_at"] and m["kind"] in ("request", "note")]


def _figures(rows: Rows, job: Row) -> Figures:
    """The search in numbers."""
    sent = [row["sent_at"] for row in _asked(rows)]
    return Figures(
        len(sent),
        sum(1 for one in rows.interviews if one["ended_at"]),
        len(rows.referrals),
        len(rows.advice),
        (job["at"] - min(sent, default=job["at"])).days,
    )
