"""The addresses of bringing people in; part of the room's own."""

from __future__ import annotations

from django.urls import path

from halfhour.web.people import importing

urlpatterns = [
    path("import/", importing.bring, name="import"),
    path("import/<int:pk>/preview/", importing.preview, name="import_preview"),
    path("import/<int:pk>/", importing.imported, name="imported"),
    path("import/<int:pk>/progress/", importing.progress, name="import_progress"),
    path("import/<int:pk>/cancel/", importing.cancel, name="import_cancel"),
    path("import/<int:pk>/undo/", importing.undo, name="import_undo"),
]
