"""The form for looking back: what was learned, marks, captures to check, promises."""

from __future__ import annotations

from typing import Any

from django import forms

from halfhour.actions.interviews.debriefing import Debrief, Learned, Ratings
from halfhour.pages.interviews.debrief import DebriefPage, ToSettle

LINES = 4  # rows for things learned; empty ones are left out
MARKS = [("", "–"), *((number, str(number)) for number in range(1, 6))]


class LearnedForm(forms.Form):
    """One thing learned: its words, its topic, what it answers or agrees with."""

    text = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        label="What I learned",
        max_length=2000,
    )
    topic = forms.ChoiceField(required=False)
    direction = forms.TypedChoiceField(coerce=int, empty_value=None, required=False)
    answers = forms.TypedChoiceField(
        coerce=int, empty_value=None, required=False, label="It answers"
    )
    stance = forms.ChoiceField(required=False, label="Compared with what others said")
    about = forms.TypedChoiceField(coerce=int, empty_value=None, required=False, label="of")

    def __init__(self, *args: Any, page: DebriefPage, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["topic"].choices = page.topics  # type: ignore[attr-defined]
        self._offer("direction", "This direction", [(d.id, d.words) for d in page.directions])
        self._offer("answers", "No open question", [(q.id, q.words) for q in page.open_questions])
        self._offer("about", "–", [(e.id, f"{e.person}: {e.text[:60]}") for e in page.earlier])
        self.fields["stance"].choices = [("", "New to me"), *page.stances]  # type: ignore[attr-defined]

    def _offer(self, field: str, empty: str, choices: list[tuple[int, str]]) -> None:
        self.fields[field].choices = [("", empty), *choices]  # type: ignore[attr-defined]
        if not choices:
            self.fields[field].widget = forms.HiddenInput()

    def learned(self) -> Learned | None:
        """What was learned, or None for an empty row."""
        data = self.cleaned_data
        if not data.get("text"):
            return None
        stance = data["stance"] if data["about"] else ""
        return Learned(
            text=data["text"],
            topic=data["topic"] or "work",
            direction=data["direction"],
            answers=data["answers"],
            about=data["about"] if stance else None,
            stance=stance,
        )


class CaptureCheck(forms.Form):
    """One capture with its fields as they were caught, to be put right."""

    keep = forms.BooleanField(required=False, initial=True)

    def __init__(self, *args: Any, capture: ToSettle, **options: Any) -> None:
        super().__init__(*args, prefix=f"capture-{capture.id}", **options)
        self.capture = capture
        self.fields["keep"].label = f"{capture.label}: make it {capture.becomes}"
        for field in capture.fields:
            self.fields[field.name] = _field(field.label, field.value, field.choices)

    def answer(self) -> dict[str, str] | None:
        """The corrected fields, or None to leave it a note."""
        if not self.cleaned_data["keep"]:
            return None
        return {f.name: self.cleaned_data[f.name].strip() for f in self.capture.fields}


class DebriefForm(forms.Form):
    """The whole of it."""

    summary = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        label="In one breath: what do you take from it?",
        max_length=5000,
    )
    fit = forms.ChoiceField(choices=MARKS, required=False)
    energy = forms.ChoiceField(choices=MARKS, required=False)
    prospects = forms.ChoiceField(choices=MARKS, required=False)
    doubts = forms.ChoiceField(choices=MARKS, required=False)
    mine = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        label="What I promised, a line each",
    )
    theirs = forms.CharField(
        required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
        label="What they promised, a line each",
    )

    def __init__(self, data: Any = None, *, page: DebriefPage) -> None:
        super().__init__(data, initial={"summary": page.learned})
        for name, label, value in page.marks:
            self.fields[name].label, self.fields[name].initial = label, value
        self.lines = [
            LearnedForm(data, page=page, prefix=f"learned-{number}") for number in range(LINES)
        ]
        self.captures = [CaptureCheck(data, capture=one) for one in page.to_settle]

    def is_valid(self) -> bool:
        """Valid when every part is; all of them are looked at, so that every error shows."""
        parts = [super().is_valid(), *(p.is_valid() for p in (*self.lines, *self.captures))]
        return all(parts)

    def marks(self) -> list[Any]:
        """The fields of the marks, for drawing."""
        return [self[name] for name in ("fit", "energy", "prospects", "doubts")]

    def debrief(self) -> Debrief:
        """What was filled in."""
        data = self.cleaned_data
        marks = {
            n: int(data[n]) if data[n] else None for n in ("fit", "energy", "prospects", "doubts")
        }
        return Debrief(
            summary=data["summary"],
            learned=[one for line in self.lines if (one := line.learned())],
            ratings=Ratings(**marks),
            captures={one.capture.id: one.answer() for one in self.captures},
            my_promises=data["mine"].splitlines(),
            their_promises=data["theirs"].splitlines(),
        )


def _field(label: str, value: str, choices: tuple[str, ...]) -> forms.Field:
    if not choices:
        return forms.CharField(required=False, label=label, initial=value, max_length=5000)
    said = [("", "not asked"), *((one, one) for one in choices)]
    return forms.ChoiceField(required=False, label=label, initial=value, choices=said)
