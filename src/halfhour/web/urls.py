"""Every address of the browser face, room by room."""

from __future__ import annotations

from importlib.util import find_spec

from django.urls import include, path

ROOMS = (
    ("", "today"),
    ("people/", "people"),
    ("ask/", "outreach"),
    ("interviews/", "interviews"),
    ("directions/", "directions"),
    ("shortlist/", "shortlist"),
    ("network/", "referrals"),
    ("follow-ups/", "followups"),
    ("resume/", "resumes"),
    ("openings/", "leads"),
    ("progress/", "progress"),
    ("", "account"),
)
ROOTS = ("halfhour.web.interviews.roots", "halfhour.api.door")


def _is_there(module: str) -> bool:
    return find_spec(module.rpartition(".")[0]) is not None and find_spec(module) is not None


urlpatterns = [
    *(
        path(prefix, include(f"halfhour.web.{room}.urls"))
        for prefix, room in ROOMS
        if _is_there(f"halfhour.web.{room}.urls")
    ),
    *(path("", include(module)) for module in ROOTS if _is_there(module)),
]
