"""F39: the key of the own model is in no table, page, event, export, refusal, log or repr."""

from __future__ import annotations

import logging
import zipfile

import pytest
from django.apps import apps
from django.urls import reverse

from halfhour.actions.outreach.drafting import start_message
from halfhour.actions.outreach.endpoint import endpoint_of, keep_endpoint
from halfhour.actions.outreach.rewording import rewording_asked, suggest_rewording
from halfhour.outside.outreach.model import ModelFailed
from outside.outreach.model_server import model_server

SECRET = "sk-kestrel-4711"


def test_f39_the_key_is_nowhere_to_be_read(as_seeker, seeker, at, caplog, person):
    caplog.set_level(logging.DEBUG)
    draft = start_message(by=seeker, at=at, person=person("Amara Okafor").pk, kind="request")
    with model_server() as model:
        keep_endpoint(by=seeker, at=at, url=model.url, model="small", key=SECRET)
        shown = rewording_asked(by=seeker, message=draft.pk)
        model.status, model.content = 500, f"key {SECRET} is bad".encode()
        with pytest.raises(ModelFailed) as failed:
            suggest_rewording(by=seeker, at=at, message=draft.pk, mark=shown.mark)
        page = as_seeker.get(reverse("outreach:model")).content.decode()
        reword = as_seeker.get(reverse("outreach:reword", args=[draft.pk])).content.decode()
    assert endpoint_of(seeker)[0].key == SECRET
    told = (shown.text, str(failed.value), page, reword, caplog.text, repr(endpoint_of(seeker)))
    assert not [text for text in told if SECRET in text]
    for kind in apps.get_app_config("halfhour").get_models():
        if kind._meta.managed:
            assert SECRET not in str(list(kind.objects.values()))


def test_f39_the_key_stays_behind_in_an_export(as_seeker, seeker, at, tmp_path):
    keep_endpoint(by=seeker, at=at, url="http://127.0.0.1:9/v1", model="small", key=SECRET)
    answer = as_seeker.get(reverse("account:export", args=["everything"]))
    file = tmp_path / "all.zip"
    file.write_bytes(b"".join(answer.streaming_content) if answer.streaming else answer.content)
    with zipfile.ZipFile(file) as leaving:
        records = leaving.read("records/modelendpoint.jsonl").decode()
    assert "127.0.0.1:9" in records and "secret" not in records and SECRET not in records
