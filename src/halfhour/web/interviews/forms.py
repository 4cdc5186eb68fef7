"""The forms of interviews."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

from django import forms

from halfhour.method.interviews.agenda import LONGEST, SHORTEST
from halfhour.method.interviews.areas import SIX_AREAS, Plan, Situation
from halfhour.method.interviews.arranging import Mode, UnknownZone, zone

MODES = (
    (Mode.IN_PERSON.value, "In person"),
    (Mode.PHONE.value, "Phone"),
    (Mode.VIDEO.value, "Video"),
)
SITUATIONS = (
    (Situation.EXPLORING.value, "Exploring fields"),
    (Situation.CHANGING.value, "Changing careers"),
    (Situation.RETURNING.value, "Returning to work"),
    (Situation.VETERAN.value, "Leaving the military"),
    (Situation.STUDENT.value, "Studying"),
)
OWN, LATER = "own", "later"


class MinutesField(forms.IntegerField):
    """Promised minutes: 10 to 29."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            min_value=SHORTEST,
            max_value=LONGEST,
            help_text="Under 30 always; 20 is easy to give.",
            error_messages={
                "max_value": "30 minutes and more is too long: ask for under 30, and best for 20.",
                "min_value": f"At least {SHORTEST} minutes, or there is no room for the close.",
            },
            **options,
        )


class WhereForm(forms.Form):
    """How, where and for how long to meet."""

    minutes = MinutesField()
    mode = forms.ChoiceField(
        choices=MODES,
        widget=forms.RadioSelect(attrs={"class": "segmented"}),
        label="How",
        help_text="In person connects best; the phone is the easy way out to offer.",
    )
    place = forms.CharField(max_length=300, required=False, label="Place, if in person")
    phone = forms.CharField(max_length=60, required=False, label="Phone number, if by phone")
    link = forms.CharField(max_length=500, required=False, label="Link, if by video")
    their_zone = forms.CharField(
        max_length=64, required=False, label="Their time zone, if it is not yours"
    )

    def clean_their_zone(self) -> str:
        """An IANA name, or nothing."""
        name = self.cleaned_data["their_zone"].strip()
        try:
            return zone(name).key if name else ""
        except UnknownZone as refusal:
            raise forms.ValidationError(str(refusal)) from refusal


class LocalTimeField(forms.DateTimeField):
    """A time typed on the seeker's own clock; stays naive until the zone is known."""

    def __init__(self, **options: Any) -> None:
        super().__init__(
            widget=forms.DateTimeInput(attrs={"type": "datetime-local"}, format="%Y-%m-%dT%H:%M"),
            **options,
        )

    def to_python(self, value: Any) -> datetime | None:
        """What was typed, without a zone."""
        found = super().to_python(value)
        return found.replace(tzinfo=None) if found else None

    def prepare_value(self, value: Any) -> Any:
        """The local time as it stands: it is in the seeker's zone already."""
        return value.replace(tzinfo=None) if isinstance(value, datetime) else value


class ArrangeForm(WhereForm):
    """Whom it is with is in the address; when, and about which direction, is asked here."""

    when = forms.ChoiceField(widget=forms.RadioSelect, label="When")
    own_time = LocalTimeField(required=False, label="Another time")
    direction = forms.TypedChoiceField(coerce=int, empty_value=None, required=False, label="About")
    field_order = ("when", "own_time", "minutes", "mode", "place", "phone", "link", "their_zone")

    def __init__(
        self,
        *args: Any,
        times: Iterable[tuple[str, str]],
        directions: Iterable[tuple[int, str]],
        zone_name: str,
        **options: Any,
    ) -> None:
        super().__init__(*args, **options)
        self.zone = ZoneInfo(zone_name)
        rest = [(OWN, "Another time, given below"), (LATER, "Offer all of these; they choose")]
        self.fields["when"].choices = [*times, *rest]  # type: ignore[attr-defined]
        self.fields["direction"].choices = [("", "No direction yet"), *directions]  # type: ignore[attr-defined]

    def clean(self) -> dict[str, Any]:
        """The chosen time as ``starts_at``, aware; None while they choose."""
        data = super().clean() or self.cleaned_data
        chosen = data.get("when")
        if chosen == OWN and not data.get("own_time"):
            self.add_error("own_time", "Please give the day and time.")
        if chosen == OWN and data.get("own_time"):
            data["starts_at"] = data["own_time"].replace(tzinfo=self.zone)
        elif chosen and chosen not in (OWN, LATER):
            data["starts_at"] = datetime.fromisoformat(chosen)
        return data


class MoveForm(WhereForm):
    """Another time, place or length for a talk; an old form is refused by ``version``."""

    starts_at = LocalTimeField(required=False, label="When")
    version = forms.IntegerField(widget=forms.HiddenInput)
    field_order = ("starts_at", "minutes", "mode", "place", "phone", "link", "their_zone")


class ReasonForm(forms.Form):
    """Why a talk is called off."""

    reason = forms.CharField(
        required=False, widget=forms.Textarea(attrs={"rows": 2}), label="Why, if you like"
    )


class QuestionForm(forms.Form):
    """A question of one's own."""

    text = forms.CharField(max_length=500, label="Your question")
    area = forms.ChoiceField(choices=[(a.value, a.value.capitalize()) for a in SIX_AREAS])
    keep = forms.BooleanField(required=False, label="Keep it for other interviews")


class PrepareForm(forms.Form):
    """Minutes and plan of the agenda, and where the seeker stands."""

    minutes = MinutesField()
    situation = forms.ChoiceField(
        choices=SITUATIONS,
        required=False,
        label="Where you stand",
        help_text="Questions are chosen for it; it stays for the next talks too.",
    )
    plan = forms.ChoiceField(
        choices=((Plan.SIX_AREAS.value, "Six areas"), (Plan.TIARA.value, "TIARA")),
        help_text="TIARA: trends, insights, advice, resources, assignments.",
    )
