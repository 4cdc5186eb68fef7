"""Telling the story: every step by the action a person would take, in the order it happened."""

from __future__ import annotations

import tempfile
from collections.abc import Callable
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from halfhour.actions.account.settings import change_settings
from halfhour.actions.directions.coding_here import code_everybody
from halfhour.actions.directions.deciding import decide_direction
from halfhour.actions.directions.learning import open_question
from halfhour.actions.directions.naming import name_direction
from halfhour.actions.directions.profile import take_profile, write_skill
from halfhour.actions.directions.reading import profile_in
from halfhour.actions.followups.advice import follow_advice, set_aside_advice, try_advice
from halfhour.actions.followups.contact import log_contact
from halfhour.actions.followups.giving import record_gift
from halfhour.actions.followups.reporting import report_back
from halfhour.actions.leads.going import apply_for
from halfhour.actions.leads.recording import record_lead
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.triage import mark_closeness
from halfhour.actions.referrals.companies import add_company
from halfhour.models import Advice, Direction, Interview, Person, Referral, User
from halfhour.world import cast, files, story
from halfhour.world.agreeing import set_side_by_side
from halfhour.world.talks import Talks

Step = Callable[[], Any]
EARLIEST, LATEST = 9, 18


def tell(*, by: User, now: datetime) -> dict[str, int]:
    """Fill the empty book of ``by`` with Noor's story, told up to ``now``.

    Steps are sorted by their moment, so that each finds what came before it.
    """
    telling = Telling(by, now)
    telling.arrive()
    telling.write()
    for when, _, step in sorted(telling.steps, key=lambda one: one[:2]):
        step(when)
    return {
        "people": Person.objects.kept_by(by).count(),
        "interviews": Interview.objects.kept_by(by).count(),
    }


