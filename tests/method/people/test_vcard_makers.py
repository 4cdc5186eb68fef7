"""Cards as phones, mail programs and servers write them, with properties of their own."""

from __future__ import annotations

from halfhour.method.people.vcards import read_vcards


def one(*lines, version="3.0"):
    text = "\r\n".join(("BEGIN:VCARD", f"VERSION:{version}", *lines, "END:VCARD", ""))
    (found,) = read_vcards([text.encode()])
    return found


def test_androids_own_nickname_day_and_relatives():
    found = one(
        "FN:Ana Lee",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/nickname;Annie;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;2010-06-01;1;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/contact_event;1980-05-06;3;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Max;14;;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM;CHARSET=UTF-8;ENCODING=QUOTED-PRINTABLE:vnd.android.cursor.item/relation;"
        "=C3=96mer;0;Karde=C5=9F;;;;;;;;;;;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/x;kept;;",
        "X-ANDROID-CUSTOM:vnd.android.cursor.item/relation;Odd;99999999999;;",
        version="2.1",
    )
    assert found.nicknames == ("Annie",)
    assert found.birthday == "1980-05-06"
    assert found.related == (("Max", "spouse"), ("Ömer", "kardeş"), ("Odd", ""))
    assert found.others == (("2010-06-01", "anniversary"), ("kept", "x"))


def test_outlooks_relatives_days_and_picture():
    found = one(
        "FN:Ana Lee", "X-MS-SPOUSE;N:Max", "X-MS-MANAGER:Bo", "X-MS-CHILD:Kim", "X-MS-CHILD:Tom",
        "X-MS-ANNIVERSARY;VALUE=DATE:20000102", "X-MS-SIGNATURE:YES",
        "X-MS-CARDPICTURE;TYPE=GIF;ENCODING=BASE64:R0lGODdh", version="2.1",
    )  # fmt: skip
    assert found.related == (
        ("Max", "spouse"),
        ("Bo", "manager"),
        ("Kim", "child"),
        ("Tom", "child"),
    )
    assert found.others == (("2000-01-02", "anniversary"),)
    assert found.photo == b"GIF87a"


def test_evolutions_nextclouds_and_nokias():
    found = one(
        "FN:Ana Lee", "X-EVOLUTION-MANAGER:Bo", "X-MANAGERSNAME:Cleo", "X-NICKNAME:Annie", "X-GROUPNAME:golf",
        "X-EVOLUTION-BLOG-URL:https://ana.example", "ANNIVERSARY:0000-00-00",
    )  # fmt: skip
    assert found.related == (("Bo", "manager"), ("Cleo", "manager"))
    assert (found.nicknames, found.tags, found.others) == (("Annie",), ("golf",), ())
    assert found.urls[0].value == "https://ana.example"


def test_fastmails_pages_and_birthdays_without_a_year():
    found = one(
        "FN:Ana Lee", "BDAY:0000-04-05", "X-FM-ONLINE-OTHER;VALUE=Linkedin:linkedin.com/in/ana",
        "X-FM-ONLINE-OTHER;VALUE=Chat:ana at chat",
    )  # fmt: skip
    assert found.birthday == "--04-05"
    assert found.urls[0].value == "linkedin.com/in/ana"
    assert found.others[0].value == "ana at chat"


def test_the_preferred_comes_first_by_its_number():
    found = one(
        "FN;PREF=2:Second", "FN;PREF=1:First", "EMAIL;PREF=3:c@example.org", "EMAIL:d@example.org",
        "EMAIL;PREF=1:a@example.org", "EMAIL;PREF=x:b@example.org", version="4.0",
    )  # fmt: skip
    assert (found.name, found.other_names) == ("First", ("Second",))
    assert [mail.value[0] for mail in found.emails] == ["a", "b", "c", "d"]


def test_a_role_beside_a_title_an_envelope_and_a_time_zone_are_kept():
    found = one(
        "FN:Ana", "TITLE:Buyer", "ROLE:Procurement", "LABEL:1 Main St\\nLeeds", "TZ:Europe/London"
    )
    assert found.title == "Buyer"
    assert ("Procurement", "role") in found.others
    assert ("Europe/London", "tz") in found.others
    assert found.addresses[0].line() == "1 Main St Leeds"


def test_of_two_birthdays_the_one_that_is_a_day():
    assert (
        one("FN:Ana", "BDAY;VALUE=text:circa 1800", "BDAY:19531015T231000Z").birthday
        == "1953-10-15"
    )
    assert one("FN:Ana", "BDAY:\\n").birthday == ""
