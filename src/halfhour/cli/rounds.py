"""What halfhour does by itself: due mail, answers, calendars, contacts and the digest, each in its rhythm."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django.conf import settings
from django.db import connections

from halfhour.actions.account.entering import active_users
from halfhour.cli import clock
from halfhour.cli.command import acting, say, sentence
from halfhour.method.lazy import lazily
from halfhour.models import CalendarAccount, ContactServer, MailAccount, Notifier, Settings, User
from halfhour.outside.account.running import AlreadyRunning, claim_rounds

_due = lazily("halfhour.actions.outreach.due")
_mailing = lazily("halfhour.actions.outreach.mailing")
_receiving = lazily("halfhour.actions.outreach.receiving")
_calendars = lazily("halfhour.actions.interviews.calendars")
_servers = lazily("halfhour.actions.people.servers")
_writing = lazily("halfhour.actions.interviews.calendar_writing")
_digest = lazily("halfhour.actions.today.digest")
_today = lazily("halfhour.pages.today.page")

TICK = timedelta(minutes=1)
FIRST_AFTER = 5.0  # seconds: the first page comes before the first round


@dataclass(frozen=True, slots=True)
class Round:
    """One thing done again and again; ``wanted`` is one small query that loads nothing."""

    name: str
    every: timedelta
    wanted: Callable[[User], bool]
    go: Callable[[User, datetime], object]


@dataclass(slots=True)
class Rounds:
    """The rounds of one user: when each was done last, and what was said of its failure."""

    by: User
    last: dict[str, datetime] = field(default_factory=dict)
    said: dict[str, str] = field(default_factory=dict)

    def begin(self, at: datetime) -> None:
        """Settle what a stop in the middle of sending has left."""
        self._try(AFTER_A_STOP, at)

    def go(self, at: datetime) -> None:
        """Do every round whose time has come; one that fails does not stop the others."""
        for one in ROUNDS:
            last = self.last.get(one.name)
            if last is None or not last <= at < last + one.every:
                self.last[one.name] = at
                self._try(one, at)

    def _try(self, one: Round, at: datetime) -> None:
        """A failure is one line, told again only when it has changed."""
        words = ""
        try:
            if one.wanted(self.by):
                one.go(self.by, at)
        except Exception as error:
            words = f"{one.name}: {' '.join((sentence(error) or type(error).__name__).split())}"
        if words and words != self.said.get(one.name):
            say(words)
        self.said[one.name] = words


def everybody(local: Callable[[], User]) -> list[User]:
    """Whose rounds are done: the one user of a home; everybody who is active when hosted."""
    return list(active_users()) if settings.HOSTED else [local()]


def go_round(known: dict[int, Rounds], users: Iterable[User], at: datetime) -> None:
    """The rounds of every user, each begun at the first sight of them."""
    for user in users:
        if user.pk not in known:
            known[user.pk] = Rounds(user)
            known[user.pk].begin(at)
        known[user.pk].go(at)


def keep_going(stop: threading.Event) -> None:
    """Do the rounds until ``stop``, the store closed in between. Raises AlreadyRunning."""
    with claim_rounds(settings.HOME):
        known: dict[int, Rounds] = {}
        while not stop.is_set():
            go_round(known, everybody(acting), clock.now())
            connections.close_all()
            stop.wait(TICK.total_seconds())


def keep_going_beside(stop: threading.Event) -> threading.Thread:
    """Do the rounds in a thread beside the app, unless a worker does them already."""

    def run() -> None:
        if stop.wait(FIRST_AFTER):
            return
        try:
            keep_going(stop)
        except AlreadyRunning:
            connections.close_all()

    thread = threading.Thread(target=run, name="rounds", daemon=True)
    thread.start()
    return thread


def _has_mail(by: User) -> bool:
    return bool(MailAccount.objects.kept_by(by).exists())


def _reads_mail(by: User) -> bool:
    return bool(MailAccount.objects.kept_by(by).exclude(imap_host="").exists())


def _reads_calendars(by: User) -> bool:
    return bool(CalendarAccount.objects.kept_by(by).exclude(kind="file").exists())


def _writes_calendar(by: User) -> bool:
    return bool(CalendarAccount.objects.kept_by(by).filter(write=True).exists())


def _has_servers(by: User) -> bool:
    return bool(ContactServer.objects.kept_by(by).exists())


def _has_places(by: User) -> bool:
    return bool(Notifier.objects.kept_by(by).exclude(enabled_at=None).exists())


def _settle(by: User, at: datetime) -> None:
    _mailing.reconcile(by=by, at=at, restarted=True)


def _send(by: User, at: datetime) -> None:
    _due.send_due(by=by, at=at)


def _receive(by: User, at: datetime) -> None:
    _receiving.read_answers(by=by, at=at)


def _calendar(by: User, at: datetime) -> None:
    _calendars.read_calendars(by=by, at=at)


def _keep_in_step(by: User, at: datetime) -> None:
    _servers.sync_due(by=by, at=at)


def _write(by: User, at: datetime) -> None:
    _writing.write_talks(by=by, at=at)


def _tell(by: User, at: datetime) -> None:
    zone = ZoneInfo(Settings.objects.kept_by(by).get().time_zone)
    page = _today.today_page(reader=by, today=at.astimezone(zone).date())
    _digest.send_digest(by=by, at=at, plan=page.plan, waiting=len(page.waiting))


AFTER_A_STOP = Round("Mail cut off", TICK, _has_mail, _settle)
ROUNDS = (
    Round("Sending mail", TICK, _has_mail, _send),
    Round("Reading mail", timedelta(minutes=5), _reads_mail, _receive),
    Round("Reading calendars", timedelta(hours=1), _reads_calendars, _calendar),
    Round("Contacts", timedelta(minutes=15), _has_servers, _keep_in_step),
    Round("Writing talks to the calendar", TICK, _writes_calendar, _write),
    Round("Telling the day", timedelta(minutes=15), _has_places, _tell),
)
