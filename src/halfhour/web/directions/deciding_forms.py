"""The forms for deciding: on a direction, on what counts, on a search."""

from __future__ import annotations

from django import forms

from halfhour.method.directions.criteria import CRITERIA

DECISIONS = (("go on", "Go on"), ("go deeper", "Go deeper"), ("let go", "Let go"))


class DecisionForm(forms.Form):
    """Go on, go deeper, let go."""

    decision = forms.ChoiceField(
        label="From here",
        choices=DECISIONS,
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )
    reason = forms.CharField(label="Why", required=False, widget=forms.Textarea(attrs={"rows": 2}))


class WeightsForm(forms.Form):
    """How much each criterion counts."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        """One slider a criterion."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for criterion in CRITERIA:
            self.fields[criterion.key] = forms.FloatField(
                label=criterion.label,
                help_text=criterion.says,
                min_value=0,
                max_value=5,
                required=False,
                widget=forms.NumberInput(attrs={"type": "range", "step": "0.5"}),
            )


class OutcomeForm(forms.Form):
    """How a search ended."""

    outcome = forms.CharField(
        label="How did it end?",
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="A new job, a new direction, a pause: in your words",
    )


class BeginForm(forms.Form):
    """A new search."""

    name = forms.CharField(label="A name for it, if you like", required=False, max_length=200)


class AsideForm(forms.Form):
    """Why a suggestion is none for the seeker."""

    reason = forms.CharField(
        label="Why, if you like", required=False, max_length=500, help_text="Too far from people"
    )
