"""The addresses of this room."""

from __future__ import annotations

from django.urls import path

from halfhour.web.outreach import (
    inviting,
    mail,
    own_words,
    rewording,
    rhythm,
    sending,
    several,
    views,
)

app_name = "outreach"
urlpatterns = [
    path("", views.messages_list, name="list"),
    path("compose/", views.compose, name="compose"),
    path("invite/<int:pk>/", inviting.invite, name="invite"),
    path("model/", rewording.model, name="model"),
    path("model/forget/", rewording.model_forget, name="model-forget"),
    path("<int:pk>/reword/", rewording.reword, name="reword"),
    path("rhythm/", rhythm.rhythm, name="rhythm"),
    path("mail/", mail.account, name="mail"),
    path("mail/forget/", mail.forget, name="mail-forget"),
    path("mail/read/", mail.read, name="mail-read"),
    path("<int:pk>/send/", mail.send, name="send"),
    path("<int:pk>/unschedule/", mail.unschedule, name="unschedule"),
    path("several/", several.several, name="several"),
    path("templates/", own_words.templates, name="templates"),
    path("templates/new/", own_words.template, name="template-new"),
    path("templates/<int:pk>/", own_words.template, name="template"),
    path("templates/<int:pk>/drop/", own_words.template_drop, name="template-drop"),
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
