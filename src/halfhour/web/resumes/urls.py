"""The addresses of the resume."""

from __future__ import annotations

from django.urls import path

from halfhour.web.resumes import views

app_name = "resumes"
urlpatterns = [
    path("", views.resumes, name="list"),
    path("add/", views.add, name="add"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/file/", views.file, name="file"),
    path("opinions/<int:pk>/aside/", views.aside, name="aside"),
]
