"""My profile in the browser: by hand, from LinkedIn's tables, from a resume's text."""

from __future__ import annotations

import io
import zipfile

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from halfhour.models import OwnEducation, OwnOccupation, OwnSkill

POSITIONS = (
    "Company Name,Title,Description,Location,Started On,Finished On\n"
    "St. Brigid Hospital,Head Nurse,Rotas for 40 nurses,Cork,Mar 2019,\n"
)
SKILLS = "Name\nNegotiation\nEpic Systems\n"


def uploaded(as_seeker, name, data, follow=True):
    file = SimpleUploadedFile(name, data)
    return as_seeker.post(reverse("directions:read"), {"file": file, "text": ""}, follow=follow)


def test_an_empty_profile_tells_how_to_fill_it(as_seeker):
    page = as_seeker.get(reverse("directions:profile")).content.decode()
    assert reverse("directions:read") in page and "Nothing yet" in page


def test_a_job_and_a_skill_are_written_by_hand(as_seeker):
    as_seeker.post(reverse("directions:write-work"), {"title": "Head nurse", "started": "2019"})
    as_seeker.post(
        reverse("directions:write-skill"), {"name": "Rotas", "evidence": "For 40 nurses"}
    )
    page = as_seeker.get(reverse("directions:profile")).content.decode()
    assert "Head nurse" in page and "2019–now" in page and "For 40 nurses" in page
    assert "by your own hand" in page


def test_linkedins_zip_fills_the_profile_and_again_changes_nothing(as_seeker):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Positions.csv", "\ufeff" + POSITIONS)
        archive.writestr("Basic/Skills.csv", SKILLS)
        archive.writestr("Messages.csv", "FROM,TO\nA,B\n")
    for _ in range(2):
        uploaded(as_seeker, "Complete_LinkedInDataExport.zip", packed.getvalue())
    assert OwnOccupation.objects.get().started == "2019-03"
    assert OwnSkill.objects.count() == 2
    page = as_seeker.get(reverse("directions:profile")).content.decode()
    assert "from your LinkedIn export" in page


def test_one_table_alone_will_do(as_seeker):
    uploaded(as_seeker, "Positions.csv", POSITIONS.encode("utf-16"))
    assert OwnOccupation.objects.get().organisation == "St. Brigid Hospital"


def test_the_text_of_a_resume_will_do(as_seeker):
    text = (
        "Experience\nHead Nurse, St. Brigid Hospital, 2019 - present\n\nSkills\nNegotiation, Excel\n"
        "Education\nMSc Public Health, University of Cork (2012)\n"
    )
    as_seeker.post(reverse("directions:read"), {"text": text})
    assert OwnOccupation.objects.get().title == "Head Nurse"
    studied = OwnEducation.objects.get()
    assert (studied.degree, studied.field, studied.ended) == ("MSc", "Public Health", "2012")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("Connections.csv", b"First Name,Last Name\nA,B\n", "no Positions, Skills or Education"),
        ("export.zip", b"PK\x03\x04broken", "damaged"),
        ("resume.pdf", b"%PDF-1.7 ...", "PDF"),
        ("photo.txt", b"\x89\0\0\0", "not text"),
        ("notes.txt", b"Nothing of the kind", "No jobs, skills or schools"),
    ],
)
def test_what_cannot_be_read_is_told_at_the_form(as_seeker, name, data, said):
    page = uploaded(as_seeker, name, data).content.decode()
    assert said in page
    assert not OwnOccupation.objects.exists() and not OwnSkill.objects.exists()


def test_nothing_given_is_told_at_the_form(as_seeker):
    page = as_seeker.post(reverse("directions:read"), {"text": " "}).content.decode()
    assert "choose a file or paste" in page


def test_a_job_is_linked_unlinked_and_taken_off(as_seeker, seeker):
    work = OwnOccupation.objects.create(owner=seeker, title="Head nurse")
    link = reverse("directions:link-work", args=[work.pk])
    as_seeker.post(link, {"code": "29-1141.00"})
    work.refresh_from_db()
    assert work.code == "29-1141.00"
    as_seeker.post(link, {})
    as_seeker.post(reverse("directions:forget", args=["work", work.pk]))
    assert not OwnOccupation.objects.exists()


def test_a_stranger_can_neither_link_nor_take_off(as_stranger, seeker):
    work = OwnOccupation.objects.create(owner=seeker, title="Head nurse")
    for name, args in (("link-work", [work.pk]), ("forget", ["work", work.pk])):
        assert as_stranger.post(reverse(f"directions:{name}", args=args)).status_code == 404
    assert OwnOccupation.objects.exists()
