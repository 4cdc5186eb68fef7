"""The card photographed with no network: sealed here, sent once, and read when there is one."""

from __future__ import annotations

import pytest

from bench.made_cards import made
from browser.talking import all_saved, kept_by_worker, notes_of, opened
from halfhour.models import CardPicture

pytestmark = pytest.mark.django_db(transaction=True)


def test_a_card_photographed_offline_is_read_once_online(
    device, live_server, talk, seeker, tmp_path, settings
):
    settings.MEDIA_ROOT = tmp_path / "files"
    data, truth = made(7, 2, "vcard")
    photograph = tmp_path / "card.jpg"
    photograph.write_bytes(data)
    context = device()
    page = opened(context, live_server, talk)
    kept_by_worker(page)
    context.set_offline(True)
    page.locator("[data-capture=card] summary").click()
    page.locator("[data-picture]").set_input_files(photograph)
    page.get_by_text("Kept. It is read once there is a network.").wait_for()
    page.get_by_text("1 note waits for the network").wait_for()
    page.close()
    page = opened(context, live_server, talk)
    context.set_offline(False)
    all_saved(page)
    assert truth.email in page.locator("[data-capture=card] [data-caught]").text_content()
    (note,) = notes_of(seeker, talk, "card")
    assert truth.email in note.text
    assert CardPicture.objects.get().person == talk.person


def test_what_is_no_picture_is_told_at_once(device, live_server, talk, tmp_path):
    wrong = tmp_path / "card.jpg"
    wrong.write_bytes(b"no picture")
    page = opened(device(), live_server, talk)
    page.locator("[data-capture=card] summary").click()
    page.locator("[data-picture]").set_input_files(wrong)
    page.get_by_text("This picture cannot be read; please take it again.").wait_for()
