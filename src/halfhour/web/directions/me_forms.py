"""The forms of one's own profile."""

from __future__ import annotations

from django import forms


class WorkForm(forms.Form):
    """One job of one's own."""

    title = forms.CharField(label="Title", max_length=300)
    organisation = forms.CharField(label="Where, if you like", required=False, max_length=300)
    started = forms.CharField(label="From (year)", required=False, max_length=10)
    ended = forms.CharField(label="To (year, empty for now)", required=False, max_length=10)


class SkillForm(forms.Form):
    """One skill of one's own."""

    name = forms.CharField(label="Skill", max_length=200)
    evidence = forms.CharField(
        label="What shows it, if you like",
        required=False,
        max_length=500,
        help_text="Led rotas for 40 nurses",
    )


class ReadForm(forms.Form):
    """A file with one's profile, or the text of a resume."""

    file = forms.FileField(
        label="LinkedIn’s zip or its Positions.csv, or your resume (PDF, Word, JSON, text)",
        required=False,
        allow_empty_file=False,
    )
    text = forms.CharField(
        label="Or the text of your resume",
        required=False,
        widget=forms.Textarea(attrs={"rows": 10}),
        max_length=100_000,
    )

    def clean(self) -> dict[str, object]:
        """The bytes of the file, at most 20 MB."""
        found = super().clean() or {}
        file = found.get("file")
        if file is not None and file.size > 20_000_000:
            self.add_error("file", "This file is larger than 20 MB; the tables alone are enough.")
        found["bytes"] = file.read(20_000_001) if file is not None else b""
        return found
