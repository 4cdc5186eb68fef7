"""Forms of openings, applications and the offer."""

from __future__ import annotations

from typing import Any

from django import forms

DAY = forms.DateInput(attrs={"type": "date"})


class LeadForm(forms.Form):
    """An opening, or a job that might be made."""

    title = forms.CharField(label="What is the job called?", max_length=300)
    organisation = forms.CharField(label="Company", max_length=300, required=False)
    kind = forms.ChoiceField(
        label="What is it?",
        choices=[("opening", "An opening"), ("possible", "A possible job")],
        initial="opening",
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )
    person = forms.TypedChoiceField(
        label="Who told you, if somebody did", coerce=int, required=False, empty_value=None
    )
    url = forms.CharField(
        label="Address on the web, if there is one", max_length=500, required=False
    )
    due = forms.DateField(label="Closes on, if you know", required=False, widget=DAY)
    text = forms.CharField(
        label="Notes, if you like", required=False, widget=forms.Textarea(attrs={"rows": 3})
    )

    def __init__(self, *args: Any, people: list[tuple[int, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["person"].choices = [("", "Nobody"), *people]  # type: ignore[attr-defined]


class StageForm(forms.Form):
    """How far it has come."""

    stage = forms.ChoiceField(
        label="What happened?", widget=forms.RadioSelect(attrs={"class": "segmented"})
    )
    words = forms.CharField(
        label="In a few words, if you like", required=False,
        widget=forms.Textarea(attrs={"rows": 2}),
    )  # fmt: skip
    due = forms.DateField(
        label="They want an answer by, if they said so", required=False, widget=DAY
    )
    resume = forms.TypedChoiceField(
        label="Resume you sent, if you did", coerce=int, required=False, empty_value=None
    )

    def __init__(
        self, *args: Any, may: list[tuple[str, str]], resumes: list[tuple[int, str]], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.fields["stage"].choices = may  # type: ignore[attr-defined]
        self.fields["resume"].choices = [("", "None"), *resumes]  # type: ignore[attr-defined]


class PlanForm(forms.Form):
    """The next thing to do."""

    words = forms.CharField(label="What is to be done?", max_length=300)
    due = forms.DateField(label="By when", widget=DAY)


class StoryForm(forms.Form):
    """The story of the search."""

    story = forms.CharField(required=False, widget=forms.Textarea(attrs={"rows": 8}))
