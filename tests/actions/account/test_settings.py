"""Changing settings."""

from halfhour.actions.account.settings import change_settings
from halfhour.models import Event, Settings


def test_a_setting_changes_and_an_event_tells_which(seeker, at):
    change_settings(by=seeker, at=at, minutes_asked=15, country="US")
    kept = Settings.objects.kept_by(seeker).get()
    assert kept.minutes_asked == 15
    assert Event.objects.kept_by(seeker).get().data == {"fields": ["minutes_asked"]}


def test_what_is_no_setting_is_left_alone(seeker, at):
    change_settings(by=seeker, at=at, owner_id=99, rules={"x": 1})
    kept = Settings.objects.kept_by(seeker).get()
    assert kept.owner == seeker
    assert kept.rules == {}
