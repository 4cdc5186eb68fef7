"""The password of the mail account: in the system's keyring, else sealed with a key of the home."""

from __future__ import annotations

from halfhour.method.lazy import lazily
from halfhour.outside.account.seals import seal
from halfhour.outside.outreach.letter import MailFailed

_keyring = lazily("keyring")
_fernet = lazily("cryptography.fernet")
NAME = "mail"
SERVICE = "halfhour mail"
IN_KEYRING, SEALED = "keyring", "sealed:"


def kept_secret(name: str, secret: str) -> str:
    """Keep a secret; what is returned goes into the database and tells where it is."""
    if _has_keyring():
        _keyring.set_password(SERVICE, name, secret)
        return IN_KEYRING
    return SEALED + str(seal(NAME).encrypt(secret.encode()).decode())


def secret_of(name: str, kept: str) -> str:
    """The secret again. Raises MailFailed when it cannot be read any more."""
    if not kept:
        return ""
    if kept == IN_KEYRING:
        found = _keyring.get_password(SERVICE, name)
        if found is None:
            raise MailFailed(
                "The password is not in this computer's keyring; please give it again."
            )
        return str(found)
    try:
        return str(seal(NAME).decrypt(kept.removeprefix(SEALED).encode()).decode())
    except _fernet.InvalidToken as error:
        raise MailFailed(
            "The password was kept on another machine; please give it again."
        ) from error


def _has_keyring() -> bool:
    backend = _keyring.get_keyring()
    return float(getattr(type(backend), "priority", 0) or 0) >= 1
