"""The forms of directions."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms

from halfhour.method.directions.topics import STANCES, TOPICS
from halfhour.web.fresh import FreshForm

MARKS = [(n, str(n)) for n in range(1, 6)]


def _lines(rows: int) -> forms.Textarea:
    return forms.Textarea(attrs={"rows": rows})


class DirectionForm(FreshForm):
    """A direction: its name, why, and the industries it touches."""

    name = forms.CharField(
        label="Name", max_length=200, help_text="A field or a career, such as Museum education"
    )
    why = forms.CharField(label="Why it draws you, if you like", required=False, widget=_lines(2))
    industries = forms.CharField(
        label="Industries, if any",
        required=False,
        max_length=600,
        help_text="With commas: museums, galleries, heritage",
    )

    def clean_industries(self) -> list[str]:
        """The industries one by one."""
        text: str = self.cleaned_data["industries"]
        return [part.strip() for part in text.split(",") if part.strip()]


class StatementForm(forms.Form):
    """Something that was said about a direction."""

    text = forms.CharField(label="What you learned", widget=_lines(3))
    topic = forms.ChoiceField(label="About", choices=list(TOPICS.items()))
    said_by = forms.ChoiceField(label="Who said it", required=False)
    about = forms.ChoiceField(label="Does somebody say the same, or otherwise?", required=False)
    stance = forms.ChoiceField(
        label="To that they",
        required=False,
        choices=[("", "Nothing to compare"), *STANCES.items()],
    )

    def __init__(
        self,
        *args: object,
        people: Sequence[tuple[int, str]] = (),
        earlier: Sequence[tuple[int, str]] = (),
        **kwargs: object,
    ) -> None:
        """``people`` may have said it, ``earlier`` statements may be answered by it."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        mine = [("", "My own reading")]
        self.fields["said_by"].choices = [*mine, *people]  # type: ignore[attr-defined]
        self.fields["about"].choices = [("", "No"), *earlier]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, object]:
        """An earlier statement needs a stance towards it."""
        found = super().clean() or {}
        if found.get("about") and not found.get("stance"):
            self.add_error("stance", "Say whether they agree or see it differently.")
        return found


class QuestionForm(forms.Form):
    """Something still unknown."""

    text = forms.CharField(label="What you would like to know", widget=_lines(2))
    topic = forms.ChoiceField(label="About", choices=list(TOPICS.items()))


class AnswerForm(forms.Form):
    """What was said to an open question."""

    text = forms.CharField(label="The answer in a few words", widget=_lines(3))
    said_by = forms.ChoiceField(label="Who said it", required=False)

    def __init__(
        self, *args: object, people: Sequence[tuple[int, str]] = (), **kwargs: object
    ) -> None:
        """``people`` may have said it."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        mine = [("", "My own reading")]
        self.fields["said_by"].choices = [*mine, *people]  # type: ignore[attr-defined]


class RatingForm(forms.Form):
    """Four marks from 1 to 5, all optional."""

    def _mark(label: str, low: str, high: str) -> forms.TypedChoiceField:  # type: ignore[misc]  # noqa: N805
        return forms.TypedChoiceField(
            label=label,
            help_text=f"1 {low}, 5 {high}",
            choices=MARKS,
            coerce=int,
            empty_value=None,
            required=False,
            widget=forms.RadioSelect(attrs={"class": "segmented short"}),
        )

    fit = _mark("Fit", "not me", "very much me")
    energy = _mark("Energy", "it tired me", "I left awake")
    prospects = _mark("Prospects", "hard to get in", "I see a way")
    doubts = _mark("Doubts", "none", "many")
