"""The other people in a simulated year: they answer or do not, come to the talk, name and advise."""

from __future__ import annotations

import random
from datetime import datetime

from halfhour.actions.interviews.holding import finish_interview, start_interview, write_note
from halfhour.actions.leads.going import record_stage, stage_of
from halfhour.actions.outreach.answering import log_answer
from halfhour.method.interviews.captures import capture_text
from halfhour.models import Interview, Lead, Message, User

GIVEN = (
    "Amara",
    "Bohdan",
    "Chiara",
    "Dae-jung",
    "Eun",
    "Farid",
    "Gudrun",
    "Hinemoa",
    "Itzel",
    "Jules",
)
FAMILY = (
    "Okafor",
    "Koval",
    "Ricci",
    "Haddad",
    "Nilsson",
    "Mbeki",
    "Tanaka",
    "Novák",
    "Silva",
    "Owusu",
)
ADVICE = ("Sit in on a handover at another trust", "Read the yearly report of the safety board",
          "Write down one change you led each week", "Go to the open evening of the college",
          "Ask for the data model of your own ward")  # fmt: skip
NEEDS = (
    "Looks for a speaker on rotas",
    "Needs somebody who writes Polish",
    "Likes old hospital maps",
)


class Others:
    """Everyone but the seeker, by dice."""

    def __init__(self, by: User, seed: int) -> None:
        self.by, self.dice, self.number = by, random.Random(seed), 0

    def morning(self, at: datetime) -> None:
        """Some of those who were asked answer."""
        waiting = Message.objects.kept_by(self.by).filter(
            kind="request", sent_at__lt=at, answers=None, withdrawn_at=None
        )
        for message in waiting.order_by("id"):
            if self.dice.random() < 0.09:
                kind = self.dice.choices(("yes", "no", "later", "bounce"), (62, 22, 10, 6))[0]
                log_answer(by=self.by, at=at, message=message.pk, kind=kind)
        for lead in Lead.objects.kept_by(self.by).order_by("id"):
            if stage_of(lead) in ("applied", "interviewed") and self.dice.random() < 0.02:
                record_stage(by=self.by, at=at, lead=lead.pk, stage="rejected")

    def talk(self, at: datetime, interview: int) -> None:
        """A conversation, and what it leaves."""
        start_interview(by=self.by, at=at, interview=interview)
        for kind, fields in self._brings():
            text = capture_text(fields)
            write_note(by=self.by, at=at, interview=interview, kind=kind, text=text)
        finish_interview(by=self.by, at=at, interview=interview)

    def _brings(self):
        """What one conversation brings."""
        if self.dice.random() < 0.7:
            yield "advice", {"words": self.dice.choice(ADVICE)}
        if self.dice.random() < 0.55:
            self.number += 1
            name = f"{self.dice.choice(GIVEN)} {self.dice.choice(FAMILY)}-{_letters(self.number)}"
            said = self.dice.choice(("yes", "no", ""))
            yield "referral", {"name": name, "permission": said, "words": "Say I sent you"}
        if self.dice.random() < 0.25:
            yield "give", {"words": self.dice.choice(NEEDS)}
        if self.dice.random() < 0.1:
            yield (
                "idea",
                {"name": f"Informatics lead {_letters(self.number)}", "organisation": "A trust"},
            )

    def says_yes(self) -> bool:
        """Whether they let their name be used."""
        return self.dice.random() < 0.85

    def day_ahead(self) -> int:
        """In how many days they have time."""
        return self.dice.randrange(2, 12)

    def there(self, interview: int) -> bool:
        """Whether an interview is still to be held."""
        return Interview.objects.kept_by(self.by).filter(pk=interview, ended_at=None).exists()


def _letters(number: int) -> str:
    """A number as letters, since names have none."""
    found = ""
    while number:
        number, rest = divmod(number - 1, 26)
        found = chr(97 + rest) + found
    return found.capitalize()
