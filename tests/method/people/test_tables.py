"""Tables of people: headers of every program and language understood, others guessed."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.incoming import IncomingPerson, NotReadable, Rejected
from halfhour.method.people.tables import table_of


def table(text, **more):
    raw = text if isinstance(text, bytes) else text.encode()
    return table_of(rows_of([raw]), **more)


def people(text, **more):
    return list(table(text, **more).people)


def test_googles_new_header_with_joined_values_and_labels():
    (found,) = people(
        "First Name,Last Name,Labels,Organization Name,E-mail 1 - Label,E-mail 1 - Value,Phone 1 - Value\n"
        "Grace,Hopper,* myContacts ::: Navy,US Navy,* Work,g@example.org ::: h@example.org,+1 212 555 0100\n"
    )
    assert [one.value for one in found.emails] == ["g@example.org", "h@example.org"]
    assert found.emails[0].kind == "work"
    assert found.tags == ("myContacts", "Navy")
    assert found.organisation == "US Navy"


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Title,First Name,Last Name,Company,Job Title,Business Phone,E-mail Address,Birthday",
         "Dr.,Ann,Lee,Acme,Director,(212) 555-0100,ann@example.org,0/0/00"),
        ("Anrede,Vorname,Nachname,Firma,Position,Telefon geschäftlich,E-Mail-Adresse,Geburtstag",
         "Frau,Ann,Lee,Acme,Director,(212) 555-0100,ann@example.org,0.0.00"),
        ("Titre,Prénom,Nom,Société,Titre,Téléphone (bureau),Adresse de messagerie,Anniversaire",
         "Mme,Ann,Lee,Acme,Director,(212) 555-0100,ann@example.org,0/0/00"),
        (("Tratamiento,Nombre,Apellidos,Organización,Puesto,Teléfono del trabajo,"
         "Dirección de correo electrónico,Cumpleaños"),
         "Sra.,Ann,Lee,Acme,Director,(212) 555-0100,ann@example.org,0/0/00"),
    ],
)  # fmt: skip
def test_outlook_in_four_languages(header, row):
    found = table(f"{header}\n{row}\n")
    (ann,) = found.people
    assert found.kind == "outlook"
    assert (ann.given, ann.family, ann.organisation, ann.title) == (
        "Ann",
        "Lee",
        "Acme",
        "Director",
    )
    assert ann.phones[0][:2] == ("(212) 555-0100", "work")
    assert ann.emails[0].value == "ann@example.org"
    assert ann.birthday == ""


def test_a_bare_title_is_the_job_where_there_is_no_other():
    (found,) = people("Name,Title,Email\nAna Lee,Buyer,ana@example.org\n")
    assert found.title == "Buyer"


def test_name_beside_vorname_is_the_family_name():
    (found,) = people("Name;Vorname;E-Mail\nGroß;Jürgen;j@example.org\n")
    assert (found.given, found.family) == ("Jürgen", "Groß")


def test_a_column_without_a_telling_header_shows_by_its_cells_what_it_is():
    (found,) = people("Name,Reach\nAna Lee,ana@example.org\n")
    assert found.emails[0].value == "ana@example.org"


def test_a_table_without_a_header_is_read_line_by_line():
    found = table("Ana Lee,ana@example.org\nBo Chen,bo@example.org\n")
    assert found.kind == "pasted"
    assert [one.name for one in found.people] == ["Ana Lee", "Bo Chen"]


def test_unknown_columns_are_kept_under_their_own_name():
    (found,) = people("Name,Email,Shoe size\nAna Lee,ana@example.org,38\n")
    assert found.others == (("38", "Shoe size"),)


def test_a_row_with_too_many_cells_is_told():
    found = people("Name,Email\nLee, Ana,ana@example.org\nBo,bo@example.org\n")
    assert isinstance(found[0], Rejected)
    assert found[1].name == "Bo"


def test_a_field_or_column_that_is_not_there_is_refused():
    with pytest.raises(NotReadable, match="no field 'shoe'"):
        table("Name\nAna\n", mapping=[("shoe", "Name")])
    with pytest.raises(NotReadable, match="no column 'Nom'"):
        table("Name\nAna\n", mapping=[("name", "Nom")])


def test_prose_and_markdown_are_no_people():
    with pytest.raises(NotReadable):
        table(
            "# A house\n\nRead this before you place a line.\n| room | what lives there |\n|---|---|\n"
        )


def test_every_shared_file_is_recognised(shared_data):
    kinds = {"google": "google", "outlook": "outlook", "linkedin": "linkedin", "thunderbird": "csv"}
    for path in shared_data.glob("contacts_csv/**/*.csv"):
        found = table(path.read_bytes())
        assert found.kind == kinds[path.relative_to(shared_data / "contacts_csv").parts[0]], path
        assert all(
            isinstance(one, IncomingPerson) or "hidden" in one.reason for one in found.people
        )


@settings(max_examples=40, deadline=None)
@given(st.lists(st.lists(st.text(max_size=12), min_size=1, max_size=6), max_size=6))
def test_whatever_stands_under_a_header_is_a_person_or_a_reason(rows):
    header = "Name,Email,Phone,Birthday,Tags,Closeness,Website,Company,Notes"
    text = "\n".join([header, *(",".join(row) for row in rows)])
    try:
        found = people(text.encode("utf-8", "replace"))
    except NotReadable:
        return
    assert all(isinstance(one, IncomingPerson) or one.reason for one in found)
