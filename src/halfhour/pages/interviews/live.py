"""The page for during the talk: everything on it has an id, so that it works with no network."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from halfhour.method.interviews.areas import Area
from halfhour.method.interviews.captures import (
    CAPTURES,
    FIELDS,
    NoteKind,
    read_capture,
)
from halfhour.method.interviews.clock import end_line
from halfhour.method.interviews.closing import closing
from halfhour.models import AgendaItem, Interview, InterviewNote, User
from halfhour.pages.interviews.knowing import facts_of
from halfhour.pages.interviews.sheets import Desk, Sheet
from halfhour.pages.interviews.written import LABELS, readable


@dataclass(frozen=True)
class LiveQuestion:
    """A question with its minutes, its tick and its note."""

    number: int
    from_: float
    to: float
    area: str
    text: str
    tick: Sheet
    note: Sheet


@dataclass(frozen=True)
class LiveStep:
    """A step of the close with its line to say and its tick."""

    key: str
    name: str
    line: str
    tick: Sheet


@dataclass(frozen=True)
class CaptureField:
    """One field of a capture; ``choices`` make it a choice of answers."""

    name: str
    label: str
    choices: tuple[str, ...]


@dataclass(frozen=True)
class CaptureForm:
    """A kind of capture, and what was caught of it so far."""

    kind: str
    label: str
    quick: bool
    fields: tuple[CaptureField, ...]
    caught: tuple[Caught, ...]


@dataclass(frozen=True)
class Caught:
    """One capture as a line, with its versions."""

    line: str
    sheet: Sheet


@dataclass(frozen=True)
class LivePage:
    """The whole of it."""

    id: int
    person: str
    about: str
    minutes: int
    opening: str
    end_line: str
    over: bool
    start: Sheet
    end: Sheet
    general: Sheet
    questions: tuple[LiveQuestion, ...]
    steps: tuple[LiveStep, ...]
    captures: tuple[CaptureForm, ...]
    practice: bool = False


# The five that lie under the thumb; card, resume and promises belong to the close.
QUICK = CAPTURES[:5]
SHORT = {NoteKind.IDEA: "Job", NoteKind.GIVE: "Give", NoteKind.REFERRAL: "Person"}
CHOICES = {
    "permission": ("yes", "no", "asked"),
    "kept": ("yes", "no"),
    "pass_on": ("yes", "no"),
    "whose": ("mine", "theirs"),
}


def live_page(*, reader: User, today: date, interview: int, practice: bool = False) -> LivePage:
    """The page for one interview; for ``practice`` an empty one. Raises DoesNotExist."""
    kept = Interview.objects.seen_by(reader).select_related("person", "direction").get(pk=interview)
    items = list(AgendaItem.objects.seen_by(reader).filter(interview=kept).order_by("order", "pk"))
    notes = {
        note.uid: note for note in InterviewNote.objects.seen_by(reader).filter(interview=kept)
    }
    facts = facts_of(reader=reader, today=today, person=kept.person, direction=kept.direction)
    desk = Desk(kept.uid, notes)
    return LivePage(
        id=kept.pk,
        person=kept.person.name,
        about=" · ".join(w for w in (kept.person.title, kept.person.organisation_name) if w),
        minutes=kept.minutes,
        opening=next((i.question for i in items if i.area == Area.OPENING.value), ""),
        end_line=end_line(kept.minutes),
        over=bool(kept.ended_at) and not practice,
        start=desk.sheet("start", NoteKind.START),
        end=desk.sheet("end", NoteKind.END),
        general=desk.sheet("general", NoteKind.NOTE),
        questions=_questions(desk, items),
        steps=tuple(
            LiveStep(step.key, step.name, step.line, desk.sheet(f"step:{step.key}", NoteKind.STEP))
            for step in closing(facts)
        ),
        captures=tuple(_capture_form(desk, kind) for kind in CAPTURES),
        practice=practice,
    )


def _questions(desk: Desk, items: list[AgendaItem]) -> tuple[LiveQuestion, ...]:
    fixed = (Area.OPENING.value, Area.CLOSE.value)
    asked = [item for item in items if item.area not in fixed]
    return tuple(
        LiveQuestion(
            number=number,
            from_=item.starts,
            to=item.ends,
            area=item.area,
            text=item.question,
            tick=desk.sheet(f"tick:{item.uid}", NoteKind.TICK, item),
            note=desk.sheet(f"note:{item.uid}", NoteKind.NOTE, item),
        )
        for number, item in enumerate(asked, 1)
    )


def _capture_form(desk: Desk, kind: NoteKind) -> CaptureForm:
    caught = sorted(
        (note for note in desk.notes.values() if note.kind == kind.value and note.text),
        key=lambda note: (note.written_at, note.uid),
    )
    return CaptureForm(
        kind=kind.value,
        label=SHORT.get(kind, LABELS[kind]),
        quick=kind in QUICK,
        fields=tuple(
            CaptureField(name, label, CHOICES.get(name, ())) for name, label in FIELDS[kind]
        ),
        caught=tuple(
            Caught(readable(kind.value, note.text), desk.drawn(note.uid, kind, note))
            for note in caught
            if not read_capture(kind.value, note.text).empty
        ),
    )
