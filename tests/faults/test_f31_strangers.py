"""F31, F45: every address with somebody else's id is a 404, the same as absent."""

import uuid

import pytest
from django.apps import apps
from django.test import Client

from faults.routes import routes

ABSENT = 987_654_321
SKIPPED_KINDS = {"str", "path"}


def _address(route, values):
    path = "/" + route.pattern
    for (name, kind), value in zip(route.arguments, values, strict=True):
        path = path.replace(f"<{kind}:{name}>", str(value)).replace(f"<{name}>", str(value))
    return path


def _ids(noor):
    """For every kind of record of Noor's, one id: any of them may be tried at any address."""
    found = {}
    for kind in apps.get_app_config("halfhour").get_models():
        if any(field.name == "owner" for field in kind._meta.fields):
            record = kind._default_manager.filter(owner=noor).first()
            if record is not None:
                found[kind._meta.model_name] = (
                    record.pk,
                    str(getattr(record, "uid", uuid.uuid4())),
                )
    return found


def _with_ids():
    return [r for r in routes() if r.arguments and not {k for _, k in r.arguments} & SKIPPED_KINDS]


@pytest.fixture
def stranger_browser(stranger):
    browser = Client()
    browser.force_login(stranger)
    return browser


def _kept_of(noor):
    kinds = apps.get_app_config("halfhour").get_models()
    owned = [k for k in kinds if any(field.name == "owner" for field in k._meta.fields)]
    return {k._meta.model_name: k._default_manager.filter(owner=noor).count() for k in owned}


def test_f31_a_stranger_finds_nothing_anywhere(noor, stranger_browser):
    """Looking is a 404; sending is answered as for an id that nobody has; nothing changes."""
    reached, before = [], _kept_of(noor)
    pks = sorted({pk for pk, _ in _ids(noor).values()})[:4]
    for route in _with_ids():
        for method in ("get", "post"):
            told = {
                pk: getattr(stranger_browser, method)(
                    _address(
                        route, [pk if k == "int" else str(uuid.uuid4()) for _, k in route.arguments]
                    )
                ).status_code
                for pk in (*pks, ABSENT)
            }
            if len(set(told.values())) > 1 or (method == "get" and told[ABSENT] not in (404, 405)):
                reached.append((route.name, method, told))
    assert not reached, reached[:20]
    assert _kept_of(noor) == before


def test_f31_without_signing_in_every_door_is_closed(noor):
    opened = []
    for route in routes():
        values = [1 if kind == "int" else "x" if kind in SKIPPED_KINDS else str(uuid.uuid4())
                  for _, kind in route.arguments]  # fmt: skip
        answer = Client().get(_address(route, values))
        shut = answer.status_code in (302, 401, 403, 404, 405)
        if not shut and route.name not in PUBLIC:
            opened.append((route.name, answer.status_code))
    assert not opened, opened


PUBLIC = {"service-worker", "manifest"}
