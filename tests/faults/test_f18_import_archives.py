"""F18: zip bombs, names that lead outside, archives in archives, damaged and locked ones."""

import io
import zipfile

import pytest

from halfhour.method.people.incoming import NotReadable
from halfhour.outside.people.reading import open_people

CSV = "Name,Email\nAna Lee,ana@example.org\n"


@pytest.fixture
def packed(tmp_path):
    def packed(**files):
        path = tmp_path / "people.zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
            for name, text in files.items():
                archive.writestr(name.replace("__", "/").replace("_dot_", "."), text)
        return path

    return packed


def read(path):
    return [person for one in open_people(path) for person in one.people]


def test_f18_an_archive_of_files_is_read(packed):
    assert [
        one.name for one in read(packed(a_dot_csv=CSV, b_dot_csv=CSV.replace("Ana", "Bo")))
    ] == ["Ana Lee", "Bo Lee"]


def test_f18_a_bomb_is_refused(packed):
    with pytest.raises(NotReadable, match="unpack to"):
        open_people(packed(bomb_dot_csv="a" * 60_000_000))


def test_f18_names_that_lead_outside_are_refused(tmp_path):
    for name in ("../evil.csv", "/etc/evil.csv", "..\\evil.csv", "C:\\evil.csv"):
        path = tmp_path / "slip.zip"
        with zipfile.ZipFile(path, "w") as archive:
            archive.writestr(name, CSV)
        with pytest.raises(NotReadable, match="outside"):
            open_people(path)
    assert not (tmp_path.parent / "evil.csv").exists()


def test_f18_an_archive_in_an_archive_is_refused(packed):
    inner = io.BytesIO()
    with zipfile.ZipFile(inner, "w") as archive:
        archive.writestr("a.csv", CSV)
    with pytest.raises(NotReadable, match="another archive"):
        open_people(packed(inner_dot_zip=inner.getvalue()))


def test_f18_a_cut_off_archive_is_refused(packed):
    path = packed(a_dot_csv=CSV)
    path.write_bytes(path.read_bytes()[:-30])
    with pytest.raises(NotReadable, match="damaged"):
        open_people(path)


def test_f18_a_file_that_lies_about_its_size_is_refused(packed):
    path = packed(a_dot_csv=CSV * 50)
    raw = path.read_bytes()
    size = len(CSV * 50).to_bytes(4, "little")
    path.write_bytes(raw.replace(size, (20).to_bytes(4, "little")))
    with pytest.raises(NotReadable):
        read(path)


def test_f18_an_archive_packed_in_an_unusual_way_is_refused(tmp_path):
    for way in (zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA):
        path = tmp_path / "people.zip"
        with zipfile.ZipFile(path, "w", way) as archive:
            archive.writestr("a.csv", CSV)
        with pytest.raises(NotReadable, match="packed in a way"):
            open_people(path)


def test_f18_a_directory_that_points_outside_of_the_file_is_refused(packed):
    for place in (-10, -6):  # how large the directory is, and where it begins
        path = packed(a_dot_csv=CSV)
        raw = bytearray(path.read_bytes())
        raw[place : place + 4] = b"\xff\xff\xff\x7f"
        path.write_bytes(raw)
        with pytest.raises(NotReadable, match="damaged"):
            open_people(path)


def test_f18_a_name_with_control_characters_is_told_without_them(tmp_path):
    path = tmp_path / "people.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("a\n\x1b[31m.csv", CSV)
    (one,) = open_people(path)
    assert one.called.isprintable()


def test_f18_a_file_in_an_archive_that_cannot_be_read_is_told(packed):
    good, bad = open_people(packed(a_dot_csv=CSV, b_dot_csv="# A house\n\nplace a line.\n"))
    assert [one.name for one in good.people] == ["Ana Lee"]
    (told,) = bad.people
    assert "No row" in told.reason or "No column" in told.reason
