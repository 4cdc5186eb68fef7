"""An export restored into a database in which others keep theirs: all of it, and nobody else's."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from datetime import timedelta

import pytest
from django.apps import apps
from django.core.files.base import ContentFile
from django.db import transaction
from PIL import Image

from halfhour.actions.account.exporting import NotEmpty, export_everything, restore_everything
from halfhour.actions.account.kinds import PARENTS, kinds, name_of
from halfhour.actions.account.renumbering import NotOfThisExport, Renumbering
from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.actions.people.merging import merge, unmerge
from halfhour.actions.people.tagging import tag_people, undo_bulk
from halfhour.actions.people.triage import mark_many
from halfhour.actions.today.marking import dismiss, put_off
from halfhour.method.account.archive import NotAnExport
from halfhour.method.account.mentions import TOLD
from halfhour.models import (
    ContactServer,
    Direction,
    Event,
    Import,
    ImportChange,
    Interview,
    Merge,
    Organisation,
    Person,
    PersonValue,
    RemoteCard,
    Search,
    Sighting,
    User,
)
from halfhour.pages.interviews.live import live_page
from halfhour.pages.today.page import today_page
from halfhour.world.telling import tell

CSV = "First Name,Last Name,Email Address,Company,Position,Connected On\n"


@pytest.fixture(autouse=True)
def files(settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    return settings.MEDIA_ROOT


def book(tmp_path, *rows):
    path = tmp_path / "Connections.csv"
    path.write_text(CSV + "".join(f"{row}\n" for row in rows))
    return path


def lived(by, at, tmp_path):
    """Noor's story, and whatever else keeps ids in its words."""
    tell(by=by, now=at)
    people = list(Person.objects.kept_by(by).order_by("pk")[:6])
    tag_people(by=by, at=at, people=[one.pk for one in people[:3]], tag="leeds")
    mark_many(by=by, at=at, people=[one.pk for one in people[3:6]], closeness="well")
    twin = add_person(by=by, at=at, name=people[0].name, email="twin@example.org", title="Twin")
    name = PersonValue.objects.get(person=twin, kind="name")
    Sighting.objects.create(value=name, source="monica", first_seen=at, last_seen=at)
    merge(by=by, at=at, kept=people[0].pk, gone=twin.pk)
    import_files(
        by=by,
        at=at,
        paths=[book(tmp_path, "Ada,Byron,ada@example.org,Engines,Analyst,01 Jan 2020")],
    )
    import_files(
        by=by, at=at, paths=[book(tmp_path, "Ada,Byron,ada@example.org,Looms,Director,01 Jan 2020")]
    )
    steps = today_page(reader=by, today=at.date()).steps
    put_off(by=by, at=at, key=steps[0].key, until=at.date() + timedelta(days=3))
    dismiss(by=by, at=at, key=steps[-1].key, reason="no")
    picture = io.BytesIO()
    Image.new("RGB", (8, 8), "red").save(picture, "JPEG")
    people[1].photo.save("face.jpg", ContentFile(picture.getvalue()))
    server = ContactServer.objects.create(owner=by, url="https://contacts.example.com/")
    RemoteCard.objects.create(
        owner=by, server=server, person=people[1], href="/a", uid="a", photo=str(people[1].photo)
    )


def records(path):
    with zipfile.ZipFile(path) as opened:
        return {
            name.removeprefix("records/").removesuffix(".jsonl"): [
                json.loads(line) for line in opened.read(name).splitlines()
            ]
            for name in opened.namelist() if name.startswith("records/")
        }  # fmt: skip


def out(by, at, path):
    export_everything(by=by, at=at, to=path)
    return records(path)


def places(told):
    """Of each id the kinds and places it stands at."""
    found = {}
    for kind, rows in told.items():
        for place, row in enumerate(rows):
            found.setdefault(row["id"], set()).add((kind, place))
    return found


def differences(one, other, path=""):
    """Where two values of one shape differ, down to the last word; keys that are ids count too."""
    if isinstance(one, dict) and isinstance(other, dict) and len(one) == len(other):
        pairs = zip(sorted(one.items()), sorted(other.items()), strict=True)
        for (a, x), (b, y) in pairs:
            yield from [] if a == b else [(path, a, b)]
            yield from differences(x, y, f"{path}.{a if not a.isdecimal() else '#'}")
    elif isinstance(one, list) and isinstance(other, list) and len(one) == len(other):
        for x, y in zip(one, other, strict=True):
            yield from differences(x, y, f"{path}[]")
    elif one != other:
        yield path, one, other


