"""People pages: what they hold, in a fixed number of queries, however many people there are."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_note, add_person, edit_person
from halfhour.actions.people.merging import merge
from halfhour.models import DuplicateCandidate, Organisation, Person
from halfhour.pages.people.book import people_page
from halfhour.pages.people.duplicates import duplicates, duplicates_page
from halfhour.pages.people.organisations import organisation_page, organisations_page
from halfhour.pages.people.person import person_page
from halfhour.pages.people.rows import rows_of
from halfhour.pages.people.searching import found
from halfhour.pages.people.triage import triage_page


@pytest.fixture
def town(seeker, at):
    """Seven people of many origins."""
    said = (
        ("Łukasz Wójcik", "Alder Foods", "Baker", "well"), ("Amara Okafor", "Alder Foods", "Nurse", ""),
        ("Jonathan Hall", "Quarry Labs", "Engineer", ""), ("Zoë Müller", "", "", "a little"),
        ("Nguyễn Thị Mai", "Quarry Labs", "Teacher", "not really"), ("An Chen", "", "", ""),
        ("Anna Nowak", "", "", "well"),
    )  # fmt: skip
    return [
        add_person(by=seeker, at=at, name=n, organisation=o, title=t, closeness=c)
        for n, o, t, c in said
    ]


def names(reader, query, **more):
    return [row.name for row in people_page(reader=reader, query=query, **more).people]


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("lukasz", "Łukasz Wójcik"), ("łukasz", "Łukasz Wójcik"), ("wojc", "Łukasz Wójcik"),
        ("quarry engineer", "Jonathan Hall"), ("mull", "Zoë Müller"), ("okafor amara", "Amara Okafor"),
        ("jonatahn", "Jonathan Hall"), ("okafro", "Amara Okafor"), ("nguyen", "Nguyễn Thị Mai"),
        ("jonathon hal", "Jonathan Hall"), ("anna nowka", "Anna Nowak"), ("an", "Anna Nowak"),
    ],
)  # fmt: skip
def test_people_are_found_as_one_types(town, seeker, query, first):
    assert names(seeker, query)[0] == first


@pytest.mark.parametrize(
    "query", ['"', "a* OR b", "NEAR(", "'; DROP", "%", "\x00", "-", "a" * 5000]
)
def test_no_query_breaks_the_search(town, seeker, query):
    assert isinstance(names(seeker, query), list)


def test_two_letters_bring_the_closest_first(town, seeker):
    assert names(seeker, "an") == ["Anna Nowak", "An Chen"]


@pytest.mark.parametrize(
    "query",
    ["+49 381 123-4567", "0381 1234567", "0049 (0)381 1234567", "123 4567", "4567", "381/1234567"],
)
def test_a_number_is_found_however_it_is_typed(town, seeker, at, query):
    add_person(by=seeker, at=at, name="Kerstin Vogt", phone="+49 381 1234567")
    add_person(by=seeker, at=at, name="Ola Berg", phone="+47 22 33 44 55")
    assert names(seeker, query) == ["Kerstin Vogt"]


def test_a_number_kept_without_its_country_is_found_with_it(seeker, at):
    add_person(by=seeker, at=at, name="Kerstin Vogt", phone="0381 1234567")
    assert names(seeker, "+49 381 1234567") == ["Kerstin Vogt"]


def test_a_year_in_a_note_is_still_found(town, seeker, at):
    add_note(by=seeker, at=at, person=town[1].pk, text="Met at the fair of 2024")
    assert names(seeker, "2024") == ["Amara Okafor"]


@pytest.mark.parametrize("query", ["nobodyatall", "xylophone", "0000 9999"])
def test_a_name_that_is_far_from_every_other_brings_nobody(town, seeker, query):
    assert names(seeker, query) == []


def test_a_slip_in_a_name_is_forgiven_beside_a_company(seeker, at):
    add_person(by=seeker, at=at, name="Kerstin Vogt", organisation="Hansa Shipping")
    assert names(seeker, "kerstn vogt hansa") == ["Kerstin Vogt"]


def test_notes_are_searched(town, seeker, at):
    add_note(by=seeker, at=at, person=town[3].pk, text="Plays the accordion")
    assert names(seeker, "accord") == ["Zoë Müller"]


def test_a_deleted_or_joined_person_is_never_found_again(town, seeker, at):
    merge(by=seeker, at=at, kept=town[0].pk, gone=town[1].pk)
    town[2].delete()
    assert found(seeker, "amara") in ([], [town[0].pk])
    assert found(seeker, "jonathan") == []
    assert found(seeker, "jonatahn") == []


def test_a_stranger_finds_nobody(town, stranger):
    assert names(stranger, "lukasz") == []
    assert people_page(reader=stranger).people == ()
    with pytest.raises(Person.DoesNotExist):
        person_page(reader=stranger, today=None, person=town[0].pk)
    with pytest.raises(Organisation.DoesNotExist):
        people_page(reader=stranger, organisation=Organisation.objects.first().pk)


def test_pages_go_forth_and_back_by_key(town, seeker):
    one = people_page(reader=seeker, limit=3)
    two = people_page(reader=seeker, limit=3, after=one.after)
    three = people_page(reader=seeker, limit=3, after=two.after)
    assert [len(p.people) for p in (one, two, three)] == [3, 3, 1]
    assert (one.before, three.after) == ("", "")
    assert people_page(reader=seeker, limit=3, before=three.before).people == two.people
    assert people_page(reader=seeker, limit=3, before=two.before).people == one.people
    assert people_page(reader=seeker, after="nonsense").people


def test_filters_leave_some(town, seeker):
    quarry = Organisation.objects.get(name="Quarry Labs").pk
    assert names(seeker, "", organisation=quarry) == ["Jonathan Hall", "Nguyễn Thị Mai"]
    assert names(seeker, "", closeness="well") == ["Anna Nowak", "Łukasz Wójcik"]
    assert len(names(seeker, "", closeness="none")) == 3


def test_the_list_costs_four_queries_however_long(town, seeker, django_assert_num_queries):
    with django_assert_num_queries(4):
        people_page(reader=seeker, limit=2)
    with django_assert_num_queries(4):
        people_page(reader=seeker)


def test_one_person_costs_nine_queries(town, seeker, at, django_assert_num_queries):
    with django_assert_num_queries(9):
        page = person_page(reader=seeker, today=at.date(), person=town[0].pk)
    assert page.row.organisation == "Alder Foods"
    assert [m.what for m in page.timeline] == ["Added by hand"]
    assert page.values[0].told == "by you 16 Nov 2026"


def test_who_was_joined_away_is_shown_as_who_stayed(town, seeker, at):
    merge(by=seeker, at=at, kept=town[0].pk, gone=town[1].pk)
    page = person_page(reader=seeker, today=at.date(), person=town[1].pk)
    assert page.id == town[0].pk
    assert page.joined[0].name == "Amara Okafor"


def test_a_post_that_two_joined_records_have_is_told_once(seeker, at):
    twins = [
        add_person(by=seeker, at=at, name=name, organisation="Alder Foods", title="Baker").pk
        for name in ("Amara Okafor", "A. Okafor")
    ]
    merge(by=seeker, at=at, kept=twins[0], gone=twins[1])
    page = person_page(reader=seeker, today=at.date(), person=twins[0])
    assert [(one.name, one.title) for one in page.posts] == [("Alder Foods", "Baker")]


def test_what_the_seeker_wrote_stands_first_where_they_are_and_were(seeker, at):
    told = {"name": "Amara Okafor", "organisation": "Alder Foods", "title": "Baker"}
    amara = add_person(by=seeker, at=at, **told, source="linkedin").pk
    edit_person(by=seeker, at=at, person=amara, said={"title": "Owner"})
    page = person_page(reader=seeker, today=at.date(), person=amara)
    assert [(one.name, one.title, one.told) for one in page.posts] == [
        ("Alder Foods", "Owner", "by you"),
        ("Alder Foods", "Baker", "LinkedIn"),
    ]


def test_a_title_without_a_company_stands_there_too(seeker, at):
    amara = add_person(by=seeker, at=at, name="Amara Okafor").pk
    edit_person(by=seeker, at=at, person=amara, said={"title": "Owner"})
    (post,) = person_page(reader=seeker, today=at.date(), person=amara).posts
    assert (post.name, post.title, post.told) == ("", "Owner", "by you")


@pytest.mark.parametrize(
    ("query", "nearly"),
    [
        ("amara", False),
        ("wojcik", False),
        ("Amarra Okafro", True),
        ("jonatahn", True),
        ("zzzq", False),
    ],
)
def test_look_alikes_are_called_so(town, seeker, query, nearly):
    page = people_page(reader=seeker, query=query)
    assert page.nearly is nearly
    assert bool(page.people) is (query != "zzzq")


def test_rows_come_in_the_order_asked_for(town, seeker, django_assert_num_queries):
    ids = [town[3].pk, town[0].pk]
    with django_assert_num_queries(3):
        assert list(rows_of(reader=seeker, ids=ids)) == ids


def test_an_organisation_has_people_past_and_present(town, seeker, at):
    edit_person(by=seeker, at=at, person=town[1].pk, said={"organisation": "Quarry Labs"})
    alder = Organisation.objects.get(name="Alder Foods").pk
    page = organisation_page(reader=seeker, organisation=alder)
    assert [p.person.name for p in page.there] == ["Łukasz Wójcik"]
    assert [p.person.name for p in page.were_there] == ["Amara Okafor"]
    rows = {o.name: o.people for o in organisations_page(reader=seeker).organisations}
    assert rows == {"Alder Foods": 1, "Quarry Labs": 3}
    assert [o.name for o in organisations_page(reader=seeker, query="quar").organisations] == [
        "Quarry Labs"
    ]


def test_triage_counts_who_is_left(town, seeker, at):
    page = triage_page(reader=seeker)
    assert (page.marked, page.left, page.person.name) == (4, 3, "Amara Okafor")
    merge(by=seeker, at=at, kept=town[0].pk, gone=town[1].pk)
    assert triage_page(reader=seeker).left == 2
    assert triage_page(reader=seeker, after=town[-1].pk).person.name == "Jonathan Hall"


def test_triage_does_not_count_thousands(town, seeker, monkeypatch):
    monkeypatch.setattr("halfhour.pages.people.triage.MANY", 2)
    page = triage_page(reader=seeker)
    assert (page.left, page.more_left) == (2, True)


def test_duplicates_stand_side_by_side(town, seeker, at, django_assert_num_queries):
    DuplicateCandidate.objects.create(
        owner=seeker, first=town[0], second=town[1], score=0.9, reasons=["why"], found_at=at
    )
    with django_assert_num_queries(9):
        page = duplicates_page(reader=seeker)
    assert (page.waiting, page.safest, page.pairs[0].percent) == (1, 0, 90)
    assert {f.word: f.differs for f in page.pairs[0].facts} == {"Company": False, "Title": True}
    assert duplicates(reader=seeker)[0].reasons == ("why",)
