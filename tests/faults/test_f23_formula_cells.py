"""F23: nothing that leaves as a table is a formula where it is opened."""

from __future__ import annotations

import csv

from faults.living import halfhour

CELLS = (
    "=HYPERLINK(\"http://evil.test\",\"x\")", "+cmd|' /C calc'!A0", "-2+3+cmd|' /C calc'!A0",
    "@SUM(1+1)*cmd|' /C calc'!A0", "\t=1+1", "=1+1\n=2+2", "＝1+1",
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
    assert not [cell for cell in written if cell and cell[0] in "=+-@\t\r＝＋－＠"]
