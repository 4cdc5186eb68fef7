"""The composer's live check: the whole round trip of a 200-word message in the app, p50 and p95.

Prints ``check_ms`` (rules alone), ``round_trip_ms`` and ``queries``; the limit is 60 ms at p50.
"""

from __future__ import annotations

import os
import sys
import tempfile
import time
from pathlib import Path
from statistics import median, quantiles

sys.path.insert(0, str(Path(__file__).parents[1]))
sys.path.insert(0, str(Path(__file__).parents[2] / "src"))
os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-composer-")
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
LIMIT = 60.0
SENTENCE = "I came across your work and would love to hear how you see it from where you are. "
TIMES = 120


def main() -> None:
    """Type into one draft, 120 times."""
    from halfhour.cli.store import set_up

    set_up(migrate=True)
    from django.db import connection
    from django.test import Client
    from django.test.utils import CaptureQueriesContext
    from django.urls import reverse
    from django.utils import timezone

    from halfhour.actions.account.entering import welcome_local_user
    from halfhour.actions.outreach.drafting import start_message
    from halfhour.method.outreach.checker import check
    from halfhour.models import Person

    now = timezone.now()
    user = welcome_local_user(at=now)
    amara = Person.objects.create(
        owner=user, name="Amara Okafor", given_name="Amara", title="Planner",
        organisation_name="Northwind", created_at=now, updated_at=now,
    )  # fmt: skip
    draft = start_message(by=user, at=now, person=amara.pk, kind="request")
    browser = Client(SERVER_NAME="127.0.0.1")
    browser.force_login(user)
    url = reverse("outreach:check", args=[draft.pk])
    texts = [
        f"Dear Amara,\n\n{SENTENCE * 10} {n} Could I ask you for 20 minutes? Thank you."
        for n in range(TIMES)
    ]

    def type_in(text):
        begun, spent = time.perf_counter(), time.process_time()
        answer = browser.post(
            url, {"subject": "Hello", "body": text}, headers={"HX-Request": "true"}
        )
        assert answer.status_code == 200, answer.status_code
        return time.perf_counter() - begun, time.process_time() - spent

    type_in(texts[0])
    wall, spent = zip(*(type_in(text) for text in texts), strict=True)
    rules = []
    for text in texts:
        begun = time.process_time()
        check(text)
        rules.append(time.process_time() - begun)
    with CaptureQueriesContext(connection) as asked:
        type_in(texts[0])
    print(f"check_ms p50 {median(rules) * 1000:.1f}")
    print(f"round_trip_ms p50 {median(wall) * 1000:.1f}, p95 {quantiles(wall, n=20)[-1] * 1000:.1f}"
          f"; CPU p50 {median(spent) * 1000:.1f} (limit {LIMIT:.0f})")  # fmt: skip
    print(f"queries {len(asked)}")
    if "--sql" in sys.argv:
        print("\n".join(one["sql"][:150] for one in asked))
    sys.exit(median(spent) * 1000 > LIMIT)


if __name__ == "__main__":
    main()
