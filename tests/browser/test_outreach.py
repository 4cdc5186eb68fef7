"""Asking in a real browser: words checked while typed, a pause overruled, other words taken, mail sent."""

from __future__ import annotations

import pytest
from django.utils import timezone

from halfhour.actions.outreach.account import keep_account
from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.endpoint import keep_endpoint
from halfhour.actions.outreach.sending import mark_sent
from halfhour.actions.outreach.templates import write_template
from halfhour.models import Chosen, Direction, Message, PersonValue, Search
from outside.outreach.mail_servers import smtp_server
from outside.outreach.model_server import model_server

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def mei(seeker, person):
    made = person("Mei Chan", given_name="Mei", title="Planner", organisation_name="Northwind")
    PersonValue.objects.create(
        owner=seeker, person=made, kind="email", value="mei@example.net", key="mei@example.net"
    )
    return made


@pytest.fixture
def draft(seeker, mei):
    return start_message(by=seeker, at=timezone.now(), person=mei.pk, kind="request")


def test_words_are_checked_while_they_are_typed(desk, draft):
    desk.goto(f"/ask/{draft.pk}/")
    desk.locator("#letter").fill("Dear Mei Chan, are you hiring at the moment? Thank you!")
    desk.locator("#checked", has_text="Not like this").wait_for()
    assert desk.locator("#checked .notice-title").nth(1).inner_text()
    draft.refresh_from_db()
    assert draft.body.startswith("Dear Mei Chan, are you hiring")


def test_a_pause_is_overruled_by_a_tick(desk, seeker, person, draft):
    now = timezone.now()
    first = start_message(
        by=seeker, at=now, person=person("Bo Ek", organisation_name="Northwind").pk, kind="request"
    )
    mark_sent(by=seeker, at=now, message=first.pk)
    desk.goto(f"/ask/{draft.pk}/")
    desk.get_by_role("button", name="I sent it").click()
    desk.locator(".toast", has_text="another person there may be asked from").wait_for()
    desk.get_by_label("I know, and want to send it now").check()
    desk.get_by_role("button", name="I sent it").click()
    desk.get_by_text("What came back?").wait_for()


def test_other_words_are_seen_asked_for_and_taken(desk, seeker, draft):
    with model_server() as model:
        keep_endpoint(by=seeker, at=timezone.now(), url=model.url, model="small")
        desk.goto(f"/ask/{draft.pk}/")
        desk.get_by_role("link", name="Suggest a rewording").click()
        assert "Mei Chan" not in desk.locator("pre").inner_text()
        assert model.asked == []
        desk.get_by_role("button", name="Send this and show the answer").click()
        desk.get_by_role("button", name="Take these words").click()
    assert desk.locator("#letter").input_value().startswith("Dear Mei Chan,\n\nI came across")


def test_on_the_phone_the_verdict_stands_before_other_ways(phone, draft):
    phone.goto(f"/ask/{draft.pk}/")
    below = phone.locator("summary", has_text="Ask in another way").bounding_box()
    assert phone.locator("#checked").bounding_box()["y"] < below["y"]


def test_on_the_phone_the_buttons_stand_on_the_line_of_the_heading(phone):
    phone.goto("/ask/")
    heading = phone.locator("h1").bounding_box()
    button = phone.get_by_role("link", name="Several people").bounding_box()
    assert button["x"] == heading["x"]


def test_mail_goes_out_by_one_click_on_the_phone(phone, seeker, draft):
    with smtp_server() as (port, letters):
        keep_account(
            by=seeker, at=timezone.now(), address="noor@example.org", smtp_host="127.0.0.1",
            smtp_port=port, smtp_security="none", username="noor", password="right",
        )  # fmt: skip
        phone.goto(f"/ask/{draft.pk}/")
        phone.get_by_role("button", name="Send it now").click()
        phone.get_by_text("What came back?").wait_for()
        assert [one.rcpt_tos for one in letters.envelopes] == [["mei@example.net"]]


def test_several_are_read_and_one_is_opened_with_the_keyboard_alone(desk, seeker, mei):
    now = timezone.now()
    search = Search.objects.get(owner=seeker)
    way = Direction.objects.create(
        owner=seeker, name="Logistics", key="logistics", search=search, begun_at=now
    )
    Chosen.objects.create(owner=seeker, person=mei, direction=way, role="expert", at=now)
    write_template(by=seeker, at=now, name="Plain", kind="request", body="Dear {name}, thank you!")
    desk.goto("/ask/several/")
    desk.get_by_label("Mei Chan").focus()
    desk.keyboard.press("Space")
    desk.keyboard.press("Tab")
    desk.keyboard.type("Plain")
    desk.get_by_role("button", name="Show each message").focus()
    desk.keyboard.press("Enter")
    desk.get_by_text("Dear Mei Chan, thank you!").wait_for()
    desk.get_by_role("button", name="Open for Mei Chan").focus()
    desk.keyboard.press("Enter")
    desk.locator("#letter").wait_for()
    assert Message.objects.get().body == "Dear Mei Chan, thank you!"
