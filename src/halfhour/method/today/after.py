"""Rules of what interviews leave behind: referrals, permission, advice, promises."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta

from halfhour.method.today.history import History, Referral
from halfhour.method.today.step import Found, Rule, Settings, short


def is_open(referral: Referral) -> bool:
    """Whether the person named has still to be written to."""
    return not (referral.closed or referral.contacted or referral.outcome)


def to_ask_permission(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """A referral whose giver has not been asked whether their name may be used."""
    for referral in history.referrals:
        if is_open(referral) and not referral.permission and not history.landed:
            yield Found(
                f"referral:{referral.id}:permission",
                f"Ask {referrer_name(referral)} whether you may use their name",
                referral.said_on + timedelta(days=settings.permission_within),
                f"They named {referral.person.name}. With their leave your message leads with"
                " their name; without it, it must not mention them.",
                referral.referrer,
                referral.id,
            )


def referrer_name(referral: Referral) -> str:
    """Who named them, as the step says it."""
    return referral.referrer.name


def to_contact(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """People I was referred to and have not written to, each once however many named them."""
    if history.landed:
        return
    waiting: dict[int, list[Referral]] = {}
    for referral in history.referrals:
        if is_open(referral):
            waiting.setdefault(referral.person.id, []).append(referral)
    for referrals in waiting.values():
        newest = max(referrals, key=lambda referral: referral.id)
        said_on = min(referral.said_on for referral in referrals)
        yield Found(
            f"referral:{newest.id}:contact",
            f"Write to {newest.person.name}",
            said_on + timedelta(days=settings.refer_within),
            _why_contact(referrals),
            newest.person,
            newest.id,
        )


def _why_contact(referrals: list[Referral]) -> str:
    """Who named them, and whether a name may be used."""
    names = " and ".join(sorted({referral.referrer.name for referral in referrals}))
    granted = sorted({r.referrer.name for r in referrals if r.permission == "granted"})
    if granted:
        return f"{names} named them. You may use the name of {' and '.join(granted)}."
    if any(referral.permission in ("", "asked") for referral in referrals):
        return f"{names} named them. Whether you may say so is not settled yet."
    return f"{names} named them and would rather not be mentioned."


def to_follow(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Advice that has neither been followed nor set aside."""
    for advice in history.advice:
        if advice.state == "open":
            yield Found(
                f"advice:{advice.id}",
                f"Follow the advice: {short(advice.text)}",
                advice.due_on or advice.said_on + timedelta(days=settings.advice_within),
                f"{advice.giver.name} advised it. Follow it, try it, or set it aside with a"
                " reason.",
                advice.giver,
                advice.id,
            )


def to_keep(history: History, today: date, settings: Settings) -> Iterator[Found]:
    """Promises not kept yet."""
    for promise in history.promises:
        if not promise.kept:
            yield Found(
                f"promise:{promise.id}",
                f"Keep your promise: {short(promise.text)}",
                promise.due_on or promise.made_on + timedelta(days=settings.promise_within),
                f"You told {promise.person.name} you would.",
                promise.person,
                promise.id,
            )


AFTER = (
    Rule(
        "keep-promise", "followups",
        "I promised something", "on the day promised, else within 7 days",
        "a promise kept is how trust begins", "M17", "it is kept", 7, to_keep,
    ),
    Rule(
        "ask-permission", "referrals",
        "someone named a person, and permission to use their name was not asked",
        "within 2 days", "no message uses a name without leave", "M12",
        "permission is asked, granted or declined", 8, to_ask_permission,
    ),
    Rule(
        "contact-referred", "referrals",
        "someone was named and has not been written to", "within 3 days",
        "people refer to people refer to people", "M4",
        "they are written to, or the referral is closed", 9, to_contact,
    ),
    Rule(
        "follow-advice", "followups",
        "advice is open", "on its day, else within 14 days",
        "advice followed is the best thanks", "M14",
        "it is followed, tried, or set aside with the reason", 11, to_follow,
    ),
)  # fmt: skip
