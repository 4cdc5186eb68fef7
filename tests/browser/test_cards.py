"""A photographed card becomes a person, in a real browser, with and without a wide screen."""

from __future__ import annotations

import pytest
from axe_playwright_python.sync_playwright import Axe

from bench.made_cards import made
from halfhour.outside.people.cards import ready

pytestmark = pytest.mark.skipif(not ready(), reason="The extra that reads cards is not installed.")


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path


def test_a_card_is_read_looked_over_and_saved(desk, tmp_path):
    journey(desk, tmp_path)


def test_the_same_on_the_phone(phone, tmp_path):
    journey(phone, tmp_path)


def journey(page, tmp_path):
    data, truth = made(7, 2, "vcard")
    (tmp_path / "card.jpg").write_bytes(data)
    page.goto("/people/cards/")
    assert Axe().run(page).violations_count == 0
    page.set_input_files("input[type=file]", tmp_path / "card.jpg")
    page.get_by_role("button", name="Read the cards").click()
    page.wait_for_selector("h1:has-text('Look it over')")
    assert page.get_by_label("Name").input_value() == truth.name
    assert page.locator("figure img").evaluate("one => one.complete && one.naturalWidth > 0")
    assert Axe().run(page).violations_count == 0
    page.screenshot(path=tmp_path / "card.png", full_page=True)
    page.get_by_label("Title").fill("Head of Design")
    page.get_by_role("button", name="Save").click()
    page.wait_for_selector("h1:has-text('Business cards')")
    page.goto("/people/")
    assert page.get_by_text(truth.name).first.is_visible()


def test_contact_servers_read_well(phone, tmp_path):
    phone.goto("/people/servers/")
    assert Axe().run(phone).violations_count == 0
    phone.screenshot(path=tmp_path / "servers.png", full_page=True)
