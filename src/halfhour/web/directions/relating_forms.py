"""The form that relates one statement to another."""

from __future__ import annotations

from collections.abc import Sequence

from django import forms

from halfhour.method.directions.topics import STANCES


class RelatingForm(forms.Form):
    """The other statement, if any, and whether the two agree."""

    about = forms.TypedChoiceField(
        label="The other statement",
        coerce=int,
        empty_value=None,
        required=False,
        widget=forms.RadioSelect,
    )
    stance = forms.ChoiceField(
        label="This one",
        required=False,
        choices=list(STANCES.items()),
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )

    def __init__(
        self, *args: object, others: Sequence[tuple[int, str]] = (), **kwargs: object
    ) -> None:
        """``others`` are the statements to choose from."""
        super().__init__(*args, **kwargs)  # type: ignore[arg-type]
        alone = [("", "None: it stands for itself")]
        self.fields["about"].choices = [*alone, *others]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, object]:
        """Another statement needs a stance towards it."""
        found = super().clean() or {}
        if found.get("about") and not found.get("stance"):
            self.add_error("stance", "Say whether it agrees or sees it differently.")
        return found
