"""halfhour people, person, duplicates, merge, unmerge and link, as they are promised."""

from __future__ import annotations

import json

import pytest
from click.testing import CliRunner

from halfhour.actions.people.editing import add_person
from halfhour.cli.people import book, duplicates, link
from halfhour.models import DuplicateCandidate


def ran(command, *words, code=0):
    """Standard output of a command as JSON, or its text."""
    answer = CliRunner().invoke(command, [str(w) for w in words])
    assert answer.exit_code == code, answer.output
    return json.loads(answer.stdout) if "--json" in words and not code else answer.output


@pytest.fixture
def two(seeker, at, monkeypatch):
    for module in (book, duplicates):
        monkeypatch.setattr(module, "acting", lambda: seeker)
    return [
        add_person(
            by=seeker, at=at, name="Anna Nowak", email="anna@mail.example.org", title="Buyer"
        ),
        add_person(by=seeker, at=at, name="A. Nowak", phone="+1 212 555 0100"),
    ]


def test_people_have_the_promised_keys(two):
    (row,) = ran(book.people_command, "anna", "--json")
    assert row == {
        "id": two[0].pk, "name": "Anna Nowak", "emails": ["anna@mail.example.org"], "phones": [],
        "organisation": "", "title": "Buyer", "occupation": None, "closeness": "",
        "sources": ["hand"],
    }  # fmt: skip
    assert len(ran(book.people_command, "--json")) == 2
    assert len(ran(book.people_command, "--limit", 1, "--json")) == 1
    assert "Anna Nowak" in ran(book.people_command)


def test_one_person_has_values_with_sources(two):
    page = ran(book.person_command, two[0].pk, "--json")
    assert page["values"][0]["sources"][0]["source"] == "hand"
    assert page["timeline"][0]["what"] == "Added by hand"
    assert "Buyer" in ran(book.person_command, two[0].pk)
    assert "no such person" in ran(book.person_command, 999_999, code=1)


def test_two_are_joined_and_taken_apart(two):
    one, other = two
    assert ran(duplicates.merge_command, one.pk, other.pk, "--json")["gone"] == other.pk
    assert len(ran(book.people_command, "--json")) == 1
    assert ran(duplicates.unmerge_command, other.pk, "--json")["person"] == other.pk
    assert "not joined" in ran(duplicates.unmerge_command, other.pk, code=1)
    assert "same record" in ran(duplicates.merge_command, one.pk, one.pk, code=1)


def test_waiting_pairs_are_listed(two, seeker, at):
    DuplicateCandidate.objects.create(
        owner=seeker, first=two[0], second=two[1], score=0.7, reasons=["why"], found_at=at
    )
    (pair,) = ran(duplicates.duplicates_command, "--json")
    assert {k: pair[k] for k in ("a", "b", "score", "reasons")} == {
        "a": two[0].pk, "b": two[1].pk, "score": 0.7, "reasons": ["why"],
    }  # fmt: skip
    assert "new pairs" in CliRunner().invoke(duplicates.duplicates_command, ["--look"]).stderr


def test_link_compares_files_without_a_store(tmp_path):
    one, other = tmp_path / "a.csv", tmp_path / "b.csv"
    one.write_text("Name,E-mail\nAnna Nowak,anna9@mail.example.org\nBo Chen,\n", encoding="utf-8")
    other.write_text("Name,E-mail\nBo Li,\nNowak Anna,anna9@mail.example.org\n", encoding="utf-8")
    pairs = ran(link.link_command, one, other, "--json")
    assert [(p["a"], p["b"], p["decision"]) for p in pairs] == [(0, 1, "same")]
    mapped = ("--map", "name=Name", "--map", "email=E-mail", "--as", "csv")
    assert ran(link.link_command, one, other, *mapped, "--json") == pairs
    assert "same" in ran(link.link_command, one, other)
    assert ran(link.link_command, one, "--json") == []


def test_link_tells_what_is_wrong(tmp_path):
    empty = tmp_path / "empty.csv"
    empty.write_text("")
    assert "empty.csv" in ran(link.link_command, empty, code=1)
    assert "missing.csv" in ran(link.link_command, tmp_path / "missing.csv", code=1)
    ran(link.link_command, empty, "--map", "name", code=2)
