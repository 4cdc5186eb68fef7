"""The seeker's profile: by hand and in bulk, nothing twice, each refusal."""

from __future__ import annotations

import pytest
from django.core.exceptions import ObjectDoesNotExist

from halfhour.actions.directions.profile import (
    NothingToKeep,
    TitleMissing,
    UnknownKind,
    forget_own,
    link_work,
    take_profile,
    write_skill,
    write_work,
)
from halfhour.actions.directions.reading import NothingGiven, NotText, profile_in
from halfhour.method.directions.profile import OwnSchooling, OwnSkill, OwnWork, Profile
from halfhour.models import Event, OwnOccupation
from halfhour.models import OwnSkill as KeptSkill

FOUND = Profile(
    (OwnWork("Head nurse", "29-1141.00", "St. Brigid", "2019", "", "", "linkedin"),),
    (OwnSkill("Negotiation", "linkedin"), OwnSkill("negotiation", "linkedin")),
    (OwnSchooling("University of Cork", "MSc"),),
)


def test_taking_a_profile_twice_changes_nothing(seeker, at):
    assert take_profile(by=seeker, at=at, profile=FOUND) == (1, 1, 1)
    assert take_profile(by=seeker, at=at, profile=FOUND) == (0, 0, 0)
    assert OwnOccupation.objects.get().code == "29-1141.00"


def test_the_same_job_from_an_export_and_a_resume_is_kept_once(seeker, at):
    for started, title, source in (
        ("2019-03", "Head nurse", "linkedin"),
        ("2019", "Head Nurse", "resume"),
        ("2014", "Head nurse", "resume"),
    ):
        job = OwnWork(title, "", "St. Brigid", started, "", "", source)
        take_profile(by=seeker, at=at, profile=Profile((job,)))
    assert sorted(OwnOccupation.objects.values_list("started", "source")) == [
        ("2014", "resume"),
        ("2019-03", "linkedin"),
    ]


def test_an_empty_profile_is_refused(seeker, at):
    with pytest.raises(NothingToKeep):
        take_profile(by=seeker, at=at, profile=Profile())
    assert not Event.objects.filter(verb="directions.profile_taken").exists()


def test_work_and_skills_need_a_name(seeker, at):
    with pytest.raises(TitleMissing):
        write_work(by=seeker, at=at, work=OwnWork(" "))
    with pytest.raises(TitleMissing):
        write_skill(by=seeker, at=at, name=" ")


def test_work_is_linked_and_taken_off_by_its_owner_only(seeker, stranger, at):
    work = write_work(by=seeker, at=at, work=OwnWork("Head nurse"))
    assert link_work(by=seeker, at=at, work=work.pk, code="29-1141.00").code == "29-1141.00"
    with pytest.raises(ObjectDoesNotExist):
        link_work(by=stranger, at=at, work=work.pk, code="")
    with pytest.raises(ObjectDoesNotExist):
        forget_own(by=stranger, at=at, kind="work", pk=work.pk)
    with pytest.raises(UnknownKind):
        forget_own(by=seeker, at=at, kind="person", pk=work.pk)
    forget_own(by=seeker, at=at, kind="work", pk=work.pk)
    assert not OwnOccupation.objects.exists()


def test_a_skill_keeps_what_shows_it(seeker, at):
    write_skill(by=seeker, at=at, name="Rotas", evidence="For 40 nurses")
    assert KeptSkill.objects.get().evidence == "For 40 nurses"


def test_nothing_given_and_what_is_not_text_are_refused():
    with pytest.raises(NothingGiven):
        profile_in("", b"", "  ")
    with pytest.raises(NotText):
        profile_in("photo.jpg", b"\xff\xd8\x00\x00")


def test_resumes_are_read_from_their_files(shared_data, settings):
    files = sorted((shared_data / "resumes").rglob("*.pdf"))
    read = [profile_in(path.name, path.read_bytes()) for path in files]
    with_work = sum(bool(p.work and p.skills and p.schooling) for p in read)
    assert files and with_work == len(files)