def numbers(value):
    """The ids in a value: itself, or the numbers in a text such as ``report:4:2026-11-16:r12``."""
    if isinstance(value, int):
        return [value]
    parts = str(value).replace("post ", "post:").replace(" current", ":current").split(":")
    return [int(one.lstrip("ra")) for one in parts if one.lstrip("ra").isdecimal()]


@pytest.fixture(scope="module")
def story(tmp_path_factory):
    """Where the story is kept once it was told: telling it again for each test takes long."""
    return tmp_path_factory.mktemp("story") / "story.zip"


@pytest.fixture
def two(seeker, stranger, at, tmp_path, story):
    """Noor's home, somebody else's beside it, and a third, empty account of the same database."""
    if not story.exists():
        with transaction.atomic():
            lived(seeker, at, tmp_path)
            export_everything(by=seeker, at=at, to=story)
            transaction.set_rollback(True)
    restore_everything(by=seeker, at=at, archive=story)
    restore_everything(by=stranger, at=at, archive=story)
    third = User.objects.create(username="third", password="!", date_joined=at)
    return seeker, third


@pytest.mark.parametrize("still_there", [True, False])
def test_all_of_it_comes_and_only_ids_differ(two, at, tmp_path, stranger, still_there):
    first, third = two
    before, others = out(first, at, tmp_path / "a.zip"), out(stranger, at, tmp_path / "s.zip")
    if not still_there:
        Person.objects.filter(owner=first).update(merged_into=None)
        for kind in (Direction, Search, Person):
            kind.objects.filter(owner=first).delete()
        first.delete()
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    after = out(third, at, tmp_path / "b.zip")
    assert {k: len(v) for k, v in before.items()} == {k: len(v) for k, v in after.items()}
    was, is_now = places(before), places(after)
    for kind, rows in before.items():
        for row, copy in zip(rows, after[kind], strict=True):
            for path, a, b in differences(row, copy):
                if path.endswith(("uid", "photo", "picture", "file")):
                    assert still_there or not path.endswith("uid"), (kind, path, a, b)
                    continue
                for old, new in zip(numbers(a), numbers(b), strict=True):
                    gone = new == 0 and old not in was
                    between = kind == "import" and new in (max(is_now) + 1, 0)
                    same = was.get(old, set()) & is_now.get(new, set())
                    assert same or gone or between or kind == "import", (kind, path, a, b)
    assert out(stranger, at, tmp_path / "s2.zip") == others
    if still_there:
        assert out(first, at, tmp_path / "a2.zip") == before


def test_twice_restored_nothing_differs_but_ids_and_files_stay_apart(two, at, tmp_path, files):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    ours = {str(one.photo) for one in Person.objects.kept_by(first).exclude(photo="")}
    theirs = {str(one.photo) for one in Person.objects.kept_by(third).exclude(photo="")}
    assert ours and theirs and not ours & theirs
    assert all((files / name).exists() for name in ours | theirs)
    remote = RemoteCard.objects.get(owner=third)
    assert remote.photo == str(remote.person.photo)


def test_what_was_done_can_be_undone_there(two, at, tmp_path):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    count = Person.objects.kept_by(third).count()
    done = Merge.objects.kept_by(third).get(gone__title="Twin")
    leaver = unmerge(by=third, at=at, merge=done.pk)
    assert leaver.owner == third
    assert {v.owner for v in leaver.values.all()} == {third}
    assert Sighting.objects.get(source="monica", value__owner=third).value.person == leaver
    assert Person.objects.kept_by(third).count() == count + 1
    for verb in ("people.tagged", "people.marked_many"):
        event = Event.objects.kept_by(third).filter(verb=verb).last()
        assert undo_bulk(by=third, at=at, event=event.pk) == 3
    last, before = Import.objects.kept_by(third).order_by("-pk")[:2]
    assert Person.objects.kept_by(third).get(name="Ada Byron").organisation_name == "Looms"
    undo_import(by=third, at=at, import_id=last.pk)
    ada = Person.objects.kept_by(third).get(name="Ada Byron")
    assert (ada.organisation_name, ada.organisation.name, ada.organisation.owner) == ("Engines", "Engines", third)  # fmt: skip
    undo_import(by=third, at=at, import_id=before.pk)
    assert not Person.objects.kept_by(third).filter(name="Ada Byron").exists()
    assert Person.objects.kept_by(first).get(name="Ada Byron").organisation_name == "Looms"


def test_what_was_put_off_or_let_go_stays_so_there(two, at, tmp_path):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")

    def shown(by):
        return [
            (s.what, s.due, s.person and s.person.name)
            for s in today_page(reader=by, today=at.date()).steps
        ]

    assert shown(third) == shown(first)