class Telling:
    """The story on its way into a book."""

    def __init__(self, by: User, now: datetime) -> None:
        self.by = by
        self.now = now
        self.steps: list[tuple[datetime, int, Callable[[datetime], Any]]] = []

    def ago(self, days: int, hour: int = 10, minute: int = 0) -> datetime:
        """The moment ``days`` before the telling, on the clock of Leeds."""
        zone = ZoneInfo(cast.ZONE)
        day = self.now.astimezone(zone).date() - timedelta(days=days)
        return datetime.combine(day, time(hour, minute), zone).astimezone(UTC)

    def soon(self) -> datetime:
        """In two hours on the next half hour; ten in the morning where that is no hour to meet."""
        local = self.now.astimezone(ZoneInfo(cast.ZONE)) + timedelta(hours=2)
        local += timedelta(minutes=-local.minute % 30)
        if not EARLIEST <= local.hour < LATEST:
            local = local.replace(hour=10, minute=0) + timedelta(days=local.hour >= LATEST)
        return local.replace(second=0, microsecond=0).astimezone(UTC)

    def then(self, when: datetime, step: Callable[[datetime], Any]) -> None:
        """Keep a step for its moment; nothing is told of what lies ahead."""
        self.steps.append((min(when, self.now), len(self.steps), step))

    def person(self, name: str) -> int:
        """The id of somebody in the book."""
        return int(Person.objects.kept_by(self.by).get(name=name).pk)

    def direction(self, name: str) -> Direction:
        """A direction by its name."""
        found: Direction = Direction.objects.kept_by(self.by).get(name=name)
        return found

    def arrive(self) -> None:
        """Settings, the files, and how well she knows whom: the first evening."""
        at = self.ago(70, 19)
        change_settings(
            by=self.by, at=at, full_name=cast.SEEKER, about_me=cast.ABOUT, location=cast.PLACE,
            time_zone=cast.ZONE, country="GB",
        )  # fmt: skip
        with tempfile.TemporaryDirectory() as folder:
            connections, contacts = Path(folder) / "Connections.csv", Path(folder) / "contacts.vcf"
            connections.write_text(files.connections_csv(), encoding="utf-8")
            contacts.write_text(files.contacts_vcf(), encoding="utf-8")
            import_files(by=self.by, at=at, paths=[connections, contacts])
        code_everybody(by=self.by, at=at)
        known = dict(Person.objects.kept_by(self.by).values_list("name", "pk"))
        for number, role in enumerate(cast.everybody()):
            if role.closeness and role.name in known:
                when = at + timedelta(minutes=10, seconds=3 * number)
                mark_closeness(
                    by=self.by, at=when, person=known[role.name], closeness=role.closeness
                )

    def write(self) -> None:
        """Lay out everything that happened since."""
        self._directions()
        talks = Talks(self)
        for talk in story.TALKS:
            talks.whole(talk)
        for asked in story.ASKED:
            talks.only_asked(asked)
        talks.cancelled(*story.CANCELLED)
        talks.resumes()
        self._advice()
        self._around()
        self.then(self.ago(1, 21), lambda at: set_side_by_side(by=self.by, at=at))

    def _directions(self) -> None:
        for number, way in enumerate(story.WAYS):
            self.then(self.ago(69, 18, number), lambda at, way=way: self._name(way, at))
        for number, (name, why, way) in enumerate(story.COMPANIES):
            self.then(
                self.ago(69, 19, number),
                lambda at, name=name, why=why, way=way: add_company(
                    by=self.by, at=at, organisation=name, why=why, direction=self.direction(way).pk
                ),
            )
        self.then(self.ago(69, 20), self._profile)
        self.then(
            self.ago(24, 20),
            lambda at: decide_direction(
                by=self.by, at=at, direction=self.direction(story.INFORMATICS).pk,
                decision="go deeper", reason="Three people independently said ward leadership counts",
            ),
        )  # fmt: skip

    def _name(self, way: story.Way, at: datetime) -> None:
        kept = name_direction(
            by=self.by, at=at, name=way.name, why=way.why,
            occupations=way.occupations, industries=way.industries,
        )  # fmt: skip
        for topic, text in way.questions:
            open_question(by=self.by, at=at, direction=kept.pk, topic=topic, text=text)

    def _profile(self, at: datetime) -> None:
        take_profile(by=self.by, at=at, profile=profile_in("", b"", cast.RESUME))
        for name in ("Rota planning", "Patient flow", "Training new staff", "Electronic charts"):
            write_skill(by=self.by, at=at, name=name)

    def _advice(self) -> None:
        verbs = {"followed": follow_advice, "tried": try_advice, "set aside": set_aside_advice}
        for giver, state, words, days, reported in story.ADVICE:
            self.then(
                self.ago(days, 20),
                lambda at, giver=giver, state=state, words=words: verbs[state](
                    by=self.by, at=at, advice=self._advice_of(giver), words=words
                ),
            )
            if reported is not None:
                self.then(
                    self.ago(reported, 18),
                    lambda at, giver=giver: self._report(giver, at),
                )

    def _advice_of(self, giver: str) -> int:
        return int(Advice.objects.kept_by(self.by).filter(giver__name=giver).earliest("at").pk)

    def _report(self, giver: str, at: datetime) -> None:
        referrals = Referral.objects.kept_by(self.by).filter(referrer__name=giver)
        report_back(
            by=self.by, at=at, person=self.person(giver), advice=[self._advice_of(giver)],
            referrals=list(referrals.values_list("pk", flat=True)),
            words="Told what came of it, with thanks",
        )  # fmt: skip

    def _around(self) -> None:
        for name, days, channel, note in story.TOUCHES:
            self.then(
                self.ago(days, 13),
                lambda at, name=name, channel=channel, note=note: log_contact(
                    by=self.by, at=at, person=self.person(name), channel=channel, note=note
                ),
            )
        self.then(
            self.ago(40, 17),
            lambda at: record_gift(
                by=self.by, at=at, person=self.person("Priya Raghunathan"),
                text="Found three nurses for her appointment app",
            ),
        )  # fmt: skip
        self.then(self.ago(28, 20), self._opening)

    def _opening(self, at: datetime) -> None:
        kept = record_lead(
            by=self.by, at=at, title="Clinical product specialist",
            organisation="Hallmark Health Software", person=self.person("Mei-Ling Chou"),
            direction=self.direction(story.INFORMATICS).pk,
        )  # fmt: skip
        apply_for(
            by=self.by, at=at + timedelta(days=2), lead=kept.pk, words="With the third version"
        )
