"""Every column Outlook writes in French and Spanish means what its English twin means."""

from __future__ import annotations

import pytest

from halfhour.method.people.columns import columns_of
from halfhour.method.people.delimited import rows_of
from halfhour.method.people.tables import table_of

FRENCH = """given=Prénom|middle=Deuxième prénom|family=Nom|suffix=Suffixe|organisation=Société
department=Service|title=Titre|street/work=Rue (bureau)|street/work=Rue (bureau) 2|street/work=Rue (bureau) 3
city/work=Ville (bureau)|region/work=Dép/Région (bureau)|postcode/work=Code postal (bureau)
country/work=Pays/Région (bureau)|street/home=Rue (domicile)|street/home=Rue (domicile) 2
city/home=Ville (domicile)|region/home=Dép/Région (domicile)|postcode/home=Code postal (domicile)
country/home=Pays/Région (domicile)|street/other=Rue (autre)|city/other=Ville (autre)
region/other=Dép/Région (autre)|postcode/other=Code postal (autre)|country/other=Pays/Région (autre)
phone/work fax=Télécopie (bureau)|phone/work=Téléphone (bureau)|phone/work=Téléphone 2 (bureau)
phone/car=Téléphone (voiture)|phone/work=Téléphone société|phone/home fax=Télécopie (domicile)
phone/home=Téléphone (domicile)|phone/home=Téléphone 2 (domicile)|phone/cell=Tél. mobile
phone/other fax=Télécopie (autre)|phone/other=Téléphone (autre)|phone/pager=Récepteur de radiomessagerie
phone/main=Téléphone principal|phone=Radio téléphone|phone=Téléphone TDD/TTY|phone=Télex|phone=RNIS|phone=Rappel
phone/assistant=Téléphone de l'assistant(e)
email=Adresse de messagerie|skip=Type de messagerie|skip=Nom complet de l'adresse de messagerie
email=Adresse de messagerie 2|skip=Type de messagerie 2|email=Adresse de messagerie 3
birthday=Anniversaire|anniversary=Anniversaire de mariage ou fête|po_box/other=Autre boîte postale
po_box/work=B.P. professionnelle|po_box/home=Boîte postale du domicile|tags=Catégories|notes=Notes
spouse=Conjoint(e)|location=Emplacement|children=Enfants|assistant=Nom de l'assistant(e)|url=Page Web
manager=Responsable|how_known=Recommandé par|skip=Code gouvernement|skip=Compte|skip=Critère de diffusion
skip=Disponibilité Internet|skip=Informations facturation|skip=Initiales|skip=Kilométrage|skip=Langue
tags=Mots clés|skip=Priorité|skip=Privé|skip=Sexe|skip=Serveur d'annuaire|skip=Société Yomi
skip=Numéro d'identification de l'organisation"""
SPANISH = """prefix=Title|given=Nombre|middle=Segundo nombre|family=Apellidos|suffix=Suffix|organisation=Organización
department=Departamento|title=Puesto|street/work=Calle del trabajo|street/work=Calle del trabajo 2
city/work=Ciudad de trabajo|region/work=Provincia o estado de trabajo|postcode/work=Código postal del trabajo
country/work=País o región del trabajo|street/home=Calle del domicilio|city/home=Ciudad del domicilio
country/home=País o región del domicilio|street/other=Otra calle|city/other=Otra ciudad
region/other=Otra provincia o estado|postcode/other=Otro código postal|phone/work=Teléfono del trabajo
phone/other=Otro teléfono|phone/other fax=Otro fax|phone/main=Teléfono principal|phone=Radioteléfono
phone/home=Particular|phone/work=Número de centralita de la organización|phone=Número de teletipo
phone/cell=Móvil|phone/work fax=Fax del trabajo|phone=Devolución de llamada|skip=Género|skip=Facturación
email=Dirección de correo electrónico|email=Dirección del correo electrónico 2|skip=Confidencialidad
skip=Tipo de correo electrónico|skip=Nombre de pantalla de correo electrónico|skip=Prioridad|skip=Kilometraje
po_box/home=Apartado postal de la dirección personal|po_box/other=Otro apartado postal|children=Hijos
birthday=Cumpleaños|anniversary=Aniversario|url=Página web|manager=Nombre del director|notes=Notas
tags=Categorías|skip=Compañía Yomi|skip=Apellido Yomi|how_known=Recomendado por"""


def wanted(text):
    pairs = [one.partition("=") for line in text.splitlines() for one in line.split("|")]
    return {header: meaning for meaning, _, header in pairs}


@pytest.mark.parametrize("language", [FRENCH, SPANISH], ids=["french", "spanish"])
def test_every_column_means_what_it_says(language):
    told = wanted(language)
    headers = list(told)
    found = {}
    for column in columns_of(headers):
        found[headers[column.at]] = f"{column.field}/{column.label}".rstrip("/")
    got = {header: found.get(header, "skip") for header in headers}
    assert {h: (got[h], told[h]) for h in headers if got[h] != told[h]} == {}


CELLS = {
    "given": "Ann", "family": "Lee", "organisation": "Acme", "title": "Director", "email": "ann@example.org",
    "phone/work": "+33 1 99 00 12 34", "phone/cell": "+33 6 39 98 12 34", "street/work": "1 rue Haute",
    "city/work": "Lyon", "postcode/work": "69001", "notes": "Salon; mai", "birthday": "02/03/1980",
}  # fmt: skip


@pytest.mark.parametrize("language", [FRENCH, SPANISH], ids=["french", "spanish"])
@pytest.mark.parametrize("codec", ["cp1252", "utf-8-sig", "utf-16"])
@pytest.mark.parametrize("sign", [",", ";", "\t"])
def test_a_whole_file_is_read_in_any_encoding(language, codec, sign):
    told, given = wanted(language), set()
    cells = []
    for meaning in told.values():
        cells.append("" if meaning in given else CELLS.get(meaning, ""))
        given.add(meaning)
    rows = [sign.join(f'"{h}"' for h in told), sign.join(f'"{cell}"' for cell in cells)]
    table = table_of(rows_of(["\r\n".join(rows).encode(codec)]))
    (ann,) = table.people
    assert table.kind == "outlook"
    assert (ann.given, ann.family, ann.organisation, ann.title) == (
        "Ann",
        "Lee",
        "Acme",
        "Director",
    )
    assert {one.kind: one.value for one in ann.phones} == {
        "work": "+33 1 99 00 12 34", "cell": "+33 6 39 98 12 34"
    }  # fmt: skip
    assert ann.addresses[0].line() == "1 rue Haute, Lyon, 69001"
    assert (ann.emails[0].value, ann.notes) == ("ann@example.org", ("Salon; mai",))
