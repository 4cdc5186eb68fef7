"""A real contact server with its quirks in between: nothing is lost, nobody comes twice."""

from __future__ import annotations

import re

import pytest

from halfhour.actions.people.editing import add_person, edit_person
from halfhour.actions.people.sync_answers import Answer, answer_gone
from halfhour.actions.people.syncing import sync_contacts
from halfhour.method.people.card_writing import values_of
from halfhour.models import ContactServer, Person, PersonValue, RemoteCard
from halfhour.outside.network.manners import AskedToWait
from halfhour.outside.people.carddav import AddressBook
from halfhour.pages.people.servers import servers_page


def card(uid, name="Amara Okafor", *lines):
    head = ["BEGIN:VCARD", "VERSION:3.0", f"UID:{uid}", f"FN:{name}"]
    return "\r\n".join([*head, *lines, "END:VCARD", ""])


@pytest.fixture
def sync(seeker, at, between, path, settings, tmp_path):
    settings.MEDIA_ROOT = tmp_path / "files"
    url = f"{between.url}amara/{path}"
    server = ContactServer.objects.create(owner=seeker, url=url)
    waited = []

    def go(**how):
        with AddressBook(url, "amara", "secret", inside_too=True, wait=waited.append) as asked:
            return sync_contacts(by=seeker, at=at, server=server.pk, book=asked, **how)

    go.waited = waited
    go.server = server
    return go


def there(book):
    return {c.href.rsplit("/", 1)[1]: c for c in book.cards([h for h, _ in book.changes().changed])}


def names():
    return sorted(Person.objects.values_list("name", flat=True))


VALID = b'<error xmlns="DAV:"><valid-sync-token/></error>'


@pytest.mark.parametrize(
    ("status", "body"), [(403, VALID), (409, VALID), (507, VALID), (412, b""), (410, b""), (400, b"no")]
)  # fmt: skip
def test_a_token_that_expired_costs_nobody_and_doubles_nobody(
    sync, book, between, seeker, at, status, body
):
    for uid, name in (("a", "Amara Okafor"), ("b", "Linh Tran"), ("c", "Zofia Nowak")):
        book.put(f"{uid}.vcf", card(uid, name))
    sync()
    edit_person(
        by=seeker,
        at=at,
        person=Person.objects.get(name="Amara Okafor").pk,
        said={"title": "Matron"},
    )
    book.remove("b.vcf", there(book)["b.vcf"].etag)
    book.put("c.vcf", card("c", "Zofia Nowak", "TITLE:Buyer"), there(book)["c.vcf"].etag)
    book.put("d.vcf", card("d", "Tom Reed"))
    refused = iter([True])

    def forgets(asked):
        old = b"<sync-token>" in asked.body and b"<sync-token></sync-token>" not in asked.body
        return (status, {}, body) if old and next(refused, False) else None

    between.before.append(forgets)
    told = sync()
    assert next(refused, "asked") == "asked"
    assert (told.new_here, told.gone_there, told.changed_there) == (1, 1, 1)
    assert names() == ["Amara Okafor", "Linh Tran", "Tom Reed", "Zofia Nowak"]
    assert Person.objects.get(name="Zofia Nowak").title == "Buyer"
    assert values_of(there(book)["a.vcf"].text)["title"] == ("Matron",)
    assert [q.kind for q in servers_page(reader=seeker).questions] == ["gone there"]
    assert sync().writes == []


@pytest.mark.parametrize("status", [400, 403, 405, 415, 501])
def test_a_server_without_sync_is_asked_for_tags_and_only_once_something_changed(
    sync, book, between, status
):
    between.before.append(lambda a: (status, {}, b"") if b"sync-collection" in a.body else None)
    etag = book.put("a.vcf", card("a"))
    book.put("b.vcf", card("b", "Linh Tran"))
    assert sync().new_here == 2
    between.asked.clear()
    assert sync().writes == []
    assert [a.method for a in between.asked] == ["PROPFIND"]
    book.remove("a.vcf", etag)
    book.put("c.vcf", card("c", "Tom Reed"))
    told = sync()
    assert (told.new_here, told.gone_there, names()) == (1, 1, ["Amara Okafor", "Linh Tran", "Tom Reed"])  # fmt: skip


