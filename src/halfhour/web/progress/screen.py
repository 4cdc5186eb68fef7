"""Rates as they are drawn: whole percents, and a sentence with the uncertainty."""

from __future__ import annotations

from dataclasses import dataclass

from halfhour.method.progress import Interval, Outlook, Stage
from halfhour.pages.progress.page import ProgressPage


@dataclass(frozen=True)
class Bar:
    """One share; value, low and high are whole percents."""

    label: str
    value: int
    low: int
    high: int
    text: str


@dataclass(frozen=True)
class Group:
    """The shares by one thing."""

    by: str
    bars: tuple[Bar, ...]
    best: str


@dataclass(frozen=True)
class ProgressScreen:
    """Progress as it is drawn."""

    stages: tuple[Stage, ...]
    most: int
    groups: tuple[Group, ...]
    conversations: int
    referrals: int
    outlook: str
    waiting: int


def screen(page: ProgressPage) -> ProgressScreen:
    """The page in words and bars."""
    groups = tuple(
        Group(group.by, tuple(bar(rate.name, rate.share) for rate in group.rates), group.best)
        for group in page.groups
    )
    return ProgressScreen(
        page.stages, page.most, groups, page.conversations, page.referrals,
        in_words(page.outlook, page.conversations), page.waiting,
    )  # fmt: skip


def bar(label: str, share: Interval) -> Bar:
    """A share with its interval in words."""
    low, high = round(share.low * 100), round(share.high * 100)
    value = round((share.rate or 0) * 100)
    text = f"{value} %, likely {low} to {high} % ({share.successes} of {share.trials})"
    if share.early:
        text = f"{share.successes} of {share.trials}: too early to tell (likely {low} to {high} %)"
    return Bar(label, value, low, high, text)


def in_words(outlook: Outlook, conversations: int) -> str:
    """How far it is, as a range; nothing is promised that nobody can know."""
    if not conversations:
        return "After the first few conversations this says about how many more it may take."
    if outlook.about is None or outlook.most is None:
        return "No referral yet, so nobody can say how many conversations it takes. Keep asking."
    talks = f"{outlook.least} to {outlook.most}" if outlook.most > outlook.least else outlook.most
    return (
        f"At your own rate about {outlook.about} more conversations, likely {talks}, until"
        f" {outlook.wanted} more referrals."
    )
