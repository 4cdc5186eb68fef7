"""F52: somebody removed is gone from tables, search, files, database file and its log."""

from __future__ import annotations

import json
import sqlite3
import subprocess
import sys

import pytest

from faults.living import environment, halfhour

CANARY = "Xanthippe Quizzleford"
CARD = f"""BEGIN:VCARD
VERSION:3.0
FN:{CANARY}
EMAIL:xanthippe.quizzleford@example.org
ORG:Quizzleford Brass
NOTE:quizzleford plays the tuba
PHOTO;ENCODING=b;TYPE=GIF:R0lGODdhAQABAIAAAP///////ywAAAAAAQABAAACAkQBADs=
END:VCARD
"""
SCRIPT = """
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
from halfhour.cli import store
store.set_up(migrate=False)
from halfhour.cli import clock
from halfhour.cli.command import acting
from django.core.files.base import ContentFile
from halfhour.actions.people.editing import add_note, add_person
from halfhour.actions.people.handing_in import hand_in, hand_in_text
from halfhour.actions.people.merging import merge
from halfhour.actions.people.removing import remove_person
from halfhour.models import Person
by, at = acting(), clock.now()
person = Person.objects.get(name__startswith="Xanthippe")
add_note(by=by, at=at, person=person.pk, text="quizzleford again")
other = add_person(by=by, at=at, name="Xanthi Quizzleford", email="x@quizzleford.test")
merge(by=by, at=at, kept=person.pk, gone=other.pk)
lines = "Xanthippe Quizzleford, tuba player\\n\\nPavo Lindt, baker at Lindt Bros\\n"
hand_in_text(by=by, at=at, text=lines)
for address, name in (("other@example.org", "Xanthippe Quizzleford"), ("n@example.org", "Nuno Sa")):
    table = ContentFile(f"Name,Email\\n{name},{address}\\n".encode(), name=f"{name[:4]}.csv")
    hand_in(by=by, at=at, files=[table])
remove_person(by=by, at=at, person=person.pk)
"""


@pytest.mark.timeout(120)
def test_f52_nothing_of_somebody_removed_is_left(tmp_path):
    home, cards = tmp_path / "home", tmp_path / "cards.vcf"
    others = "".join(f"BEGIN:VCARD\nVERSION:3.0\nFN:Mira Vane{n}\nEND:VCARD\n" for n in range(40))
    cards.write_text(CARD + others)
    assert halfhour(home, "import", str(cards)).returncode == 0
    assert list((home / "files").rglob("*.gif"))
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], env=environment(home), capture_output=True, text=True
    )
    assert done.returncode == 0, done.stderr
    assert json.loads(halfhour(home, "people", "quizzleford", "--json").stdout) == []
    assert len(json.loads(halfhour(home, "people", "--json", "--limit", "99").stdout)) == 40
    assert not list((home / "files").rglob("*.gif"))
    waiting = sorted(
        one.read_text() for one in (home / "files" / "imports").rglob("*") if one.is_file()
    )
    assert waiting == ["\nPavo Lindt, baker at Lindt Bros\n", "Name,Email\nNuno Sa,n@example.org\n"]
    with sqlite3.connect(home / "halfhour.sqlite3") as store:
        store.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        for search in ("person_words", "person_trigrams"):
            store.execute(f"INSERT INTO {search}({search}) VALUES ('integrity-check')")  # noqa: S608
    for path in home.rglob("*"):
        if path.is_file():
            kept = path.read_bytes().lower()
            # The company stays: it is no person; its people do not.
            assert kept.count(b"quizzleford") == kept.count(b"quizzleford brass"), path
            assert b"xanthi" not in kept, path
