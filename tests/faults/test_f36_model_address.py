"""F36: hosted, the own model is never inside; no redirect is followed, with or without hosting."""

from __future__ import annotations

import pytest

from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.endpoint import keep_endpoint
from halfhour.actions.outreach.rewording import rewording_asked, suggest_rewording
from halfhour.models import ModelEndpoint
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.outreach.model import ModelFailed
from outside.outreach.model_server import model_server

INSIDE = [
    "http://127.0.0.1:8000/v1", "https://127.0.0.1/v1", "https://[::1]/v1", "https://10.1.2.3/v1",
    "https://192.168.1.1/", "https://169.254.169.254/latest", "https://0.0.0.0/", "https://2130706433/",
    "https://localhost/v1", "https://[::ffff:127.0.0.1]/v1", "http://100.64.0.1/",
]  # fmt: skip


@pytest.fixture
def draft(seeker, at, person):
    return start_message(by=seeker, at=at, person=person("Amara Okafor").pk, kind="request")


@pytest.mark.parametrize("url", INSIDE)
def test_f36_hosted_an_address_inside_is_not_even_kept(seeker, at, settings, url):
    settings.HOSTED = True
    with pytest.raises(AddressRefused):
        keep_endpoint(by=seeker, at=at, url=url, model="m")
    assert not ModelEndpoint.objects.exists()


def test_f36_hosted_an_open_line_is_refused(seeker, at, settings):
    settings.HOSTED = True
    with pytest.raises(AddressRefused, match="safe line"):
        keep_endpoint(by=seeker, at=at, url="http://8.8.8.8/v1", model="m")


def test_f36_an_address_kept_at_home_is_not_asked_once_hosted(seeker, at, settings, draft):
    with model_server() as model:
        keep_endpoint(by=seeker, at=at, url=model.url, model="m")
        shown = rewording_asked(by=seeker, message=draft.pk)
        settings.HOSTED = True
        with pytest.raises(AddressRefused):
            suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark)
        assert model.asked == []


@pytest.mark.parametrize("to", ["http://169.254.169.254/latest/", "{inside}", "file:///etc/passwd"])
def test_f36_a_redirect_leads_nowhere(seeker, at, draft, to):
    with model_server() as model, model_server() as inside:
        keep_endpoint(by=seeker, at=at, url=model.url, model="m")
        model.status, model.headers = 307, {"Location": to.format(inside=inside.url)}
        shown = rewording_asked(by=seeker, message=draft.pk)
        with pytest.raises(ModelFailed, match="leads elsewhere"):
            suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark)
        assert inside.asked == []
