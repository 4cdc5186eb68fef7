"""The agenda, the brief and the invitation on the command line."""

from __future__ import annotations

import json

import icalendar
import pytest

from faults.living import halfhour as run


@pytest.fixture(scope="module")
def home(tmp_path_factory):
    folder = tmp_path_factory.mktemp("home")
    people = folder / "people.csv"
    people.write_text("Name,Title,Company\nNgozi Adeyemi,Ward manager,St. Brigid\n")
    run(folder, "import", str(people), "--as", "csv", "--map", "name=Name", "--map", "title=Title",
        "--map", "organisation=Company")  # fmt: skip
    return folder


def test_an_agenda_is_one_json_value_that_fills_the_minutes(home):
    done = run(home, "agenda", "1", "--minutes", "18", "--json")
    made = json.loads(done.stdout)
    assert made["minutes"] == 18
    assert made["items"][0]["from"] == 0
    assert made["items"][-1]["to"] == 18
    assert {"from", "to", "area", "question"} <= made["items"][0].keys()


@pytest.mark.parametrize(
    "words",
    [("agenda", "1", "--minutes", "30"), ("agenda", "999"),
     ("invite", "1", "--at", "2026-11-20T14:00", "--minutes", "30", "--mode", "phone", "-o", "x.ics"),
     ("invite", "1", "--at", "soon", "--minutes", "20", "--mode", "phone", "-o", "x.ics")],
)  # fmt: skip
def test_what_is_refused_says_one_sentence_and_ends_with_1(home, words, tmp_path):
    words = [str(tmp_path / "x.ics") if word == "x.ics" else word for word in words]
    done = run(home, *words)
    assert (done.returncode, done.stdout) == (1, "")
    assert len(done.stderr.strip().splitlines()) == 1
    assert not (tmp_path / "x.ics").exists()


def test_inviting_twice_moves_the_same_talk(home, tmp_path):
    events = []
    for hour in ("14", "15"):
        file = tmp_path / f"{hour}.ics"
        done = run(home, "invite", "1", "--at", f"2026-11-20T{hour}:00+01:00", "--minutes", "20",
                   "--mode", "in-person", "--place", "Café Mokka", "-o", str(file))  # fmt: skip
        assert (done.returncode, done.stdout) == (0, "")
        events += icalendar.Calendar.from_ical(file.read_bytes()).walk("VEVENT")
    assert events[0]["UID"] == events[1]["UID"]
    assert [int(event["SEQUENCE"]) for event in events] == [0, 1]
    assert events[1]["LOCATION"] == "Café Mokka"


def test_a_brief_is_a_pdf_of_one_page(home, tmp_path):
    pytest.importorskip("typst", reason="The extra “pdf” is not installed here.")
    file = tmp_path / "brief.pdf"
    assert run(home, "brief", "1", "-o", str(file)).returncode == 0
    assert file.read_bytes().startswith(b"%PDF-")
