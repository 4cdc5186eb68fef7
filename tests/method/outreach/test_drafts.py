"""Drafts say only what is known, and the checker lets them pass."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.outreach.checker import About, Named, check
from halfhour.method.outreach.drafting import CHANNELS, KINDS, Facts, draft
from halfhour.method.outreach.drafting.drafts import NoSuchDraft, NotYetArranged
from halfhour.method.outreach.drafting.facts import checked_as
from halfhour.method.outreach.drafting.merging import merged, unmerged

FULL = Facts(
    me="Tomasz Zielinski", about_me="a customs clerk", name="Ingrid Lindqvist", given_name="Ingrid",
    title="Head of planning", organisation="Norrfrakt", how_known="worked together at Hansa",
    direction="supply chain planning", referrer="Adaeze Nwosu", when="Tuesday at 14:00", zone="CET",
    said=("planning is half psychology",), came_of=("I met Mr Berg",),
)  # fmt: skip

words = st.one_of(
    st.text(max_size=30),
    st.sampled_from([
        "", "Are you hiring?", "[Name]", "{{ x }}", "please pass on my CV", "Zoë Åberg", "a nurse",
        "Bcc: x@example.com", "李雷", "line\nbreak", "met at Rosa's wedding", "half an hour", "😀",
    ]),
)  # fmt: skip
facts = st.builds(
    Facts, me=words, about_me=words, name=words, given_name=words, title=words, organisation=words,
    how_known=words, closeness=st.sampled_from(["", "well", "a little", "not really", "who"]),
    near=st.booleans(), direction=words, referrer=words, minutes=st.integers(10, 29),
    asked_on=words, said=st.lists(words, max_size=2).map(tuple), doing=words, place=words,
    came_of=st.lists(words, max_size=2).map(tuple), new_title=words, new_organisation=words,
)  # fmt: skip


def judged(made, known, kind, channel):
    text = f"Subject: {made.subject}\n\n{made.body}" if made.subject else made.body
    named = (Named(known.referrer, "granted"),) if known.referrer else ()
    return check(text, checked_as(kind, channel), About(referrers=named, writer=known.me))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("channel", CHANNELS)
@pytest.mark.parametrize("known", [FULL, Facts(when="Monday at 10:00")], ids=["full", "bare"])
def test_every_draft_is_ready(kind, channel, known):
    made = draft(known, kind, channel)
    assert judged(made, known, kind, channel).verdict == "ready"
    assert bool(made.subject) == (channel == "email")


@settings(max_examples=25, deadline=None)
@given(facts, st.sampled_from([k for k in KINDS if k != "confirmation"]), st.sampled_from(CHANNELS))
def test_whatever_is_known_the_draft_is_ready(known, kind, channel):
    made = draft(known, kind, channel)
    assert judged(made, known, kind, channel).verdict == "ready"


def test_the_name_with_permission_leads():
    made = draft(FULL, "request")
    assert made.subject == "Adaeze Nwosu suggested I write to you"
    assert made.body.split("\n\n")[1].startswith("Adaeze Nwosu suggested")


def test_other_openings_can_be_chosen():
    made = draft(FULL, "request", "email", "known")
    assert "We worked together at Hansa." in made.body
    assert [one.key for one in made.openings] == ["referred", "known", "work", "list"]


def test_a_note_holds_two_hundred_characters():
    assert len(draft(FULL, "request", "note").body) <= 200


def test_nothing_unknown_is_claimed():
    bare = draft(Facts(name="Mei Chan"), "thanks").body
    assert "talking" not in bare
    assert "Norrfrakt" not in draft(Facts(name="Mei Chan"), "request").body


def test_a_confirmation_needs_a_time():
    with pytest.raises(NotYetArranged):
        draft(Facts(name="Mei"), "confirmation")


def test_an_unknown_kind_or_channel_is_refused():
    with pytest.raises(NoSuchDraft):
        draft(FULL, "poem")
    with pytest.raises(NoSuchDraft):
        draft(FULL, "request", "pigeon")


def test_a_template_made_of_a_message_fits_the_next_person():
    own = unmerged(draft(FULL, "request", "email", "work").body, FULL)
    assert "Norrfrakt" not in own and "Ingrid" not in own
    other = merged(
        own,
        Facts(
            name="Mei Chan",
            given_name="Mei",
            title="Nurse",
            organisation="Unit 4",
            direction="care",
        ),
    )
    assert "Unit 4" in other and "{" not in other
