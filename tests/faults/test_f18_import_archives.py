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
