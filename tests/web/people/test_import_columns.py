"""What the columns of somebody's own table mean: guessed, offered, chosen and remembered."""

import re

from django.core.files.uploadedfile import SimpleUploadedFile

from halfhour.method.people.column_fields import ASKED_FIELDS
from halfhour.models import ColumnMapping, Import, Person
from halfhour.pages.people.import_fields import FIELDS, LEAVE_OUT

TABLE = b"Who,Reach me,Job,Since\nAna Lee,ana@example.org,Buyer,2020\nBo Chen,bo@example.org,Nurse,2021\n"


def handed_in(browser, raw=TABLE):
    return browser.post("/people/import/", {"files": SimpleUploadedFile("people.csv", raw)})


def test_empty_cells_are_no_examples(as_seeker):
    url = handed_in(as_seeker, b"Name,Email,Notes\nAna Lee,,\nBo Ek,bo@example.org,\n").url
    text = as_seeker.get(url).content.decode()
    assert '<td data-label="For example" class="soft">bo@example.org</td>' in text
    assert '<td data-label="For example" class="soft"></td>' in text


def test_a_mapping_is_remembered_for_the_next_file(as_seeker, seeker):
    first = handed_in(as_seeker)
    said = {"column_1": "name", "column_2": "email", "column_3": "how_known", "column_4": ""}
    as_seeker.post(first.url, said)
    assert ColumnMapping.objects.kept_by(seeker).count() == 1
    again = handed_in(as_seeker).url
    assert '<option value="how_known" selected>' in as_seeker.get(again).content.decode()
    as_seeker.post(again, said)
    assert Import.objects.kept_by(seeker).latest("pk").options["mapping"]
    assert set(Person.objects.kept_by(seeker).values_list("how_known", flat=True)) == {
        "Buyer",
        "Nurse",
    }


OWN = (
    "Name;Straße;Hausnummer;PLZ;Ort;Geburtstag;Spitzname;Profil;Anmerkung;Größe\n"
    "Jürgen Groß;Hauptstr.;5;10115;Berlin;3.2.1980;Jü;https://example.org/jg;mag Tee;190\n"
)


def test_columns_of_an_own_table_are_guessed_and_offered(as_seeker, seeker):
    url = handed_in(as_seeker, OWN.encode()).url
    page = as_seeker.get(url).content.decode()
    chosen = re.findall(r'name="column_(\d+)".*?<option value="(\w*)" selected>', page, re.DOTALL)
    fields = ["street", "house_number", "postcode", "city", "birthday", "nickname", "url", "notes"]
    assert chosen == [("1", "name"), *((str(n), one) for n, one in enumerate(fields, start=2))]
    as_seeker.post(url, {f"column_{n}": one for n, one in chosen} | {"column_10": "leave_out"})
    jurgen = Person.objects.kept_by(seeker).get()
    assert (jurgen.birthday, jurgen.location) == ("1980-02-03", "Berlin")
    kept = dict(jurgen.values.values_list("kind", "value"))
    assert kept["address"] == "Hauptstr. 5, Berlin, 10115"
    assert (kept["nickname"], kept["url"], kept["note"]) == (
        "Jü", "https://example.org/jg", "mag Tee",
    )  # fmt: skip
    assert "other" not in kept


def test_every_field_that_can_be_asked_for_is_offered():
    offered = [field for _, fields in FIELDS for field, _ in fields]
    assert sorted([*offered, LEAVE_OUT]) == sorted(ASKED_FIELDS)
