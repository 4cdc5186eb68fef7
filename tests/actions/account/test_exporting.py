"""Leaving with everything and coming back."""

import json
import zipfile

import pytest
from django.core.files.base import ContentFile

from halfhour.actions.account.exporting import NotEmpty, export_everything, restore_everything
from halfhour.actions.account.kinds import kinds
from halfhour.actions.account.restoring import parents_first
from halfhour.method.account.archive import AlteredExport, NewerExport, NotAnExport
from halfhour.models import (
    Direction,
    Event,
    MailAccount,
    Message,
    Person,
    PersonValue,
    Resume,
    Search,
    Sighting,
)


@pytest.fixture
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    return settings.MEDIA_ROOT


@pytest.fixture
def story(seeker, person, at, files):
    """A little of many kinds, with a file and a secret."""
    amara = person("Amara Okafor", notes="Met at the fair; “café”\n𝒎ath")
    value = PersonValue.objects.create(
        owner=seeker, person=amara, kind="email", value="amara@example.org", key="amara@example.org"
    )
    Sighting.objects.create(value=value, source="hand", first_seen=at, last_seen=at)
    search = Search.objects.kept_by(seeker).get()
    Direction.objects.create(
        owner=seeker, search=search, name="Logistics", key="logistics", begun_at=at
    )
    Message.objects.create(
        owner=seeker, person=amara, kind="request", body="Hello", begun_at=at, edited_at=at
    )
    resume = Resume(owner=seeker, number=1, name="First", revised_at=at)
    resume.file.save("cv.pdf", ContentFile(b"%PDF-1.7 own"), save=True)
    MailAccount.objects.create(
        owner=seeker, address="s@example.org", smtp_host="localhost", secret="hush"
    )
    Event.objects.record(by=seeker, at=at, verb="people.added", about=amara)
    return amara


def _records(path):
    with zipfile.ZipFile(path) as opened:
        return {n: opened.read(n) for n in opened.namelist() if n != "manifest.json"}


def _forget_everything(owner):
    for kind in (Message, Direction, Search, Person, Resume, MailAccount, Event):
        kind.objects.filter(owner=owner).delete()


def test_out_and_back_is_identical(story, seeker, at, tmp_path, files):
    one, two = tmp_path / "one.zip", tmp_path / "two.zip"
    export_everything(by=seeker, at=at, to=one)
    _forget_everything(seeker)
    (files / "resumes" / "cv.pdf").unlink()
    counts = restore_everything(by=seeker, at=at, archive=one)
    assert counts["person"] == 1
    export_everything(by=seeker, at=at, to=two)
    assert _records(one) == _records(two)
    assert (files / "resumes" / "cv.pdf").read_bytes() == b"%PDF-1.7 own"


def test_secrets_stay_behind(story, seeker, at, tmp_path):
    export_everything(by=seeker, at=at, to=tmp_path / "x.zip")
    assert not any(b"hush" in data for data in _records(tmp_path / "x.zip").values())


def test_what_is_a_strangers_never_leaves(story, seeker, stranger, at, tmp_path):
    Person.objects.create(owner=stranger, name="Canary Bird", created_at=at, updated_at=at)
    export_everything(by=seeker, at=at, to=tmp_path / "x.zip")
    assert not any(b"Canary" in data for data in _records(tmp_path / "x.zip").values())


def test_nothing_is_restored_over_people(story, seeker, at, tmp_path):
    export_everything(by=seeker, at=at, to=tmp_path / "x.zip")
    with pytest.raises(NotEmpty):
        restore_everything(by=seeker, at=at, archive=tmp_path / "x.zip")


def _rewritten(source, target, change):
    with zipfile.ZipFile(source) as old, zipfile.ZipFile(target, "w") as new:
        for name in old.namelist():
            changed = change(name, old.read(name))
            if changed is not None:
                new.writestr(name, changed)


@pytest.mark.parametrize(
    ("change", "refusal"),
    [
        (lambda n, d: d.replace(b"Amara", b"Zahra"), AlteredExport),
        (lambda n, d: None if n == "records/message.jsonl" else d, AlteredExport),
        (lambda n, d: None if n == "manifest.json" else d, NotAnExport),
        (lambda n, d: b"{}" if n == "manifest.json" else d, NotAnExport),
        (lambda n, d: d.replace(b'"format": 1', b'"format": 2'), NewerExport),
    ],
)
def test_f14_an_altered_export_is_refused_whole(story, seeker, at, tmp_path, change, refusal):
    export_everything(by=seeker, at=at, to=tmp_path / "x.zip")
    _rewritten(tmp_path / "x.zip", tmp_path / "y.zip", change)
    _forget_everything(seeker)
    with pytest.raises(refusal) as told:
        restore_everything(by=seeker, at=at, archive=tmp_path / "y.zip")
    assert str(told.value).endswith(".")
    assert not Person.objects.kept_by(seeker).exists()


def test_f14_a_truncated_export_is_refused_whole(story, seeker, at, tmp_path):
    whole = tmp_path / "x.zip"
    export_everything(by=seeker, at=at, to=whole)
    data = whole.read_bytes()
    _forget_everything(seeker)
    for share in (0.1, 0.5, 0.9, 0.999):
        whole.write_bytes(data[: int(len(data) * share)])
        with pytest.raises((NotAnExport, AlteredExport)):
            restore_everything(by=seeker, at=at, archive=whole)
    assert not Person.objects.kept_by(seeker).exists()


