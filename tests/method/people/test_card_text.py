"""From lines of a card to a name, a title, an organisation and the rest."""

from __future__ import annotations

import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.card_codes import read_code, with_text
from halfhour.method.people.card_text import Card, Line, is_title, read_card
from halfhour.method.people.card_words import letters, looks_like_name, spaced, tidy_name


def lines(*texts, height=30):
    return [Line(t, 50, 60 * i, 50 + 16 * len(t), 60 * i + height) for i, t in enumerate(texts)]


def test_the_usual_card():
    card = read_card(lines(
        "Amara Okafor", "Head of Logistics", "Northwind GmbH", "T +44 20 7946 0123 | F +44 20 7946 0999",
        "amara.okafor@northwind.test", "www.northwind.test", "12 Harbour Street", "Bristol BS1 4QA",
    ))  # fmt: skip
    assert card == Card(
        "Amara Okafor", "Head of Logistics", "Northwind GmbH", ("amara.okafor@northwind.test",),
        ("+44 20 7946 0123",), ("www.northwind.test",), "12 Harbour Street, Bristol BS1 4QA",
    )  # fmt: skip


def test_a_company_in_large_letters_above_the_name():
    big = Line("BLUEBIRD", 0, 0, 400, 70)
    card = read_card(
        [
            big,
            *[
                Line(x.text, 0, x.top + 100, 300, x.bottom + 100)
                for x in lines("linh tran".title(), "Designer", "linh@bluebird.test")
            ],
        ]
    )
    assert (card.name, card.title, card.organisation) == ("Linh Tran", "Designer", "BLUEBIRD")


def test_spaces_lost_or_added_by_the_recognition_are_put_right():
    card = read_card(lines("MateusFerreira", "Financial Analyst", "mateus @ example . com"))
    assert (card.name, card.emails) == ("Mateus Ferreira", ("mateus@example.com",))


def test_a_label_run_into_an_address_and_a_misread_letter_are_put_right():
    assert read_card(lines("Rashid Rahman", "Erashid@example.com")).emails == (
        "rashid@example.com",
    )
    assert read_card(lines("Lucia Halvorsen", "Ihalvorsen@example.com")).emails == (
        "lhalvorsen@example.com",
    )
    assert read_card(lines("Eamara Bello", "eamara@example.com")).emails == ("eamara@example.com",)


def test_a_job_with_a_word_of_companies_is_a_job():
    card = read_card(lines("Diego Halvorsen", "Senior Software Engineer", "Lumen Architects"))
    assert (card.title, card.organisation) == ("Senior Software Engineer", "Lumen Architects")


def test_a_fax_is_taken_only_when_there_is_no_other_number():
    assert read_card(lines("Hana Sato", "Tel 555-0100-22", "Fax 555-0199-33")).phones == (
        "555-0100-22",
    )
    assert read_card(lines("Hana Sato", "Fax 555-0199-33")).phones == ("555-0199-33",)


def test_nothing_in_nothing_out():
    assert read_card([]) == Card()
    assert read_card(lines("!!", "7")) == Card()


@pytest.mark.parametrize(
    "text",
    ["Attorney at Law", "HR Business Partner & Recruiter", "Founder & CEO", "Leiterin Vertrieb"],
)
def test_jobs_are_known_by_their_words(text):
    assert is_title(text)


@pytest.mark.parametrize(
    "text", ["Amara Okafor", "Anna von Berg", "J. Ruiz", "Ngozi Adichie-Bell, PhD"]
)
def test_names_are_known_by_their_shape(text):
    assert looks_like_name(text)
    assert not is_title(text)


def test_names_in_capitals_become_ordinary():
    assert tidy_name("MARIA VON BERG") == "Maria von Berg"
    assert spaced("McDonald") == "McDonald"
    assert letters("Łukasz Groß") == "lukaszgross"


@settings(max_examples=100, deadline=None)
@given(st.lists(st.text(max_size=60), max_size=12))
def test_any_lines_give_a_card_without_an_error(texts):
    assert isinstance(read_card(lines(*texts)), Card)


