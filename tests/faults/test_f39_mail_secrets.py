"""F39: the mail password is in no table, page, event, message, log or repr."""

from __future__ import annotations

import logging

from django.apps import apps
from django.urls import reverse

from halfhour.actions.outreach.account import account_of, keep_account, smtp_of

SECRET = "kestrel-4711-app-password"


def test_the_password_is_nowhere_to_be_read(as_seeker, seeker, at, caplog):
    caplog.set_level(logging.DEBUG)
    keep_account(
        by=seeker, at=at, address="noor@example.org", smtp_host="127.0.0.1", smtp_port=1,
        smtp_security="none", username="noor", password=SECRET,
    )  # fmt: skip
    server = smtp_of(seeker, account_of(seeker))
    assert server.password == SECRET
    assert SECRET not in repr(server)
    page = as_seeker.get(reverse("outreach:mail")).content.decode()
    assert "noor@example.org" in page and SECRET not in page
    again = as_seeker.post(reverse("outreach:mail"), {"address": "not one", "password": SECRET})
    assert again.status_code == 422 and SECRET not in again.content.decode()
    for model in apps.get_app_config("halfhour").get_models():
        if model._meta.managed:
            assert SECRET not in str(list(model.objects.values()))
    assert SECRET not in caplog.text
