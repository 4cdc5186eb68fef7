"""Addresses of openings."""

from __future__ import annotations

from django.urls import path

from halfhour.web.leads import views

app_name = "leads"

urlpatterns = [
    path("", views.leads, name="list"),
    path("add/", views.add, name="add"),
    path("landed/", views.landed, name="landed"),
    path("landed/<int:lead>/", views.landed, name="landed"),
    path("<int:lead>/", views.lead, name="lead"),
    path("<int:lead>/next/", views.plan, name="plan"),
    path("<int:lead>/news/", views.news, name="news"),
    path("<int:lead>/story/", views.story, name="story"),
]
