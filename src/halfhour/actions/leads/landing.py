"""Landing the job: the offer accepted, and the search closed with its story."""

from __future__ import annotations

from datetime import datetime

from django.db import transaction

from halfhour.actions.leads.going import stage_of
from halfhour.method.leads.stages import ACCEPTED, check_stage
from halfhour.models import Event, Lead, LeadStep, Search, User


def land_job(*, by: User, at: datetime, lead: int, story: str = "") -> LeadStep:
    """Accept an offer and close the search; from now on Today brings the news to all who helped.

    ``story`` is the outcome in the seeker's own words. Raises StageOutOfOrder without an offer,
    DoesNotExist.
    """
    with transaction.atomic():
        about: Lead = Lead.objects.kept_by(by).select_related("organisation").get(pk=lead)
        check_stage(stage_of(about), ACCEPTED)
        kept: LeadStep = LeadStep.objects.create(
            owner=by, lead=about, step=ACCEPTED, words=story.strip(), at=at
        )
        place = about.organisation
        outcome = f"{about.title}, {place.name}" if place else about.title
        search = Search.objects.kept_by(by).filter(ended_at=None).order_by("-began_at").first()
        if search is not None:
            search.ended_at, search.outcome = at, outcome
            search.save(update_fields=["ended_at", "outcome"])
        Event.objects.record(
            by=by, at=at, verb="leads.landed", about=about, data={"outcome": outcome}
        )
    return kept


def tell_story(*, by: User, at: datetime, lead: int, story: str) -> LeadStep:
    """Write or change the story of the search that ended with this job."""
    with transaction.atomic():
        kept: LeadStep = LeadStep.objects.kept_by(by).get(lead_id=lead, step=ACCEPTED)
        kept.words = story.strip()
        kept.save(update_fields=["words"])
        Event.objects.record(by=by, at=at, verb="leads.story_told", about=kept.lead)
    return kept
