"""F18 in occupation data: bombs, slips and nested zips are refused or left alone."""

from __future__ import annotations

import io
import zipfile

import pytest

from bench.made_release import write_folder
from halfhour.outside.directions import releases
from halfhour.outside.directions.onet import read_onet
from halfhour.outside.directions.releases import NotARelease, pieces


def zipped(path, folder, **more):
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for file in folder.iterdir():
            archive.write(file, f"db/{file.name}")
        for name, data in more.items():
            archive.writestr(name, data)
    return path


@pytest.fixture
def folder(tmp_path):
    return write_folder(tmp_path / "db")


def test_a_bomb_is_refused_before_it_is_unpacked(folder, tmp_path, monkeypatch):
    monkeypatch.setattr(releases, "LARGEST_FILE", 5_000_000)
    (folder / "Skills.txt").write_bytes(b"0" * 6_000_000)
    with pytest.raises(NotARelease, match=r"Skills\.txt is larger than any"):
        read_onet(pieces(zipped(tmp_path / "bomb.zip", folder)))


def test_names_with_dots_write_nothing(folder, tmp_path):
    path = zipped(tmp_path / "slip.zip", folder, **{"../../evil.txt": b"x", "/abs.txt": b"x"})
    assert read_onet(pieces(path)).release == "31.0"
    assert not list(tmp_path.parent.glob("evil*"))


def test_a_zip_within_the_zip_is_left_alone(folder, tmp_path):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("Occupation Data.txt", "x")
    path = zipped(tmp_path / "nested.zip", folder, **{"inner.zip": inner.getvalue()})
    assert len(read_onet(pieces(path)).occupations) > 100


def test_a_truncated_zip_is_refused(folder, tmp_path):
    path = zipped(tmp_path / "cut.zip", folder)
    path.write_bytes(path.read_bytes()[:-400])
    with pytest.raises(NotARelease, match=r"cut\.zip is neither"):
        pieces(path)


def test_a_zip_with_an_altered_member_is_refused(folder, tmp_path):
    path = zipped(tmp_path / "bad.zip", folder)
    data = bytearray(path.read_bytes())
    at = data.index(b"Task Statements.txt") + 200
    data[at : at + 20] = bytes(20)
    path.write_bytes(bytes(data))
    with pytest.raises(NotARelease):
        read_onet(pieces(path))
