"""The questions a look at one's own skills raises for an interview about a direction."""

from __future__ import annotations

from halfhour.method.directions.carry_over import carry_over
from halfhour.method.directions.interview_questions import Raised
from halfhour.models import Direction, User
from halfhour.pages.directions.occupations import occupations_here
from halfhour.pages.directions.profile import profile_of


def questions_for(*, reader: User, direction: int) -> tuple[Raised, ...]:
    """At most six questions; five queries. Raises Direction.DoesNotExist."""
    kept = Direction.objects.seen_by(reader).prefetch_related("occupations").get(pk=direction)
    codes = [one.code for one in kept.occupations.all()]
    return carry_over(profile_of(reader), kept.name, codes, occupations_here()).questions
