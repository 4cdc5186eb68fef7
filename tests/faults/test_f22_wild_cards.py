"""F22: vCards with broken folding, endless lines, huge photographs and deep nesting."""

import time

from halfhour.method.people.incoming import Rejected
from halfhour.method.people.vcards import read_vcards

GOOD = b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Ana Lee\r\nEMAIL:ana@example.org\r\nEND:VCARD\r\n"


def read(raw, step=65_536):
    return list(read_vcards(raw[at : at + step] for at in range(0, len(raw), step)))


def names(raw):
    return [one.name for one in read(raw) if not isinstance(one, Rejected)]


def test_f22_lines_broken_without_a_blank_lose_no_neighbour():
    broken = b"BEGIN:VCARD\nVERSION:3.0\nFN:Bo Chen\nNOTE:a long note bro\nken in the middle\nEND:VCARD\n"
    found = read(GOOD + broken + GOOD)
    assert [one.name for one in found] == ["Ana Lee", "Bo Chen", "Ana Lee"]
    assert "ken in the middle" in found[1].notes[0]


def test_f22_a_huge_photograph_is_left_out_and_the_person_kept():
    photo = b"PHOTO;ENCODING=b;TYPE=JPEG:" + b"QUJD\r\n " * 1_000_000 + b"QUJD\r\n"
    card = (
        b"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Bo Chen\r\n"
        + photo
        + b"TEL:+12125550100\r\nEND:VCARD\r\n"
    )
    found = read(GOOD + card + GOOD)
    assert [one.name for one in found] == ["Ana Lee", "Bo Chen", "Ana Lee"]
    assert found[1].phones[0].e164 == "+12125550100"
    assert not found[1].photo
    assert "left out" in found[1].remarks[0]


def test_f22_a_line_of_fifty_megabytes_is_tamed():
    card = b"BEGIN:VCARD\nVERSION:3.0\nFN:Bo Chen\nNOTE:" + b"x" * 50_000_000 + b"\nEND:VCARD\n"
    assert names(GOOD + card + GOOD) == ["Ana Lee", "Bo Chen", "Ana Lee"]


def test_f22_a_thousand_cards_inside_one_another_end():
    nested = b"BEGIN:VCARD\nAGENT:\n" * 1000
    began = time.monotonic()
    assert names(GOOD + nested)[0] == "Ana Lee"
    assert time.monotonic() - began < 5


def test_f22_pumped_lines_are_read_in_linear_time():
    for pump in (b";", b":", b"\\", b'"', b"a.", b"-", b" ", b";TYPE=", b"=\n", b"\t\n"):
        card = b"BEGIN:VCARD\nFN:Bo\nTEL" + pump * 25_000 + b":1\nEND:VCARD\n"
        began = time.monotonic()
        read(card)
        assert time.monotonic() - began < 2, pump


def test_f22_pictures_and_notes_whose_lines_are_not_folded_are_read_in_linear_time():
    photo = b"PHOTO;ENCODING=b:\n" + b"QUJD" * 19 + (b"\n" + b"QUJD" * 19) * 35_000 + b"\n"
    note = b"NOTE:Met\n" + b"some words here\n" * 150_000
    for lines in (photo, note):
        began = time.process_time()
        (found,) = read(b"BEGIN:VCARD\nFN:Bo Chen\n" + lines + b"TEL:+12125550100\nEND:VCARD\n")
        assert time.process_time() - began < 3
        assert found.phones[0].e164 == "+12125550100"
        assert len(found.photo) > 1_900_000 or found.notes[0].count("\n") == 150_000
