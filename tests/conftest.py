"""What every test may use: a seeker, a stranger, a Monday morning, and no way out to the network."""

from __future__ import annotations

import gc
import os
import shutil
import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import settings

import prepared
import weighing

# HYPOTHESIS_PROFILE=deep bin/test PATH: thousands of fresh examples where the suite takes a few.
settings.register_profile("deep", max_examples=3000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "default"))

SHARED = Path(__file__).parents[2] / "shared" / "data"
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_connect = socket.socket.connect


def _only_loopback(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
        raise AssertionError(f"A test wanted to reach {address[0]}.")
    return _connect(self, address)


# Price of looking for garbage among thousands of tests that stay: a seventh of the time to find them.
gc.disable()


def pytest_collection_finish():
    """From here on garbage is looked for again, but not among what was there before the tests."""
    gc.freeze()
    gc.enable()


def pytest_addoption(parser):
    parser.addoption("--quick", action="store_true", help="Only what needs no real thing.")


def pytest_collection_modifyitems(config, items):
    """Leave out what is not quick, where that is asked for; else the longest begin."""
    if config.getoption("quick"):
        real = [item for item in items if weighing.is_real(item)]
        config.hook.pytest_deselected(items=real)
        items[:] = [item for item in items if item not in set(real)]
    elif hasattr(config, "workerinput"):
        items[:] = weighing.longest_first(items, config.workerinput["workercount"])


@pytest.fixture(autouse=True, scope="session")
def no_way_out():
    """Connections beyond this machine raise."""
    socket.socket.connect = _only_loopback
    yield
    socket.socket.connect = _connect


@pytest.fixture(scope="session")
def django_db_setup(django_test_environment, django_db_blocker, django_db_modify_db_settings):
    """A database of this worker's own, copied from one that is up to date."""
    from django.db import connection
    from django.test.utils import setup_databases, teardown_databases

    shutil.copyfile(prepared.database(), connection.settings_dict["TEST"]["NAME"])
    with django_db_blocker.unblock():
        made = setup_databases(verbosity=0, interactive=False, aliases=["default"], keepdb=True)
    yield
    with django_db_blocker.unblock():
        teardown_databases(made, verbosity=0)


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder with real data; tests that use it skip where it is absent."""
    if not SHARED.is_dir():
        pytest.skip("The folder with real data is not here.")
    return SHARED


@pytest.fixture
def at() -> datetime:
    """Monday 16 November 2026, nine in the morning, UTC."""
    return datetime(2026, 11, 16, 9, 0, tzinfo=UTC)


def _user(name, at):
    from halfhour.models import Search, Settings, User

    user = User.objects.create(username=name, password="!", date_joined=at)
    Settings.objects.create(owner=user, full_name=f"{name.title()} Example")
    Search.objects.create(owner=user, name="My search", began_at=at)
    return user


@pytest.fixture
def seeker(db, at):
    """A job seeker with settings and an open search."""
    return _user("seeker", at)


@pytest.fixture
def stranger(db, at):
    """Somebody else, who must never see what is the seeker's."""
    return _user("stranger", at)


@pytest.fixture
def as_seeker(client, seeker):
    """A browser without JavaScript, signed in as the seeker."""
    client.force_login(seeker)
    return client


@pytest.fixture
def as_stranger(stranger):
    """A browser signed in as the stranger."""
    from django.test import Client

    browser = Client()
    browser.force_login(stranger)
    return browser


@pytest.fixture
def person(seeker, at):
    """Makes a person of the seeker's: ``person("Amara Okafor", title="Nurse")``."""
    from halfhour.models import Person

    def make(name, **columns):
        columns = {"owner": seeker, "created_at": at, "updated_at": at, **columns}
        return Person.objects.create(
            name=name, name_key=name.casefold(), sort_key=name.casefold(), **columns
        )

    return make


@pytest.fixture(scope="session")
def shared_by_workers(tmp_path_factory):
    """A folder of this session that all its workers see."""
    own = tmp_path_factory.getbasetemp()
    return own.parent if os.environ.get("PYTEST_XDIST_WORKER") else own


@pytest.fixture
def noor(db, shared_by_workers):
    """Noor Haddad, whose story the demo tells; her world as it stands now, gone after the test."""
    from django.utils import timezone

    from world.told import telling_or_told

    now = timezone.now()
    return telling_or_told(shared_by_workers, lambda: _user("noor", now), now)


@pytest.fixture
def as_noor(noor):
    """A browser without JavaScript, signed in as Noor."""
    from django.test import Client

    browser = Client()
    browser.force_login(noor)
    return browser
