"""Prints how list pages fare with 300 and 30,000 people: queries, milliseconds, and against bare Django.

python tests/bench/bench_pages.py
"""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from pathlib import Path
from urllib.parse import quote

ROOT = Path(__file__).parents[2]
sys.path[:0] = [str(ROOT / "src"), str(ROOT / "tests")]
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-bench-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"

from halfhour.cli.store import set_up  # noqa: E402

set_up(migrate=True)

from django.conf import settings  # noqa: E402
from django.db import connection  # noqa: E402
from django.http import HttpResponse  # noqa: E402
from django.template import engines  # noqa: E402
from django.test import Client  # noqa: E402
from django.test.utils import CaptureQueriesContext  # noqa: E402
from django.urls import path as address  # noqa: E402
from django.utils import timezone  # noqa: E402

from halfhour.actions.account.entering import welcome_local_user  # noqa: E402
from halfhour.models import Person  # noqa: E402
from halfhour.pages.people.book import PAGE, key_of  # noqa: E402
from halfhour.web import urls  # noqa: E402

settings.ALLOWED_HOSTS = ["testserver"]
ROUNDS = 25
PAGES = ("/", "/people/", "/people/companies/", "/people/triage/", "/ask/", "/interviews/",
         "/directions/", "/network/", "/follow-ups/", "/progress/")  # fmt: skip
BARE = "{% for p in people %}<li><a href='/{{ p.id }}'>{{ p.name }}</a> <p>{{ p.title }}</p></li>{% endfor %}"


class Bare:
    """One plain Django view of 50 rows, behind the same middleware."""

    template = engines["django"].from_string(BARE)

    @classmethod
    def view(cls, request):
        """Fifty people as a list."""
        people = list(Person.objects.filter(owner=request.user).order_by("sort_key", "pk")[:50])
        return HttpResponse(cls.template.render({"people": people}))


def fill(user, count):
    """``count`` plain people."""
    now = timezone.now()
    Person.objects.bulk_create(
        [
            Person(
                owner=user, name=f"Given{n} Family{n}", name_key=f"given{n} family{n}",
                sort_key=f"family{n:06d} given{n}", title="Data Analyst", organisation_name=f"Org {n % 900}",
                created_at=now, updated_at=now,
            )
            for n in range(Person.objects.count(), count)
        ],
        batch_size=2000,
    )  # fmt: skip


def milliseconds(*calls):
    """The median CPU time of each call, taken in turns so that a busy machine slows all alike."""
    taken = [[] for _ in calls]
    for number in range(ROUNDS + 1):
        for call, times in zip(calls, taken, strict=True):
            start = time.process_time()
            call()
            if number:
                times.append((time.process_time() - start) * 1000)
    return [statistics.median(times) for times in taken]


def deepest(user):
    """The address of the last page of the list of people."""
    people = Person.objects.kept_by(user).order_by("-sort_key", "-pk")
    return f"/people/?after={quote(key_of(people[PAGE]))}"


def main():
    """Print the table."""
    user = welcome_local_user(at=timezone.now())
    urls.urlpatterns.append(address("bare/", Bare.view))
    browser = Client()
    browser.force_login(user)
    figures = {}
    for count in (300, 30_000):
        fill(user, count)
        for page in PAGES:
            answer = browser.get(page)
            if answer.status_code == 200:
                (figures[page, count],) = milliseconds(lambda page=page: browser.get(page))
    last = deepest(user)
    bare, first, deep = milliseconds(
        *(lambda at=at: browser.get(at) for at in ("/bare/", "/people/", last))
    )
    print(
        f"bare Django page of 50 rows, signed in: {bare:.1f} ms; /people/ is {first / bare:.2f} times it"
    )
    print(f"first page {first:.1f} ms, deepest page {deep:.1f} ms, x{deep / first:.2f}")
    for page in PAGES:
        if (page, 300) not in figures:
            print(f"{page:28} not there")
            continue
        with CaptureQueriesContext(
            connection,
        ) as queries:
            browser.get(page)
        small, large = figures[page, 300], figures[page, 30_000]
        print(
            f"{page:28} 300: {small:6.1f} ms  30,000: {large:6.1f} ms  x{large / small:.2f}  {len(queries)} queries"
        )


if __name__ == "__main__":
    main()
