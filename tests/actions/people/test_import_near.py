"""A handful of new people compared with those near them finds whom the whole book would."""

import random
import sys
from pathlib import Path

import pytest

from halfhour.actions.people import import_likely
from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.models import DuplicateCandidate, Person

sys.path.append(str(Path(__file__).parents[2] / "bench"))

from made_people import made_book  # noqa: E402

FIELDS = ("first_name", "last_name", "email", "phone", "organisation", "title", "url")


def written(path, rows):
    lines = [",".join(FIELDS), *(",".join(f'"{row[k]}"' for k in FIELDS) for row in rows)]
    path.write_text("\n".join(lines))
    return [path]


def outcome(record):
    pairs = DuplicateCandidate.objects.filter(found_import=record)
    asked = {(one.first.name, one.second.name) for one in pairs.select_related("first", "second")}
    rows = record.files.get().report.order_by("row").values_list("row", "outcome", "person__name")
    return asked, list(rows)


@pytest.mark.parametrize("seed", [11, 12])
def test_the_same_people_are_found_as_in_the_whole_book(seeker, at, tmp_path, monkeypatch, seed):
    book = made_book(seed, size=800, duplicates=0.3)
    random.Random(seed).shuffle(book.rows)
    first = written(tmp_path / "first.csv", book.rows[:740])
    second = written(tmp_path / "second.csv", book.rows[740:])
    import_files(by=seeker, at=at, paths=first)
    near = import_files(by=seeker, at=at, paths=second, kind="csv")
    found = outcome(near)
    undo_import(by=seeker, at=at, import_id=near.pk)
    monkeypatch.setattr(import_likely, "HANDFUL", 0)
    whole = outcome(import_files(by=seeker, at=at, paths=second, kind="csv"))
    assert found[1] == whole[1]
    assert found[0] == whole[0]
    assert Person.objects.kept_by(seeker).count() > 600
