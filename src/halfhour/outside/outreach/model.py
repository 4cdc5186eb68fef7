"""Asking the seeker's own model: one plain request over http, to the address they gave."""

from __future__ import annotations

import json
import time
from dataclasses import dataclass
from typing import Any

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused
from halfhour.outside.network.pinned import AddressRefused, Pinned
from halfhour.outside.today.addresses import NotDelivered, checked, checked_line

httpx: Any = lazily("httpx2")
WEB = frozenset({"https", "http"})
SECONDS = 60.0
LARGEST = 1024 * 1024
WORDS = {
    401: "The model's server did not accept the key.",
    403: "The model's server did not accept the key.",
    404: "There is no such model at this address.",
    413: "The model's server finds this too long.",
    429: "The model's server is busy; try again in a while.",
}


class ModelFailed(Refused):
    """The model could not be asked, or gave no answer; ``retry`` when it may work later."""

    def __init__(self, words: str, *, retry: bool = False) -> None:
        super().__init__(words)
        self.retry = retry


@dataclass(frozen=True)
class Endpoint:
    """Where the model is and the key to it, which is never shown."""

    url: str
    key: str

    @property
    def address(self) -> str:
        """The whole address that is asked."""
        return f"{self.url.rstrip('/')}/chat/completions"

    def __repr__(self) -> str:
        return f"Endpoint({self.url})"


def check_endpoint(endpoint: Endpoint, *, inside_too: bool) -> Pinned:
    """The address to connect to, its name looked up once when hosted.

    Raises AddressRefused for an address that may not be asked, ModelFailed for a name unknown.

    Hosted (not ``inside_too``) it is a public one on a safe line, whose certificate proves the
    name. At home an open line is for one's own machine and network only.
    """
    try:
        parts = checked(endpoint.address, WEB, inside_too=True)
        there = checked_line(endpoint.address, WEB, inside_too=inside_too)
        inside = inside_too and not _is_public(endpoint.address)
    except NotDelivered as error:
        raise ModelFailed(str(error), retry=True) from error
    if parts.username or parts.password or parts.query or parts.fragment:
        raise AddressRefused("Give the address alone; the key has its own field.")
    if parts.scheme == "http" and not inside:
        raise AddressRefused("This address needs a safe line: https://.")
    return there


def _is_public(address: str) -> bool:
    try:
        checked(address, WEB, inside_too=False)
    except AddressRefused:
        return False
    return True


def answer_of(endpoint: Endpoint, text: str, *, inside_too: bool) -> object:
    """What the model answers to ``text`` (JSON), as it is read from JSON.

    Redirects are not followed. Raises ModelFailed, AddressRefused.
    """
    there = check_endpoint(endpoint, inside_too=inside_too)
    how = there.how
    how["headers"] |= {"Content-Type": "application/json", "Accept": "application/json"}
    if endpoint.key:
        how["headers"]["Authorization"] = f"Bearer {endpoint.key}"
    limits = httpx.Timeout(SECONDS, connect=10.0)
    try:
        with (
            httpx.Client(timeout=limits, follow_redirects=False, trust_env=False) as client,
            client.stream("POST", there.url, content=text.encode(), **how) as response,
        ):
            return _read(response)
    except httpx.TimeoutException as error:
        raise ModelFailed(
            "The model took too long to answer; try again later.", retry=True
        ) from error
    except (httpx.HTTPError, httpx.InvalidURL, httpx.StreamError) as error:
        raise ModelFailed("The model's server cannot be reached.", retry=True) from error


def _read(response: Any) -> object:
    if response.is_redirect:
        raise ModelFailed("This address leads elsewhere; give the one it leads to.")
    if response.status_code != 200:
        said = WORDS.get(response.status_code)
        words = said or f"The model's server answered with {response.status_code}."
        raise ModelFailed(words, retry=response.status_code >= 429)
    content, until = bytearray(), time.monotonic() + SECONDS
    for chunk in response.iter_bytes():
        content += chunk
        if len(content) > LARGEST:
            raise ModelFailed("The model's answer is far too long.")
        if time.monotonic() > until:
            raise ModelFailed("The model took too long to answer; try again later.", retry=True)
    try:
        return json.loads(content)
    except (ValueError, RecursionError) as error:
        raise ModelFailed("The answer is not that of a chat model; check the address.") from error
