"""The form for settings."""

from __future__ import annotations

import zoneinfo

from django import forms

from halfhour.web.fresh import FreshForm

COUNTRIES = (
    ("US", "United States"), ("GB", "United Kingdom"), ("IE", "Ireland"), ("CA", "Canada"),
    ("AU", "Australia"), ("NZ", "New Zealand"), ("IN", "India"), ("DE", "Germany"),
    ("AT", "Austria"), ("CH", "Switzerland"), ("FR", "France"), ("ES", "Spain"),
    ("IT", "Italy"), ("NL", "Netherlands"), ("SE", "Sweden"), ("PL", "Poland"),
    ("BR", "Brazil"), ("MX", "Mexico"), ("NG", "Nigeria"), ("ZA", "South Africa"),
    ("JP", "Japan"), ("SG", "Singapore"),
)  # fmt: skip


def _zones() -> list[tuple[str, str]]:
    return [(name, name.replace("_", " ")) for name in sorted(zoneinfo.available_timezones())]


class SettingsForm(FreshForm):
    """What a seeker may choose."""

    full_name = forms.CharField(label="Your name", required=False, max_length=200)
    about_me = forms.CharField(
        label="You in a line or two",
        required=False,
        widget=forms.Textarea(attrs={"rows": 3}),
        help_text="Drafts say it for you, in your words.",
    )
    location = forms.CharField(label="Where you are", required=False, max_length=200)
    time_zone = forms.ChoiceField(label="Time zone", choices=_zones)
    country = forms.ChoiceField(
        label="Country", choices=COUNTRIES, help_text="For business days and holidays."
    )
    minutes_asked = forms.IntegerField(
        label="Minutes you ask for",
        min_value=10,
        max_value=29,
        help_text="Always under half an hour; 20 is a good ask.",
    )
    requests_a_week = forms.IntegerField(label="Requests a week", min_value=1, max_value=50)
    touches_a_day = forms.IntegerField(
        label="People to keep in touch with a day", min_value=1, max_value=20
    )
