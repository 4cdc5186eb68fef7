"""How quick Today is with 30,000 people and 2,000 events, in the method alone and with the store."""

from __future__ import annotations

import os
import random
import statistics
import tempfile
import time
from datetime import UTC, datetime, timedelta

os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.settings")

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from halfhour.actions.account.entering import welcome_local_user  # noqa: E402
from halfhour.method.today.steps import steps  # noqa: E402
from halfhour.models import (  # noqa: E402
    Advice,
    AdviceOutcome,
    Direction,
    Interview,
    Message,
    Person,
    Promise,
    Referral,
    Search,
    Touch,
)
from halfhour.pages.today.history import read_history  # noqa: E402
from halfhour.pages.today.page import today_page  # noqa: E402

NOW = datetime(2026, 11, 16, 9, tzinfo=UTC)


def filled(people: int, events: int):
    """A seeker with that many people, and events of every kind over a year."""
    dice = random.Random(11)
    call_command("migrate", verbosity=0)
    me = welcome_local_user(at=NOW)
    Direction.objects.create(
        owner=me, search=Search.objects.get(owner=me), name="Rail", key="rail", begun_at=NOW
    )
    book = Person.objects.bulk_create(
        Person(owner=me, name=f"Person {n}", sort_key=f"person {n}", created_at=NOW, updated_at=NOW,
               closeness=dice.choice(("", "", "", "a little", "well")),
               organisation_name=f"Company {n % 900}")
        for n in range(people)
    )  # fmt: skip

    def some(share: float):
        """So many of the events, each with somebody and a moment of the last year."""
        for _ in range(round(events * share)):
            yield dice.choice(book), NOW - timedelta(days=dice.randrange(1, 365))

    day = timedelta(days=1)
    met = list(some(0.12))
    Message.objects.bulk_create(
        Message(owner=me, person=p, kind=kind, begun_at=at, edited_at=at, sent_at=at)
        for kind, rows in (
            ("request", some(0.18)),
            ("thanks", [(p, at + day) for p, at in met[:220]]),
            ("report", some(0.05)),
        )
        for p, at in rows
    )
    Interview.objects.bulk_create(
        Interview(owner=me, person=p, arranged_at=at, starts_at=at, ended_at=at, debriefed_at=at)
        for p, at in met
    )
    Touch.objects.bulk_create(Touch(owner=me, person=p, at=at) for p, at in some(0.14))
    advice = Advice.objects.bulk_create(
        Advice(owner=me, giver=p, text="Read it", at=at) for p, at in met
    )
    AdviceOutcome.objects.bulk_create(
        AdviceOutcome(owner=me, advice=one, state="followed", at=one.at + day)
        for one in advice[:200]
    )
    Promise.objects.bulk_create(
        Promise(owner=me, person=p, text="Send it", at=at, kept_at=at if n % 4 else None)
        for n, (p, at) in enumerate(some(0.08))
    )
    Referral.objects.bulk_create(
        (Referral(owner=me, referrer=p, referred=dice.choice(book[:9000]), at=at) for p, at in met),
        ignore_conflicts=True,
    )
    return me


def milliseconds(what, runs: int = 25) -> tuple[float, float]:
    """The median and the least processor time of something; a busy machine slows the median."""
    spent = []
    for _ in range(runs):
        began = time.process_time()
        what()
        spent.append((time.process_time() - began) * 1000)
    return statistics.median(spent), min(spent)


def main() -> None:
    """Print the figures."""
    me = filled(30_000, 2_000)
    history, settings, _ = read_history(me)
    found = steps(history, NOW.date(), settings)
    with CaptureQueriesContext(
        connection,
    ) as queries:
        today_page(reader=me, today=NOW.date())
    rules = milliseconds(lambda: steps(history, NOW.date(), settings))
    whole = milliseconds(lambda: today_page(reader=me, today=NOW.date()))
    print(f"30,000 people, 2,000 events: {len(found)} steps open, {len(queries)} queries")
    print(
        f"processor time, median and best: the rules {rules[0]:.1f} and {rules[1]:.1f} ms, "
        f"the page with the store {whole[0]:.1f} and {whole[1]:.1f} ms"
    )


if __name__ == "__main__":
    main()
