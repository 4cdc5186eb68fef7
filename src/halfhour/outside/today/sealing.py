"""Addresses with passwords in them, sealed with a key of this home before they are kept."""

from __future__ import annotations

from cryptography.fernet import InvalidToken

from halfhour.method.refused import Refused
from halfhour.outside.account.seals import seal

NAME = "sealing"


class SealBroken(Refused):
    """Something sealed on another machine, or with a key that is gone."""


def sealed(text: str) -> str:
    """A text that only this home can read again."""
    return str(seal(NAME).encrypt(text.encode()).decode())


def unsealed(text: str) -> str:
    """The text again. Raises SealBroken."""
    try:
        return str(seal(NAME).decrypt(text.encode()).decode())
    except InvalidToken as error:
        raise SealBroken(
            "This address was kept on another machine; please give it again."
        ) from error
