"""F14: exports altered at random, also with checksums made to fit, are refused whole in a sentence."""

from __future__ import annotations

import hashlib
import json

import pytest
from django.db import transaction
from hypothesis import given
from hypothesis import strategies as st

from halfhour.actions.account.exporting import export_everything, restore_everything
from halfhour.actions.people.editing import add_person
from halfhour.method.refused import Refused
from halfhour.models import Person
from outside.people.damage import PUT_IN, damaged, few, hurt, hurts
from outside.people.made_files import packed, unpacked

WHOLE: dict[str, bytes] = {}


@pytest.fixture
def export(seeker, at, tmp_path):
    """The bytes of a whole export; the seeker's people go away again."""
    path = tmp_path / "export.zip"
    with transaction.atomic():
        add_person(by=seeker, at=at, name="Amara Okafor", email="amara@example.org")
        export_everything(by=seeker, at=at, to=path)
        transaction.set_rollback(True)
    WHOLE["export"] = path.read_bytes()
    return path


def restored(seeker, at, path, raw):
    """Whether a file was taken; a refusal is one sentence and nothing has changed."""
    path.write_bytes(raw)
    before = Person.objects.count()
    try:
        with transaction.atomic():
            restore_everything(by=seeker, at=at, archive=path)
            transaction.set_rollback(True)
        return True
    except Refused as refused:
        assert "\n" not in str(refused)
        assert 20 < len(str(refused)) < 400
        assert Person.objects.count() == before
        return False


def test_f14_the_whole_one_is_taken(export, seeker, at):
    assert restored(seeker, at, export, WHOLE["export"])


@few(40)
@given(data=st.data())
def test_f14_an_altered_export_is_refused_or_was_not_altered(export, seeker, at, data):
    restored(seeker, at, export, data.draw(damaged(WHOLE)))


@few(40)
@given(data=st.data())
def test_f14_records_altered_with_their_checksums_are_refused_or_fit(export, seeker, at, data):
    files = unpacked(WHOLE["export"])
    name = data.draw(st.sampled_from([one for one in sorted(files) if files[one]]))
    files[name] = hurt(files[name], data.draw(hurts()))
    if name != "manifest.json":
        manifest = json.loads(files["manifest.json"])
        digest = hashlib.sha256(files[name]).hexdigest()
        manifest["parts"][name] |= {"sha256": digest, "bytes": len(files[name])}
        files["manifest.json"] = json.dumps(manifest).encode()
    restored(seeker, at, export, packed(files))


@pytest.mark.parametrize(
    "text", [b"[" * 100_000, b'{"parts":' * 50_000, b"\xff" * 10, b"", b"null", *PUT_IN[:4]]
)
def test_f14_a_manifest_of_any_bytes_is_refused(export, seeker, at, text):
    files = unpacked(WHOLE["export"]) | {"manifest.json": text}
    assert not restored(seeker, at, export, packed(files))


def test_f14_records_nested_without_end_are_refused(export, seeker, at):
    files = unpacked(WHOLE["export"])
    name = "records/person.jsonl"
    files[name] = b'{"name":' + b"[" * 200_000 + b"\n"
    manifest = json.loads(files["manifest.json"])
    digest = hashlib.sha256(files[name]).hexdigest()
    manifest["parts"][name] |= {"sha256": digest, "bytes": len(files[name])}
    files["manifest.json"] = json.dumps(manifest).encode()
    assert not restored(seeker, at, export, packed(files))
