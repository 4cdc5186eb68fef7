"""What the seeker may say of a step."""

from __future__ import annotations

from django import forms


class MarkForm(forms.Form):
    """Later by some days, done, or never with the reason."""

    key = forms.CharField(max_length=120, widget=forms.HiddenInput)
    say = forms.ChoiceField(choices=[("later", "later"), ("done", "done"), ("dismiss", "dismiss")])
    days = forms.IntegerField(min_value=1, max_value=365, required=False)
    reason = forms.CharField(max_length=500, required=False)


class NotifierForm(forms.Form):
    """A place for the daily message."""

    kind = forms.ChoiceField(
        label="How",
        choices=[("mail", "Mail"), ("ntfy", "ntfy"), ("push", "This browser"), ("other", "Other")],
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
        initial="mail",
    )
    address = forms.CharField(
        label="Address",
        help_text="Mail: smtp://name:password@host/?to=you@example.org. ntfy: https://ntfy.sh/topic."
        " Others: any address the apprise library knows.",
        widget=forms.TextInput(attrs={"autocomplete": "off", "spellcheck": "false"}),
    )
    label = forms.CharField(label="What you call it, if you like", max_length=120, required=False)
    hour = forms.IntegerField(label="From which hour on", min_value=0, max_value=23, initial=8)
    quiet_from = forms.IntegerField(label="Quiet from", min_value=0, max_value=23, initial=21)
    quiet_until = forms.IntegerField(label="Quiet until", min_value=0, max_value=23, initial=7)