def test_ticks_and_notes_of_a_talk_stay_with_their_questions(two, at, tmp_path):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    for mine, copy in zip(
        Interview.objects.kept_by(first).order_by("pk"),
        Interview.objects.kept_by(third).order_by("pk"),
        strict=True,
    ):
        one, other = (
            live_page(reader=by, interview=talk.pk, today=at.date())
            for by, talk in ((first, mine), (third, copy))
        )
        assert [str(i.tick.heads) for i in one.questions] == [
            str(i.tick.heads) for i in other.questions
        ]
        assert [str(i.note.heads) for i in one.questions] == [
            str(i.note.heads) for i in other.questions
        ]


def test_an_account_that_was_begun_is_not_overwritten(two, seeker, stranger, at, tmp_path):
    out(seeker, at, tmp_path / "a.zip")
    with pytest.raises(NotEmpty, match="people here already"):
        restore_everything(by=stranger, at=at, archive=tmp_path / "a.zip")
    third = User.objects.get(username="third")
    Organisation.objects.create(owner=third, name="Begun", key="begun")
    with pytest.raises(NotEmpty, match="organisations here already"):
        restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    assert Organisation.objects.kept_by(third).count() == 1


def altered(source, target, **changes):
    """The export with rows of some kinds changed, its checksums right again."""
    with zipfile.ZipFile(source) as old:
        parts = {name: old.read(name) for name in old.namelist()}
    manifest = json.loads(parts.pop("manifest.json"))
    for kind, change in changes.items():
        name = f"records/{kind}.jsonl"
        rows = [json.loads(line) for line in parts[name].splitlines()]
        data = "".join(f"{json.dumps(change(row))}\n" for row in rows).encode()
        parts[name] = data
        manifest["parts"][name] |= {"sha256": hashlib.sha256(data).hexdigest(), "bytes": len(data)}
    with zipfile.ZipFile(target, "w") as new:
        for name, data in (parts | {"manifest.json": json.dumps(manifest).encode()}).items():
            new.writestr(name, data)


WHOLE = ("sighting", "personvalue", "importrow", "event")
"""Kinds for which the whole export is tried; for the others the record alone, to save time."""


def smuggled_keys(told, stranger):
    """Every column that points at a record, of every kind there is one of, made the stranger's."""
    for kind in kinds():
        for field in kind._meta.concrete_fields:
            if field.name != "owner" and field.is_relation and told[name_of(kind)]:
                whose = {PARENTS.get(name_of(field.related_model), "owner"): stranger}
                theirs = field.related_model._default_manager.filter(**whose).first()
                if theirs is not None:
                    yield name_of(kind), {field.attname: theirs.pk}


def test_f45_no_key_of_an_export_reaches_anothers_record(two, stranger, at, tmp_path):
    first, third = two
    told = out(first, at, tmp_path / "a.zip")
    others = out(stranger, at, tmp_path / "s.zip")
    anew = Renumbering(third, lambda kind: iter(map(json.dumps, told[kind])), {})
    tried = 0
    for kind, smuggled in smuggled_keys(told, stranger):
        tried += 1
        with pytest.raises(NotOfThisExport):
            anew.change(kind, told[kind][0] | smuggled)
        if kind not in WHOLE:
            continue
        altered(tmp_path / "a.zip", tmp_path / "x.zip", **{kind: lambda row, s=smuggled: row | s})
        with pytest.raises(NotAnExport):
            restore_everything(by=third, at=at, archive=tmp_path / "x.zip")
    assert tried > 40
    assert not Person.objects.ever_kept_by(third).exists()
    assert out(stranger, at, tmp_path / "s2.zip") == others


