"""Addresses of the network."""

from __future__ import annotations

from django.urls import path

from halfhour.web.referrals import recording, views

app_name = "referrals"

urlpatterns = [
    path("", views.network, name="network"),
    path("tree.json", views.tree_data, name="tree-data"),
    path("tree.svg", views.tree_picture, name="tree-picture"),
    path("path/", views.path, name="path"),
    path("thanks/<int:person>/", views.thanks, name="thanks"),
    path("add/", recording.add, name="add"),
    path("companies/", recording.companies, name="companies"),
    path("companies/<int:company>/drop/", recording.drop_company, name="drop-company"),
    path("companies/knows/", recording.knows, name="knows"),
    path("<int:referral>/", recording.permission, name="permission"),
    path("<int:referral>/close/", recording.close, name="close"),
]
