"""Forms of business cards: pictures handed in, and a contact to confirm."""

from __future__ import annotations

from django import forms

from halfhour.method.people.card_text import Card
from halfhour.pages.people.cards import CardPage
from halfhour.web.people.importing_forms import FilesField, ManyFiles


class PicturesForm(forms.Form):
    """One or several photographs."""

    pictures = FilesField(
        label="Photographs of cards",
        help_text="Fill the picture with the card; several at once are fine. Nothing leaves this machine.",
        widget=ManyFiles(attrs={"accept": "image/*"}),
    )


class CardForm(forms.Form):
    """What the card says, to be put right by hand; several values one a line."""

    name = forms.CharField(required=False, max_length=300)
    title = forms.CharField(required=False, max_length=300)
    organisation = forms.CharField(required=False, max_length=300, label="Company or organisation")
    emails = forms.CharField(
        required=False, max_length=2000, label="E-mail", widget=forms.Textarea(attrs={"rows": 2})
    )
    phones = forms.CharField(
        required=False, max_length=2000, label="Telephone", widget=forms.Textarea(attrs={"rows": 2})
    )
    urls = forms.CharField(
        required=False, max_length=2000, label="Web", widget=forms.Textarea(attrs={"rows": 1})
    )
    address = forms.CharField(required=False, max_length=500)
    join = forms.BooleanField(required=False, label="Add it to the person I already have")

    @classmethod
    def of(cls, page: CardPage) -> CardForm:
        """The form as the card was read."""
        lines = {key: "\n".join(getattr(page, key)) for key in ("emails", "phones", "urls")}
        plain = {key: getattr(page, key) for key in ("name", "title", "organisation", "address")}
        return cls(initial={**plain, **lines, "join": page.known is not None})

    def card(self) -> Card:
        """What was confirmed."""
        said = self.cleaned_data
        many = (tuple(said[key].split("\n")) for key in ("emails", "phones", "urls"))
        emails, phones, urls = (tuple(v.strip() for v in one if v.strip()) for one in many)
        return Card(
            said["name"], said["title"], said["organisation"], emails, phones, urls, said["address"]
        )
