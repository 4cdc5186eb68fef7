"""People out as vCard or CSV and in again elsewhere: the same people with the same values."""

from __future__ import annotations

import io
from datetime import date

import pytest
from PIL import Image

from halfhour.actions.people.importing import import_files
from halfhour.method.account.cards import vcard
from halfhour.method.account.sheets import csv_lines
from halfhour.models import Person, PersonValue
from halfhour.outside.account.photos import photo_called
from halfhour.pages.account.leaving import leaving_people
from halfhour.world.telling import tell


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"


def picture():
    kept = io.BytesIO()
    Image.new("RGB", (16, 16), "green").save(kept, "JPEG")
    return kept.getvalue()


CARDS = """BEGIN:VCARD
VERSION:3.0
FN:Amara Ngozi Okafor
FN:Amara Bello
N:Okafor;Amara;Ngozi;;
NICKNAME:Ama,Ngo\\, the first
ORG:Hansa\\; Söhne\\, Ltd;Wards
TITLE:Head nurse\\, nights
EMAIL;TYPE=HOME:amara@example.org
EMAIL;TYPE=WORK:a.okafor@hansa.example
EMAIL:third@example.org
TEL;TYPE=CELL:+44 7700 900123
TEL;TYPE=WORK,FAX:+44 20 7946 0001
item1.TEL:020 7946 0002
item1.X-ABLabel:Büro\\, oben
ADR;TYPE=HOME:;;1 Mill Lane;Leeds;;LS1 4AB;UK
ADR;TYPE=WORK:;;2 High Street\\, left;Leeds;;LS1 4AC;UK
BDAY:1980-01-02
NOTE:First line\\nsecond\\; line\\n\\nAnother paragraph
CATEGORIES:leeds,night shift\\, old
URL;TYPE=WORK:https://hansa.example/amara?x=1,2;3
X-SOCIALPROFILE;TYPE=linkedin:https://www.linkedin.com/in/amara-okafor
RELATED;VALUE=text;TYPE=spouse:Chidi Okafor
item2.X-ABRELATEDNAMES:Ada Okafor
item2.X-ABLabel:_$!<Child>!$_
X-SKYPE:amara.okafor
X-ANNIVERSARY:2001-02-03
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:李小龍
N:李;小龍;;;
TEL:+852 2345 6789
BDAY:--05-12
END:VCARD
BEGIN:VCARD
VERSION:3.0
FN:only@example.org
EMAIL:only@example.org
END:VCARD
"""


def values(owner, *, without=()):
    """Everybody's values as plain words."""
    rows = PersonValue.objects.filter(owner=owner).exclude(kind__in=without)
    rows = rows.exclude(kind="other", label="uid")
    found = {}
    for name, kind, value, label in rows.values_list("person__name", "kind", "value", "label"):
        found.setdefault(name, set()).add((kind, value, label))
    return found


def columns(owner):
    said = ("name", "given_name", "family_name", "organisation_name", "title", "birthday", "notes")
    return sorted(Person.objects.kept_by(owner).values_list(*said))


def test_every_field_comes_back_from_a_card(seeker, stranger, at, tmp_path):
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    import_files(by=seeker, at=at, paths=[tmp_path / "in.vcf"])
    amara = Person.objects.get(owner=seeker, given_name="Amara")
    amara.photo.save("a.jpg", io.BytesIO(picture()))
    people = leaving_people(reader=seeker)
    text = "".join(vcard(one, photo_called(one.photo)) for one in people)
    (tmp_path / "out.vcf").write_text(text, encoding="utf-8", newline="")
    import_files(by=stranger, at=at, paths=[tmp_path / "out.vcf"])
    assert values(stranger) == values(seeker)
    assert columns(stranger) == columns(seeker)
    copy = Person.objects.get(owner=stranger, given_name="Amara")
    assert photo_called(str(copy.photo)) == picture()
    again = "".join(vcard(one, photo_called(one.photo)) for one in leaving_people(reader=stranger))
    assert [x for x in again.split("\r\n") if not x.startswith("UID")] == [
        x for x in text.split("\r\n") if not x.startswith("UID")
    ]


def test_the_same_people_come_back_from_a_sheet(seeker, stranger, at, tmp_path):
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    import_files(by=seeker, at=at, paths=[tmp_path / "in.vcf"])
    Person.objects.filter(owner=seeker, given_name="Amara").update(
        closeness="well", how_known="We met, at the fair", last_contact=date(2026, 3, 4)
    )
    text = "".join(csv_lines(leaving_people(reader=seeker)))
    (tmp_path / "out.csv").write_text(text, encoding="utf-8", newline="")
    import_files(by=stranger, at=at, paths=[tmp_path / "out.csv"])
    assert columns(stranger) == columns(seeker)
    copy = Person.objects.get(owner=stranger, given_name="Amara")
    assert (copy.closeness, copy.how_known, copy.last_contact) == ("well", "We met, at the fair", date(2026, 3, 4))  # fmt: skip
    for kind in ("email", "phone", "url", "tag"):
        one, other = (
            sorted(PersonValue.objects.filter(owner=by, kind=kind).values_list("key", flat=True))
            for by in (seeker, stranger)
        )
        assert one == other, kind


@pytest.mark.parametrize("kind", ["vcf", "csv"])
def test_the_whole_demo_world_comes_back(seeker, stranger, at, tmp_path, kind):
    tell(by=seeker, now=at)
    people = leaving_people(reader=seeker)
    pieces = map(vcard, people) if kind == "vcf" else csv_lines(people)
    (tmp_path / f"out.{kind}").write_text("".join(pieces), encoding="utf-8", newline="")
    import_files(by=stranger, at=at, paths=[tmp_path / f"out.{kind}"])
    assert columns(stranger) == columns(seeker)


def test_a_home_imported_from_its_own_card_is_as_before(seeker, at, tmp_path):
    (tmp_path / "in.vcf").write_text(CARDS, encoding="utf-8")
    import_files(by=seeker, at=at, paths=[tmp_path / "in.vcf"])
    before = values(seeker)
    for kind in ("vcf", "csv"):
        people = leaving_people(reader=seeker)
        pieces = map(vcard, people) if kind == "vcf" else csv_lines(people)
        (tmp_path / f"out.{kind}").write_text("".join(pieces), encoding="utf-8", newline="")
        import_files(by=seeker, at=at, paths=[tmp_path / f"out.{kind}"])
        assert Person.objects.kept_by(seeker).count() == 3, kind
    labels_apart = {
        name: {(kind, value) for kind, value, _ in found} for name, found in values(seeker).items()
    }
    assert labels_apart == {
        name: {(kind, value) for kind, value, _ in found} for name, found in before.items()
    }
