"""A made year day by day, in the method alone: five things a day, nothing forgotten, everyone told.

A made-up seeker follows the plan of each day; people answer, meet, advise and refer by dice.
"""

from __future__ import annotations

import random
from collections import Counter
from dataclasses import dataclass, field, replace
from datetime import date, timedelta

from halfhour.method.today.history import (
    Advice,
    Asked,
    Candidate,
    History,
    Meeting,
    Promise,
    Referral,
    Tie,
)
from halfhour.method.today.job import Who
from halfhour.method.today.step import Settings, Step
from halfhour.method.today.steps import plan, steps

START = date(2026, 1, 5)


@dataclass
class Life:
    """Everything that happened so far, and the dice."""

    dice: random.Random
    rules: Settings = field(default_factory=lambda: Settings(weekly_requests=3))
    people: list[Who] = field(default_factory=lambda: [Who(n, f"Person {n}") for n in range(1, 81)])
    asked: dict[int, Asked] = field(default_factory=dict)
    meetings: dict[int, Meeting] = field(default_factory=dict)
    referrals: dict[int, Referral] = field(default_factory=dict)
    advice: dict[int, Advice] = field(default_factory=dict)
    promises: dict[int, Promise] = field(default_factory=dict)
    spoken: dict[int, list[date]] = field(default_factory=dict)
    busy: Counter[int] = field(default_factory=Counter)
    number: int = 0

    def next(self) -> int:
        """A fresh id."""
        self.number += 1
        return self.number

    def history(self) -> History:
        """What Today knows."""
        known = {a.person.id for a in self.asked.values()}
        fresh = [who for who in self.people if who.id not in known][:30]
        return History(
            people=len(self.people), marked=9, directions=1,
            candidates=tuple(Candidate(who, "Rail", "", n) for n, who in enumerate(fresh, 1)),
            asked=tuple(self.asked.values()), meetings=tuple(self.meetings.values()),
            referrals=tuple(self.referrals.values()), advice=tuple(self.advice.values()),
            promises=tuple(self.promises.values()),
            ties=tuple(
                Tie(self.people[pk - 1], days[-1], days[-2] if len(days) > 1 else None, 60)
                for pk, days in self.spoken.items()
            ),
        )  # fmt: skip

    def speak(self, who: Who | None, today: date) -> None:
        """Any contact restarts the clock."""
        if who is not None:
            self.spoken.setdefault(who.id, []).append(today)

    def others_move(self, today: date) -> None:
        """Those who were asked may answer."""
        for one in list(self.asked.values()):
            if not one.answer and not one.closed and self.dice.random() < 0.08:
                answer = "yes" if self.dice.random() < 0.6 else "no"
                self.asked[one.id] = replace(one, answer=answer, answered_on=today)

    def told(self, step: Step) -> None:
        """One report tells everything there is to tell to one person."""
        for kept in (self.referrals, self.advice):
            for pk, one in kept.items():
                giver = one.referrer if isinstance(one, Referral) else one.giver
                if step.person == giver:
                    kept[pk] = replace(one, told=True)

    def do(self, step: Step, today: date) -> None:
        """Do one step of the plan."""
        pk, who = step.about_id, step.person
        if step.rule in ("ask-someone", "contact-referred"):
            self.ask(step, today)
        elif step.rule == "no-answer-reminder":
            self.asked[pk] = replace(self.asked[pk], reminded_on=today)
        elif step.rule == "arrange":
            self.asked[pk] = replace(self.asked[pk], arranged=True)
            day = today + timedelta(days=self.dice.randrange(2, 10))
            made = self.next()
            self.meetings[made] = Meeting(made, who, day)
        elif step.rule == "prepare":
            self.meetings[pk] = replace(self.meetings[pk], prepared=True)
        elif step.rule == "confirm":
            self.meetings[pk] = replace(self.meetings[pk], state="confirmed")
        elif step.rule in ("interview-today", "did-it-happen"):
            self.meetings[pk] = replace(self.meetings[pk], state="held", ended_on=today)
        elif step.rule == "debrief":
            self.meetings[pk] = replace(self.meetings[pk], debriefed=True)
            self.harvest(who, today)
        elif step.rule == "thank":
            self.meetings[pk] = replace(self.meetings[pk], thanked=True)
        elif step.rule == "ask-permission":
            state = "granted" if self.dice.random() < 0.9 else "declined"
            self.referrals[pk] = replace(self.referrals[pk], permission=state)
        elif step.rule == "follow-advice":
            self.advice[pk] = replace(self.advice[pk], state="followed", state_on=today)
        elif step.rule == "keep-promise":
            self.promises[pk] = replace(self.promises[pk], kept=True)
        elif step.rule == "report-back":
            self.told(step)
        self.speak(who, today)

    def ask(self, step: Step, today: date) -> None:
        """A request goes out; somebody named is then contacted."""
        made = self.next()
        self.asked[made] = Asked(made, step.person, today)
        for pk, one in self.referrals.items():
            if one.person == step.person:
                self.referrals[pk] = replace(one, contacted=True)

    def harvest(self, who: Who, today: date) -> None:
        """What a conversation leaves behind."""
        for pk, one in self.referrals.items():
            if one.person == who and not one.outcome:
                self.referrals[pk] = replace(one, outcome="met", outcome_on=today)
        if self.dice.random() < 0.7:
            made = self.next()
            self.advice[made] = Advice(made, who, "Read on", today)
        if self.dice.random() < 0.4:
            made = self.next()
            self.promises[made] = Promise(made, who, "Send it", today)
        if self.dice.random() < 0.6:
            named = Who(len(self.people) + 1, f"Person {len(self.people) + 1}")
            self.people.append(named)
            made = self.next()
            self.referrals[made] = Referral(made, who, named, today)


def lived(seed: int, days: int = 365) -> tuple[Life, Counter[int]]:
    """A year, then a month in which nothing new begins, doing the plan each day."""
    life, sizes = Life(random.Random(seed)), Counter()
    for n in range(days + 45):
        today = START + timedelta(days=n)
        if n == days:
            life.rules = replace(life.rules, weekly_requests=1)
        life.others_move(today)
        todo = plan(steps(life.history(), today, life.rules), today, life.rules)
        sizes[len(todo)] += 1
        for step in todo:
            if n < days or step.rule != "ask-someone":
                life.do(step, today)
    return life, sizes
