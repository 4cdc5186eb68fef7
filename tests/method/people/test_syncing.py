"""Two sides of a card merged by field, and a card written without losing what it also said."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.card_writing import (
    folded,
    new_card,
    rewritten,
    uid_of,
    unfolded,
    values_of,
)
from halfhour.method.people.syncing import MANY, SINGLE, key_of, keys_of, merged

CARD = (
    "BEGIN:VCARD\r\nVERSION:3.0\r\nUID:urn:uuid:77\r\nFN:Amara Okafor\r\nN:Okafor;Amara;;;\r\n"
    "item1.EMAIL;TYPE=HOME:amara@example.com\r\nitem1.X-ABLabel:private\r\nTEL;TYPE=CELL:+1 212 555 0100\r\n"
    "X-KEEP;A=b:a very long line that is folded over and over again because it does not fit in\r\n  one\r\n"
    "TITLE:Nurse\r\nEND:VCARD\r\n"
)


def test_each_side_changing_another_field_gives_both():
    base = values_of(CARD)
    here = base | {"title": ("Head nurse",)}
    there = base | {"phone": ("+1 212 555 0100", "+1 212 555 0101"), "email": ()}
    both = merged(base, here, there)
    assert both.agreed["title"] == ("Head nurse",)
    assert both.add_here == (("phone", "+1 212 555 0101"),)
    assert both.drop_here == (("email", "amara@example.com"),)
    assert both.change_there


def test_a_field_changed_on_both_sides_loses_nothing():
    base = {"title": ("Nurse",)}
    both = merged(base, {"title": ("Matron",)}, {"title": ("Head nurse",)})
    assert both.agreed["title"] == ("Matron",)
    assert both.add_here == (("title", "Head nurse"),)


def test_nothing_changed_means_nothing_to_do():
    base = values_of(CARD)
    both = merged(base, base, base)
    assert (both.add_here, both.drop_here, both.change_there) == ((), (), False)


def test_writing_keeps_every_other_line_and_label():
    agreed = values_of(CARD) | {
        "title": ("Head nurse, nights",),
        "email": ("amara@example.com", "b@example.org"),
    }
    text = rewritten(CARD, agreed)
    assert values_of(text) == agreed
    assert "item1.EMAIL;TYPE=HOME:amara@example.com" in text
    assert "TEL;TYPE=CELL:+1 212 555 0100" in text
    assert "does not fit in one" in unfolded(text)
    assert uid_of(text) == "77"
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    assert rewritten(CARD, values_of(CARD)) and values_of(
        rewritten(CARD, values_of(CARD))
    ) == values_of(CARD)


def test_a_new_card_says_what_is_known():
    agreed = {
        "name": ("Linh Tran",),
        "email": ("linh@example.com",),
        "phone": (),
        "organisation": ("Finch; Ltd",),
    }
    found = values_of(rewritten(new_card("12"), agreed))
    assert found["name"] == ("Linh Tran",)
    assert found["email"] == ("linh@example.com",)
    assert found["organisation"][0].startswith("Finch")


side = st.fixed_dictionaries({
    **{kind: st.lists(st.sampled_from(["x", "y", "z"]), max_size=1).map(tuple) for kind in SINGLE},
    **{kind: st.lists(st.sampled_from(["1234567", "2345678", "3456789"]), max_size=3, unique=True).map(tuple) for kind in MANY},
})  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(side, side, side)
def test_what_one_side_added_is_never_lost_and_merging_again_is_calm(base, here, there):
    both = merged(base, here, there)
    for kind in MANY:
        kept = {key_of(kind, v) for v in both.agreed[kind]}
        for own in (here, there):
            assert {key_of(kind, v) for v in own[kind]} - {
                key_of(kind, v) for v in base[kind]
            } <= kept
    again = merged(both.agreed, both.agreed, both.agreed)
    assert not again.add_here and not again.drop_here and not again.change_there


def after(here, both):
    """What stands here once the merge was done; of a single field ours, unless it was dropped."""
    now = {}
    for kind in (*SINGLE, *MANY):
        gone = {key_of(kind, v) for k, v in both.drop_here if k == kind}
        kept = [v for v in here[kind] if key_of(kind, v) not in gone]
        added = [v for k, v in both.add_here if k == kind]
        now[kind] = tuple((kept or added)[:1] if kind in SINGLE else dict.fromkeys(kept + added))
    return now


@settings(max_examples=80, deadline=None)
@given(side, side, side)
def test_both_sides_end_with_the_same_values_in_one_merge(base, here, there):
    both = merged(base, here, there)
    now = after(here, both)
    if not here["name"]:  # A card must have a name; somebody without one stays so here.
        now["name"] = both.agreed["name"]
    for kind in (*SINGLE, *MANY):
        assert keys_of(kind, now[kind]) == keys_of(kind, both.agreed[kind])
    calm = merged(both.agreed, now, both.agreed)
    assert (calm.add_here, calm.drop_here, calm.change_there) == ((), (), False)
    for kind in MANY:
        removed = (keys_of(kind, base[kind]) - keys_of(kind, here[kind])) | (
            keys_of(kind, base[kind]) - keys_of(kind, there[kind])
        )
        assert not removed & keys_of(kind, both.agreed[kind])


line = st.text(st.characters(codec="utf-8", exclude_categories=["C", "Z"]), min_size=1, max_size=12)
said = st.fixed_dictionaries({
    "name": st.tuples(line), "title": st.lists(line, max_size=1).map(tuple),
    "email": st.lists(st.sampled_from(["a@example.org", "b@example.org"]), unique=True).map(tuple),
    "phone": st.lists(st.sampled_from(["+12125550100", "+12125550101"]), unique=True).map(tuple),
    "note": st.lists(line, max_size=2, unique_by=lambda t: t.casefold()).map(tuple),
    "address": st.lists(st.sampled_from(["1 Mill Lane, Leeds", "Allee 2; Bonn"]), unique=True).map(tuple),
})  # fmt: skip


@settings(max_examples=80, deadline=None)
@given(said, said)
def test_a_card_written_twice_says_the_second_and_keeps_what_it_is_not_asked(first, second):
    card = rewritten(new_card("1").replace("END:", "X-KEEP:it\r\nEND:"), first)
    again = rewritten(card, second, {("email", "a@example.org"): "home"}, b"\xff\xd8\xffabc")
    found = values_of(again)
    for kind in ("email", "phone", "address"):
        assert keys_of(kind, found[kind]) == keys_of(kind, second[kind])
    assert rewritten(again, found) == again
    assert "X-KEEP:it" in again
    assert again.count("PHOTO") == 1
    assert "PHOTO" not in rewritten(again, found, None, b"")


@settings(max_examples=60, deadline=None)
@given(st.text(max_size=200).filter(lambda t: "\r" not in t and "\n" not in t))
def test_folding_keeps_every_character(text):
    assert unfolded(folded(text)) == text
