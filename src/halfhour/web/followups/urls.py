"""Addresses of follow-ups."""

from __future__ import annotations

from django.urls import path

from halfhour.web.followups import advice, cards, people, reporting, touching, views

app_name = "followups"

urlpatterns = [
    path("", views.followups, name="list"),
    path("advice/", advice.ledger, name="ledger"),
    path("advice/<int:advice>/", advice.settle, name="advice"),
    path("advice/add/<int:person>/", advice.add, name="add-advice"),
    path("promises/", views.promises, name="promises"),
    path("promises/<int:promise>/keep/", views.keep, name="keep-promise"),
    path("promises/<int:promise>/release/", views.release, name="release-promise"),
    path("in-touch/", touching.in_touch, name="in-touch"),
    path("in-touch/silent/", touching.silent, name="silent"),
    path("in-touch/many/", touching.many, name="many"),
    path("in-touch/<slug:group>/", touching.group, name="group"),
    path("needs/", views.needs, name="needs"),
    path("card/<int:message>/", cards.card, name="card"),
    path("card/<int:message>/posted/", cards.posted, name="posted"),
    path("card/for/<int:person>/", cards.begin, name="begin-card"),
    path("report/<int:person>/", reporting.report, name="report"),
    path("hello/<int:person>/", people.hello, name="hello"),
    path("hello/<int:person>/cadence/", people.cadence, name="cadence"),
    path("give/<int:person>/", people.give, name="give"),
    path("give/<int:person>/need/", people.need, name="need"),
    path("promise/<int:person>/", people.promise, name="promise"),
]
