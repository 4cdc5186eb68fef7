"""From rows to what Today knows of openings, applications, offers, and the job."""

from __future__ import annotations

from collections.abc import Iterator

from halfhour.method.leads.credit import Help, credits
from halfhour.method.leads.stages import ACCEPTED, FOUND, NEXT_THING, OFFERED
from halfhour.method.referrals.tree import Link, whom_to_thank
from halfhour.method.today.job import Helper, Landed, Move, Offer, Opening, Who
from halfhour.method.today.step import short
from halfhour.pages.today.rows import Rows
from halfhour.pages.today.small import is_done
from halfhour.pages.today.told import Row


def by_lead(rows: Rows) -> dict[int, list[Row]]:
    """The steps of each opening in order."""
    found: dict[int, list[Row]] = {}
    for row in rows.lead_steps:
        found.setdefault(row["lead_id"], []).append(row)
    return found


def stage(steps: list[Row]) -> Row:
    """The newest step that is a stage."""
    return [row for row in steps if row["step"] != NEXT_THING][-1]


def named(row: Row) -> str:
    """An opening as a step names it."""
    place = row["lead__organisation__name"]
    return f"{row['lead__title']}, {place}" if place else str(row["lead__title"])


def openings(rows: Rows) -> Iterator[Opening]:
    """Openings heard of, with nothing done about them yet."""
    for lead, steps in by_lead(rows).items():
        first, newest = steps[0], stage(steps)
        decided = newest["step"] != FOUND or steps[-1]["step"] == NEXT_THING
        who = Who(first["lead__source_id"], first["lead__source__name"])
        yield Opening(
            lead, named(first), rows.day(newest["at"]), newest["due"], decided,
            who if who.id else None,
        )  # fmt: skip


def moves(rows: Rows) -> Iterator[Move]:
    """The next thing to do about each opening; it is done once anything happens after it."""
    for steps in by_lead(rows).values():
        last = steps[-1]
        if last["step"] == NEXT_THING:
            yield Move(last["id"], named(last), last["words"], last["due"] or rows.day(last["at"]))


def offers(rows: Rows) -> Iterator[Offer]:
    """Offers that wait for an answer."""
    for lead, steps in by_lead(rows).items():
        newest = stage(steps)
        if newest["step"] == OFFERED:
            yield Offer(lead, named(newest), rows.day(newest["at"]), newest["due"])


def landed(rows: Rows) -> Landed | None:
    """The job that ended the search; None while a search is going on."""
    accepted = [row for row in rows.lead_steps if row["step"] == ACCEPTED]
    if not accepted or rows.settings.searching:
        return None
    job = accepted[-1]
    return Landed(job["lead_id"], named(job), rows.day(job["at"]), tuple(helpers(rows, job)))


def helpers(rows: Rows, job: Row) -> Iterator[Helper]:
    """Everyone who helped, in the order of the tree, and whether they heard of the job since."""
    names, told = names_of(rows), told_since(rows, job)
    for credit in credits(help_given(rows), way_to(rows, job)):
        if credit.person in names:
            who = Who(credit.person, names[credit.person])
            yield Helper(who, " and ".join(credit.whats[:3]), credit.person in told)


def names_of(rows: Rows) -> dict[int, str]:
    """The names of all who may have helped, also of those who only led further."""
    known = {one.person: one.name for one in help_given(rows)}
    sources = {row["lead__source_id"]: row["lead__source__name"] for row in rows.lead_steps}
    return known | {person: name for person, name in sources.items() if person}


def way_to(rows: Rows, job: Row) -> tuple[int, ...]:
    """Who led to the job: from the first of the chain to the one it came from."""
    source = job["lead__source_id"]
    if source is None:
        return ()
    links = [Link(row["referrer_id"], row["referred_id"], row["at"]) for row in rows.referrals]
    above = whom_to_thank(links, source)
    return (*(person for person, _ in reversed(above)), source)


def help_given(rows: Rows) -> Iterator[Help]:
    """Everything anybody did, as it is told in a credit."""
    for row in rows.referrals:
        name = row["referred__name"]
        yield _help(row, "referrer", "at", f"named {name} to you", f"You named {name} to me")
    for row in rows.interviews:
        if row["ended_at"]:
            yield _help(
                row, "person", "ended_at", "took time to talk with you",
                "You took time to talk with me",
            )  # fmt: skip
    for row in rows.advice:
        if row["state"] in ("followed", "tried"):
            words = short(row["text"], 80).rstrip(".")
            yield _help(
                row,
                "giver",
                "at",
                "gave advice you followed",
                f"I {row['state']} your advice: {words}",
            )
    for row in rows.lead_steps:
        if row["step"] == FOUND and row["lead__source_id"]:
            job = row["lead__title"]
            yield _help(row, "lead__source", "at", f"told you of {job}", f"You told me of {job}")


def _help(row: Row, field: str, moment: str, what: str, told: str) -> Help:
    """One thing the person in ``field`` did."""
    who = row[field]
    return Help(who.id, what, row[moment], who.name, told)


def told_since(rows: Rows, job: Row) -> set[int]:
    """Who has heard of the job: by the news sent, in talking, or because the seeker said so."""
    since, done = job["at"], f"landed:{job['lead_id']}:"
    told = {
        m["person_id"]
        for m in rows.messages
        if m["kind"] == "news" and m["sent_at"] and m["sent_at"] >= since
    }
    told.update(t["person_id"] for t in rows.small["touch"] if t["_at"] > since)
    said = (m["key"] for m in rows.marks if is_done(m))
    told.update(int(key.removeprefix(done)) for key in said if key.startswith(done))
    return told
