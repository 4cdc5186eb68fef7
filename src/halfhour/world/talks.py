"""The talks of the story: asked, answered, held, looked back on, thanked."""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import TYPE_CHECKING

from halfhour.actions.interviews.arranging import (
    arrange_interview,
    cancel_interview,
    confirm_interview,
)
from halfhour.actions.interviews.debriefing import (
    Debrief,
    Learned,
    Ratings,
    begin_thanks,
    debrief_interview,
)
from halfhour.actions.interviews.holding import finish_interview, start_interview, write_note
from halfhour.actions.interviews.preparing import prepare_interview
from halfhour.actions.outreach.answering import log_answer
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.resumes.keeping import add_resume
from halfhour.method.interviews.captures import capture_text
from halfhour.models import Interview, Message, Opinion
from halfhour.pages.interviews.agenda import proposed_agenda
from halfhour.world import story
from halfhour.world.files import resume_docx

if TYPE_CHECKING:
    from halfhour.world.telling import Telling


class Talks:
    """Lays the talks out into the steps of a telling."""

    def __init__(self, telling: Telling) -> None:
        self.telling = telling
        self.by = telling.by
        self.messages: dict[str, int] = {}
        self.interviews: dict[str, int] = {}

    def whole(self, talk: story.Talk) -> None:
        """One talk from the asking to the thanks, as far as it has come."""
        t = self.telling
        start = t.ago(talk.held, 15) if talk.held else t.soon()
        t.then(t.ago(talk.asked, 9), lambda at: self._ask(talk.name, talk.way, talk.channel, at))
        t.then(
            t.ago(talk.answered, 11),
            lambda at: self._answered(talk.name, "yes", "Yes, gladly.", at),
        )
        t.then(t.ago(talk.answered, 12), lambda at: self._arrange(talk, start, at))
        t.then(t.ago(talk.answered, 13), lambda at: self._prepare(talk, at))
        if talk.held >= 0:
            t.then(t.ago(talk.held + 1, 16), lambda at: self._confirm(talk, at))
        if talk.held > 0:
            t.then(start, lambda at: self._hold(talk, at))
            if talk.debriefed:
                t.then(start + timedelta(hours=1), lambda at: self._look_back(talk, at))
            if talk.thanked:
                t.then(start + timedelta(hours=3), lambda at: self._thank(talk, at))

    def only_asked(self, asked: story.Asked) -> None:
        """A request that has not led to a talk, or a draft that was not sent."""
        t = self.telling
        if asked.sent is None:
            t.then(
                t.ago(1, 21),
                lambda at: start_message(
                    by=self.by, at=at, person=t.person(asked.name), kind="request",
                    channel=asked.channel, direction=t.direction(asked.way).pk,
                ),
            )  # fmt: skip
            return
        t.then(t.ago(asked.sent, 9), lambda at: self._ask(asked.name, asked.way, asked.channel, at))
        if asked.answer:
            t.then(
                t.ago(asked.answered, 12),
                lambda at: self._answered(asked.name, asked.answer, asked.words, at),
            )

    def cancelled(self, name: str, way: str, asked: int, called_off: int, reason: str) -> None:
        """A talk that was arranged and called off."""
        t = self.telling
        talk = story.Talk(name, way, asked, asked - 1, called_off - 3, mode="phone", minutes=15)
        t.then(t.ago(asked, 9), lambda at: self._ask(name, way, "email", at))
        t.then(t.ago(asked - 1, 9), lambda at: self._answered(name, "yes", "Fine with me.", at))
        t.then(t.ago(asked - 1, 10), lambda at: self._arrange(talk, t.ago(called_off - 3, 15), at))
        t.then(
            t.ago(called_off, 9),
            lambda at: cancel_interview(
                by=self.by, at=at, interview=self.interviews[name], reason=reason
            ),
        )

    def resumes(self) -> None:
        """Three versions of the resume, each taking up what was said of the one before."""
        for version in story.RESUMES:
            self.telling.then(
                self.telling.ago(version.days, 21), lambda at, v=version: self._revise(v, at)
            )

    def _revise(self, version: story.Version, at: datetime) -> None:
        taken_up = Opinion.objects.kept_by(self.by).filter(person__name__in=version.answers)
        add_resume(
            by=self.by,
            at=at,
            name=version.name,
            content=resume_docx(version.text),
            answers=list(taken_up.values_list("pk", flat=True)),
        )

    def _ask(self, name: str, way: str, channel: str, at: datetime) -> None:
        t = self.telling
        message = start_message(
            by=self.by, at=at, person=t.person(name), kind="request", channel=channel,
            direction=t.direction(way).pk,
        )  # fmt: skip
        mark_sent(by=self.by, at=at + timedelta(minutes=20), message=message.pk, how="copy")
        self.messages[name] = message.pk

    def _answered(self, name: str, kind: str, words: str, at: datetime) -> None:
        log_answer(by=self.by, at=at, message=self.messages[name], kind=kind, text=words)

    def _arrange(self, talk: story.Talk, start: datetime, at: datetime) -> None:
        t = self.telling
        kept = arrange_interview(
            by=self.by, at=at, person=t.person(talk.name), minutes=talk.minutes, mode=talk.mode,
            starts_at=start, time_zone="Europe/London", place=talk.place, phone=talk.phone,
            direction=t.direction(talk.way).pk, request=self.messages[talk.name],
        )  # fmt: skip
        self.interviews[talk.name] = kept.pk

    def _prepare(self, talk: story.Talk, at: datetime) -> None:
        t = self.telling
        agenda = proposed_agenda(
            reader=self.by, today=at.date(), person=t.person(talk.name), minutes=talk.minutes,
            direction=t.direction(talk.way).pk,
        )  # fmt: skip
        prepare_interview(by=self.by, at=at, interview=self.interviews[talk.name], agenda=agenda)

    def _confirm(self, talk: story.Talk, at: datetime) -> None:
        confirm_interview(by=self.by, at=at, interview=self.interviews[talk.name])

    def _hold(self, talk: story.Talk, at: datetime) -> None:
        interview = self.interviews[talk.name]
        start_interview(by=self.by, at=at, interview=interview)
        kept: Interview = Interview.objects.kept_by(self.by).get(pk=interview)
        items = list(kept.agenda.order_by("order").values_list("uid", flat=True))
        for number, words in enumerate(talk.said):
            write_note(
                by=self.by, at=at + timedelta(minutes=4 + 3 * number), interview=interview,
                kind="note", text=words, item=items[number % len(items)],
            )  # fmt: skip
        for number, (kind, fields) in enumerate(talk.captures):
            write_note(
                by=self.by, at=at + timedelta(minutes=12 + number), interview=interview,
                kind=kind, text=capture_text(fields),
            )  # fmt: skip
        finish_interview(by=self.by, at=at + timedelta(minutes=talk.minutes), interview=interview)

    def _look_back(self, talk: story.Talk, at: datetime) -> None:
        learned = tuple(Learned(text=text, topic=topic) for topic, text in talk.learned)
        ratings = Ratings(*talk.ratings) if talk.ratings else Ratings()
        debrief_interview(
            by=self.by, at=at, interview=self.interviews[talk.name],
            debrief=Debrief(
                learned=learned, ratings=ratings, my_promises=talk.my_promises,
                their_promises=talk.their_promises,
            ),
        )  # fmt: skip

    def _thank(self, talk: story.Talk, at: datetime) -> None:
        note: Message = begin_thanks(by=self.by, at=at, interview=self.interviews[talk.name])
        mark_sent(by=self.by, at=at, message=note.pk, how="copy")