@settings(max_examples=100, deadline=None)
@given(
    st.one_of(
        st.text(max_size=200),
        st.text(max_size=80).map("MECARD:".__add__),
        st.text(max_size=80).map("BEGIN:VCARD\n".__add__),
    )
)
def test_any_code_gives_a_card_or_nothing(text):
    assert read_code(text) is None or isinstance(read_code(text), Card)


@pytest.mark.parametrize(
    "text",
    [
        "a" * 50_000,
        "1 " * 25_000,
        "a@" * 25_000,
        "a.com" * 10_000,
        "9" * 50_000,
        "+(" * 25_000,
        "ab - " * 10_000,
        "www." * 12_000,
    ],
)
def test_long_lines_take_no_longer(text):
    start = time.perf_counter()
    read_card(lines(text))
    read_code("MECARD:" + text)
    assert time.perf_counter() - start < 1


def test_a_vcard_a_mecard_and_addresses_in_codes():
    vcard = "BEGIN:VCARD\nVERSION:3.0\nN:Okafor;Amara;;;\nFN:Amara Okafor\nORG:Northwind\nTEL:+15550100\nEMAIL:a@example.com\nEND:VCARD"
    assert read_code(vcard) == Card(
        "Amara Okafor", "", "Northwind", ("a@example.com",), ("+15550100",)
    )
    mecard = read_code("MECARD:N:O\\;Hara,Zoë;ORG:Finch\\, Ltd;TEL:5550100;TEL:5550101;;")
    assert (mecard.name, mecard.organisation, mecard.phones) == (
        "Zoë O;Hara",
        "Finch, Ltd",
        ("5550100", "5550101"),
    )
    assert read_code("https://example.com/amara").urls == ("https://example.com/amara",)
    assert read_code("WIFI:S:guest;P:secret;;") is None
    assert read_code("BEGIN:VCARD\nFN:Cut Off") == Card("Cut Off")


def test_print_fills_in_what_the_code_leaves_out():
    both = with_text(
        Card(urls=("https://example.com",)), Card("Amara Okafor", emails=("a@example.com",))
    )
    assert both == Card("Amara Okafor", emails=("a@example.com",), urls=("https://example.com",))


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Prof. Dr. Anna von Berg", "Anna von Berg"), ("DIPL.-ING. BJÖRN ÅKESSON", "Björn Åkesson"),
        ("Mrs Priya Raman, MBA", "Priya Raman"), ("NOÉMIE LEFÈVRE, PHD", "Noémie Lefèvre"),
        ("Tariq al-Masri", "Tariq al-Masri"), ("Dr. Li Wei", "Li Wei"), ("Drew Sirota", "Drew Sirota"),
    ],
)  # fmt: skip
def test_what_stands_before_and_after_a_name_is_left_out(text, name):
    assert looks_like_name(text)
    assert tidy_name(text) == name


@pytest.mark.parametrize(
    "text",
    [
        "Geschäftsführerin", "Leiter Einkauf", "Rechtsanwältin", "Jefa de Producto", "Directora General", "Partner",
        "Midwife", "Chargée de mission", "Gérant", "Electrician", "Physiotherapist", "Sachbearbeiterin",
    ],
)  # fmt: skip
def test_jobs_in_other_languages_are_jobs(text):
    assert is_title(text)


@pytest.mark.parametrize("text", ["Kestrel Partners", "Mason Bridge Consulting", "Sonnental GmbH"])
def test_companies_are_no_jobs(text):
    assert not is_title(text)


@pytest.mark.parametrize("label", ["F ", "Fax: ", "Télécopie : ", "Telefaks "])
def test_a_fax_is_no_telephone_where_there_is_one(label):
    card = read_card(lines("Amara Okafor", "Tél. +33 1 99 00 12 34", f"{label}+33 1 99 00 12 35"))
    assert card.phones == ("+33 1 99 00 12 34",)


@pytest.mark.parametrize("seed", [5, 6])
def test_cards_of_many_countries_and_layouts_are_read(seed):
    from bench.bench_card_lines import shares

    found = shares(300, seed)
    assert found["email"] >= 0.97
    assert found["phone"] >= 0.95
    assert found["name"] >= 0.92
    assert found["organisation"] >= 0.9
    assert found["title"] >= 0.9
