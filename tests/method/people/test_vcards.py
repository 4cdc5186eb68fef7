"""Reading vCards: every version and producer, and no damaged card takes another with it."""

import hashlib
import json

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from halfhour.method.people.incoming import IncomingPerson, Rejected
from halfhour.method.people.vcards import read_vcards


def read(text, step=50_000):
    raw = text if isinstance(text, bytes) else text.encode()
    return list(read_vcards(raw[at : at + step] for at in range(0, len(raw), step)))


def card(*lines, version="3.0", end="\r\n"):
    return end.join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))


def one(*lines, **more):
    (found,) = read(card(*lines, **more))
    return found


def test_names_mail_telephones_and_work_are_read():
    found = one(
        "N:Okafor;Amara;Ngozi;Dr.;PhD",
        "FN:Dr. Amara Okafor",
        "EMAIL;TYPE=HOME:amara@example.org",
        "EMAIL;TYPE=WORK,PREF:a.okafor@example.com",
        "TEL;TYPE=CELL:+1 (212) 555-0100",
        "ORG:Northwind;Logistics",
        "TITLE:Head of planning",
        "BDAY:1980-03-22",
        "CATEGORIES:friends,golf",
        "NOTE:First line\\nsecond\\, with comma",
    )
    assert (found.family, found.given, found.middle) == ("Okafor", "Amara", "Ngozi")
    assert found.emails[0] == ("a.okafor@example.com", "work")
    assert found.phones[0].e164 == "+12125550100"
    assert (found.organisation, found.department) == ("Northwind", "Logistics")
    assert found.title == "Head of planning"
    assert found.birthday == "1980-03-22"
    assert found.tags == ("friends", "golf")
    assert found.notes == ("First line\nsecond, with comma",)


def test_quoted_printable_with_soft_breaks_and_charsets():
    found = one(
        "N;CHARSET=ISO-8859-1;ENCODING=QUOTED-PRINTABLE:Gro=DF;J=FCrgen;;;",
        "FN;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:J=C3=BCrgen=20=",
        "Gro=C3=9F",
        "NOTE;ENCODING=QUOTED-PRINTABLE:one=0D=0Atwo=3B",
        version="2.1",
    )
    assert (found.family, found.given, found.name) == ("Groß", "Jürgen", "Jürgen Groß")
    assert found.notes == ("one\ntwo;",)


def test_lines_folded_inside_a_letter_are_made_whole():
    raw = card("FN:Zoë Müller", "TEL:1").encode().replace(b"\xc3\xbc", b"\xc3\r\n \xbc")
    (found,) = read(raw)
    assert found.name == "Zoë Müller"


@pytest.mark.parametrize(
    "encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"]
)
def test_the_same_from_every_encoding(encoding):
    text = card("FN:Jürgen Groß", "N:Groß;Jürgen;;;", "ORG:Müller & Söhne")
    (found,) = read(text.encode(encoding), step=7)
    assert (found.name, found.organisation) == ("Jürgen Groß", "Müller & Söhne")


def test_labels_of_apples_groups_and_social_profiles():
    found = one(
        "FN:Ana Lee",
        "item1.TEL:905-222-1234",
        "item1.X-ABLabel:_$!<AssistantPhone>!$_",
        "item2.X-ABRELATEDNAMES:Jenny",
        "item2.X-ABLabel:_$!<Spouse>!$_",
        "X-SOCIALPROFILE;type=linkedin:https://www.linkedin.com/in/ana-lee",
    )
    assert found.phones[0].kind == "assistantphone"
    assert found.related == (("Jenny", "spouse"),)
    assert found.urls == (("https://www.linkedin.com/in/ana-lee", "linkedin"),)


def test_photographs_inline_and_as_data_addresses():
    assert one("FN:A B", "PHOTO;ENCODING=b;TYPE=GIF:R0lGODdh").photo == b"GIF87a"
    assert one("FN:A B", "PHOTO:data:image/gif;base64,R0lGODdh", version="4.0").photo == b"GIF87a"


def test_a_colon_inside_a_quoted_parameter_does_not_end_the_head():
    found = one("FN:A B", 'ADR;LABEL="12: Main St";TYPE=home:;;Main St;Town;;123;', version="4.0")
    assert found.addresses[0].street == "Main St"


def test_a_group_of_people_is_told_and_not_taken():
    assert isinstance(one("FN:Golf", "KIND:group", "MEMBER:urn:uuid:1", version="4.0"), Rejected)


def test_a_card_with_nobody_is_told_with_its_row():
    found = read(card("NOTE:hello") + card("FN:Ana Lee"))
    assert isinstance(found[0], Rejected)
    assert (found[0].row, found[1].row, found[1].name) == (1, 2, "Ana Lee")


def test_an_agent_inside_a_card_is_not_taken_for_its_owner():
    (found,) = read(
        card("FN:Ana Lee", "AGENT:", "BEGIN:VCARD", "FN:Bo", "TEL:1", "END:VCARD", "TEL:2")
    )
    assert (found.name, [one.value for one in found.phones]) == ("Ana Lee", ["2"])


def test_what_has_no_place_is_kept_under_its_own_name():
    assert one("FN:Ana Lee", "X-SKYPE:ana.lee", "GENDER:F").others == (
        ("ana.lee", "skype"),
        ("F", "gender"),
    )


def test_every_shared_card_says_what_an_independent_reader_reads(shared_data):
    for path in sorted(shared_data.glob("vcards/*/*.vcf")):
        wanted = json.loads(path.with_name(path.name + ".expected.json").read_text())["cards"]
        found = read(path.read_bytes(), step=64)
        assert len(found) == len(wanted), path.name
        for person, said in zip(found, wanted, strict=True):
            if isinstance(person, IncomingPerson):
                _same(person, said, path.name)
            else:
                assert not (said["fn"] or said["emails"] or said["phones"] or said["orgs"])


def _same(person, said, name):
    names = {one.strip() for one in said["fn"] if one.strip()}
    assert names == {one for one in (person.name, *person.other_names) if one}, name
    emails = [one["value"] for one in said["emails"]]
    assert sorted(one.value for one in person.emails) == sorted(emails), name
    phones = [one["value"].removeprefix("tel:") for one in said["phones"] if one["value"]]
    assert sorted(one.value for one in person.phones) == sorted(phones), name
    companies = [one[0] for one in said["orgs"] if one and one[0]]
    ours = [person.organisation, *(one.organisation for one in person.positions)]
    assert [one for one in ours if one] == companies, name
    prints = [one["sha256"] for one in said["photos"] if one.get("sha256")]
    assert not prints or hashlib.sha256(person.photo).hexdigest() == prints[0], name


PIECES = st.sampled_from(
    [b"BEGIN:VCARD", b"END:VCARD", b"VERSION:3.0", b"FN:Ana", b"TEL;", b":", b";", b"=", b"\r", b"\n", b" ",
     b"\x00", b"\xff\xfe", b"\xc3", b"NOTE;ENCODING=QUOTED-PRINTABLE:=", b"PHOTO;ENCODING=b:AAAA", b"\\", b'"',
     b"N:a;b", b"item1.", b"AGENT:", b"CHARSET=hex", b"BDAY:--99"]
)  # fmt: skip


@settings(max_examples=100, deadline=None)
@given(st.lists(st.one_of(PIECES, st.binary(max_size=6)), max_size=60), st.integers(1, 40))
def test_whatever_bytes_come_there_is_a_person_or_a_reason(pieces, step):
    for found in read(b"".join(pieces), step):
        assert isinstance(found, IncomingPerson) or found.reason
