"""The mail account in the browser: kept, read, forgotten; a message sent now or in working hours."""

from __future__ import annotations

import pytest
from django.urls import reverse

from halfhour.actions.outreach.drafting import start_message
from halfhour.models import MailAccount, PersonValue
from halfhour.pages.today.page import today_page
from outside.outreach.mail_servers import free_port, smtp_server

URL = "/ask/mail/"


@pytest.fixture
def smtp():
    with smtp_server() as server:
        yield server


@pytest.fixture
def draft(seeker, at, person):
    amara = person("Amara Okafor", given_name="Amara", location="Tokyo")
    PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.net", key="amara@example.net"
    )
    return start_message(by=seeker, at=at, person=amara.pk, kind="request")


def keep(browser, port, **more):
    return browser.post(URL, {
        "address": "noor@example.org", "username": "noor", "password": "right",
        "smtp_host": "127.0.0.1", "smtp_port": port, "smtp_security": "none", "imap_host": "",
        "imap_port": 993, "imap_security": "tls", **more,
    })  # fmt: skip


def send(browser, draft, **said):
    return browser.post(reverse("outreach:send", args=[draft.pk]), said, follow=True)


def test_the_account_is_kept_without_javascript(as_seeker):
    first = as_seeker.get(URL)
    assert first.status_code == 200 and b"Empty keeps the last one" not in first.content
    assert keep(as_seeker, 25).status_code == 302
    page = as_seeker.get(URL).content
    assert b"noor@example.org" in page and b"right" not in page
    assert b"Forget it" in page and b"Empty keeps the last one" in page


@pytest.mark.parametrize(
    ("password", "said"), [("right", b"signing in works"), ("wrong", b"did not accept the name")]
)
def test_keeping_tells_at_once_whether_signing_in_works(as_seeker, smtp, password, said):
    keep(as_seeker, smtp[0], password=password, **{"try": "1"})
    assert said in as_seeker.get(URL).content
    assert smtp[1].envelopes == []


@pytest.mark.parametrize(
    "wrong",
    [{"address": "noor"}, {"smtp_host": ""}, {"smtp_port": 0}, {"smtp_host": "mail.example.org"},
     {"imap_host": "mail.example.org", "imap_security": "none"}],
)  # fmt: skip
def test_a_wrong_account_is_told_beside_the_form(as_seeker, wrong):
    page = keep(as_seeker, 25, **wrong)
    assert page.status_code == 422 and b"errorlist" in page.content
    assert not MailAccount.objects.exists()


@pytest.mark.parametrize(
    ("address", "smtp", "imap"),
    [("noor@gmail.com", ("smtp.gmail.com", 587, "starttls"), "imap.gmail.com"),
     ("Noor@GMX.de", ("mail.gmx.net", 587, "starttls"), "imap.gmx.net"),
     ("noor@yahoo.co.in", ("smtp.mail.yahoo.com", 465, "tls"), "imap.mail.yahoo.com")],
)  # fmt: skip
def test_an_address_and_a_password_are_enough_at_a_large_provider(as_seeker, address, smtp, imap):
    page = as_seeker.post(URL, {
        "address": address, "username": "", "password": "right", "smtp_host": "", "smtp_port": 25,
        "smtp_security": "tls", "imap_host": "", "imap_port": 993, "imap_security": "tls",
    })  # fmt: skip
    assert page.status_code == 302
    kept = MailAccount.objects.get()
    assert (kept.smtp_host, kept.smtp_port, kept.smtp_security) == smtp
    assert (kept.imap_host, kept.imap_port, kept.imap_security) == (imap, 993, "tls")
    assert kept.username == address


def test_another_address_finds_its_own_servers(as_seeker):
    keep(as_seeker, 25, address="noor@gmail.com", smtp_host="", username="")
    shown = as_seeker.get(URL).context["form"].initial
    assert (shown["smtp_host"], shown["imap_host"]) == ("", "")
    again = {k: v for k, v in shown.items() if v is not None} | {
        "address": "noor@gmx.de",
        "username": "",
    }
    assert as_seeker.post(URL, again).status_code == 302
    kept = MailAccount.objects.get()
    assert (kept.smtp_host, kept.imap_host, kept.secret != "") == (
        "mail.gmx.net",
        "imap.gmx.net",
        True,
    )


