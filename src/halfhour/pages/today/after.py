"""From rows to what Today knows of referrals, advice, promises and resumes shown."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime

from halfhour.method.today.history import Advice, Mark, Promise, Referral
from halfhour.method.today.job import Opinion
from halfhour.pages.today.asking import ANSWERS, requests
from halfhour.pages.today.rows import Rows
from halfhour.pages.today.small import is_done
from halfhour.pages.today.told import Row


def referrals(rows: Rows) -> Iterator[Referral]:
    """Referrals, what became of them, and whether the giver was told since."""
    sent: dict[int, list[Row]] = {}
    for row in requests(rows):
        sent.setdefault(row["person_id"], []).append(row)
    met = {row["person_id"]: row["ended_at"] for row in rows.interviews if row["ended_at"]}
    coming = {
        row["person_id"]
        for row in rows.interviews
        if not row["ended_at"] and not row["cancelled_at"]
    }
    for row in rows.referrals:
        person = row["referred_id"]
        outcome, since = _outcome(row, sent.get(person, []), met.get(person), person in coming)
        yield Referral(
            row["id"],
            row["referrer"],
            row["referred"],
            rows.day(row["at"]),
            row["permission"] or "",
            contacted=person in sent or person in met or person in coming,
            outcome=outcome,
            outcome_on=rows.day(since) if since else None,
            told=_is_told(row["told_at"], since or row["at"]),
            closed=row["closed_at"] is not None,
        )


def _outcome(
    row: Row, sent: list[Row], met: datetime | None, coming: bool
) -> tuple[str, datetime | None]:
    """What became of a referral and when; while an interview is arranged it is still open."""
    if met is not None and met >= row["at"]:
        return "met", met
    if row["closed_at"]:
        return "nothing", row["closed_at"]
    answered = [one for one in sent if one["answer_at"] and one["answer_at"] >= row["at"]]
    if answered and not coming:
        newest = max(answered, key=lambda one: one["answer_at"])
        if ANSWERS.get(newest["answer"]) in ("yes", "no"):
            return "answered", newest["answer_at"]
    return "", None


def _is_told(told: datetime | None, since: datetime) -> bool:
    """Whether the giver has heard of it after ``since``, when it became worth telling."""
    return told is not None and told >= since


def advice(rows: Rows) -> Iterator[Advice]:
    """Advice, what was done with it, and whether the giver was told since."""
    for row in rows.advice:
        state = row["state"] or "open"
        since = row["state_at"] if state != "open" else None
        yield Advice(
            row["id"],
            row["giver"],
            row["text"],
            rows.day(row["at"]),
            None,
            state,
            rows.day(since) if since else None,
            _is_told(row["told_at"], since or row["at"]),
        )


def promises(rows: Rows) -> Iterator[Promise]:
    """My promises that are open."""
    for row in rows.small["promise"]:
        due = date.fromisoformat(row["_day"][:10]) if row["_day"] else None
        yield Promise(row["id"], row["person"], row["_text"], rows.day(row["_at"]), due)


def opinions(rows: Rows) -> Iterator[Opinion]:
    """Resumes shown and not commented on."""
    for row in rows.small["showing"]:
        yield Opinion(row["id"], row["person"], rows.day(row["_at"]), row["_text"])


def marks(rows: Rows) -> Iterator[Mark]:
    """What was said of steps; of several puttings off of one step the newest counts."""
    newest: dict[str, Mark] = {}
    for row in rows.marks:
        if row["_kind"] == "put off":
            until = date.fromisoformat(row["_until"][:10])
            newest[row["key"]] = Mark(row["key"], "put off", until)
        else:
            yield Mark(row["key"], "done" if is_done(row) else "dismissed")
    yield from newest.values()
