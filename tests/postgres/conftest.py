"""What tests on a real PostgreSQL may use: databases in no time, and the app on one of them."""

from __future__ import annotations

from contextlib import contextmanager
from urllib.parse import urlsplit

import pytest

from postgres import cluster

EMPTY = "halfhour_empty"


class Server:
    """The throwaway server: fresh databases, copied from one that is up to date."""

    def __init__(self, address):
        self.address = address
        self.count = 0

    def url(self, name):
        """The DATABASE_URL of a database."""
        return f"{self.address}/{name}"

    def do(self, statement):
        """Run one statement outside of a transaction."""
        import psycopg

        with psycopg.connect(self.url("postgres"), autocommit=True) as connection:
            connection.execute(statement)

    def fresh(self, copied_from=EMPTY):
        """The name of a new database."""
        self.count += 1
        name = f"halfhour_{self.count}"
        self.do(f"CREATE DATABASE {name} TEMPLATE {copied_from}")
        return name


@contextmanager
def default_is(settings):
    """Put another database in the place of the default one."""
    from django.db import connections

    kept, at_first = connections["default"], connections.settings["default"]
    wanted = connections.configure_settings({"default": settings})["default"]
    connections.settings["default"] = wanted
    del connections["default"]
    try:
        yield connections["default"]
    finally:
        connections["default"].close()
        connections.settings["default"] = at_first
        connections["default"] = kept


@pytest.fixture(scope="session")
def server():
    """A PostgreSQL of our own with one empty database that is up to date."""
    pytest.importorskip("psycopg", reason="psycopg is not installed.")
    if cluster.programs() is None:
        pytest.skip("PostgreSQL is not here (on Debian: apt-get install postgresql).")
    with cluster.running() as address:
        yield Server(address)


@pytest.fixture(scope="session")
def opened(server, django_db_blocker):
    """Opens a database by name and makes it the default one: ``with opened(name):``."""

    @contextmanager
    def opened(name):
        where = urlsplit(server.url(name))
        settings = {
            "ENGINE": "django.db.backends.postgresql", "NAME": name, "USER": where.username,
            "HOST": where.hostname, "PORT": str(where.port),
        }  # fmt: skip
        with django_db_blocker.unblock(), default_is(settings) as connection:
            yield connection

    return opened


@pytest.fixture(scope="session")
def up_to_date(server, opened):
    """The server, its empty database migrated."""
    from django.core.management import call_command

    server.do(f"CREATE DATABASE {EMPTY} TEMPLATE template0")
    with opened(EMPTY):
        call_command("migrate", verbosity=0, interactive=False)
    return server


@pytest.fixture(scope="module")
def world(up_to_date, opened):
    """The name of a database with Noor's story, told of the one who acts on the command line."""
    from django.utils import timezone

    from halfhour.actions.account.entering import welcome_local_user
    from halfhour.world.telling import tell

    name = up_to_date.fresh()
    with opened(name):
        tell(by=welcome_local_user(at=timezone.now()), now=timezone.now())
    return name


@contextmanager
def rolled_back():
    """Whatever is changed here is taken back."""
    from django.db import transaction

    with transaction.atomic():
        yield
        transaction.set_rollback(True)


@pytest.fixture
def seeker(up_to_date, opened, at):
    """A seeker in an empty PostgreSQL store."""
    from conftest import _user

    with opened(EMPTY), rolled_back():
        yield _user("seeker", at)


@pytest.fixture
def noor(world, opened):
    """Noor in a PostgreSQL store, with her whole story."""
    from halfhour.models import User

    with opened(world), rolled_back():
        yield User.objects.get()
