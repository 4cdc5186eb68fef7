"""What a LinkedIn archive tells of the seeker: own work, skills and schools."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

from halfhour.actions.directions.profile import take_profile
from halfhour.method.directions.profile import Profile
from halfhour.method.people.linkedin_profile import profile_of
from halfhour.models import User
from halfhour.outside.people.reading import Opened


def keep_own_profile(by: User, at: datetime, opened: Sequence[Opened]) -> None:
    """What a LinkedIn archive tells of the seeker; it stays when the people are taken back."""
    for one in opened:
        profile = profile_of(one.export.own) if one.export is not None else Profile()
        if profile.work or profile.skills or profile.schooling:
            take_profile(by=by, at=at, profile=profile)
