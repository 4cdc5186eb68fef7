"""The addresses of business cards and contact servers; part of the room's own."""

from __future__ import annotations

from django.urls import path

from halfhour.web.people import cards, servers

urlpatterns = [
    path("cards/", cards.cards, name="cards"),
    path("cards/<int:card>/", cards.card, name="card"),
    path("cards/<int:card>/picture.jpg", cards.picture, name="card_picture"),
    path("cards/<int:card>/forget/", cards.forget, name="card_forget"),
    path("servers/", servers.servers, name="servers"),
    path("servers/<int:server>/sync/", servers.sync, name="server_sync"),
    path("servers/<int:server>/forget/", servers.forget, name="server_forget"),
    path("servers/card/<int:card>/", servers.card, name="server_card"),
    path("servers/gone/<int:card>/", servers.gone, name="server_gone"),
]
