"""Every address of the REST API."""

from django.urls import path

from halfhour.api.rest import api

urlpatterns = [path("api/", api.urls)]
