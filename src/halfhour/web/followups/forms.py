"""Forms of what follows an interview."""

from __future__ import annotations

from typing import Any

from django import forms

LINES = forms.Textarea(attrs={"rows": 3})
CADENCES = [(30, "Every month"), (60, "Every two months"), (120, "Every four months"),
            (180, "Every half year"), (365, "Once a year"), (0, "Do not remind me")]  # fmt: skip
CHANNELS = [("met", "Met"), ("phone", "Phone"), ("email", "E-mail"), ("message", "Message"),
            ("card", "Card")]  # fmt: skip


class SettleForm(forms.Form):
    """What was done with advice, and what came of it."""

    state = forms.ChoiceField(
        label="What did you do with it?",
        choices=[("followed", "Followed it"), ("tried", "Tried it"), ("set aside", "Set it aside"),
                 ("open", "Not yet")],
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )  # fmt: skip
    words = forms.CharField(label="What came of it, or why not", required=False, widget=LINES)


class TextForm(forms.Form):
    """A few words."""

    text = forms.CharField(label="In their words", widget=LINES)


class PromiseForm(forms.Form):
    """What was promised, and by when."""

    text = forms.CharField(label="What did you promise?", widget=LINES)
    due = forms.DateField(
        label="By when, if you said so", required=False,
        widget=forms.DateInput(attrs={"type": "date"}),
    )  # fmt: skip


class ReportForm(forms.Form):
    """Which things to tell, and whether to write of them or that they were told already."""

    items = forms.MultipleChoiceField(
        label="What to tell them",
        widget=forms.CheckboxSelectMultiple,
        error_messages={"required": "Choose at least one thing to tell."},
    )
    do = forms.ChoiceField(
        choices=[("write", "write"), ("told", "told")], required=False, widget=forms.HiddenInput
    )

    def __init__(
        self, *args: Any, items: list[tuple[str, str]], ripe: list[str], **options: Any
    ) -> None:
        super().__init__(*args, **options)
        self.fields["items"].choices = items  # type: ignore[attr-defined]
        self.fields["items"].initial = ripe

    def chosen(self, kind: str) -> list[int]:
        """The ids that were ticked of this kind."""
        told = (name.split("-") for name in self.cleaned_data["items"])
        return [int(pk) for of, pk in told if of == kind]


class ContactForm(forms.Form):
    """A contact outside halfhour."""

    channel = forms.ChoiceField(
        label="How", choices=CHANNELS, widget=forms.RadioSelect(attrs={"class": "segmented"})
    )
    note = forms.CharField(label="About what, if you like", required=False, widget=LINES)
    on = forms.DateField(
        label="On another day?", required=False, widget=forms.DateInput(attrs={"type": "date"})
    )


class CadenceForm(forms.Form):
    """How often to be reminded of somebody."""

    days = forms.TypedChoiceField(label="How often", choices=CADENCES, coerce=int)


class ManyForm(CadenceForm):
    """The same for several people at once."""

    people = forms.TypedMultipleChoiceField(coerce=int, choices=())

    def __init__(self, data: Any) -> None:
        super().__init__(data)
        chosen = [(pk, pk) for pk in data.getlist("people") if pk.isascii() and pk.isdecimal()]
        self.fields["people"].choices = chosen[:500]  # type: ignore[attr-defined]


class GiftForm(forms.Form):
    """Something given or received."""

    text = forms.CharField(label="What was it?", max_length=1000)
    way = forms.ChoiceField(
        label="Which way",
        choices=[("given", "I gave it"), ("received", "They gave it to me")],
        initial="given",
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
    )
    need = forms.IntegerField(required=False, widget=forms.HiddenInput)


class AddressForm(forms.Form):
    """Where a card goes."""

    address = forms.CharField(
        label="Postal address", help_text="As it stands on an envelope, without the name",
        max_length=500, widget=forms.Textarea(attrs={"rows": 4, "autocomplete": "off"}),
    )  # fmt: skip


class ThanksForm(forms.Form):
    """For which conversation one says thank you."""

    interview = forms.IntegerField(required=False)
