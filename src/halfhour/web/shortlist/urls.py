"""The addresses of the shortlist."""

from __future__ import annotations

from django.urls import path

from halfhour.web.shortlist import views

app_name = "shortlist"
urlpatterns = [
    path("", views.shortlist, name="list"),
    path("weigh/", views.weigh, name="weigh"),
    path("choose/", views.choose_person, name="choose"),
    path("set-aside/", views.set_person_aside, name="set-aside"),
    path("<int:pk>/drop/", views.drop_person, name="drop"),
    path("<int:pk>/bring-back/", views.bring_person_back, name="bring-back"),
]
