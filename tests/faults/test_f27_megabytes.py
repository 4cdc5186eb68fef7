"""F27: notes of a megabyte and ten thousand tags are kept whole and shown."""

from __future__ import annotations

from halfhour.actions.people.editing import add_person
from halfhour.actions.people.tagging import tag_people
from halfhour.models import PersonNote, PersonValue
from halfhour.pages.people.book import people_page
from halfhour.pages.people.person import person_page

MEGABYTE = "Wörter und 言葉 🌱 " * 40_000


def test_f27_a_megabyte_written_by_hand_is_kept_whole(as_seeker, seeker, person):
    who = person("Long Story")
    answer = as_seeker.post(f"/people/{who.pk}/note/", {"text": MEGABYTE})
    assert answer.status_code == 302
    assert PersonNote.objects.kept_by(seeker).get().text == MEGABYTE.strip()
    assert as_seeker.get(f"/people/{who.pk}/").status_code == 200
    assert as_seeker.get("/people/?q=long").status_code == 200


def test_f27_a_megabyte_of_notes_is_found_by_its_words(seeker, at):
    add_person(by=seeker, at=at, name="Long Story", notes=MEGABYTE + " Kormoran")
    assert [row.name for row in people_page(reader=seeker, query="kormoran").people] == [
        "Long Story"
    ]


def test_f27_ten_thousand_tags_neither_break_nor_flood_the_pages(
    as_seeker, seeker, person, at, django_assert_max_num_queries
):
    who = person("Well Tagged")
    tag_people(by=seeker, at=at, people=[who.pk], tag="first")
    PersonValue.objects.bulk_create(
        PersonValue(owner=seeker, person=who, kind="tag", value=f"tag {n}", key=f"tag {n}")
        for n in range(10_000)
    )
    with django_assert_max_num_queries(12):
        page = people_page(reader=seeker)
    assert len(page.tags) == 30
    assert as_seeker.get("/people/").status_code == 200
    assert len(person_page(reader=seeker, today=at.date(), person=who.pk).name) > 0
    assert as_seeker.get(f"/people/{who.pk}/").status_code == 200
