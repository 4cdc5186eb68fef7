"""Companies one is curious about: once on the list, and who knows somebody there."""

from __future__ import annotations

import pytest

from halfhour.actions.referrals.companies import (
    AlreadyCurious,
    add_company,
    record_knows_at,
    remove_company,
)
from halfhour.method.followups.words import NothingSaid
from halfhour.models import Acquaintance, Organisation, Person, TargetCompany

pytestmark = pytest.mark.django_db


def test_a_company_is_on_the_list_once_and_can_come_back(seeker, at):
    kept = add_company(by=seeker, at=at, organisation=" Orient  Foods ", why="Their trains")
    assert kept.organisation.name == "Orient Foods"
    with pytest.raises(AlreadyCurious):
        add_company(by=seeker, at=at, organisation="orient foods")
    remove_company(by=seeker, at=at, company=kept.pk)
    add_company(by=seeker, at=at, organisation="Orient Foods")
    assert Organisation.objects.count() == 1


def test_a_company_needs_a_name(seeker, at):
    with pytest.raises(NothingSaid):
        add_company(by=seeker, at=at, organisation="")


def test_who_knows_somebody_there_is_kept(seeker, person, at):
    ama = person("Ama Mensah")
    kept = record_knows_at(
        by=seeker, at=at, person=ama.pk, organisation="Orient Foods", words="her cousin"
    )
    assert kept.knows and kept.who == "her cousin" and Acquaintance.objects.count() == 1


def test_a_strangers_records_are_absent(seeker, stranger, person, at):
    kept = add_company(by=seeker, at=at, organisation="Orient Foods")
    with pytest.raises(TargetCompany.DoesNotExist):
        remove_company(by=stranger, at=at, company=kept.pk)
    with pytest.raises(Person.DoesNotExist):
        record_knows_at(by=stranger, at=at, person=person("Ama").pk, organisation="Orient")
