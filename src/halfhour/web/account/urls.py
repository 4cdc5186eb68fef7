"""Addresses of the account."""

from django.urls import path

from halfhour.web.account import exporting, views

app_name = "account"

urlpatterns = [
    path("enter/", views.enter, name="enter"),
    path("leave/", views.leave, name="leave"),
    path("settings/", views.settings, name="settings"),
    path("export/<str:what>/", exporting.export, name="export"),
]
