"""Forms that notice when what they change was changed meanwhile, and then overwrite nothing."""

from __future__ import annotations

import hashlib
from typing import Any

from django import forms

CHANGED = "This was changed meanwhile, so nothing was saved. Save again to keep what stands here."


class FreshForm(forms.Form):
    """A form that carries a mark of the state it was drawn from.

    When the state is another by the time it is sent, the form is drawn again with the words as
    typed, and beside each field that differs with what is kept now. Sent again, it is taken.
    """

    seen = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.kept = dict(self.initial)
        self.initial["seen"] = self.state = state_of(self.kept)

    def clean(self) -> dict[str, Any]:
        """The cleaned fields without the mark; refuses when the state is another."""
        said: dict[str, Any] = super().clean() or self.cleaned_data
        if said.pop("seen", "") not in ("", self.state):
            self._show_kept()
            raise forms.ValidationError(CHANGED)
        return said

    def _show_kept(self) -> None:
        """Name what is kept now beside each field that differs from it."""
        self.data = self.data.copy()
        self.data["seen"] = self.state
        for name, value in self.kept.items():
            if name in self.fields and str(value) != str(self.data.get(name, "")):
                self.add_error(name, f"Kept now: {value}" if value else "Kept now: nothing")


def state_of(kept: dict[str, Any]) -> str:
    """A short mark of some values."""
    told = repr(sorted((name, str(value)) for name, value in kept.items()))
    return hashlib.sha256(told.encode()).hexdigest()[:16]
