"""The job that ended the search: its story, the way there, and everyone who helped."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from halfhour.method.leads.credit import credits
from halfhour.method.leads.stages import ACCEPTED
from halfhour.models import LeadStep, User
from halfhour.pages.leads.leads import way_to
from halfhour.pages.today.landing import help_given, told_since
from halfhour.pages.today.rows import read


@dataclass(frozen=True)
class Helped:
    """Somebody who helped, with what, and whether they have heard of the job."""

    id: int
    name: str
    whats: tuple[str, ...]
    on_the_way: bool
    told: bool


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
    helpers: tuple[Helped, ...]
    figures: Figures


def landed_page(*, reader: User, lead: int | None = None) -> LandedPage:
    """The newest job landed, or that of ``lead``, in twelve queries. Raises DoesNotExist."""
    accepted = LeadStep.objects.kept_by(reader).filter(step=ACCEPTED)
    accepted = accepted.filter(lead_id=lead) if lead is not None else accepted
    job = accepted.select_related("lead__organisation").order_by("-at", "-id").first()
    if job is None:
        raise LeadStep.DoesNotExist
    rows = read(reader)
    way = way_to(reader, job.lead.source_id)
    told = told_since(rows, job.at)
    names = dict(way) | {one.person: one.name for one in help_given(rows)}
    found = credits(help_given(rows), [person for person, _ in way])
    helpers = tuple(
        Helped(one.person, names[one.person], one.whats, one.on_the_way, one.person in told)
        for one in found
        if one.person in names
    )
    place = job.lead.organisation
    sent = [
        m["sent_at"] for m in rows.messages if m["sent_at"] and m["kind"] in ("request", "note")
    ]
    first = min((at for at in sent), default=job.at)
    figures = Figures(
        len(sent),
        sum(1 for i in rows.interviews if i["ended_at"]),
        len(rows.referrals),
        len(rows.advice),
        (job.at - first).days,
    )
    return LandedPage(
        job.lead_id, job.lead.title, place.name if place else "", job.at, job.words, way, helpers,
        figures,
    )  # fmt: skip
