"""halfhour as one Django app with one line of migrations."""

from django.apps import AppConfig


class HalfhourConfig(AppConfig):
    """The app; nothing happens when it is made ready."""

    name = "halfhour"
    label = "halfhour"
    default_auto_field = "django.db.models.BigAutoField"
