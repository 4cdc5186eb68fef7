"""Rows read by a query that is built once: the same as Django's own, for every reader."""

from __future__ import annotations

from datetime import UTC, timedelta

from django.db import connection
from django.test.utils import CaptureQueriesContext

from halfhour.models import Message, Touch
from halfhour.pages.today import kinds
from halfhour.pages.today.rows import read
from halfhour.pages.today.small import SMALL
from halfhour.pages.today.told import told


def test_a_moment_is_the_same_as_the_one_kept_to_the_microsecond(seeker, asking, person, at):
    precise = at.replace(microsecond=120_034)
    asking(person("Amara Okafor"), sent_at=precise)
    (row,) = told(kinds.MESSAGES, seeker)
    assert row["sent_at"] == precise and row["sent_at"].tzinfo is UTC
    assert row["begun_at"] == Message.objects.get().begun_at
    assert row["withdrawn_at"] is None


def test_one_person_is_one_value_in_all_their_rows(seeker, asking, person):
    amara = person("Amara Okafor")
    asking(amara, days=-3)
    asking(amara, days=-1)
    first, second = told(kinds.MESSAGES, seeker)
    assert first["person"] is second["person"]
    assert (first["person"].id, first["person"].name) == (amara.pk, "Amara Okafor")


def test_a_reader_sees_their_own_rows_also_when_another_asked_first(
    seeker, stranger, asking, person, at
):
    asking(person("Amara Okafor"))
    Touch.objects.create(owner=seeker, person=person("Bohdan Koval"), at=at)
    assert told(kinds.MESSAGES, stranger) == () and told(SMALL, stranger) == ()
    assert len(told(kinds.MESSAGES, seeker)) == len(told(SMALL, seeker)) == 1
    assert told(kinds.MESSAGES, stranger) == ()


def test_small_records_come_in_the_order_they_happened(seeker, person, at):
    amara = person("Amara Okafor")
    for days in (3, 1, 2):
        Touch.objects.create(owner=seeker, person=amara, at=at - timedelta(days=days))
    touches = read(seeker).small["touch"]
    assert [row["_at"] for row in touches] == sorted(row["_at"] for row in touches)


def test_everything_is_read_by_nine_queries_however_much_there_is(seeker, asking, person):
    with CaptureQueriesContext(connection) as few:
        read(seeker)
    for n in range(12):
        asking(person(f"Person {n}"), days=-n)
    with CaptureQueriesContext(connection) as many:
        read(seeker)
    assert len(few) == len(many) == 9
