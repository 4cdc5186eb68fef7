"""The seals of a home: passwords sealed with its newest key, opened with any it has kept."""

from __future__ import annotations

import base64
import hashlib
import secrets
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.outside.account.home import home_folder

_fernet: Any = lazily("cryptography.fernet")
NAMES = ("mail", "sealing")
PUSH = "push"


def seal(name: str) -> Any:
    """The seal of this home called ``name``."""
    return _fernet.MultiFernet([_one(key) for key in home_folder().keys(name)])


def sealed_anew(name: str, token: str) -> str:
    """The same secret under the newest key. Raises ValueError when no key opens it."""
    try:
        return str(seal(name).rotate(token.encode()).decode())
    except _fernet.InvalidToken as error:
        raise ValueError("No key of this home opens it.") from error


def new_keys() -> None:
    """A new key for every seal; the ones before still open what they have sealed."""
    home = home_folder()
    for name in NAMES:
        home.keep_keys(name, (secrets.token_urlsafe(48), *home.keys(name)))


def drop_old_keys() -> None:
    """Keep the newest key of every seal only; the key of push messages stays what it was."""
    home = home_folder()
    home.keep_keys(PUSH, (push_key(),))
    for name in NAMES:
        home.keep_keys(name, home.keys(name)[:1])


def push_key() -> str:
    """What the key of push messages is drawn from: browsers know it, so it never changes."""
    home = home_folder()
    kept = (home.folder / f"{PUSH}.key").exists()
    return home.keys(PUSH)[0] if kept else home.keys("sealing")[-1]


def _one(key: str) -> Any:
    return _fernet.Fernet(base64.urlsafe_b64encode(hashlib.sha256(key.encode()).digest()))