def test_f45_no_words_of_an_export_reach_anothers_record(two, stranger, at, tmp_path, files):
    """Ids in what an undo will do, a file of somebody else's, and an upload that lies elsewhere."""
    first, third = two
    out(first, at, tmp_path / "a.zip")
    files.mkdir(exist_ok=True)
    (files / "secret.jpg").write_bytes(b"theirs")
    victim = Person.objects.kept_by(stranger).first()
    value = PersonValue.objects.kept_by(stranger).filter(sightings__isnull=False).first()
    sighting = value.sightings.first()
    post = victim.organisation_id or Organisation.objects.kept_by(stranger).first().pk
    mine = {}

    def merged(row):
        rows = [["halfhour.user", "id", stranger.pk], ["halfhour.personvalue", "owner_id", value.pk],
                ["halfhour.personvalue", "person_id", value.pk], *row["moved"]["rows"]]  # fmt: skip
        mine.setdefault("value", row["moved"]["sightings"])
        columns = {"owner_id": [stranger.pk, third.pk], "organisation_id": [post, None], "photo": ["secret.jpg", ""]}  # fmt: skip
        seen = [[sighting.pk, row["id"], value.pk]]
        return row | {"moved": {"rows": rows, "sightings": seen, "columns": columns}}

    altered(
        tmp_path / "a.zip", tmp_path / "x.zip", merge=merged,
        person=lambda row: row | {"photo": "secret.jpg"},
        **{"import": lambda row: row | {
            "options": row["options"] | {"stored": ["secret.jpg"]}, "upload": "secret.jpg"}},
    )  # fmt: skip
    others = out(stranger, at, tmp_path / "s.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "x.zip")
    for one in Merge.objects.kept_by(third).order_by("-pk"):
        unmerge(by=third, at=at, merge=one.pk)
    assert not Person.objects.ever_kept_by(third).exclude(photo="").exists()
    assert {one.options.get("stored", []) == [] for one in Import.objects.kept_by(third)} == {True}
    assert {one.organisation.owner_id for one in Person.objects.ever_kept_by(third) if one.organisation} == {third.pk}  # fmt: skip
    for one in Import.objects.kept_by(third).order_by("-pk"):
        undo_import(by=third, at=at, import_id=one.pk)
    assert out(stranger, at, tmp_path / "s2.zip") == others
    assert (files / "secret.jpg").read_bytes() == b"theirs"


@pytest.mark.parametrize(
    "field", ["owner_id", "id", "uid", "merged_into_id", "created_import_id", "x"]
)
def test_f45_an_import_to_be_undone_gives_nobody_away(two, stranger, at, tmp_path, field):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    change = {"field": field, "before": str(stranger.pk), "after": str(third.pk)}
    altered(tmp_path / "a.zip", tmp_path / "x.zip", importchange=lambda row: row | change)
    with pytest.raises(NotAnExport):
        restore_everything(by=third, at=at, archive=tmp_path / "x.zip")


@pytest.mark.parametrize("number", [1 << 62, 1 << 70, -1, True, 1.5, "7"])
def test_f14_odd_ids_are_refused_whole_with_or_without_others(two, seeker, at, tmp_path, number):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    altered(tmp_path / "a.zip", tmp_path / "x.zip", settings=lambda row: row | {"id": number})
    if number not in (True, 1 << 62, -1):
        with pytest.raises(NotAnExport):
            restore_everything(by=third, at=at, archive=tmp_path / "x.zip")
    else:
        restore_everything(by=third, at=at, archive=tmp_path / "x.zip")
        assert 0 < apps.get_model("halfhour.settings").objects.get(owner=third).pk < 1000


def test_every_number_an_event_tells_is_known_as_an_id_or_a_count(two, at):
    """A new id in the words of an event must be listed, so that restoring renames it."""
    first, _ = two
    counts = {
        "account": {"fields"}, "people": {"files", "rows", "found", "kept", "removed", "joined", "new",
                                          "changed", "sent", "refused", "people"},
        "directions": {"changed", "followed", "back", "linked", "work", "skills", "schooling", "occupations"},
        "interviews": {"learned", "minutes", "overrun", "calendars", "number"},
        "followups": {"days", "advice", "referrals", "people"}, "leads": {"drafts"},
        "outreach": {"version", "tries", "kept"}, "resumes": {"number", "answers"}, "shortlist": set(),
        "today": set(), "referrals": set(),
    }  # fmt: skip
    told = Event.objects.kept_by(first).exclude(verb="account.restored")
    for verb, data in told.values_list("verb", "data"):
        known = {k for begin, names in TOLD.items() if verb.startswith(begin) for k in names}
        for name, said in data.items():
            if isinstance(said, int) and not isinstance(said, bool):
                assert name in known | counts[verb.partition(".")[0]], (verb, name)


def test_somebody_elses_edit_meanwhile_is_theirs(two, at, tmp_path, stranger):
    first, third = two
    out(first, at, tmp_path / "a.zip")
    restore_everything(by=third, at=at, archive=tmp_path / "a.zip")
    mine = Person.objects.kept_by(first).order_by("pk").first()
    edit_person(by=first, at=at, person=mine.pk, said={"title": "Changed"})
    assert not Person.objects.kept_by(third).filter(title="Changed").exists()
    assert not ImportChange.objects.filter(person__owner=third, of__owner=first).exists()
