"""The forms that bring people in: files or pasted text, and what the columns mean."""

from __future__ import annotations

from typing import Any

from django import forms


class ManyFiles(forms.ClearableFileInput):
    """A file input that takes several files."""

    allow_multiple_selected = True


class FilesField(forms.FileField):
    """Several uploaded files."""

    def clean(self, data: Any, initial: Any = None) -> list[Any]:
        """Every file, checked one by one."""
        files = data if isinstance(data, list | tuple) else [data] if data else []
        return [super(FilesField, self).clean(one, initial) for one in files]


class ImportForm(forms.Form):
    """Files, or text with one person a line."""

    files = FilesField(
        required=False,
        label="Files",
        help_text="LinkedIn, Google, Outlook, vCard, Monica, CSV or XLSX; zip archives too.",
        widget=ManyFiles(attrs={"accept": ".csv,.tsv,.txt,.vcf,.zip,.xlsx,.xls,.ods,.json,.sql"}),
    )
    text = forms.CharField(
        required=False,
        label="Or paste people, one a line",
        help_text="Name, title at company, telephone or e-mail, in any order.",
        widget=forms.Textarea(attrs={"rows": 6}),
        max_length=1_000_000,
    )
    instead = forms.IntegerField(required=False, widget=forms.HiddenInput)

    def clean(self) -> dict[str, Any]:
        """One of the two is needed."""
        said = super().clean() or {}
        if not self.errors and not said.get("files") and not (said.get("text") or "").strip():
            raise forms.ValidationError("Choose a file or paste some people first.")
        return said
