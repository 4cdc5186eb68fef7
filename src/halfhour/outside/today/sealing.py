"""Addresses with passwords in them, sealed with a key of this home before they are kept."""

from __future__ import annotations

import base64
import hashlib

from cryptography.fernet import Fernet, InvalidToken

from halfhour.method.refused import Refused
from halfhour.outside.account.home import home_folder


class SealBroken(Refused):
    """Something sealed on another machine, or with a key that is gone."""


def _seal() -> Fernet:
    """The seal of this home."""
    key = hashlib.sha256(home_folder().key("sealing").encode()).digest()
    return Fernet(base64.urlsafe_b64encode(key))


def sealed(text: str) -> str:
    """A text that only this home can read again."""
    return _seal().encrypt(text.encode()).decode()


def unsealed(text: str) -> str:
    """The text again. Raises SealBroken."""
    try:
        return _seal().decrypt(text.encode()).decode()
    except InvalidToken as error:
        raise SealBroken(
            "This address was kept on another machine; please give it again."
        ) from error
