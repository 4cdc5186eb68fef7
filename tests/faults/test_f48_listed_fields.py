"""F48: every field name there is, posted to every form: only the listed ones change."""

import uuid

from django.apps import apps

from faults.routes import address, routes
from halfhour.models import User

LEAVING = {"account:leave"}
NOBODY_THERE = "http://127.0.0.1:9/"


def _kinds():
    return apps.get_app_config("halfhour").get_models()


def _everything(stranger):
    """Every field of every record with a value that would do harm."""
    sent = {field.name: "1" for kind in _kinds() for field in kind._meta.fields}
    sent |= {field.attname: "1" for kind in _kinds() for field in kind._meta.fields}
    sent |= {name: NOBODY_THERE for name in sent if name.endswith(("url", "address"))}
    sent |= {name: "127.0.0.1" for name in sent if name.endswith("host")}
    return sent | {
        "owner": stranger.pk, "owner_id": stranger.pk, "by": stranger.pk, "user": stranger.pk,
        "is_staff": "on", "is_superuser": "on", "password": "known", "username": "other",
    }  # fmt: skip


def test_f48_nothing_changes_hands_and_nobody_is_promoted(noor, as_noor, stranger):
    theirs = {k: k._default_manager.filter(owner=stranger).count() for k in _kinds()
              if any(f.name == "owner" for f in k._meta.fields)}  # fmt: skip
    sent = _everything(stranger)
    for route in routes():
        if route.name not in LEAVING:
            as_noor.post(address(route, 1, str(uuid.uuid4())), sent)
    for kind, count in theirs.items():
        assert kind._default_manager.filter(owner=stranger).count() == count, kind
    kept = User.objects.get(pk=noor.pk)
    assert (kept.username, kept.password, kept.is_staff, kept.is_superuser) == (
        "noor",
        "!",
        False,
        False,
    )
