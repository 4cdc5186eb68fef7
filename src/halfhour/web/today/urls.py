"""Addresses of Today."""

from __future__ import annotations

from django.urls import path

from halfhour.web.today import noticing, views

app_name = "today"

urlpatterns = [
    path("", views.today, name="today"),
    path("today/all/", views.everything, name="everything"),
    path("today/step/", views.mark, name="mark"),
    path("today/step/<str:key>/take-up/", views.take_up_again, name="take-up"),
    path("today/notices/", noticing.notices, name="notices"),
    path("today/notices/<int:notifier>/remove/", noticing.remove_notice, name="remove-notice"),
]
