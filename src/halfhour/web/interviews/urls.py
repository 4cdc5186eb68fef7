"""The addresses of interviews."""

from __future__ import annotations

from django.urls import path

from halfhour.web.interviews import (
    arranging,
    calendars,
    debriefing,
    live,
    papers,
    preparing,
    vault,
    views,
)

app_name = "interviews"
urlpatterns = [
    path("", views.interviews, name="list"),
    path("arrange/", arranging.arrange, name="arrange"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/move/", views.move, name="move"),
    path("<int:pk>/cancel/", views.cancel, name="cancel"),
    path("<int:pk>/confirm/", views.confirm, name="confirm"),
    path("<int:pk>/answer/", views.answered, name="answer"),
    path("<int:pk>/prepare/", preparing.prepare, name="prepare"),
    path("<int:pk>/order/", preparing.order, name="order"),
    path("<int:pk>/questions/", preparing.add, name="add-question"),
    path("questions/<int:pk>/replace/", preparing.replace, name="replace-question"),
    path("questions/<int:pk>/drop/", preparing.drop, name="drop-question"),
    path("<int:pk>/brief/", papers.brief, name="brief"),
    path("<int:pk>/brief.pdf", papers.brief_pdf_file, name="brief-pdf"),
    path("<int:pk>/invitation.ics", papers.invitation, name="invitation"),
    path("<int:pk>/live/", live.live, name="live"),
    path("<int:pk>/practice/", live.practice, name="practice"),
    path("<int:pk>/notes/", live.notes, name="notes"),
    path("<int:pk>/notes/<uuid:uid>/", live.note, name="note"),
    path("<int:pk>/cards/<uuid:uid>/", live.card, name="card"),
    path("notes-key/<str:mark>/", vault.notes_key, name="notes-key"),
    path("<int:pk>/debrief/", debriefing.debrief, name="debrief"),
    path("<int:pk>/thanks/", debriefing.thanks, name="thanks"),
    path("calendar/", calendars.calendars, name="calendars"),
    path("calendar/read/", calendars.read, name="read-calendars"),
    path("calendar/<int:pk>/forget/", calendars.forget, name="forget-calendar"),
    path("calendar/<int:pk>/write/", calendars.choose, name="write-calendar"),
    path("calendar/feed/", calendars.new_feed, name="make-feed"),
    path("feed/<str:key>.ics", calendars.feed, name="feed"),
]
