"""What is known when a message is drafted; whatever is empty is not spoken of."""

from __future__ import annotations

from dataclasses import dataclass

KINDS = ("request", "reminder", "confirmation", "thanks", "report", "touch", "news")
CHANNELS = ("email", "note", "linkedin", "text", "phone", "in-person")
CHECKED_AS = {
    "touch": "report", "news": "report", "invitation": "confirmation", "cancellation": "report",
}  # fmt: skip


@dataclass(frozen=True, slots=True)
class Facts:
    """The facts of one message. All are plain words as the seeker keeps them.

    ``referrer`` is the full name of somebody whose permission stands; ``talked`` is
    true when an interview took place, ``gave`` when they gave advice or a referral. ``said`` are things the person said, ``doing`` what the seeker does about
    them, ``came_of`` what came of advice or referrals, ``helped`` how they helped toward the job. ``when`` is a day and an hour in words,
    ``asked_on`` the day of the first request in words.
    """

    me: str = ""
    about_me: str = ""
    my_phone: str = ""
    name: str = ""
    given_name: str = ""
    title: str = ""
    organisation: str = ""
    how_known: str = ""
    closeness: str = ""
    near: bool = False
    direction: str = ""
    referrer: str = ""
    minutes: int = 20
    asked_on: str = ""
    talked: bool = False
    gave: bool = False
    when: str = ""
    zone: str = ""
    mode: str = ""
    place: str = ""
    said: tuple[str, ...] = ()
    doing: str = ""
    came_of: tuple[str, ...] = ()
    helped: tuple[str, ...] = ()
    new_title: str = ""
    new_organisation: str = ""

    @property
    def did_help(self) -> bool:
        """Whether they are known to have helped, so that thanks for it are no invention."""
        return self.talked or self.gave or bool(self.said or self.came_of or self.helped)


def checked_as(kind: str, channel: str) -> str:
    """The kind by which the checker judges a message of this kind on this channel.

    >>> checked_as("request", "note"), checked_as("news", "email")
    ('note', 'report')
    """
    if channel == "note" and kind == "request":
        return "note"
    return CHECKED_AS.get(kind, kind)
