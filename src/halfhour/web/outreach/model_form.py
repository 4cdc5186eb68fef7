"""The form of the own model."""

from __future__ import annotations

from django import forms


class ModelForm(forms.Form):
    """Where the model is, what it is called, the key, and whether it is switched on."""

    url = forms.CharField(
        max_length=500, label="Address", help_text="Any that speaks like OpenAI, such as http://127.0.0.1:11434/v1",
        widget=forms.URLInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    model = forms.CharField(max_length=200, label="Model")
    key = forms.CharField(
        max_length=500, required=False, label="Key, if it needs one",
        help_text="Kept sealed; leave it empty to keep the one from before.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    on = forms.BooleanField(required=False, label="Offer rewordings beside a draft")
