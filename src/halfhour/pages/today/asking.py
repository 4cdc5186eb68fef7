"""From rows to what Today knows of asking: the shortlist, drafts, requests and interviews."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, datetime
from itertools import count

from halfhour.method.outreach.answers import ASKING
from halfhour.method.today.history import Asked, Candidate, Draft, Mail
from halfhour.method.today.job import Who
from halfhour.pages.today.rows import Rows
from halfhour.pages.today.told import Row

FIRST = ("request", "note")
ANSWERS = {"yes": "yes", "later": "later", "no": "no", "elsewhere": "no", "bounce": "no",
           "came": "came"}  # fmt: skip


def requests(rows: Rows) -> list[Row]:
    """The messages sent that ask for an interview, the oldest first."""
    sent = (m for m in rows.messages if m["sent_at"] and m["kind"] in FIRST)
    return sorted(sent, key=lambda m: m["sent_at"])


def candidates(rows: Rows) -> Iterator[Candidate]:
    """People chosen and neither asked nor met, experts and connectors mixed."""
    busy = {row["person_id"] for row in requests(rows)}
    busy.update(row["person_id"] for row in rows.interviews if not row["cancelled_at"])
    places = {"expert": count(1, 2), "connector": count(2, 2)}
    for row in rows.chosen:
        if row["dropped_at"] is None and row["person_id"] not in busy:
            about = row["direction__name"]
            reason = f"Can tell you about {about}"
            if row["role"] == "connector":
                reason = f"Knows people and can refer you on, for {about}"
            yield Candidate(
                row["person"], about, reason, next(places[row["role"]]),
                row["person__organisation_name"],
            )  # fmt: skip


def drafts(rows: Rows) -> Iterator[Draft]:
    """Messages written and not sent."""
    for row in rows.messages:
        if row["sent_at"] is None and row["withdrawn_at"] is None:
            yield Draft(
                row["id"], row["person"], row["kind"], rows.day(row["begun_at"]),
                row["held_back"], row["scheduled_for"] is not None,
            )  # fmt: skip


def mails(rows: Rows) -> Iterator[Mail]:
    """Messages sent that may not have gone out, and those with an answer nobody has judged."""
    for row in rows.messages:
        came = row["answer"] == "came" and row["kind"] in (*FIRST, *ASKING)
        if row["sent_at"] and (came or row["held_back"]):
            yield Mail(
                row["id"], row["person"], row["kind"], rows.day(row["sent_at"]),
                row["held_back"], rows.day(row["answer_at"]) if came else None,
            )  # fmt: skip


def asked(rows: Rows) -> Iterator[Asked]:
    """Requests sent; of several to one person only the newest is open."""
    sent = requests(rows)
    newest = {row["person_id"]: row["id"] for row in sent}
    arranged = _arranged(rows)
    reminded = _reminded(rows)
    colleagues, places, silent = _colleagues(rows), _asked_at(sent), _unanswered(rows)
    called_off = _called_off(rows)
    for row in sent:
        place = row["person__organisation_name"]
        answered_at = row["answer_at"]
        yield Asked(
            row["id"],
            row["person"],
            rows.day(row["sent_at"]),
            ANSWERS.get(row["answer"] or "", ""),
            rows.day(answered_at) if answered_at else None,
            organisation=place,
            colleague=next((c for c in colleagues.get(place, ()) if c.id not in newest), None),
            colleague_asked=_later_at(places, row),
            reminded_on=rows.day(reminded[row["id"]]) if row["id"] in reminded else None,
            called_off_on=called_off.get(row["person_id"]),
            unanswered=silent.get(row["person_id"], 0),
            arranged=arranged.get(row["person_id"], row["sent_at"]) > row["sent_at"],
            closed=newest[row["person_id"]] != row["id"] or bool(row["withdrawn_at"])
            or (not answered_at and arranged.get(row["person_id"], row["sent_at"]) > row["sent_at"]),
        )  # fmt: skip


def _arranged(rows: Rows) -> dict[int, datetime]:
    """For each person when an interview with them was last arranged."""
    found: dict[int, datetime] = {}
    for row in rows.interviews:
        if not row["cancelled_at"]:
            person = row["person_id"]
            found[person] = max(found.get(person, row["arranged_at"]), row["arranged_at"])
    return found


def _called_off(rows: Rows) -> dict[int, date]:
    """For each person the day their last talk was called off, if none is arranged since."""
    newest = {
        row["person_id"]: row for row in sorted(rows.interviews, key=lambda i: i["arranged_at"])
    }
    return {
        person: rows.day(row["cancelled_at"])
        for person, row in newest.items()
        if row["cancelled_at"] is not None
    }


def _reminded(rows: Rows) -> dict[int, datetime]:
    """For each request when its reminder was sent."""
    return {
        row["reminds_of_id"]: row["sent_at"]
        for row in rows.messages
        if row["kind"] == "reminder" and row["sent_at"] and row["reminds_of_id"]
    }


def _unanswered(rows: Rows) -> dict[int, int]:
    """How many requests and reminders in a row each person has left without an answer."""
    found: dict[int, int] = {}
    asking = (m for m in rows.messages if m["sent_at"] and m["kind"] in ("request", "reminder"))
    for row in sorted(asking, key=lambda m: m["sent_at"]):
        if row["answer"] != "bounce":
            person = row["person_id"]
            found[person] = 0 if row["answer"] else found.get(person, 0) + 1
    return found


def _colleagues(rows: Rows) -> dict[str, list[Who]]:
    """People on the shortlist who could be asked instead, by organisation."""
    found: dict[str, list[Who]] = {}
    for row in rows.chosen:
        if row["person__organisation_name"] and not row["dropped_at"]:
            found.setdefault(row["person__organisation_name"], []).append(row["person"])
    return found


def _asked_at(sent: list[Row]) -> dict[str, list[Row]]:
    """The requests of each organisation, the oldest first."""
    found: dict[str, list[Row]] = {}
    for row in sent:
        found.setdefault(row["person__organisation_name"], []).append(row)
    return found


def _later_at(places: dict[str, list[Row]], row: Row) -> bool:
    """Whether somebody else of the same organisation was asked after this one."""
    place = row["person__organisation_name"]
    return any(
        other["person_id"] != row["person_id"] and other["sent_at"] > row["sent_at"]
        for other in reversed(places.get(place, []) if place else [])
    )
