"""The frame round every screen, in a real browser: keys, theme, toasts, the thumb's navigation."""

from __future__ import annotations


def test_the_skip_link_comes_first_and_leads_to_the_page(desk):
    desk.goto("/settings/")
    desk.keyboard.press("Tab")
    assert desk.evaluate("document.activeElement.textContent") == "Skip to the page"
    desk.keyboard.press("Enter")
    assert desk.evaluate("document.activeElement.id") == "main"


def test_a_chosen_theme_is_there_on_the_next_page_before_it_is_drawn(desk):
    desk.goto("/settings/")
    desk.get_by_role("button", name="Dark or light").click()
    assert desk.evaluate("document.documentElement.dataset.theme") == "dark"
    desk.reload()
    assert desk.evaluate("getComputedStyle(document.body).colorScheme") == "dark"


def test_saving_says_so_in_a_toast(desk):
    desk.goto("/settings/")
    desk.get_by_label("Your name").fill("Lena Brandt")
    desk.get_by_role("button", name="Save").click()
    desk.locator(".toast", has_text="Saved").wait_for()
    assert desk.get_by_label("Your name").input_value() == "Lena Brandt"


def test_a_fault_stands_beside_its_field(desk):
    desk.goto("/settings/")
    field = desk.get_by_label("Minutes you ask for")
    field.evaluate("element => element.removeAttribute('max')")
    field.fill("45")
    desk.get_by_role("button", name="Save").click()
    assert desk.locator(".field .errorlist").inner_text()
    described = desk.get_by_label("Minutes you ask for").get_attribute("aria-describedby")
    assert "id_minutes_asked_error" in described


def test_the_question_mark_lists_the_keys_and_can_switch_them_off(desk):
    desk.goto("/settings/")
    desk.keyboard.press("?")
    dialog = desk.get_by_role("dialog", name="Keys on this screen")
    dialog.get_by_label("Use single keys").uncheck()
    desk.keyboard.press("Escape")
    assert desk.evaluate("localStorage.getItem('halfhour.keys')") == "off"


def test_the_rooms_are_under_the_thumb_on_a_phone(phone):
    phone.goto("/settings/")
    bar = phone.get_by_role("navigation", name="Main")
    bar.get_by_text("More").click()
    assert bar.get_by_role("link", name="Settings").is_visible()
    assert bar.bounding_box()["y"] > 700
