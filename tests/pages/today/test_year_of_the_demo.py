"""A week of the demo world lived by the plan of each day, with the job at their end."""

from __future__ import annotations

from datetime import timedelta

import pytest

from bench.bench_year import START, lived, pestered
from halfhour.models import Message, Search, Settings, User
from halfhour.pages.leads.landed import landed_page

pytestmark = pytest.mark.django_db


def test_a_week_forget_nobody_and_pester_nobody():
    begun = START - timedelta(days=80)
    me = User.objects.create(username="noor", password="!", date_joined=begun)
    Settings.objects.create(owner=me)
    Search.objects.create(owner=me, name="My search", began_at=begun)
    year = lived(me, 8, offer_on=2)
    page = landed_page(reader=me)
    assert max(year.sizes) <= 5
    assert not year.seeker.unthanked() and not pestered(me)
    assert page.told == len(page.helpers) > 5
    refused = {key.split(": ")[1] for key in year.seeker.refused}
    assert refused <= {"CompanyPause", "AlreadySent", "NothingToReport"}
    assert Message.objects.filter(kind="news").count() == page.told
