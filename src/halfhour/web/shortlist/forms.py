"""The forms of the shortlist: numbers that come with a button, and the weights."""

from __future__ import annotations

from django import forms

from halfhour.method.shortlist.weights import SHADES


class PersonForm(forms.Form):
    """Whom a button is about, for which direction, and why."""

    person = forms.IntegerField(min_value=1)
    direction = forms.IntegerField(min_value=1)
    role = forms.CharField(required=False, max_length=12)
    reason = forms.CharField(required=False, max_length=500)


class WeightsForm(forms.Form):
    """How much each part of the order counts; left out means as it was."""

    def __init__(self, *args: object, **kwargs: object) -> None:
        """One number for each part."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        for shade in SHADES:
            self.fields[shade.name] = forms.FloatField(
                label=shade.label, help_text=shade.says, required=False
            )
