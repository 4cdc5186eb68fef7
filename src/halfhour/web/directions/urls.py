"""The addresses of directions."""

from __future__ import annotations

from django.urls import path

from halfhour.web.directions import deciding, learning, me, relating, suggesting, views

app_name = "directions"
urlpatterns = [
    path("", views.directions, name="list"),
    path("name/", views.name, name="name"),
    path("compare/", deciding.compare, name="compare"),
    path("suggestions/", suggesting.suggestions, name="suggestions"),
    path("suggestions/<str:code>/aside/", suggesting.aside, name="set-aside"),
    path("suggestions/<str:code>/back/", suggesting.back, name="bring-back"),
    path("search/close/", deciding.close, name="close-search"),
    path("search/begin/", deciding.begin, name="begin-search"),
    path("me/", me.profile, name="profile"),
    path("me/read/", me.read, name="read"),
    path("me/jobs/", me.write_work_view, name="write-work"),
    path("me/skills/", me.write_skill_view, name="write-skill"),
    path("me/jobs/<int:pk>/link/", me.link, name="link-work"),
    path("me/<str:kind>/<int:pk>/forget/", me.forget, name="forget"),
    path("<int:pk>/", views.show, name="show"),
    path("<int:pk>/edit/", views.edit, name="edit"),
    path("<int:pk>/carries/", views.carries, name="carries"),
    path("<int:pk>/occupations/", views.attach, name="attach"),
    path("<int:pk>/occupations/drop/", views.detach, name="detach"),
    path("<int:pk>/statement/", learning.statement, name="statement"),
    path("<int:pk>/question/", learning.question, name="question"),
    path("<int:pk>/decide/", deciding.decide, name="decide"),
    path("questions/<int:pk>/answer/", learning.answer, name="answer"),
    path("statements/<int:pk>/relate/", relating.relate, name="relate"),
    path("interviews/<int:pk>/rate/", learning.rate, name="rate"),
]
