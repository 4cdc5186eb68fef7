"""The REST API: the same pages as everywhere, for who holds a key."""

import json

import pytest
from django.test import Client

from halfhour.actions.account.keys import make_key, revoke_keys
from halfhour.models import Direction, Person, Search


@pytest.fixture
def asking(seeker, at):
    """A program with a key of the seeker's."""
    key = make_key(by=seeker, at=at, name="test")
    return Client(headers={"authorization": f"Bearer {key}"})


@pytest.fixture
def direction(seeker, at):
    search = Search.objects.kept_by(seeker).get()
    return Direction.objects.create(
        owner=seeker, search=search, name="Logistics", key="logistics", begun_at=at
    )


def test_the_api_describes_itself(asking):
    described = asking.get("/api/openapi.json").json()
    assert described["openapi"].startswith("3.1")
    assert "/api/people" in described["paths"] or "/people" in described["paths"]


def test_without_a_key_nothing_is_told(db):
    for path in ("/api/people", "/api/today", "/api/directions"):
        assert Client().get(path).status_code == 401


def test_a_revoked_key_opens_nothing(asking, seeker, at):
    assert asking.get("/api/people").status_code == 200
    assert revoke_keys(by=seeker, at=at) == 1
    assert asking.get("/api/people").status_code == 401


def test_people_have_the_keys_of_the_command_line(asking, person):
    person("Amara Okafor", title="Nurse")
    found = asking.get("/api/people?query=amara").json()
    assert [one["name"] for one in found] == ["Amara Okafor"]
    assert {"id", "name", "emails", "phones", "organisation", "title", "occupation", "closeness",
            "sources"} <= found[0].keys()  # fmt: skip


def test_a_strangers_person_is_absent(asking, stranger, at):
    other = Person.objects.create(owner=stranger, name="X", created_at=at, updated_at=at)
    assert asking.get(f"/api/people/{other.pk}").status_code == 404
    assert asking.get("/api/people/987654").status_code == 404


def test_pages_answer(asking, person, direction):
    one = person("Amara Okafor", title="Nurse")
    for path in (
        "today", "directions", f"directions/{direction.pk}", "compare", "interviews", "duplicates",
        f"people/{one.pk}", f"people/{one.pk}/agenda?minutes=15", f"directions/{direction.pk}/shortlist",
        f"path?to_person={one.pk}",
    ):  # fmt: skip
        assert asking.get(f"/api/{path}").status_code == 200, path


def test_a_draft_is_judged_and_not_kept(asking):
    sent = json.dumps({"text": "Are you hiring?", "kind": "request"})
    answer = asking.post("/api/check", sent, content_type="application/json")
    assert answer.json()["verdict"] == "stop"


def test_thirty_minutes_are_refused_with_the_sentence(asking, person):
    one = person("Amara Okafor")
    answer = asking.get(f"/api/people/{one.pk}/agenda?minutes=30")
    assert answer.status_code == 422
    assert "30" in answer.json()["detail"]
