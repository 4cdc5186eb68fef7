"""The form of the rhythm."""

from __future__ import annotations

from django import forms

from halfhour.method.outreach.pace import BOUNDS


def _days(name: str, label: str) -> forms.IntegerField:
    low, high = BOUNDS[name]
    return forms.IntegerField(min_value=low, max_value=high, label=label)


class RhythmForm(forms.Form):
    """Business days after a request, and what stops it."""

    colleague_after = _days("colleague_after", "Ask a colleague on business day")
    reminder_after = _days("reminder_after", "Send the one reminder on business day")
    closed_after = _days("closed_after", "Let it rest from business day")
    unanswered_most = forms.TypedChoiceField(
        choices=[(1, "One"), (2, "Two"), (3, "Three")],
        coerce=int,
        label="Unanswered messages at most",
    )
    company_pause = forms.BooleanField(
        required=False, label="Ask one person at a company at a time",
        help_text="The next one there waits for the colleague's day.",
    )  # fmt: skip
    holidays = forms.BooleanField(required=False, label="Leave out the holidays of your country")