def test_a_server_that_never_ends_its_list_is_not_taken_for_an_empty_one(sync, book, between):
    for number in range(4):
        book.put(f"{number}.vcf", card(str(number), f"Person Number{number}"))
    sync()
    ContactServer.objects.update(sync_token="")

    kept = {}

    def cut(asked, status, headers, body):
        if b"sync-collection" not in asked.body:
            return status, headers, body
        one = re.search(rb"<response>.*?</response>", body, re.DOTALL)
        first = kept.setdefault("first", one and one[0])
        token = b"<sync-token>always</sync-token>"
        more = b"<response><href>/</href><status>HTTP/1.1 507 More</status></response>"
        return (
            207,
            headers,
            b'<multistatus xmlns="DAV:">' + first + more + token + b"</multistatus>",
        )

    between.after.append(cut)
    assert (sync().gone_there, Person.objects.count()) == (0, 4)


def test_a_server_that_says_wait_again_and_again_loses_nothing(sync, book, between, seeker, at):
    for number in range(250):
        book.put(f"{number}.vcf", card(str(number), f"Person Number{number}"))
    asked = iter(range(10_000))
    between.before.append(
        lambda a: (429, {"Retry-After": "3600"}, b"") if next(asked) % 3 == 2 else None
    )
    rounds = 0
    while True:
        rounds += 1
        try:
            sync()
        except AskedToWait:
            assert rounds < 9
            continue
        break
    assert (Person.objects.count(), RemoteCard.objects.count(), rounds > 1) == (250, 250, True)
    between.before.clear()
    assert (sync().new_here, sync().writes) == (0, [])


def test_short_waits_are_sat_out(sync, book, between, seeker, at):
    for number in range(3):
        add_person(by=seeker, at=at, name=f"Person Number{number}")
    busy = iter([0, 1] * 50)
    between.before.append(
        lambda a: (503, {"Retry-After": "2"}, b"") if a.method == "PUT" and next(busy) else None
    )
    assert sync(send_new=True).new_there == 3
    assert set(sync.waited) == {2.0}
    assert len(there(book)) == 3


def rewriting(asked):
    """A server that writes numbers its own way, keeps no pages, and tells no tag of what it kept."""
    if asked.method == "PUT":
        asked.body = asked.body.replace(b"+12125550100", b"(212) 555-0100")
        asked.body = re.sub(rb"URL[^\r]*\r\n", b"", asked.body)
        asked.headers["Content-Length"] = str(len(asked.body))


def test_what_a_server_cannot_keep_stays_here_and_it_comes_to_rest(sync, book, between, seeker, at):
    between.before.append(rewriting)
    between.after.append(
        lambda a, s, h, b: (s, {k: v for k, v in h.items() if k.lower() != "etag"}, b)
        if a.method == "PUT" else (s, h, b)
    )  # fmt: skip
    amara = add_person(
        by=seeker, at=at, name="Amara Okafor", phone="+12125550100", url="https://amara.example.org"
    )
    assert sync(send_new=True).new_there == 1
    assert (sync().writes, sync().changed_here) == ([], 0)
    ((name, kept),) = there(book).items()
    assert values_of(kept.text)["url"] == ()
    book.put(name, kept.text.replace("END:", "TITLE:Matron\r\nEND:"), kept.etag)
    sync()
    amara.refresh_from_db()
    kinds = sorted(PersonValue.objects.filter(person=amara).values_list("kind", flat=True))
    assert (amara.title, kinds.count("url"), kinds.count("phone")) == ("Matron", 1, 1)
    puts = sum(a.method == "PUT" for a in between.asked)
    sync()
    sync()
    assert sum(a.method == "PUT" for a in between.asked) == puts
    assert Person.objects.count() == len(there(book)) == RemoteCard.objects.count() == 1


