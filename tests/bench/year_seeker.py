"""A diligent seeker: does each day what Today says, by the actions a person would take."""

from __future__ import annotations

from collections import Counter
from datetime import datetime, timedelta

from bench.year_others import Others
from halfhour.actions.followups.advice import follow_advice, set_aside_advice
from halfhour.actions.followups.giving import record_gift
from halfhour.actions.followups.promises import keep_promise
from halfhour.actions.followups.reporting import begin_report
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.actions.interviews.debriefing import Debrief, debrief_interview
from halfhour.actions.interviews.preparing import prepare_interview
from halfhour.actions.leads.going import apply_for, record_stage
from halfhour.actions.leads.news import begin_news
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.referrals.permission import decline_permission, grant_permission
from halfhour.actions.shortlist.choosing import choose
from halfhour.actions.today.marking import dismiss, finish, put_off
from halfhour.method.refused import Refused
from halfhour.method.today.step import Step
from halfhour.models import Direction, Interview, Lead, Message, User
from halfhour.pages.followups.report import report_page
from halfhour.pages.interviews.agenda import proposed_agenda
from halfhour.pages.leads.landed import landed_page
from halfhour.pages.shortlist.page import shortlist_page


class Seeker:
    """What a seeker does about each rule; counts what was refused, by its name."""

    def __init__(self, by: User, others: Others) -> None:
        self.by, self.others = by, others
        self.refused: Counter[str] = Counter()
        self.done: Counter[str] = Counter()
        self.way = Direction.objects.kept_by(by).order_by("id").first()

    def choose(self, at: datetime) -> None:
        """On Mondays: a few more people from the shortlist."""
        page = shortlist_page(reader=self.by, today=at.date(), direction=self.way.pk)
        for role, people in (("expert", page.experts), ("connector", page.connectors)):
            for one in [one for one in people if not one.chosen][:2]:
                choose(by=self.by, at=at, person=one.person.id, direction=self.way.pk, role=role)

    def act(self, step: Step, at: datetime) -> None:
        """Do one step; what the rhythm refuses is put off a few days."""
        doing = getattr(self, step.rule.replace("-", "_"), None)
        self.done[step.rule] += 1
        try:
            if doing is None:
                finish(by=self.by, at=at, key=step.key)
            else:
                doing(step, at)
        except Refused as refusal:
            self.refused[f"{step.rule}: {type(refusal).__name__}"] += 1
            until = at.date() + timedelta(days=4)
            put_off(by=self.by, at=at, key=step.key, until=until)

    def _write(self, at: datetime, kind: str, person: int, **known) -> Message:
        """One message, written and sent."""
        draft = start_message(by=self.by, at=at, person=person, kind=kind, **known)
        return mark_sent(by=self.by, at=at, message=draft.pk)

    def ask_someone(self, step: Step, at: datetime) -> None:
        self._write(at, "request", step.person.id, direction=self.way.pk)

    contact_referred = ask_again = ask_someone

    def no_answer_colleague(self, step: Step, at: datetime) -> None:
        if step.person is None:
            dismiss(by=self.by, at=at, key=step.key, reason="I know nobody else there")
        else:
            self.ask_someone(step, at)

    def no_answer_reminder(self, step: Step, at: datetime) -> None:
        self._write(at, "reminder", step.person.id, reminds_of=step.about_id)

    def send_draft(self, step: Step, at: datetime) -> None:
        mark_sent(by=self.by, at=at, message=step.about_id)

    def arrange(self, step: Step, at: datetime) -> None:
        start = at.replace(hour=14) + timedelta(days=self.others.day_ahead())
        arrange_interview(by=self.by, at=at, person=step.person.id, starts_at=start,
                          direction=self.way.pk, request=step.about_id)  # fmt: skip

    def prepare(self, step: Step, at: datetime) -> None:
        agenda = proposed_agenda(reader=self.by, today=at.date(), person=step.person.id, minutes=20,
                                 direction=self.way.pk)  # fmt: skip
        prepare_interview(by=self.by, at=at, interview=step.about_id, agenda=agenda)

    def confirm(self, step: Step, at: datetime) -> None:
        self._write(at, "confirmation", step.person.id, interview=step.about_id)

    def interview_today(self, step: Step, at: datetime) -> None:
        self.others.talk(at.replace(hour=15), step.about_id)

    did_it_happen = interview_today

    def debrief(self, step: Step, at: datetime) -> None:
        promises = ("Send the rota example",) if self.others.dice.random() < 0.4 else ()
        debrief_interview(by=self.by, at=at, interview=step.about_id,
                          debrief=Debrief(summary="A good talk", my_promises=promises))  # fmt: skip

    def thank(self, step: Step, at: datetime) -> None:
        self._write(at, "thanks", step.person.id, interview=step.about_id)

    def ask_permission(self, step: Step, at: datetime) -> None:
        say = grant_permission if self.others.says_yes() else decline_permission
        say(by=self.by, at=at, referral=step.about_id, words="They said so on the phone")

    def follow_advice(self, step: Step, at: datetime) -> None:
        if self.others.dice.random() < 0.8:
            follow_advice(by=self.by, at=at, advice=step.about_id, words="It was worth it")
        else:
            set_aside_advice(by=self.by, at=at, advice=step.about_id, words="Not this year")

    def keep_promise(self, step: Step, at: datetime) -> None:
        keep_promise(by=self.by, at=at, promise=step.about_id)

    def report_back(self, step: Step, at: datetime) -> None:
        items = report_page(reader=self.by, person=step.person.id).items
        draft = begin_report(
            by=self.by, at=at, person=step.person.id, lines=[one.line for one in items],
            advice=[one.id for one in items if one.kind == "advice"],
            referrals=[one.id for one in items if one.kind == "referral"],
        )  # fmt: skip
        mark_sent(by=self.by, at=at, message=draft.pk)

    def give_back(self, step: Step, at: datetime) -> None:
        need = step.about_id if step.key.startswith("need:") else None
        record_gift(by=self.by, at=at, person=step.person.id, text="An article", need=need)

    def keep_in_touch(self, step: Step, at: datetime) -> None:
        self._write(at, "touch", step.person.id)

    def decide_opening(self, step: Step, at: datetime) -> None:
        apply_for(by=self.by, at=at, lead=step.about_id)

    def application_step(self, step: Step, at: datetime) -> None:
        lead = Lead.objects.kept_by(self.by).get(steps=step.about_id)
        record_stage(by=self.by, at=at, lead=lead.pk, stage="interviewed")

    def tell_helpers(self, step: Step, at: datetime) -> None:
        page = landed_page(reader=self.by)
        if page.without_draft:
            helpers = [(one.id, one.says) for one in page.without_draft]
            begin_news(by=self.by, at=at, lead=page.lead, helpers=helpers)
        draft = Message.objects.kept_by(self.by).get(
            kind="news", person=step.person.id, sent_at=None, withdrawn_at=None
        )
        mark_sent(by=self.by, at=at, message=draft.pk)

    def unthanked(self) -> list[str]:
        """Those who talked with the seeker and were never thanked for it."""
        return [
            talk.person.name
            for talk in Interview.objects.kept_by(self.by).exclude(ended_at=None)
            if not Message.objects.kept_by(self.by).filter(
                person=talk.person, kind="thanks", sent_at__gte=talk.ended_at
            ).exists()
        ]  # fmt: skip