def test_a_record_of_an_unknown_form_changes_nothing(story, seeker, at, tmp_path):
    source, target = tmp_path / "x.zip", tmp_path / "y.zip"
    export_everything(by=seeker, at=at, to=source)
    _forget_everything(seeker)
    line = b'{"id":1,"unheard_of":true}\n'
    with zipfile.ZipFile(source) as old:
        manifest = json.loads(old.read("manifest.json"))
    import hashlib

    manifest["parts"]["records/person.jsonl"] = {
        "sha256": hashlib.sha256(line).hexdigest(), "bytes": len(line), "lines": 1,
    }  # fmt: skip
    swap = {"records/person.jsonl": line, "manifest.json": json.dumps(manifest).encode()}
    _rewritten(source, target, lambda name, data: swap.get(name, data))
    with pytest.raises(NotAnExport):
        restore_everything(by=seeker, at=at, archive=target)
    assert Search.objects.kept_by(seeker).count() == 0


def _with_records(source, target, records, version=None):
    """The export with other lines of some kinds, its checksums right again."""
    import hashlib

    with zipfile.ZipFile(source) as old:
        manifest = json.loads(old.read("manifest.json"))
    manifest["version"] = version or manifest["version"]
    swap = {}
    for kind, rows in records.items():
        data = "".join(f"{json.dumps(row)}\n" for row in rows).encode()
        swap[f"records/{kind}.jsonl"] = data
        digest = hashlib.sha256(data).hexdigest()
        manifest["parts"][f"records/{kind}.jsonl"] = {
            "sha256": digest, "bytes": len(data), "lines": len(rows)
        }  # fmt: skip
    swap["manifest.json"] = json.dumps(manifest).encode()
    _rewritten(source, target, lambda name, data: swap.get(name, data))


def _lines(path, kind):
    with zipfile.ZipFile(path) as opened:
        return [json.loads(text) for text in opened.read(f"records/{kind}.jsonl").splitlines()]


@pytest.fixture
def exported(story, seeker, at, tmp_path):
    export_everything(by=seeker, at=at, to=tmp_path / "x.zip")
    _forget_everything(seeker)
    return tmp_path / "x.zip"


def test_an_export_of_an_older_version_gets_the_defaults_of_what_it_lacks(
    exported, seeker, at, tmp_path, files
):
    (files / "resumes" / "cv.pdf").unlink()
    older = [{k: v for k, v in row.items() if k not in ("steps_away", "notes")}
             for row in _lines(exported, "person")]  # fmt: skip
    _with_records(exported, tmp_path / "old.zip", {"person": older}, "0.0.1")
    restore_everything(by=seeker, at=at, archive=tmp_path / "old.zip")
    amara = Person.objects.kept_by(seeker).get()
    assert (amara.name, amara.steps_away, amara.notes) == ("Amara Okafor", 1, "")


def test_a_newer_version_with_more_in_it_says_so(exported, seeker, at, tmp_path):
    more = [row | {"aura": "green"} for row in _lines(exported, "person")]
    _with_records(exported, tmp_path / "new.zip", {"person": more}, "99.0.0")
    with pytest.raises(NewerExport, match=r"99\.0\.0"):
        restore_everything(by=seeker, at=at, archive=tmp_path / "new.zip")
    assert not Person.objects.ever_kept_by(seeker).exists()


@pytest.mark.parametrize(
    "change",
    [
        {"id": "one"}, {"created_at": "yesterday"}, {"name": 7}, {"name": None}, {"uid": "x"},
        {"closeness": ["well"]}, {"organisation_id": 999}, {"created_at": None}, {"steps_away": "many"},
    ],
)  # fmt: skip
def test_f14_values_of_another_kind_are_refused_whole(exported, seeker, at, tmp_path, change):
    rows = [row | change for row in _lines(exported, "person")]
    _with_records(exported, tmp_path / "odd.zip", {"person": rows})
    with pytest.raises(NotAnExport):
        restore_everything(by=seeker, at=at, archive=tmp_path / "odd.zip")
    assert not Person.objects.ever_kept_by(seeker).exists()


def test_f45_an_export_that_points_at_a_strangers_record_is_refused(
    exported, seeker, stranger, at, tmp_path
):
    theirs = Person.objects.create(owner=stranger, name="Kept", created_at=at, updated_at=at)
    rows = [row | {"person_id": theirs.pk} for row in _lines(exported, "personvalue")]
    people = [row for row in _lines(exported, "person") if row["id"] != theirs.pk]
    _with_records(exported, tmp_path / "odd.zip", {"personvalue": rows, "person": people})
    with pytest.raises(NotAnExport):
        restore_everything(by=seeker, at=at, archive=tmp_path / "odd.zip")
    assert not PersonValue.objects.filter(person=theirs).exists()


def test_rows_come_after_what_they_point_at():
    order = [kind._meta.model_name for kind in parents_first()]
    assert sorted(order) == [kind._meta.model_name for kind in kinds()]
    for before, after in (
        ("import", "person"), ("organisation", "person"), ("person", "personvalue"),
        ("personvalue", "sighting"), ("search", "direction"), ("importfile", "importrow"),
    ):  # fmt: skip
        assert order.index(before) < order.index(after)
