"""How long the shortlist takes over 30,000 and 100,000 people: ``python tests/bench/bench_shortlist.py``."""

from __future__ import annotations

import os
import random
import sys
import tempfile
import time
from datetime import UTC, date, datetime, timedelta
from statistics import median

os.environ.setdefault("HALFHOUR_HOME", tempfile.mkdtemp(prefix="halfhour-bench-"))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.settings")

import django

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402

from halfhour.actions.directions.naming import name_direction  # noqa: E402
from halfhour.models import Person, PersonValue, Search, Settings, User  # noqa: E402
from halfhour.pages.shortlist.page import shortlist_page  # noqa: E402

AT = datetime(2026, 11, 16, 9, tzinfo=UTC)
FIELDS = [
    "nursing",
    "clinical",
    "data",
    "marketing",
    "sales",
    "software",
    "logistics",
    "finance",
    "teaching",
    "museum",
    "legal",
    "design",
    "policy",
    "energy",
    "retail",
    "health",
    "construction",
    "hospitality",
    "research",
    "quality",
    "product",
    "supply",
    "audit",
    "compliance",
    "network",
    "security",
    "mobile",
    "content",
    "brand",
    "customer",
    "payroll",
    "tax",
    "treasury",
    "risk",
]
RANKS = ("Senior", "Junior", "Lead", "Head of", "VP", "Associate", "Director of", "Principal", "")
FORMS = [
    "Manager",
    "Engineer",
    "Analyst",
    "Specialist",
    "Officer",
    "Consultant",
    "Coordinator",
    "Nurse",
    "Developer",
    "Designer",
    "Executive",
    "Assistant",
    "Partner",
    "Buyer",
    "Planner",
]
TAILS = (
    "",
    "",
    "",
    " at Northwind",
    " | Speaker",
    " · Mentor",
    " – EMEA",
    " (ex-Hansa)",
    " & more",
)
PLACES = [
    "Group",
    "Partners",
    "Ltd",
    "Works",
    "Labs",
    "Bank",
    "Hospital",
    "School",
    "Foundation",
    "Systems",
]


def title(draw):
    words = f"{draw.choice(RANKS)} {draw.choice(FIELDS).title()} {draw.choice(FORMS)}"
    return f"{words}{draw.choice(TAILS)}".strip()


def fill(user, number, draw):
    people = [
        Person(
            owner=user,
            name=f"Person {n}",
            name_key=f"person {n}",
            title=title(draw),
            organisation_name=f"{draw.choice(FIELDS).title()} {draw.choice(PLACES)} {draw.randrange(400)}",
            occupation_code=draw.choice(
                ("", f"{draw.randrange(11, 53)}-{draw.randrange(1011, 1199)}.00")
            ),
            closeness=draw.choice(("", "", "", "well", "a little", "not really")),
            last_contact=draw.choice((None, date(2026, 1, 1) - timedelta(draw.randrange(4000)))),
            created_at=AT,
            updated_at=AT,
        )
        for n in range(number)
    ]
    made = Person.objects.bulk_create(people, batch_size=2000)
    PersonValue.objects.bulk_create(
        [
            PersonValue(
                owner=user,
                person=one,
                kind="email" if n % 3 == 0 else "url",
                value=f"p{n}@example.org",
                key=f"p{n}@example.org",
            )
            for n, one in enumerate(made)
        ],
        batch_size=2000,
    )


def measured(number):
    user = User.objects.create(username=f"seeker{number}", password="!", date_joined=AT)
    Settings.objects.create(owner=user)
    Search.objects.create(owner=user, name="Search", began_at=AT)
    fill(user, number, random.Random(number))
    name_direction(by=user, at=AT, name="Clinical data", industries=["health", "hospital"])
    times, cpu = [], []
    for _ in range(9):
        began, worked = time.perf_counter(), time.process_time()
        page = shortlist_page(reader=user, today=AT.date())
        times.append((time.perf_counter() - began) * 1000)
        cpu.append((time.process_time() - worked) * 1000)
    with CaptureQueriesContext(connection) as queries:
        shortlist_page(reader=user, today=AT.date())
    print(
        f"{number:>7} people: median {median(times):.0f} ms, best {min(times):.0f} ms, "
        f"first {times[0]:.0f} ms, CPU {median(cpu):.0f} ms (best {min(cpu):.0f}), {len(queries)} queries; "
        f"{page.experts_in_all} experts, {page.connectors_in_all} connectors"
    )
    if "--profile" in sys.argv:
        for query in queries.captured_queries:
            print("   ", query["time"], query["sql"][:90])


if __name__ == "__main__":
    call_command("migrate", verbosity=0)
    for size in (300, 30_000, 100_000) if "--all" in sys.argv else (300, 30_000):
        measured(size)
