"""The forms of this room."""

from __future__ import annotations

from dataclasses import asdict
from typing import Any

from django import forms

from halfhour.method.outreach.answers import LABELS
from halfhour.method.outreach.drafting.facts import CHANNELS, KINDS
from halfhour.method.outreach.mail_providers import NoPasswordTaken, servers_of
from halfhour.method.outreach.ways import LABELS as LABELS_OF_WAYS
from halfhour.pages.outreach.composing import KIND_WORDS


class BeginForm(forms.Form):
    """To whom, which kind, by which way."""

    person = forms.IntegerField(min_value=1)
    kind = forms.ChoiceField(choices=[(kind, kind) for kind in KINDS])
    channel = forms.ChoiceField(choices=[(channel, channel) for channel in CHANNELS])
    direction = forms.IntegerField(min_value=1, required=False)
    interview = forms.IntegerField(min_value=1, required=False)
    about = forms.IntegerField(min_value=1, required=False)
    opening = forms.CharField(max_length=40, required=False)
    template = forms.IntegerField(min_value=1, required=False)


class WordsForm(forms.Form):
    """The words of a message."""

    subject = forms.CharField(max_length=1000, required=False)
    body = forms.CharField(max_length=200_000, required=False, strip=False)
    version = forms.IntegerField(min_value=1, required=False)


class ChannelForm(forms.Form):
    """Another way, or another opening."""

    channel = forms.ChoiceField(choices=[(channel, channel) for channel in CHANNELS])
    opening = forms.CharField(max_length=40, required=False)


class AnswerForm(forms.Form):
    """What came back."""

    kind = forms.ChoiceField(choices=list(LABELS.items()))
    text = forms.CharField(max_length=20_000, required=False)


class NameForm(forms.Form):
    """A name for own words."""

    name = forms.CharField(max_length=120)


class TemplateForm(forms.Form):
    """Own words for a kind of message."""

    name = forms.CharField(max_length=120, label="Name")
    kind = forms.ChoiceField(choices=[(k, KIND_WORDS[k]) for k in KINDS], label="For")
    channel = forms.ChoiceField(choices=list(LABELS_OF_WAYS.items()), label="How")
    subject = forms.CharField(max_length=300, required=False, label="Subject, for e-mail")
    body = forms.CharField(
        max_length=20_000, strip=False, label="Words",
        widget=forms.Textarea(attrs={"rows": 10, "class": "letter"}),
    )  # fmt: skip


SECURITY = [("starttls", "STARTTLS"), ("tls", "TLS"), ("none", "None, on this computer only")]


class MailForm(forms.Form):
    """The mail account; of large providers the servers are known by the address."""

    address = forms.EmailField(max_length=250, label="Your address")
    username = forms.CharField(
        max_length=250, required=False, label="Name to sign in, if it is another"
    )
    password = forms.CharField(
        max_length=500, required=False, strip=False, label="App password",
        help_text="Made in the security settings of your provider; kept sealed.",
        widget=forms.PasswordInput(attrs={"autocomplete": "off"}),
    )  # fmt: skip
    smtp_host = forms.CharField(max_length=200, required=False, label="Server for sending")
    smtp_port = forms.IntegerField(min_value=1, max_value=65535, label="Port")
    smtp_security = forms.ChoiceField(choices=SECURITY, label="Safe line")
    imap_host = forms.CharField(
        max_length=200, required=False, label="Server for reading answers, if you like"
    )
    imap_port = forms.IntegerField(min_value=1, max_value=65535, label="Its port")
    imap_security = forms.ChoiceField(choices=SECURITY, label="Its safe line")
    sent_folder = forms.CharField(
        max_length=200, required=False, label="Folder of sent mail, if it is an unusual one"
    )

    def __init__(self, *given: Any, has_password: bool = False, **named: Any) -> None:
        super().__init__(*given, **named)
        if has_password:
            self.fields["password"].help_text += " Empty keeps the last one."

    def clean_username(self) -> str:
        """The address is the name where no other is given."""
        return str(self.cleaned_data["username"] or self.data.get("address", ""))

    def clean(self) -> dict[str, object]:
        """The servers of the address where none are named."""
        said = self.cleaned_data
        if not said.get("smtp_host") and "address" in said:
            try:
                known = servers_of(said["address"])
                if known:
                    said |= asdict(known)
                else:
                    self.add_error(
                        "smtp_host", "Name the server for sending; your provider tells it."
                    )
            except NoPasswordTaken as refused:
                self.add_error("smtp_host", str(refused))
        return said

    @property
    def servers(self) -> list[forms.BoundField]:
        """The fields that hardly anybody has to fill in."""
        return [field for field in self if field.name not in ("address", "password")]

    @property
    def servers_wrong(self) -> bool:
        """Whether one of them is to be mended."""
        return any(field.errors for field in self.servers)
