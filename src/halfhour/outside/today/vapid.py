"""The key pair by which browsers know who sends them push messages (RFC 8292)."""

from __future__ import annotations

import base64
from dataclasses import dataclass
from hashlib import sha256

from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat

from halfhour.outside.account.seals import push_key

#: Order of the group of P-256 (FIPS 186-4, D.1.2.3).
ORDER = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551


@dataclass(frozen=True)
class VapidKey:
    """Both halves, in base64url without padding, as Web Push wants them."""

    private: str
    public: str


def vapid_key() -> VapidKey:
    """The key pair of this home, drawn from its own random key: the same at every asking."""
    seed = sha256(b"vapid:" + push_key().encode()).digest()
    number = int.from_bytes(seed, "big") % (ORDER - 1) + 1
    public = ec.derive_private_key(number, ec.SECP256R1()).public_key()
    point = public.public_bytes(Encoding.X962, PublicFormat.UncompressedPoint)
    return VapidKey(_b64(number.to_bytes(32, "big")), _b64(point))


def _b64(raw: bytes) -> str:
    """Bytes in base64url without padding."""
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()
