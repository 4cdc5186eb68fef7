"""What the columns of an own table mean, by their headers and as somebody said."""

import pytest

from halfhour.method.people.delimited import rows_of
from halfhour.method.people.tables import table_of


def people(text, **more):
    return list(table_of(rows_of([text.encode()]), **more).people)


@pytest.mark.parametrize(
    ("header", "row"),
    [
        ("Name;Straße;Hausnr.;PLZ;Ort;Geburtstag;Spitzname;Anmerkungen;Profil",
         "Ann Lee;Weg;5;10115;Berlin;3.2.1980;Annie;kocht gern;https://example.org/a"),
        ("Nom et prénom;Rue;Code postal;Ville;Date de naissance;Surnom;Remarques;Profil",
         "Ann Lee;Weg 5;10115;Berlin;3/2/1980;Annie;kocht gern;https://example.org/a"),
        ("Nombre y apellidos;Calle;Código postal;Localidad;Fecha de nacimiento;Apodo;Observaciones;Perfil",
         "Ann Lee;Weg 5;10115;Berlin;3/2/1980;Annie;kocht gern;https://example.org/a"),
    ],
)  # fmt: skip
def test_own_tables_are_understood_in_three_languages(header, row):
    (ann,) = people(f"{header}\n{row}\n")
    assert ann.called() == "Ann Lee"
    assert ann.addresses[0].line() == "Weg 5, Berlin, 10115"
    assert (ann.birthday, ann.nicknames, ann.notes) == ("1980-02-03", ("Annie",), ("kocht gern",))
    assert ann.urls[0].value == "https://example.org/a"
    assert not ann.others


def test_ort_alone_is_the_place_and_beside_an_address_its_city_too():
    (alone,) = people("Name,Email,Ort\nAnn Lee,a@example.org,Berlin\n")
    assert (alone.location, alone.addresses) == ("Berlin", ())
    (beside,) = people("Name,Adresse,PLZ,Ort\nAnn Lee,Weg 5,10115,Berlin\n")
    assert beside.location == "Berlin"
    assert [one.line() for one in beside.addresses] == ["Weg 5, Berlin, 10115"]


def test_a_mapped_column_keeps_what_its_header_tells_besides():
    mapping = [("name", "Who"), ("phone", "Work mobile"), ("street", "Home street"),
               ("street", "Office street"), ("related", "Ehepartner"), ("leave_out", "Row")]  # fmt: skip
    (ann,) = people(
        "Row,Who,Work mobile,Home street,Office street,Ehepartner\n"
        "7,Ann Lee,+1 212 555 0100,Weg 5,Platz 1,Bo Chen\n",
        mapping=mapping,
    )
    assert ann.phones[0].kind == "work cell"
    assert [(one.kind, one.street) for one in ann.addresses] == [
        ("home", "Weg 5"),
        ("work", "Platz 1"),
    ]
    assert ann.related == (("Bo Chen", "spouse"),)
    assert not ann.others
