"""Forms of people: one person, a note, and what is done to many at once."""

from __future__ import annotations

from typing import Any

from django import forms

CLOSENESS = (
    ("", "Not marked"), ("well", "Well"), ("a little", "A little"), ("not really", "Not really"),
    ("who", "Who is this?"),
)  # fmt: skip
LINES = forms.Textarea(attrs={"rows": 3})


class PersonForm(forms.Form):
    """What one writes by hand about a person."""

    name = forms.CharField(label="Name", max_length=300, required=False)
    title = forms.CharField(label="Job, if you know it", max_length=300, required=False)
    organisation = forms.CharField(label="Company, if you know it", max_length=300, required=False)
    email = forms.EmailField(label="E-mail, if you have it", max_length=250, required=False)
    phone = forms.CharField(label="Phone, if you have it", max_length=60, required=False)
    url = forms.URLField(
        label="Page or profile, if you have it", max_length=300, required=False,
        assume_scheme="https",
    )  # fmt: skip
    location = forms.CharField(label="Place, if you know it", max_length=200, required=False)
    birthday = forms.CharField(label="Birthday, if you know it", max_length=10, required=False)
    closeness = forms.ChoiceField(
        label="How well do you know them?", choices=CLOSENESS, required=False,
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )  # fmt: skip
    how_known = forms.CharField(
        label="How you know them, if you like", required=False, widget=LINES, max_length=2000
    )


class EditForm(PersonForm):
    """The same for somebody kept; ``version`` tells whether it is still what was shown."""

    address = forms.CharField(label="Postal address, for a card", max_length=400, required=False)
    version = forms.IntegerField(widget=forms.HiddenInput)

    def said(self) -> dict[str, str]:
        """Only the fields that were changed."""
        skip = ("version", "closeness")
        return {f: self.cleaned_data[f] for f in self.changed_data if f not in skip}


class NoteForm(forms.Form):
    """A note on a person."""

    text = forms.CharField(
        label="Write a note", widget=forms.Textarea(attrs={"rows": 2}), max_length=2_000_000
    )


class BulkForm(forms.Form):
    """What to do with the people ticked in a list."""

    do = forms.ChoiceField(
        choices=[("mark", "mark"), ("tag", "tag"), ("untag", "untag"), ("join", "join")]
    )
    closeness = forms.ChoiceField(choices=CLOSENESS, required=False)
    tag = forms.CharField(max_length=60, required=False)
    people = forms.TypedMultipleChoiceField(coerce=int, choices=())

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        ticked = [one for one in data.getlist("people") if one.isdecimal()]
        self.fields["people"].choices = [(one, one) for one in ticked]  # type: ignore[attr-defined]
        self.fields["people"].error_messages["required"] = "Tick somebody first."
