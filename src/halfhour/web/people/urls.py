"""Addresses of people, organisations, duplicates and closeness."""

from __future__ import annotations

import importlib
from importlib.util import find_spec
from typing import Any

from django.urls import path

from halfhour.web.people import bulk, duplicates, editing, occupation, organisations, triage, views

app_name = "people"


def more(module: str) -> list[Any]:
    """The addresses of a neighbouring topic."""
    return list(importlib.import_module(module).urlpatterns) if find_spec(module) else []


urlpatterns = [
    path("", views.people, name="list"),
    path("add/", editing.add, name="add"),
    path("many/", bulk.many, name="many"),
    path("many/<int:event>/undo/", bulk.undo, name="many-undo"),
    path("triage/", triage.triage, name="triage"),
    path("duplicates/", duplicates.review, name="duplicates"),
    path("duplicates/look/", duplicates.look, name="look"),
    path("duplicates/safest/", duplicates.safest, name="safest"),
    path("duplicates/<int:pair>/", duplicates.answer, name="answer"),
    path("joins/<int:merge>/undo/", duplicates.apart, name="unmerge"),
    path("companies/", organisations.organisations, name="organisations"),
    path("companies/<int:organisation>/", organisations.organisation, name="organisation"),
    *more("halfhour.web.people.importing_urls"),
    *more("halfhour.web.people.cards_urls"),
    path("<int:person>/", views.person, name="person"),
    path("<int:person>/edit/", editing.edit, name="edit"),
    path("<int:person>/remove/", editing.remove, name="remove"),
    path("occupations/<int:correction>/undo/", occupation.undo, name="occupation-undo"),
    path("<int:person>/occupation/", occupation.occupation, name="occupation"),
    path("<int:person>/note/", editing.note, name="note"),
    path("<int:person>/closeness/", triage.mark, name="mark"),
]
