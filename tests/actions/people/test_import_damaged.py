"""Damaged files through the whole import: stored, told, known again, and taken back without a trace."""

from __future__ import annotations

import json

from django.db import connection, models, transaction
from hypothesis import given

from halfhour.actions.account.kinds import kinds
from halfhour.actions.people.import_undo import undo_import
from halfhour.actions.people.importing import import_files
from halfhour.method.plain import plain
from halfhour.method.refused import Refused
from halfhour.models import Person
from halfhour.pages.people.importing import import_report
from outside.people.damage import damaged, few
from outside.people.made_files import whole_files


def lengths_are_kept():
    """No column holds more letters than PostgreSQL would take."""
    for kind in kinds():
        for field in kind._meta.concrete_fields:
            if isinstance(field, models.CharField) and field.max_length:
                for value in kind._default_manager.values_list(field.attname, flat=True):
                    assert len(value or "") <= field.max_length, (kind, field.attname)


@few(25)
@given(damaged(whole_files()))
def test_what_a_damaged_file_holds_is_kept_once_and_goes_again(seeker, at, tmp_path_factory, raw):
    path = tmp_path_factory.getbasetemp() / "people"
    path.write_bytes(raw)

    def brought():
        record = import_files(by=seeker, at=at, paths=[path])
        report = import_report(reader=seeker, import_id=record.pk)
        json.dumps(plain(report), ensure_ascii=False).encode()
        return record.pk, report

    with transaction.atomic():
        try:
            first, _ = brought()
        except Refused:
            return
        lengths_are_kept()
        connection.check_constraints()
        again, report = brought()
        assert sum(file.new + file.updated for file in report.files) == 0
        for number in (again, first):
            undo_import(by=seeker, at=at, import_id=number)
        assert not Person.objects.kept_by(seeker).exists()
