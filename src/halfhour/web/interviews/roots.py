"""What must stand at the root: the worker that keeps the live page for when there is no network."""

from __future__ import annotations

from django.urls import path

from halfhour.web.interviews.offline import service_worker

urlpatterns = [path("sw.js", service_worker, name="service-worker")]
