"""F36: what was checked is what is asked, for the daily message and for the own model (DNS rebinding)."""

from __future__ import annotations

import base64
import json
import os
import socket

import pytest
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from faults.turning_names import turn
from halfhour.method.refused import Refused
from halfhour.method.today.digest import Digest
from halfhour.outside.network.pinned import AddressRefused
from halfhour.outside.outreach.model import Endpoint, answer_of, check_endpoint
from halfhour.outside.today.addresses import NotDelivered
from halfhour.outside.today.delivery import deliver
from outside.outreach.model_server import model_server

OUTSIDE, NAME = "93.184.216.34", "messages.example.com"
TOLD = Digest("Thank Ama Okafor", "1. Thank Ama Okafor\n", "Thank Ama Okafor")


@pytest.fixture
def inside():
    """A service of the server's own network; it must never hear anything."""
    with model_server() as one:
        yield one


@pytest.fixture
def turning(monkeypatch):
    """A resolver that says outside when asked first and inside ever after; where lines then went."""
    return turn(monkeypatch, NAME, OUTSIDE)


def subscription(endpoint):
    point = ec.generate_private_key(ec.SECP256R1()).public_key()
    raw = point.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    keys = {"p256dh": raw, "auth": os.urandom(16)}
    told = {name: base64.urlsafe_b64encode(key).decode() for name, key in keys.items()}
    return json.dumps({"endpoint": endpoint, "keys": told})


def test_f36_a_topic_that_turns_inward_after_the_check_is_not_followed(turning, inside):
    with pytest.raises(NotDelivered):
        deliver("ntfy", f"http://{NAME}:{inside.port}/topic", TOLD, inside_too=False)
    assert (turning, inside.asked) == ([(OUTSIDE, inside.port)], [])


def test_f36_a_push_service_that_turns_inward_is_not_followed(turning, inside):
    pytest.importorskip("pywebpush")
    told = subscription(f"http://{NAME}:{inside.port}/push")
    with pytest.raises(NotDelivered):
        deliver("push", told, TOLD, inside_too=False)
    assert (turning, inside.asked) == ([(OUTSIDE, inside.port)], [])


def test_f36_a_push_service_leads_nowhere_else(inside):
    pytest.importorskip("pywebpush")
    with model_server() as first:
        first.status, first.headers = 307, {"Location": inside.url}
        with pytest.raises(NotDelivered):
            deliver("push", subscription(first.url), TOLD, inside_too=True)
    assert (len(first.asked), inside.asked) == (1, [])


def test_f36_a_model_that_turns_inward_after_the_check_is_not_followed(turning, inside):
    with pytest.raises(Refused, match="cannot be reached"):
        answer_of(Endpoint(f"https://{NAME}:{inside.port}/v1", "key"), "{}", inside_too=False)
    assert (turning, inside.asked) == ([(OUTSIDE, inside.port)], [])


def test_f36_the_name_stays_the_one_the_certificate_is_held_to(turning):
    there = check_endpoint(Endpoint(f"https://{NAME}/v1", ""), inside_too=False)
    assert there.url == f"https://{OUTSIDE}/v1/chat/completions"
    assert there.how == {"headers": {"Host": NAME}, "extensions": {"sni_hostname": NAME}}


@pytest.mark.parametrize(
    "number", ["127.0.0.1", "::1", "::ffff:10.0.0.8", "169.254.169.254", "224.0.0.1", "100.64.1.1"]
)
def test_f36_a_name_that_means_something_inside_is_refused(monkeypatch, number):
    family = socket.AF_INET6 if ":" in number else socket.AF_INET
    found = [(family, 1, 6, "", (one, 0)) for one in (OUTSIDE, number)]
    monkeypatch.setattr(socket, "getaddrinfo", lambda *rest, **more: found)
    for kind, address in (
        ("ntfy", f"https://{NAME}/topic"), ("push", subscription(f"https://{NAME}/p")),
        ("mail", f"smtp://{NAME}:25/?to=noor@example.org"),
    ):  # fmt: skip
        with pytest.raises(AddressRefused):
            deliver(kind, address, TOLD, inside_too=False)
    with pytest.raises(AddressRefused):
        check_endpoint(Endpoint(f"https://{NAME}/v1", ""), inside_too=False)
