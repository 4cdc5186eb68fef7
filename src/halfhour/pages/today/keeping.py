"""From rows to what Today knows of ties: when we last spoke, and who gave what."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator
from datetime import datetime

from halfhour.method.followups.cadence import USUAL, usual_cadence
from halfhour.method.today.history import Balance, Tie
from halfhour.method.today.job import Who
from halfhour.method.today.step import short
from halfhour.pages.today.rows import Rows

Contact = tuple[Who, datetime]


def contacts(rows: Rows) -> Iterator[Contact]:
    """Every contact with anybody: messages, answers, interviews, and what was logged."""
    for row in rows.messages:
        for at in (row["sent_at"], row["answer_at"]):
            if at:
                yield row["person"], at
    for row in rows.interviews:
        if row["ended_at"]:
            yield row["person"], row["ended_at"]
    for row in (*rows.small["touch"], *rows.small["gift"]):
        yield row["person"], row["_at"]


def help_received(rows: Rows) -> Iterator[Contact]:
    """Every time somebody helped: a conversation, a referral, advice, a gift."""
    for row in rows.interviews:
        if row["ended_at"]:
            yield row["person"], row["ended_at"]
    for row in rows.referrals:
        yield row["referrer"], row["at"]
    for row in rows.advice:
        yield row["giver"], row["at"]
    for row in rows.small["gift"]:
        if row["_number"]:
            yield row["person"], row["_at"]


def ties(rows: Rows, every: tuple[int, int, int] = USUAL) -> Iterator[Tie]:
    """Those to keep in touch with: whoever talked with me or helped, and whoever has a cadence.

    Somebody who only never answered is left in peace.
    """
    spoken = _by_person(contacts(rows))
    helped = Counter(who.id for who, _ in help_received(rows))
    answered = {row["person_id"] for row in rows.messages if row["answer"] == "yes"}
    known = {**helped, **{row["person_id"]: 0 for row in rows.small["touch"]}}
    chosen = {row["person_id"]: row for row in rows.small["cadence"]}
    hooks = _hooks(rows)
    for person in sorted(known.keys() | answered | chosen.keys()):
        own = chosen.get(person)
        times = spoken.get(person)
        if times is None:
            if own is not None and own["_number"]:
                yield Tie(own["person"], rows.day(own["_at"]), None, own["_number"], own=True)
            continue
        who, days = times[0][0], sorted({rows.day(at) for _, at in times})
        before = days[-2] if len(days) > 1 else None
        count = helped.get(person, 0)
        cadence = own["_number"] if own is not None else usual_cadence(count, every)
        hook = hooks.get(person, "")
        yield Tie(who, days[-1], before, cadence, hook, count, own is not None)


def _by_person(found: Iterable[Contact]) -> dict[int, list[Contact]]:
    """Contacts, those with one person together."""
    grouped: dict[int, list[Contact]] = {}
    for who, at in found:
        grouped.setdefault(who.id, []).append((who, at))
    return grouped


def _hooks(rows: Rows) -> dict[int, str]:
    """An honest reason to write: what they need, or their advice that was followed."""
    hooks: dict[int, str] = {}
    for row in rows.advice:
        if row["state"] in ("followed", "tried"):
            hooks[row["giver_id"]] = f"you {row['state']} their advice “{short(row['text'])}”"
    for row in rows.small["need"]:
        hooks[row["person_id"]] = f"they said: {short(row['_text'])}"
    return hooks


def balances(rows: Rows) -> Iterator[Balance]:
    """Who has an open need, or gave much and was given nothing."""
    received = _by_person(help_received(rows))
    given = Counter(row["person_id"] for row in rows.small["gift"] if not row["_number"])
    needing = set()
    for row in rows.small["need"]:
        person = row["person_id"]
        needing.add(person)
        yield Balance(
            row["person"], len(received.get(person, ())), given[person], rows.day(row["_at"]),
            row["_text"], row["id"],
        )  # fmt: skip
    for person, times in received.items():
        if person not in needing:
            first = min(at for _, at in times)
            yield Balance(times[0][0], len(times), given[person], rows.day(first))