def test_servers_named_by_hand_stay(as_seeker):
    keep(as_seeker, 2525, address="noor@gmail.com")
    kept = MailAccount.objects.get()
    assert (kept.smtp_host, kept.smtp_port, kept.imap_host) == ("127.0.0.1", 2525, "")


@pytest.mark.parametrize(
    ("address", "said"),
    [("noor@example.org", b"Name the server for sending"), ("noor@hotmail.co.uk", b"Outlook.com"),
     ("noor@proton.me", b"Bridge")],
)  # fmt: skip
def test_what_an_address_does_not_tell_is_asked(as_seeker, address, said):
    page = keep(as_seeker, 587, address=address, smtp_host="")
    assert page.status_code == 422 and said in page.content
    assert b'<details class="disclosure" open>' in page.content
    assert not MailAccount.objects.exists()


def test_forgetting_needs_an_account(as_seeker):
    page = as_seeker.post(reverse("outreach:mail-forget"), follow=True)
    assert b"no mail account yet" in page.content
    keep(as_seeker, 25)
    as_seeker.post(reverse("outreach:mail-forget"))
    assert not MailAccount.objects.exists()


def test_reading_from_a_server_that_is_down_is_one_sentence(as_seeker):
    keep(as_seeker, 25, imap_host="127.0.0.1", imap_port=free_port(), imap_security="none")
    page = as_seeker.post(reverse("outreach:mail-read"), follow=True)
    assert b"cannot be reached at the moment" in page.content


def test_a_click_sends_the_words_as_they_stand(as_seeker, draft, smtp):
    keep(as_seeker, smtp[0])
    page = send(
        as_seeker, draft, when="now", subject="Hello", body=f"{draft.body} Yours", version=1
    )
    assert b"Sent" in page.content
    assert b"Yours" in smtp[1].envelopes[0].content
    send(as_seeker, draft, when="now")
    assert len(smtp[1].envelopes) == 1


def test_in_their_working_hours_it_waits_and_can_be_taken_back(as_seeker, draft, smtp):
    keep(as_seeker, smtp[0])
    page = send(as_seeker, draft, when="later")
    assert b"Goes out on" in page.content and b"their time, Asia/Tokyo" in page.content
    as_seeker.post(reverse("outreach:unschedule", args=[draft.pk]))
    draft.refresh_from_db()
    assert draft.scheduled_for is None and smtp[1].envelopes == []


def test_a_server_that_is_down_is_told_here_and_on_today(as_seeker, seeker, draft):
    keep(as_seeker, free_port())
    page = send(as_seeker, draft, when="now")
    assert b"cannot be reached at the moment" in page.content and b"Held back" in page.content
    assert (
        b"did not go out" in as_seeker.get(URL).content
        and b"Next try" in as_seeker.get(URL).content
    )
    draft.refresh_from_db()
    (step,) = [
        one
        for one in today_page(reader=seeker, today=draft.scheduled_for.date()).steps
        if one.rule == "not-sent"
    ]
    assert "tried again by itself" in step.why and step.about_id == draft.pk


def test_nothing_to_stop_is_sent(as_seeker, draft, smtp):
    keep(as_seeker, smtp[0])
    page = send(as_seeker, draft, when="now", subject="Hi", body="Are you hiring?", version=1)
    assert b"openings" in page.content and smtp[1].envelopes == []


@pytest.mark.parametrize("when", ["now", "later"])
def test_a_stranger_gets_404(as_stranger, draft, smtp, when):
    keep(as_stranger, smtp[0])
    url = reverse("outreach:send", args=[draft.pk])
    assert as_stranger.post(url, {"when": when}).status_code == 404
    assert smtp[1].envelopes == []


@pytest.mark.parametrize("name", ["mail-forget", "mail-read"])
def test_looking_changes_nothing(as_seeker, name):
    assert as_seeker.get(reverse(f"outreach:{name}")).status_code == 405


def test_the_account_of_one_is_not_shown_to_another(as_seeker, as_stranger):
    keep(as_seeker, 25)
    assert b"noor@example.org" not in as_stranger.get(URL).content