def test_an_edit_there_right_after_our_writing_is_not_missed(sync, book, between, seeker, at):
    add_person(by=seeker, at=at, name="Amara Okafor")
    real = iter([True])

    def meanwhile(asked, status, headers, body):
        if asked.method == "PUT" and next(real, False):
            name, kept = next(iter(there(book).items()))
            book.put(name, kept.text.replace("END:", "EMAIL:a@example.org\r\nEND:"), kept.etag)
            return status, {k: v for k, v in headers.items() if k.lower() != "etag"}, body
        return status, headers, body

    between.after.append(meanwhile)
    sync(send_new=True)
    assert PersonValue.objects.get(kind="email").value == "a@example.org"
    assert "a@example.org" in next(iter(there(book).values())).text


def test_a_book_that_can_only_be_read_is_read_and_says_so(sync, book, between, seeker, at):
    book.put("a.vcf", card("a"))
    sync()
    between.before.append(lambda a: (403, {}, b"") if a.method == "PUT" else None)
    edit_person(by=seeker, at=at, person=Person.objects.get().pk, said={"title": "Matron"})
    for number in range(9):
        add_person(by=seeker, at=at, name=f"Person Number{number}")
    etag = there(book)["a.vcf"].etag
    book.put("a.vcf", card("a", "Amara Okafor", "EMAIL:a@example.org"), etag)
    told = sync(send_new=True)
    assert (told.refused, told.changed_here, told.new_there) == (3, 1, 0)
    sync.server.refresh_from_db()
    assert "not taken" in sync.server.message
    assert (sync.server.failures, sync.server.message.count(".")) == (0, 1)
    assert sum(a.method == "PUT" for a in between.asked) == 3
    between.before.clear()
    assert sync(send_new=True).new_there == 9
    sync.server.refresh_from_db()
    assert sync.server.message == ""


def test_a_card_that_is_too_large_stops_no_other(sync, book, between, seeker, at):
    add_person(by=seeker, at=at, name="Amara Okafor", notes="x" * 5000)
    add_person(by=seeker, at=at, name="Linh Tran")
    between.before.append(
        lambda a: (413, {}, b"") if a.method == "PUT" and len(a.body) > 4000 else None
    )
    told = sync(send_new=True)
    assert (told.new_there, told.refused, len(there(book))) == (1, 1, 1)


def test_a_server_that_answers_only_some_of_the_cards_is_asked_for_the_rest(sync, book, between):
    for number in range(20):
        book.put(f"{number}.vcf", card(str(number), f"Person Number{number}"))

    def some(asked, status, headers, body):
        if b"multiget" not in asked.body:
            return status, headers, body
        parts = re.findall(rb"<response>.*?</response>", body, re.DOTALL)
        head, tail = body.split(parts[0])[0], b"</multistatus>"
        return status, headers, head + b"".join(parts[:7]) + tail

    between.after.append(some)
    assert (sync().new_here, Person.objects.count()) == (20, 20)
    assert sync().writes == []


def test_a_server_that_moves_our_card_elsewhere_makes_no_double(sync, book, between, seeker, at):
    add_person(by=seeker, at=at, name="Amara Okafor", email="a@example.org")

    def moves(asked):
        if asked.method == "PUT":
            asked.path = asked.path.replace(".vcf", "-moved.vcf")

    between.before.append(moves)
    sync(send_new=True)
    sync(send_new=True)
    assert (Person.objects.count(), list(there(book))) == (1, [f"{Person.objects.get().uid}-moved.vcf"])  # fmt: skip
    assert servers_page(reader=seeker).questions == ()
    assert RemoteCard.objects.get().gone_at is None


def test_a_server_that_writes_its_paths_now_this_way_now_that(sync, book, between):
    book.put("a%40b%20c.vcf", card("a"))
    between.after.append(
        lambda a, s, h, b: (s, h, b.replace(b"a%40b%20c", b"a@b%20c") if b"multiget" in a.body else b)
    )  # fmt: skip
    assert sync().new_here == 1
    ContactServer.objects.update(sync_token="")
    RemoteCard.objects.update(href=RemoteCard.objects.get().href.replace("@", "%40"))
    told = sync()
    assert (told.gone_there, told.new_here, RemoteCard.objects.count()) == (0, 0, 1)


