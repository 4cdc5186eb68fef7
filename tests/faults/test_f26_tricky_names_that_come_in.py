"""F26: turned and invisible letters in files of people are not shown, and make nobody another."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person
from halfhour.actions.people.importing import import_files
from halfhour.models import Person
from halfhour.pages.people.searching import found

PLAIN = "Name,Email\nAnna Nowak,anna@example.org\n"
TRICKS = [
    "Anna \u202eNowak",
    "An\u200bna Nowak",
    "\u2066Anna Nowak\u2069",
    "Anna\u00a0Nowak\ufeff",
    "\u0410nna Nowak",
]


@pytest.mark.parametrize("trick", TRICKS)
@pytest.mark.parametrize("kind", ["csv", "vcf"])
def test_f26_a_tricky_name_in_a_file_is_shown_plain(seeker, at, tmp_path, trick, kind):
    path = tmp_path / f"people.{kind}"
    card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{trick}\nEMAIL:anna@example.org\nEND:VCARD\n"
    path.write_text(PLAIN.replace("Anna Nowak", trick) if kind == "csv" else card)
    import_files(by=seeker, at=at, paths=[path])
    (name,) = Person.objects.kept_by(seeker).values_list("name", flat=True)
    assert name.isprintable()
    assert len(name) == len("Anna Nowak")
    assert len(found(seeker, "anna nowak")) == 1


@pytest.mark.parametrize("trick", TRICKS)
def test_f26_a_tricky_name_beside_the_plain_one_is_the_same_person(seeker, at, tmp_path, trick):
    for name in ("Anna Nowak", trick):
        path = tmp_path / "people.csv"
        path.write_text(PLAIN.replace("Anna Nowak", name))
        import_files(by=seeker, at=at, paths=[path])
    assert Person.objects.kept_by(seeker).count() == 1


def test_f26_a_name_of_invisible_letters_alone_is_nobody_and_is_told(seeker, at, tmp_path):
    path = tmp_path / "people.csv"
    path.write_text("Name,Email\nAnna Nowak,\n\u200b\u202e\u2066,\n")
    record = import_files(by=seeker, at=at, paths=[path])
    assert (record.files.get().new, record.files.get().rejected) == (1, 1)
    assert Person.objects.kept_by(seeker).get().name == "Anna Nowak"


def test_f26_blanks_of_other_scripts_still_part_words(seeker, at):
    assert add_person(by=seeker, at=at, name="山田\u3000太郎").name == "山田 太郎"
    assert add_person(by=seeker, at=at, name="Ana\u00a0Lee").name == "Ana Lee"
