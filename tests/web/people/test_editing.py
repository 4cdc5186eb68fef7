"""What is changed in the browser is seen on the person's page, and by whom it is said."""

from __future__ import annotations

from halfhour.actions.people.editing import add_person


def test_a_title_by_hand_stands_where_they_are_and_were(as_seeker, seeker, at):
    bo = add_person(by=seeker, at=at, name="Bo Chen", organisation="Alder Foods", title="Buyer",
                    source="linkedin")  # fmt: skip
    page = as_seeker.get(f"/people/{bo.pk}/edit/").context["form"].initial
    fields = {k: v for k, v in page.items() if isinstance(v, str | int)}
    as_seeker.post(f"/people/{bo.pk}/edit/", {**fields, "title": "Head buyer"})
    text = as_seeker.get(f"/people/{bo.pk}/").text.partition("Where they are and were")[2]
    assert 'Head buyer · <span class="source">by you</span>' in " ".join(text.split())
