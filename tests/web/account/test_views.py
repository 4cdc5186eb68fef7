"""Coming in, going out, settings, export."""

import io
import zipfile
from datetime import timedelta

from django.test import Client

from halfhour.actions.account.entering import make_token
from halfhour.actions.interviews.arranging import arrange_interview
from halfhour.models import Settings
from halfhour.web.clock import now


def test_the_printed_address_opens_once(seeker):
    token = make_token(by=seeker, at=now())
    browser = Client()
    answer = browser.get(f"/settings/?token={token}&x=1")
    assert answer.status_code == 302
    assert answer["Location"] == "/settings/?x=1"
    assert browser.get("/settings/").status_code == 200
    assert Client().get(f"/settings/?token={token}").status_code == 403


def test_without_a_key_every_door_leads_to_the_way_in(db):
    answer = Client().get("/settings/")
    assert answer.status_code == 302
    assert answer["Location"].startswith("/enter/")
    assert Client().get("/enter/").status_code == 403


def test_settings_are_kept(as_seeker, seeker):
    sent = {
        "full_name": "Noor Haddad", "about_me": "", "location": "Leeds", "time_zone": "Europe/London",
        "country": "GB", "minutes_asked": 15, "requests_a_week": 5, "touches_a_day": 3,
    }  # fmt: skip
    assert as_seeker.post("/settings/", sent).status_code == 302
    assert Settings.objects.kept_by(seeker).get().minutes_asked == 15


def test_half_an_hour_is_too_long_and_said_beside_the_field(as_seeker, seeker):
    answer = as_seeker.post("/settings/", {"minutes_asked": 30})
    assert "29" in answer.content.decode()
    assert Settings.objects.kept_by(seeker).get().minutes_asked == 20


def test_everything_leaves_as_a_zip(as_seeker, person):
    person("Amara Okafor")
    answer = as_seeker.get("/export/everything/")
    packed = zipfile.ZipFile(io.BytesIO(b"".join(answer.streaming_content)))
    assert b"Amara Okafor" in packed.read("records/person.jsonl")


def test_people_leave_as_csv_and_vcard_and_nothing_else(as_seeker, person):
    person("Amara Okafor")
    for what, said in (("csv", b"Amara Okafor"), ("vcard", b"FN:Amara Okafor")):
        answer = as_seeker.get(f"/export/{what}/")
        assert said in b"".join(answer.streaming_content)
        assert answer["Content-Disposition"].startswith("attachment")
    assert as_seeker.get("/export/passwords/").status_code == 404


def test_interviews_leave_as_a_calendar_from_the_settings(
    as_seeker, as_stranger, seeker, person, at
):
    arrange_interview(
        by=seeker, at=at, person=person("Amara Okafor").pk, starts_at=at + timedelta(days=2)
    )
    assert 'href="/export/ics/" download' in as_seeker.get("/settings/").content.decode()
    answer = as_seeker.get("/export/ics/")
    text = b"".join(answer.streaming_content).decode()
    assert answer["Content-Type"] == "text/calendar; charset=utf-8"
    assert answer["Content-Disposition"].endswith('.ics"')
    assert text.count("BEGIN:VEVENT") == 1
    assert "Amara Okafor" in text
    nothing = b"".join(as_stranger.get("/export/ics/").streaming_content)
    assert b"VCALENDAR" in nothing
    assert b"VEVENT" not in nothing


def test_signing_out_clears_the_browser(as_seeker):
    answer = as_seeker.post("/leave/")
    assert "storage" in answer["Clear-Site-Data"]
    assert as_seeker.get("/settings/").status_code == 302
