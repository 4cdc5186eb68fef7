"""How near an occupation is to those of a direction, and who is around whom."""

from __future__ import annotations

from datetime import date

from halfhour.method.directions.nothing_known import NothingKnown
from halfhour.method.directions.occupations import Related
from halfhour.method.shortlist.chances import since
from halfhour.method.shortlist.fit import read
from halfhour.method.shortlist.nearness import nearness, terms_of
from halfhour.method.shortlist.people import Around, Book, Sought
from halfhour.method.shortlist.surroundings import surroundings


class Few(NothingKnown):
    """Three occupations, one related to another."""

    titles = {"25-4012.00": "Curators", "25-4011.00": "Archivists", "27-1027.00": "Set Designers"}

    def knows(self, code):
        return code in self.titles

    def titles_of(self, codes):
        return {code: self.titles[code] for code in codes if code in self.titles}

    def other_titles(self, code, limit=12):
        return ("Museum Education Officer",) if code == "25-4012.00" else ()

    def related(self, code):
        return (Related("27-1027.00", "Set Designers", "Primary-Long", 7, "O*NET"),)


def test_the_same_the_next_and_the_related_occupation_are_near_in_that_order():
    near = nearness(
        {"25-4012.00": "Curators"},
        {"25-4012.00", "25-4011.00", "27-1027.00", "11-1011.00", ""},
        Few(),
    )
    assert near["25-4012.00"] == (1.0, "Their occupation is curators, the one of this direction")
    assert near["27-1027.00"] == (0.6, "Their occupation, set designers, is related to curators")
    assert near["25-4011.00"][0] == 0.7
    assert "11-1011.00" not in near


def test_codes_are_compared_also_when_no_occupation_is_known():
    near = nearness({"25-4012.00": "Curators"}, {"25-4012.00", "25-4099.00"}, NothingKnown())
    assert {code: value for code, (value, _) in near.items()} == {
        "25-4012.00": 1.0,
        "25-4099.00": 0.4,
    }


def test_names_and_other_titles_become_words_to_look_for():
    terms = terms_of(("25-4012.00",), Few())
    assert [(term.text, term.why) for term in terms] == [
        ("Curators", "an occupation of this direction"),
        ("Museum Education Officer", "as in curators"),
        ("museum education", "as in curators"),
    ]


def test_people_around_somebody_are_counted_as_circles():
    book = Book(
        [1, 2, 3], ("", "Museum guide", "Nurse"), ("", "Tate", "Clinic"),
        ("", "25-4012.00", "29-1141.00"), ("", "", ""), (None,) * 3, ("",) * 3,
    )  # fmt: skip
    found = surroundings(
        [(1, 2), (1, 3), (1, 99)], [(1, "Prado")], book, read(book, Sought("Museum"))
    )
    assert found == {1: Around(people=2, organisations=3, fields=2, in_direction=1)}


def test_a_tie_is_dormant_after_three_years():
    today = date(2026, 11, 16)
    assert [since(last, today) for last in (None, "", "2026-01-01", "2025-01-01", "2020-01-01")] == [
        "unknown", "unknown", "active", "quiet", "dormant",
    ]  # fmt: skip
