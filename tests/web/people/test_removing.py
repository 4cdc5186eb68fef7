"""Removing somebody by the screens: asked first, done by a plain form, absent for a stranger."""

import pytest

from halfhour.actions.people.editing import add_person
from halfhour.models import Person


@pytest.fixture
def zora(seeker, at):
    return add_person(by=seeker, at=at, name="Zora Quist")


def test_the_edit_screen_leads_there_and_it_asks_first(as_seeker, zora):
    address = f"/people/{zora.pk}/remove/"
    assert address in as_seeker.get(f"/people/{zora.pk}/edit/").text
    asked = as_seeker.get(address)
    assert asked.status_code == 200
    assert "cannot be undone" in asked.text
    assert Person.objects.filter(pk=zora.pk).exists()


def test_a_plain_form_removes_them(as_seeker, zora):
    done = as_seeker.post(f"/people/{zora.pk}/remove/", follow=True)
    assert "Zora Quist is removed" in done.text
    assert not Person.objects.exists()
    assert as_seeker.get(f"/people/{zora.pk}/").status_code == 404


@pytest.mark.parametrize("way", ["get", "post"])
def test_a_stranger_gets_404(as_stranger, zora, way):
    assert getattr(as_stranger, way)(f"/people/{zora.pk}/remove/").status_code == 404
    assert Person.objects.exists()
