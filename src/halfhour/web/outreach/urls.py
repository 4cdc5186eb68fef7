"""The addresses of this room."""

from __future__ import annotations

from django.urls import path

from halfhour.web.outreach import mail, sending, views

app_name = "outreach"
urlpatterns = [
    path("", views.messages_list, name="list"),
    path("compose/", views.compose, name="compose"),
    path("mail/", mail.account, name="mail"),
    path("mail/forget/", mail.forget, name="mail-forget"),
    path("mail/read/", mail.read, name="mail-read"),
    path("<int:pk>/send/", mail.send, name="send"),
    path("templates/", views.templates, name="templates"),
    path("templates/<int:pk>/drop/", views.template_drop, name="template-drop"),
    path("<int:pk>/", views.write, name="write"),
    path("<int:pk>/check/", views.check_words, name="check"),
    path("<int:pk>/channel/", views.channel, name="channel"),
    path("<int:pk>/sent/", sending.sent, name="sent"),
    path("<int:pk>/answer/", sending.answer, name="answer"),
    path("<int:pk>/withdraw/", sending.withdraw, name="withdraw"),
    path("<int:pk>/keep/", sending.keep_words, name="keep"),
    path("<int:pk>/edit/", views.write, name="edit"),
    path("<int:pk>/message/", views.write, name="message"),
]
