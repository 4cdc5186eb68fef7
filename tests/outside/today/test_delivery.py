"""The daily message against real receivers on this machine: mail, ntfy, Web Push."""

from __future__ import annotations

import base64
import json
import os
import socket
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from aiosmtpd.controller import Controller
from aiosmtpd.handlers import Message
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from halfhour.method.today.digest import Digest
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.today.addresses import NotDelivered
from halfhour.outside.today.delivery import check_address, deliver
from halfhour.outside.today.sealing import SealBroken, sealed, unsealed
from halfhour.outside.today.vapid import vapid_key

TOLD = Digest("Thank Ama Okafor, and 2 more", "1. Thank Ama Okafor\n", "Thank Ama Okafor")


class Post(Message):
    """Keeps the mails that arrive."""

    def __init__(self):
        super().__init__()
        self.letters = []

    def handle_message(self, message):
        self.letters.append(message)


@pytest.fixture
def post():
    """A mail server on this machine."""
    post = Post()
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        post.port = free.getsockname()[1]
    server = Controller(post, hostname="127.0.0.1", port=post.port)
    server.start()
    yield post
    server.stop()


@pytest.fixture
def web():
    """A web server that keeps what is posted and answers with ``status``."""
    got = []

    class Taker(BaseHTTPRequestHandler):
        def do_POST(self):
            body = self.rfile.read(int(self.headers["Content-Length"]))
            got.append((self.path, dict(self.headers), body))
            self.send_response(server.status)
            self.end_headers()

        def log_message(self, *args):
            """Keep quiet."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), Taker)
    server.status, server.got = 200, got
    server.address = f"http://127.0.0.1:{server.server_port}"
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield server
    server.shutdown()
    server.server_close()


def test_a_mail_arrives(post):
    address = f"smtp://127.0.0.1:{post.port}/?to=me@example.org"
    check_address("mail", address)
    deliver("mail", address, TOLD, inside_too=True)
    (letter,) = post.letters
    assert letter["To"] == "me@example.org" and letter["Subject"] == TOLD.subject
    assert "Thank Ama Okafor" in letter.get_payload(decode=True).decode()


def test_a_password_is_never_sent_without_encryption(post):
    address = f"smtp://me:secret@127.0.0.1:{post.port}/?to=me@example.org"
    with pytest.raises(NotDelivered, match="no encryption") as refused:
        deliver("mail", address, TOLD, inside_too=True)
    assert not refused.value.retry and "secret" not in str(refused.value) and not post.letters


def test_a_mail_server_that_is_down_may_be_tried_again():
    with pytest.raises(NotDelivered) as refused:
        deliver("mail", "smtp://127.0.0.1:9/?to=me@example.org", TOLD, inside_too=True)
    assert refused.value.retry


def test_ntfy_gets_title_and_text(web):
    deliver("ntfy", f"{web.address}/my-topic", TOLD, inside_too=True)
    ((path, headers, body),) = web.got
    assert (path, headers["Title"]) == ("/my-topic", TOLD.subject) and b"Thank Ama" in body


@pytest.mark.parametrize(("status", "retry"), [(500, True), (403, False), (302, False)])
def test_what_the_server_says_decides_on_trying_again(web, status, retry):
    web.status = status
    with pytest.raises(NotDelivered) as refused:
        deliver("ntfy", f"{web.address}/topic", TOLD, inside_too=True)
    assert refused.value.retry is retry


def b64(raw):
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


def test_web_push_is_encrypted_for_the_browser_and_signed_by_this_home(web):
    pytest.importorskip("pywebpush")
    ece = pytest.importorskip("http_ece")
    browser, auth = ec.generate_private_key(ec.SECP256R1()), os.urandom(16)
    point = browser.public_key().public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    keys = {"p256dh": b64(point), "auth": b64(auth)}
    subscription = json.dumps({"endpoint": f"{web.address}/push/1", "keys": keys})
    check_address("push", subscription)
    web.status = 201
    deliver("push", subscription, TOLD, inside_too=True)
    ((path, headers, body),) = web.got
    assert path == "/push/1" and vapid_key().public in headers["authorization"]
    told = json.loads(ece.decrypt(body, private_key=browser, auth_secret=auth, version="aes128gcm"))
    assert told == {"title": "halfhour", "body": "Thank Ama Okafor", "url": "/"}


def test_a_browser_that_is_gone_is_not_tried_again(web):
    pytest.importorskip("pywebpush")
    browser = ec.generate_private_key(ec.SECP256R1()).public_key()
    point = browser.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    keys = {"p256dh": b64(point), "auth": b64(os.urandom(16))}
    web.status = 410
    with pytest.raises(NotDelivered) as refused:
        deliver("push", json.dumps({"endpoint": web.address, "keys": keys}), TOLD, inside_too=True)
    assert not refused.value.retry


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_any_address_apprise_knows_may_be_used_on_ones_own_machine(web):
    pytest.importorskip("apprise")
    deliver("other", f"json://127.0.0.1:{web.server_port}/hook", TOLD, inside_too=True)
    assert json.loads(web.got[0][2])["title"] == TOLD.subject


@pytest.mark.parametrize(
    ("kind", "address"),
    [
        ("mail", "https://example.org"), ("mail", "smtp://mail.example.org/"), ("ntfy", "ntfy.sh"),
        ("ntfy", "https://ntfy.example.org/"), ("ntfy", "file:///etc/passwd"), ("push", "{}"),
        ("push", "[1]"), ("other", "words"), ("pigeon", "https://example.org/x"),
    ],
)  # fmt: skip
def test_an_address_of_the_wrong_shape_is_refused(kind, address):
    with pytest.raises(AddressRefused):
        check_address(kind, address)


@pytest.mark.parametrize(
    ("kind", "address"),
    [("mail", "smtp://127.0.0.1/?to=a@example.org"), ("ntfy", "http://127.0.0.1:1/t"),
     ("ntfy", "http://[::1]/t"), ("ntfy", "http://10.0.0.1/t"), ("ntfy", "http://169.254.169.254/t")],
)  # fmt: skip
def test_f36_when_hosted_nothing_is_sent_inside(kind, address):
    with pytest.raises(AddressRefused):
        deliver(kind, address, TOLD, inside_too=False)


def test_what_is_sealed_is_read_again_only_here():
    kept = sealed("smtp://me:secret@mail.example.org")
    assert "secret" not in kept and unsealed(kept) == "smtp://me:secret@mail.example.org"
    with pytest.raises(SealBroken):
        unsealed("not sealed here")
