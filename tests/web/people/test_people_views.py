"""The people screens: they work without JavaScript, and a stranger gets 404."""

from __future__ import annotations

import pytest

from halfhour.actions.people.editing import add_person
from halfhour.models import DuplicateCandidate, Merge, Organisation, Person


@pytest.fixture
def ann(seeker, at):
    """Somebody with a little of everything."""
    return add_person(
        by=seeker, at=at, name="Ann Łukasik", email="ann@mail.example.org", phone="+1 555 555 0101",
        organisation="Alder Foods", title="Buyer", url="https://www.linkedin.com/in/ann-example",
        notes="Sails\non lakes", how_known="Choir",
    )  # fmt: skip


@pytest.mark.parametrize(
    "address", ["", "add/", "triage/", "duplicates/", "companies/", "?q=nobody", "?closeness=well"]
)
def test_every_screen_is_there_when_nobody_is(as_seeker, address):
    assert as_seeker.get(f"/people/{address}").status_code == 200


@pytest.mark.parametrize("address", ["{p}/", "{p}/edit/", "companies/{o}/", "", "triage/"])
def test_screens_show_somebody(as_seeker, ann, address):
    path = address.format(p=ann.pk, o=Organisation.objects.get().pk)
    answer = as_seeker.get(f"/people/{path}")
    assert answer.status_code == 200
    assert "Ann Łukasik" in answer.text


@pytest.mark.parametrize("address", ["{p}/", "{p}/edit/", "companies/{o}/", "?company={o}"])
def test_a_stranger_gets_404(as_stranger, ann, address):
    path = address.format(p=ann.pk, o=Organisation.objects.get().pk)
    assert as_stranger.get(f"/people/{path}").status_code == 404


def test_htmx_gets_the_fragment_only(as_seeker, ann):
    answer = as_seeker.get("/people/?q=luka", headers={"HX-Request": "true"})
    assert "<html" not in answer.text
    assert "Ann Łukasik" in answer.text


def test_somebody_is_added(as_seeker, seeker):
    answer = as_seeker.post("/people/add/", {"name": "Bo Chen", "closeness": "well"})
    made = Person.objects.get()
    assert answer.url == f"/people/{made.pk}/"
    assert as_seeker.post("/people/add/", {"email": "no"}).context["form"].errors["email"]


def test_only_changed_fields_are_written(as_seeker, ann):
    page = as_seeker.get(f"/people/{ann.pk}/edit/").context["form"].initial
    fields = {k: v for k, v in page.items() if isinstance(v, str | int)}
    as_seeker.post(f"/people/{ann.pk}/edit/", {**fields, "title": "Head buyer"})
    ann.refresh_from_db()
    assert ann.title == "Head buyer"
    assert ann.values.filter(kind="email").count() == 1
    stale = as_seeker.post(f"/people/{ann.pk}/edit/", {**fields, "title": "Old"})
    assert "changed meanwhile" in stale.text


def test_a_note_and_a_mark_are_kept(as_seeker, ann):
    as_seeker.post(f"/people/{ann.pk}/note/", {"text": "Two cats"})
    as_seeker.post(f"/people/{ann.pk}/closeness/", {"closeness": "well"})
    assert "Two cats" in as_seeker.get(f"/people/{ann.pk}/").text
    ann.refresh_from_db()
    assert ann.closeness == "well"
    assert as_seeker.post(f"/people/{ann.pk}/note/", {"text": ""}).status_code == 422


def test_triage_goes_from_one_to_the_next(as_seeker, ann, person):
    bo = person("Bo Chen")
    post = {"closeness": "well", "from": "triage"}
    answer = as_seeker.post(f"/people/{ann.pk}/closeness/", post, follow=True)
    assert answer.context["page"].person.id == bo.pk


def test_many_are_marked_and_taken_back(as_seeker, ann, person):
    ids = [ann.pk, person("Bo Chen").pk]
    as_seeker.post("/people/many/", {"do": "mark", "closeness": "well", "people": ids})
    assert Person.objects.filter(closeness="well").count() == 2
    from halfhour.models import Event

    as_seeker.post(f"/people/many/{Event.objects.latest('pk').pk}/undo/")
    assert not Person.objects.filter(closeness="well").exists()
    assert "Tick somebody" in as_seeker.post("/people/many/", {"do": "mark"}, follow=True).text


def test_a_bulk_edit_comes_back_to_the_list_as_it_was_filtered(as_seeker, ann):
    said = {"people": [ann.pk], "do": "tag", "tag": "choir"}
    shown = "http://testserver/people/?closeness=well&q=ann"
    for came, back in (
        (shown, "/people/?closeness=well&q=ann"), ("https://elsewhere.example/?q=x", "/people/"),
        ("", "/people/"),
    ):  # fmt: skip
        answer = as_seeker.post("/people/many/", said, headers={"referer": came})
        assert answer.headers["Location"] == back


def test_enter_in_the_field_of_a_tag_tags(as_seeker, ann):
    """The first button of a form is the one that Enter presses."""
    text = as_seeker.get("/people/").content.decode()
    form = text[text.index('action="/people/many/"') :]
    assert form[form.index("<button") :].split(">")[0] == (
        '<button class="button" name="do" value="tag"'
    )


def test_filters_keep_the_search(as_seeker, ann):
    text = as_seeker.get("/people/", {"q": "ann"}).content.decode()
    assert "?closeness=well&amp;q=ann" in text


def test_two_ticked_are_joined_and_taken_apart(as_seeker, ann, person):
    ids = [ann.pk, person("Anna Lukasik").pk]
    as_seeker.post("/people/many/", {"do": "join", "people": ids})
    done = Merge.objects.get()
    assert "Take apart" in as_seeker.get(f"/people/{ann.pk}/").text
    as_seeker.post(f"/people/joins/{done.pk}/undo/")
    assert Person.objects.filter(merged_into=None).count() == 2
    assert as_seeker.post(
        "/people/many/", {"do": "join", "people": ids[:1]}, follow=True
    ).text.count("exactly the two")


def test_duplicates_are_reviewed_side_by_side(as_seeker, seeker, at, ann):
    add_person(by=seeker, at=at, name="Ann Lukasik", email="ann@mail.example.org")
    as_seeker.post("/people/duplicates/look/")
    pair = DuplicateCandidate.objects.get()
    screen = as_seeker.get("/people/duplicates/").text
    assert "the same e-mail address" in screen
    as_seeker.post(f"/people/duplicates/{pair.pk}/", {"answer": "same"})
    assert Merge.objects.count() == 1


def test_a_pair_told_apart_does_not_come_back(as_seeker, seeker, at, ann):
    add_person(by=seeker, at=at, name="Ann Lukasik", email="ann@mail.example.org")
    as_seeker.post("/people/duplicates/look/")
    pair = DuplicateCandidate.objects.get()
    as_seeker.post(f"/people/duplicates/{pair.pk}/", {"answer": "apart"})
    as_seeker.post("/people/duplicates/look/")
    assert as_seeker.get("/people/duplicates/").context["page"].waiting == 0


def test_words_of_others_are_shown_as_words(as_seeker, seeker, at):
    trick = "<script>alert(1)</script>"
    made = add_person(
        by=seeker, at=at, name=trick, title=trick, notes=trick, url="javascript:alert(1)"
    )
    for address in ("/people/", f"/people/{made.pk}/", "/people/triage/"):
        answer = as_seeker.get(address).text
        assert trick not in answer
        assert 'href="javascript' not in answer
