"""A year of the demo world day by day: a diligent seeker does what Today says, and no more.

Five things a day at most, nothing forgotten, every helper thanked and told, nobody pestered. After
ten months an offer comes; the last weeks bring the news to everyone.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from collections import Counter
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))
if __name__ == "__main__":
    os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.settings")
    import django

    django.setup()

from bench.year_others import Others  # noqa: E402
from bench.year_seeker import Seeker  # noqa: E402
from halfhour.actions.leads.going import record_stage  # noqa: E402
from halfhour.actions.leads.landing import land_job  # noqa: E402
from halfhour.actions.leads.recording import record_lead  # noqa: E402
from halfhour.models import Lead, Message, User  # noqa: E402
from halfhour.pages.leads.landed import landed_page  # noqa: E402
from halfhour.pages.today.page import TodayPage, today_page  # noqa: E402
from halfhour.world.telling import tell  # noqa: E402

START = datetime(2026, 1, 5, 9, tzinfo=UTC)
#: What nobody may be left waiting for longer than so many days past its due day.
PATIENCE = 14


@dataclass
class Year:
    """What a year came to."""

    sizes: Counter[int] = field(default_factory=Counter)
    late: Counter[str] = field(default_factory=Counter)
    most_open: int = 0
    seeker: Seeker | None = None
    last: TodayPage | None = None

    def look(self, page: TodayPage) -> None:
        """Note one morning."""
        self.sizes[len(page.plan)] += 1
        self.most_open = max(self.most_open, len(page.due))
        for step in page.due:
            late = (page.today - step.due).days
            self.late[step.rule] = max(self.late[step.rule], late)
        self.last = page


def lived(me: User, days: int, seed: int = 1, offer_on: int | None = None) -> Year:
    """So many days from the told story on; on day ``offer_on`` the job is offered and taken."""
    tell(by=me, now=START)
    others = Others(me, seed)
    year = Year(seeker=Seeker(me, others))
    for n in range(days):
        at = START + timedelta(days=n)
        others.morning(at)
        if n == offer_on:
            _land(me, at)
        if at.weekday() == 0 and (offer_on is None or n < offer_on):
            year.seeker.choose(at)
        page = today_page(reader=me, today=at.date())
        year.look(page)
        for number, step in enumerate(page.plan):
            year.seeker.act(step, at + timedelta(minutes=10 * number))
    return year


def _land(me: User, at: datetime) -> None:
    """An opening, told by the person at the end of a chain, is offered and taken."""
    source = Lead.objects.kept_by(me).exclude(source=None).order_by("id").first().source
    lead = record_lead(by=me, at=at, title="Clinical informatics lead", person=source.pk,
                       organisation="Hallmark Health Software")  # fmt: skip
    for stage in ("applied", "interviewed", "offered"):
        record_stage(by=me, at=at, lead=lead.pk, stage=stage)
    land_job(by=me, at=at, lead=lead.pk, story="It began with a coffee at Kirkgate.")


def pestered(me: User) -> list[str]:
    """Whoever was written to more than the rules allow, and how."""
    found, sent = [], {}
    rows = Message.objects.kept_by(me).exclude(sent_at=None).order_by("sent_at")
    for one in rows.prefetch_related("answers").select_related("person"):
        sent.setdefault(one.person.name, []).append(one)
    for name, letters in sent.items():
        reminded = Counter(m.reminds_of_id for m in letters if m.kind == "reminder")
        found += [f"{name}: reminded {n} times" for n in reminded.values() if n > 1]
        open_ones = 0
        for one in (m for m in letters if m.kind in ("request", "reminder")):
            open_ones = 0 if one.answers.all() else open_ones + 1
            if open_ones > 2:
                found.append(f"{name}: {open_ones} without an answer")
        for before, after in pairwise(letters):
            apart = (after.sent_at.date() - before.sent_at.date()).days
            if after.kind == "touch" and apart < 60:
                found.append(f"{name}: hello {apart} days after")
        days = Counter(m.sent_at.date() for m in letters if m.sent_at > START)
        found += [f"{name}: {n} messages on {day}" for day, n in days.items() if n > 2]
    return found


def main() -> None:
    """Print what a year came to, and fail where it broke the promise."""
    from django.core.management import call_command

    from halfhour.actions.account.entering import welcome_local_user

    call_command("migrate", verbosity=0)
    began = time.process_time()
    me = welcome_local_user(at=START - timedelta(days=80))
    year = lived(me, 365, offer_on=305)
    spent = time.process_time() - began
    page, seeker = landed_page(reader=me), year.seeker
    print(
        f"365 days in {spent:.0f} s of processor time; things a day {dict(sorted(year.sizes.items()))}"
    )
    print(f"done {sum(seeker.done.values())}: {dict(seeker.done.most_common())}")
    print(f"refused by the rhythm: {dict(seeker.refused)}")
    print(
        f"most open on a morning {year.most_open}; latest by rule {dict(year.late.most_common(8))}"
    )
    print(f"told of the job {page.told} of {len(page.helpers)}; not thanked {seeker.unthanked()}")
    print(f"written to more than allowed: {pestered(me) or 'nobody'}")
    left = [step.what for step in year.last.due if (year.last.today - step.due).days > PATIENCE]
    print(f"left over at the end: {left or 'nothing'}")
    assert max(year.sizes) <= 5 and not seeker.unthanked() and not pestered(me) and not left
    assert page.told == len(page.helpers)


if __name__ == "__main__":
    main()
