"""F23: nothing that leaves as a table is a formula where it is opened."""

from __future__ import annotations

import csv
import json

from faults.living import halfhour

CELLS = (
    "=HYPERLINK(\"http://evil.test\",\"x\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "=1+1\n=2+2", "＝1+1", "a;=1+1", "a; @SUM(1)",
)  # fmt: skip


def test_f23_formulas_that_came_in_leave_as_text(tmp_path):
    people, out = tmp_path / "people.csv", tmp_path / "out.csv"
    with people.open("w", newline="") as file:
        rows = csv.writer(file)
        rows.writerow(["First Name", "Last Name", "Company", "Position", "Notes"])
        for number, cell in enumerate(CELLS):
            rows.writerow([f"Amara{number}", "Okafor", cell, cell, cell])
    home = tmp_path / "home"
    assert halfhour(home, "import", str(people), "--as", "csv").returncode == 0
    assert halfhour(home, "export", "--csv", str(out)).returncode == 0
    with out.open(encoding="utf-8-sig", newline="") as file:
        written = [cell for row in csv.reader(file) for cell in row]
    assert sum("Amara" in cell for cell in written) >= len(CELLS)
    parts = [part.strip(" ") for cell in written for part in cell.split(";")]
    assert not [part for part in parts if part and part[0] in "=+-@\t\r＝＋－＠"]


def test_f23_what_left_tamed_comes_back_as_it_was(tmp_path):
    home, people, out = tmp_path / "home", tmp_path / "people.csv", tmp_path / "out.csv"
    people.write_text(
        "Name,Email,Phone,Phone 2,Notes\n-Bo,bo@example.org,+12125550100,+442079460000,=1+1; -2\n"
    )
    assert halfhour(home, "import", str(people)).returncode == 0
    assert halfhour(home, "export", "--csv", str(out)).returncode == 0
    assert "'+12125550100; '+442079460000" in out.read_text()
    again = json.loads(halfhour(home, "import", str(out), "--json").stdout)
    assert (again["people"], again["files"][0]["new"]) == (1, 0)
    (bo,) = json.loads(halfhour(home, "people", "--json").stdout)
    assert (bo["name"], bo["phones"]) == ("-Bo", ["+12125550100", "+442079460000"])
