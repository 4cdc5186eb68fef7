"""Forms of referrals, permissions and companies."""

from __future__ import annotations

from typing import Any

from django import forms

WORDS = forms.Textarea(attrs={"rows": 2})


class ReferralForm(forms.Form):
    """Who named whom."""

    referrer = forms.TypedChoiceField(label="Who named somebody", coerce=int)
    name = forms.CharField(label="Whom they named", max_length=300)
    organisation = forms.CharField(label="Company, if you know it", max_length=300, required=False)
    title = forms.CharField(label="Job, if you know it", max_length=300, required=False)
    email = forms.EmailField(label="E-mail, if you have it", required=False)
    phone = forms.CharField(label="Phone, if you have it", max_length=60, required=False)
    why = forms.CharField(label="What they said, if you like", required=False, widget=WORDS)
    person = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def __init__(self, *args: Any, people: list[tuple[int, str]], **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["referrer"].choices = people  # type: ignore[attr-defined]


class PermissionForm(forms.Form):
    """One word on using a name."""

    state = forms.ChoiceField(
        label="What was said",
        choices=[
            ("asked", "I asked"), ("granted", "Yes"), ("declined", "Rather not"),
            ("revoked", "Taken back"),
        ],
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )  # fmt: skip
    scope = forms.ChoiceField(
        label="For whom",
        choices=[("person", "For this person"), ("anyone", "For anyone")],
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
        initial="person",
        required=False,
    )
    words = forms.CharField(label="In what words, if you like", required=False, widget=WORDS)


class CloseForm(forms.Form):
    """What became of a referral."""

    outcome = forms.CharField(label="What became of it", max_length=500)


class CompanyForm(forms.Form):
    """A company one is curious about."""

    organisation = forms.CharField(label="Company", max_length=300)
    why = forms.CharField(label="Why, if you like", max_length=500, required=False)


class KnowsForm(forms.Form):
    """Whether somebody knows somebody at a company."""

    person = forms.IntegerField(widget=forms.HiddenInput)
    organisation = forms.CharField(max_length=300, widget=forms.HiddenInput)
    knows = forms.ChoiceField(choices=[("yes", "yes"), ("no", "no")])
    words = forms.CharField(max_length=500, required=False)


class PathForm(forms.Form):
    """Where one would like to get to."""

    company = forms.CharField(label="Company", max_length=300, required=False)
    person = forms.IntegerField(required=False)
