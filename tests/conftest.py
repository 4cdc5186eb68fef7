"""What every test may use: a seeker, a stranger, a Monday morning, and no way out to the network."""

from __future__ import annotations

import socket
from datetime import UTC, datetime
from pathlib import Path

import pytest

SHARED = Path(__file__).parents[2] / "shared" / "data"
LOOPBACK = {"127.0.0.1", "::1", "localhost"}
_connect = socket.socket.connect


def _only_loopback(self, address):
    if self.family in (socket.AF_INET, socket.AF_INET6) and address[0] not in LOOPBACK:
        raise AssertionError(f"A test wanted to reach {address[0]}.")
    return _connect(self, address)


@pytest.fixture(autouse=True, scope="session")
def no_way_out():
    """Connections beyond this machine raise."""
    socket.socket.connect = _only_loopback
    yield
    socket.socket.connect = _connect


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


@pytest.fixture
def noor(db):
    """Noor Haddad, whose story the demo tells; her world as it stands now, gone after the test."""
    from django.utils import timezone

    from halfhour.world.telling import tell

    user = _user("noor", timezone.now())
    tell(by=user, now=timezone.now())
    return user


@pytest.fixture
def as_noor(noor):
    """A browser without JavaScript, signed in as Noor."""
    from django.test import Client

    browser = Client()
    browser.force_login(noor)
    return browser