def test_one_field_changed_on_both_sides_shows_ours_and_keeps_theirs_beside(sync, book, seeker, at):
    etag = book.put("a.vcf", card("a", "Amara Okafor", "TITLE:Nurse"))
    sync()
    edit_person(by=seeker, at=at, person=Person.objects.get().pk, said={"title": "Matron"})
    book.put("a.vcf", card("a", "Amara Okafor", "TITLE:Ward manager"), etag)
    sync()
    titles = set(PersonValue.objects.filter(kind="title").values_list("value", flat=True))
    assert Person.objects.get().title == "Matron"
    assert {"Matron", "Ward manager"} <= titles
    assert values_of(there(book)["a.vcf"].text)["title"] == ("Matron",)
    assert sync().writes == []


def test_gone_on_both_sides_is_gone_without_a_question(sync, book, seeker, at):
    etag = book.put("a.vcf", card("a"))
    sync()
    Person.objects.get().delete()
    book.remove("a.vcf", etag)
    told = sync(send_new=True)
    assert (told.gone_there, told.writes, there(book)) == (0, [], {})
    assert (RemoteCard.objects.count(), servers_page(reader=seeker).questions) == (0, ())


def test_gone_there_and_edited_here_is_asked_about_with_the_edit_kept(sync, book, seeker, at):
    etag = book.put("a.vcf", card("a"))
    sync()
    edit_person(by=seeker, at=at, person=Person.objects.get().pk, said={"title": "Matron"})
    book.remove("a.vcf", etag)
    assert sync().gone_there == 1
    answer_gone(by=seeker, at=at, answers=[Answer(RemoteCard.objects.get().pk, False)])
    assert (Person.objects.get().title, there(book)) == ("Matron", {})


def test_the_uid_of_a_card_never_changes(sync, book, seeker, at):
    book.put("a.vcf", card("Some-Odd:UID/1"))
    linh = add_person(by=seeker, at=at, name="Linh Tran")
    sync(send_new=True)
    for title in ("Nurse", "Matron"):
        for person in Person.objects.all():
            edit_person(by=seeker, at=at, person=person.pk, said={"title": title})
        sync(send_new=True)
    uids = {re.search(r"^UID:(.*?)\r?$", c.text, re.MULTILINE)[1] for c in there(book).values()}
    assert uids == {"Some-Odd:UID/1", str(linh.uid)}


@pytest.mark.parametrize("kind", ["KIND:group", "X-ADDRESSBOOKSERVER-KIND:group"])
def test_a_group_is_nobody_and_stays_as_it_is(sync, book, kind):
    version = "4.0" if kind.startswith("KIND") else "3.0"
    text = card("g", "Friends", kind, "MEMBER:urn:uuid:a").replace(
        "VERSION:3.0", f"VERSION:{version}"
    )
    book.put("g.vcf", text)
    book.put("a.vcf", card("a"))
    before = there(book)["g.vcf"].etag
    assert (sync(send_new=True).new_here, names()) == (1, ["Amara Okafor"])
    assert there(book)["g.vcf"].etag == before


def test_a_server_that_asks_for_a_digest_gets_one_and_never_the_password_again(sync, book, between):
    book.put("a.vcf", card("a"))

    sent = []

    def digest(asked):
        said = asked.headers.get("Authorization", "")
        sent.append(said.partition(" ")[0])
        if not said.startswith('Digest username="amara"'):
            challenge = 'Digest realm="contacts", nonce="abc", qop="auth", algorithm=SHA-256'
            return 401, {"WWW-Authenticate": challenge}, b""
        asked.headers["Authorization"] = "Basic YW1hcmE6c2VjcmV0"
        return None

    between.before.append(digest)
    assert sync().new_here == 1
    assert sent[0] == "Basic"
    assert "Basic" not in sent[1:]
