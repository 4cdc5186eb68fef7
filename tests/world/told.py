"""Noor's story told once in a session; later tests get the same rows put into their database."""

from __future__ import annotations

import fcntl
import pickle
from datetime import datetime
from pathlib import Path

from django.apps import apps
from django.conf import settings
from django.db import connection
from django.db.models import FileField

from halfhour.models import User
from halfhour.world.telling import tell


def telling_or_told(folder: Path, teller, now: datetime) -> User:
    """Noor with her whole story, told of the user ``teller()`` makes, up to ``now``.

    Of several workers the first tells it, in the database of its test, and keeps every row and
    file in ``folder``. Where somebody is in the database already, ids are taken: it is told again.
    """
    kept = folder / "noor.pickle"
    with (folder / "noor.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if kept.exists() and not User.objects.exists():
            return _put_back(*pickle.loads(kept.read_bytes()))
        user = teller()
        tell(by=user, now=now)
        if not kept.exists():
            kept.write_bytes(pickle.dumps((user.pk, _rows(), _files())))
    return user


def _columns(table):
    with connection.cursor() as cursor:
        cursor.execute("SELECT name FROM pragma_table_info(%s)", [table])
        return ", ".join(f'"{name}"' for (name,) in cursor.fetchall())


def _tables():
    return [name for name in connection.introspection.table_names() if name.startswith("halfhour_")]


def _rows():
    rows = {}
    for table in _tables():
        with connection.cursor() as cursor:
            cursor.execute(f"SELECT {_columns(table)} FROM {table}")
            rows[table] = cursor.fetchall()
    return rows


def _files():
    found = {}
    for kind in apps.get_app_config("halfhour").get_models():
        for field in kind._meta.fields:
            if isinstance(field, FileField):
                names = kind._default_manager.exclude(**{field.name: ""})
                for name in names.values_list(field.name, flat=True):
                    found[name] = (Path(settings.MEDIA_ROOT) / name).read_bytes()
    return found


def _put_back(pk, rows, files):
    with connection.cursor() as cursor:
        for table, kept in rows.items():
            if kept:
                signs = ", ".join(["%s"] * len(kept[0]))
                cursor.executemany(
                    f"INSERT INTO {table} ({_columns(table)}) VALUES ({signs})", kept
                )
    for name, content in files.items():
        path = Path(settings.MEDIA_ROOT) / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
    return User.objects.get(pk=pk)
