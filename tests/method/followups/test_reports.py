"""Reports: one message a person, and old items never come back with new ones."""

from __future__ import annotations

from datetime import date, timedelta

from halfhour.method.followups.reports import Item, group_reports
from halfhour.method.today.history import Mark
from halfhour.method.today.job import Who

DAY = date(2026, 11, 16)
OLU, MEI = Who(1, "Olu"), Who(2, "Mei")


def item(token: str, person: Who, days_ago: int) -> Item:
    ready = DAY - timedelta(days=days_ago)
    return Item(token, person, "their advice", ready, ready + timedelta(days=2))


def test_everything_for_one_person_is_one_report() -> None:
    first, second = group_reports([item("a1", OLU, 5), item("r1", OLU, 2), item("a2", MEI, 1)])
    assert (first.person, len(first.items), first.due) == (OLU, 2, DAY - timedelta(days=3))
    assert second.person == MEI


def test_a_dismissed_report_does_not_come_back_with_newer_news() -> None:
    (old,) = group_reports([item("a1", OLU, 5)])
    (new,) = group_reports([item("a1", OLU, 5), item("a2", OLU, 1)], [Mark(old.key, "dismissed")])
    assert [one.token for one in new.items] == ["a2"]


def test_a_putting_off_covers_nothing() -> None:
    (report,) = group_reports([item("a1", OLU, 5)])
    assert group_reports([item("a1", OLU, 5)], [Mark(report.key, "put off", DAY)]) == (report,)


def test_a_mark_of_strange_shape_is_passed_over() -> None:
    marks = [Mark("report:x:2026-01-01:a", "done"), Mark("report:1", "done")]
    assert len(group_reports([item("a1", OLU, 5)], marks)) == 1
