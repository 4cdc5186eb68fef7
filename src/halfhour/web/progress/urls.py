"""Addresses of progress."""

from __future__ import annotations

from django.urls import path

from halfhour.web.progress import views

app_name = "progress"

urlpatterns = [path("", views.progress, name="progress")]
