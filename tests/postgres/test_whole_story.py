"""The demo world told on PostgreSQL: every page, every command, and the way to SQLite and back."""

import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from halfhour.models import Event, Interview, Person

SOURCE = Path(__file__).parents[2] / "src"
PAGES = (
    "/", "/people/", "/people/?q=nowak", "/people/companies/", "/people/triage/", "/people/import/",
    "/people/duplicates/", "/ask/", "/interviews/", "/directions/", "/shortlist/", "/network/",
    "/follow-ups/", "/resume/", "/openings/", "/progress/", "/settings/",
)  # fmt: skip
MOST_QUERIES = 12


@pytest.mark.parametrize("path", PAGES)
def test_every_list_page_is_drawn_with_few_queries(noor, client, path):
    client.force_login(noor)
    client.get(path)
    with CaptureQueriesContext(connection) as asked:
        assert client.get(path).status_code == 200
    sentences = [one["sql"] for one in asked if "SAVEPOINT" not in one["sql"]]
    assert connection.vendor == "postgresql"
    assert len(sentences) <= MOST_QUERIES, "\n".join(sentences)


def test_a_person_and_an_interview_are_drawn(noor, client):
    client.force_login(noor)
    talk = Interview.objects.kept_by(noor).exclude(person=None).order_by("pk").first()
    assert client.get(f"/people/{talk.person_id}/").status_code == 200
    assert client.get(f"/interviews/{talk.pk}/").status_code == 200
    assert Event.objects.kept_by(noor).count() > 100


def run(home, *words, url=None):
    """One command to its end, on a home and, with ``url``, on PostgreSQL."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("HALFHOUR", "DJANGO"))}
    there = {"DATABASE_URL": url} if url else {}
    done = subprocess.run(
        [sys.executable, "-m", "halfhour", *map(str, words)],
        env={**kept, "HALFHOUR_HOME": str(home), "PYTHONPATH": str(SOURCE), **there},
        capture_output=True, text=True, timeout=100,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    return done.stdout


def records(path):
    with zipfile.ZipFile(path) as opened:
        return {n: opened.read(n) for n in opened.namelist() if n != "manifest.json"}


@pytest.fixture
def exported(noor, tmp_path, settings, at):
    """Noor's export from PostgreSQL."""
    from halfhour.actions.account.exporting import export_everything

    export_everything(by=noor, at=at, to=tmp_path / "from-postgresql.zip")
    return tmp_path / "from-postgresql.zip"


def test_f15_postgresql_to_sqlite_and_back_is_identical(exported, up_to_date, tmp_path):
    run(tmp_path / "one", "restore", exported)
    run(tmp_path / "one", "export", tmp_path / "from-sqlite.zip")
    assert records(tmp_path / "from-sqlite.zip") == records(exported)
    there = up_to_date.url(up_to_date.fresh())
    run(tmp_path / "two", "restore", tmp_path / "from-sqlite.zip", url=there)
    run(tmp_path / "two", "export", tmp_path / "again.zip", url=there)
    assert records(tmp_path / "again.zip") == records(exported)


def test_a_backup_of_postgresql_goes_back_whole_and_only_there(world, up_to_date, tmp_path):
    home, other, copy = tmp_path / "one", tmp_path / "two", tmp_path / "copy.zip"
    run(home, "backup", copy, url=up_to_date.url(world))
    there = up_to_date.url(up_to_date.fresh())
    assert "Restored: 200 people" in run(other, "restore", copy, url=there)
    with pytest.raises(AssertionError, match="people here already"):
        run(other, "restore", copy, url=there)
    with pytest.raises(AssertionError, match="other kind of database"):
        run(tmp_path / "three", "restore", copy)


def test_every_command_works(world, up_to_date, tmp_path):
    home, url = tmp_path / "home", up_to_date.url(up_to_date.fresh(world))
    (tmp_path / "more.csv").write_text("Name,Email\nZofia Example,z@example.org\n")

    def told(*words):
        return json.loads(run(home, *words, "--json", url=url))

    kept = told("import", tmp_path / "more.csv")
    zofia = told("people", "zofia")[0]["id"]
    assert told("person", zofia)["name"] == "Zofia Example"
    assert told("today")
    assert told("shortlist", told("directions")[0]["name"])["experts"]
    assert told("undo", kept["import_id"])["undone"]
    run(home, "worker", "--once", url=url)


def test_the_gate_holds_for_people_of_others(noor, client, at):
    from conftest import _user

    client.force_login(_user("stranger", at))
    somebody = Person.objects.kept_by(noor).order_by("pk").first()
    assert client.get(f"/people/{somebody.pk}/").status_code == 404
