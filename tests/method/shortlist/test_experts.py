"""Experts: evidence first, weak and dormant ties count more, and no weight can undo that."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.shortlist.chances import quiet_of, since
from halfhour.method.shortlist.connectors import breadth, connectors, generosity
from halfhour.method.shortlist.experts import experts
from halfhour.method.shortlist.fit import read
from halfhour.method.shortlist.matching import Term
from halfhour.method.shortlist.people import Around, Book, Known, Past, Sought
from halfhour.method.shortlist.weights import Weights

TODAY = date(2026, 11, 16)
LONG_AGO = (TODAY - timedelta(days=6 * 365)).isoformat()
LATELY = (TODAY - timedelta(days=20)).isoformat()
SOUGHT = Sought(
    "Museum education",
    industries=("heritage",),
    companies=("Tate",),
    nearness={"25-4012.00": (1.0, "Works as one of the curators")},
)


def book(*rows):
    """Rows of (title, organisation, occupation, closeness, last contact, channel)."""
    columns = list(zip(*rows, strict=True)) if rows else [()] * 6
    titles, organisations, codes, closeness, last, channels = columns
    return Book(
        list(range(1, len(rows) + 1)),
        tuple(titles),
        tuple(organisations),
        codes,
        closeness,
        last,
        channels,
    )


def row(title="", organisation="", code="", closeness="", last=None, channel="direct"):
    return title, organisation, code, closeness, last, channel


def ranked(people, known=None, weights=None, sought=SOUGHT, limit=50):
    return experts(
        people,
        read(people, sought),
        known or Known(),
        weights or Weights(),
        today=TODAY,
        limit=limit,
    )


def order(people, **more):
    return [choice.person for choice in ranked(people, **more).best]


def test_each_kind_of_evidence_puts_somebody_on_the_list():
    people = book(
        row("Museum education officer"),
        row("Accountant", "Tate"),
        row("Accountant", "Heritage Trust"),
        row("Keeper", code="25-4012.00"),
        row("Accountant", "Bank"),
    )
    assert sorted(order(people)) == [1, 2, 3, 4]


def test_an_industry_of_the_organisation_is_evidence_where_it_is_known():
    people = replace(
        book(row("Accountant", "Bexley & Sons")), industries={"Bexley & Sons": "Heritage"}
    )
    assert order(people) == [1]


def test_somebody_named_for_the_direction_needs_no_title():
    known = Known(past={1: Past(named_by="Ana Duarte", may_use_name=True)})
    best = ranked(book(row("Accountant")), known=known).best
    assert best[0].reasons[0] == "Ana Duarte named them to you, and you may use the name"


def test_a_weak_tie_is_asked_before_a_close_or_an_unknown_one_when_answers_do_not_count():
    people = book(
        row("Museum educator", closeness="well"),
        row("Museum educator", closeness="a little"),
        row("Museum educator", closeness="not really"),
    )
    assert order(people, weights=Weights(answer=0)) == [2, 1, 3]


def test_a_dormant_tie_counts_more_than_an_active_one():
    people = book(
        row("Museum educator", closeness="a little", last=LATELY),
        row("Museum educator", closeness="a little", last=LONG_AGO),
    )
    best = ranked(people).best
    assert [choice.person for choice in best] == [2, 1]
    assert "Not in touch for 5 years" in " ".join(best[0].reasons) or "6 years" in " ".join(
        best[0].reasons
    )


def test_somebody_who_told_about_this_direction_comes_after_somebody_who_has_not():
    people = book(row("Museum educator"), row("Museum educator"))
    known = Known(past={1: Past(interviews=1, told_direction=True)})
    assert order(people, known=known) == [2, 1]


def test_somebody_who_told_about_this_direction_never_leads_for_a_better_fit():
    people = book(
        row("Museum educator", "Tate", "25-4012.00", closeness="well"),
        row("Museum guide"),
        row("Museum educator", closeness="well"),
    )
    known = Known(past={1: Past(asked=1, answered=1, interviews=1, told_direction=True)})
    best = ranked(people, known=known).best
    assert best[-1].person == 1
    assert [one.score for one in best] == sorted((one.score for one in best), reverse=True)
    assert any("talked" in reason.lower() for reason in best[-1].reasons), best[-1].reasons


def test_somebody_asked_lately_rests():
    people = book(
        row("Museum educator", closeness="well"), row("Museum educator", closeness="well")
    )
    known = Known(past={1: Past(asked=1, answered=1, days_since_asked=10)})
    best = ranked(people, known=known).best
    assert [choice.person for choice in best] == [2, 1]
    assert any("10 days ago" in reason for reason in best[1].reasons)


@pytest.mark.parametrize(
    ("past", "why"),
    [
        (Past(asked=1, open=True, days_since_asked=2), "waiting for an answer"),
        (Past(asked=2, days_since_asked=90), "two messages without an answer"),
    ],
)
def test_some_are_left_in_peace_and_counted(past, why):
    found = ranked(book(row("Museum educator")), known=Known(past={1: past}))
    assert (found.best, found.total, found.held) == ((), 0, ((why, 1),))


def test_somebody_set_aside_is_not_listed():
    assert order(book(row("Museum educator")), known=Known(set_aside=frozenset({1}))) == []


def test_own_answer_rates_replace_the_starting_points_as_they_grow():
    people = book(
        row("Museum educator", closeness="well"), row("Museum educator", closeness="a little")
    )
    rates = {"well": (0, 60), "a little": (50, 60)}
    assert order(people, known=Known(answer_rates=rates), weights=Weights(learning=0)) == [2, 1]


def test_people_at_the_very_top_are_a_little_less_likely_to_answer():
    people = book(row("CEO, museum education"), row("Guide, museum education"))
    assert order(people) == [2, 1]


def test_what_is_unknown_is_told():
    (choice,) = ranked(book(row("Museum educator", channel=""))).best
    assert choice.unknown == (
        "How well you know each other", "When you were last in touch", "How to reach them",
    )  # fmt: skip


def test_words_of_an_occupation_are_found_in_titles():
    sought = Sought("Keeping things", terms=(Term("Registrar", 0.85, "as in curators"),))
    best = ranked(book(row("Registrar")), sought=sought).best
    assert best[0].reasons[0] == "Their work sounds like “Registrar”, as in curators"


def test_everybody_has_a_reason_and_at_most_three():
    people = book(
        *(row(f"Museum educator {n}", "Tate", "25-4012.00", "well", LONG_AGO) for n in range(9))
    )
    assert all(1 <= len(choice.reasons) <= 3 for choice in ranked(people).best)


def test_an_empty_book_has_nobody():
    assert ranked(book()).best == ()


titles = st.sampled_from(("Museum educator", "Museum education lead", "Accountant", "Guide", ""))
places = st.sampled_from(("Tate", "Heritage Trust", "Bank", ""))
codes = st.sampled_from(("25-4012.00", "11-1011.00", ""))
marks = st.sampled_from(("well", "a little", "not really", "who", ""))
lasts = st.sampled_from((None, LATELY, LONG_AGO))
channels = st.sampled_from(("direct", "profile", ""))
rows = st.lists(st.tuples(titles, places, codes, marks, lasts, channels), max_size=12)
weight = st.floats(min_value=0, max_value=5, allow_nan=False)
weightings = st.builds(Weights, *([weight] * 7))
pasts = st.dictionaries(
    st.integers(1, 12),
    st.builds(
        Past,
        asked=st.integers(0, 4),
        answered=st.integers(0, 4),
        days_since_asked=st.sampled_from((None, 3, 50, 400)),
        interviews=st.integers(0, 2),
        told_direction=st.booleans(),
        referrals=st.integers(0, 3),
    ),
)


def evidence(line):
    title, place, code, *_ = line
    return "Museum" in title or place in ("Tate", "Heritage Trust") or code == "25-4012.00"


@settings(max_examples=60, deadline=None)
@given(rows, weightings, pasts)
def test_no_weights_put_somebody_without_evidence_above_somebody_with_it(lines, weights, past):
    people, known = book(*lines), Known(past=past)
    found = ranked(people, known=known, weights=weights)
    listed = {choice.person for choice in found.best}
    assert all(evidence(lines[person - 1]) for person in listed)
    assert all(choice.score > 0 and choice.reasons for choice in found.best)
    assert found.total + sum(number for _, number in found.held) == sum(map(evidence, lines))


@settings(max_examples=40, deadline=None)
@given(rows, weightings, pasts)
def test_no_weights_make_a_connector_of_somebody_of_whom_no_tie_is_known(lines, weights, past):
    people, known = book(*lines), Known(past=past)
    found = connectors(people, known, weights, today=TODAY, limit=50)
    for choice in found.best:
        had = past.get(choice.person, Past())
        tied = lines[choice.person - 1][3] in ("well", "a little")
        assert tied or had.referrals or had.interviews or had.advice
        assert 0 < choice.score <= 1 and choice.reasons


@settings(max_examples=40, deadline=None)
@given(rows, weightings)
def test_the_order_does_not_depend_on_the_limit(lines, weights):
    people = book(*lines)
    assert order(people, weights=weights)[:3] == order(people, weights=weights, limit=3)


def test_a_connector_who_knows_the_field_and_helped_before_comes_first():
    people = book(
        row(closeness="well"), row(closeness="well"), row("Alumni officer", closeness="a little")
    )
    known = Known(
        past={1: Past(referrals=2)}, around={1: Around(people=4, organisations=3, in_direction=2)}
    )
    found = connectors(people, known, Weights(), today=TODAY, limit=9)
    assert found.best[0].person == 1
    assert found.best[0].reasons[:2] == ("Knows 2 people in this field", "Knows you well")
    assert "Meets many people through alumni work" in found.best[1].reasons + found.best[2].reasons
    assert "Whom they know" in found.best[1].unknown


def test_different_circles_count_more_than_heads():
    assert breadth(Around(4, 4, 3), False) > breadth(Around(10, 1, 1), False)
    assert generosity(Past(referrals=2)) > generosity(Past()) > generosity(Past(asked=2))


@given(st.dates(date(1990, 1, 1), date(2030, 1, 1)), st.none() | st.dates().map(date.isoformat))
def test_how_long_a_tie_is_quiet_is_the_same_for_one_and_for_many(today, last):
    assert quiet_of([last, ""], today) == {last: since(last, today), "": since("", today)}


def test_looking_again_for_the_same_direction_finds_the_same():
    people = book(row("Museum educator", "Tate"), row("Accountant"))
    assert read(people, SOUGHT) == read(people, SOUGHT)
    other = Sought("Accountant")
    assert order(people, sought=other) == [2] and order(people) == [1]
