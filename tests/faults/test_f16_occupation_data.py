"""F16 in occupation data: byte order marks and line ends are read, wrong encodings are told."""

from __future__ import annotations

import pytest

from bench.made_release import write_folder
from halfhour.outside.directions.onet import read_onet
from halfhour.outside.directions.releases import NotARelease, pieces


@pytest.fixture
def folder(tmp_path):
    return write_folder(tmp_path / "db")


@pytest.mark.parametrize(
    "written",
    [
        lambda t: b"\xef\xbb\xbf" + t.encode(),
        lambda t: t.encode("utf-16"),
        lambda t: t.replace("\r\n", "\n").encode(),
        lambda t: t.replace("\r\n", "\r").encode(),
        lambda t: t.replace("\r\n", "\n", 40).encode(),
    ],
    ids=["bom", "utf-16", "lf", "cr", "mixed"],
)
def test_marks_and_line_ends_of_any_kind_are_read(folder, written):
    for path in folder.glob("*.txt"):
        path.write_bytes(written(path.read_bytes().decode()))
    data = read_onet(pieces(folder))
    assert len(data.occupations) > 100
    assert len(data.tasks) == 6 * len(data.occupations)


def test_another_encoding_is_told_with_file_and_line(folder):
    path = folder / "Alternate Titles.txt"
    path.write_bytes(path.read_bytes().replace(b"Nurse", "Infirmière".encode("cp1252"), 1))
    with pytest.raises(
        NotARelease, match=r"Alternate Titles.txt, line \d+: this is not text in UTF-8"
    ):
        read_onet(pieces(folder))
