"""Fetches the public release of O*NET, and the projections of the BLS, on the user's wish."""

from __future__ import annotations

import hashlib
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

_httpx = lazily("httpx2")

RELEASE = "30.1"
ONET = "https://www.onetcenter.org/dl_files/database/db_{release}_text.zip"
BLS = "https://www.bls.gov/emp/ind-occ-matrix/occupation.xlsx"
LARGEST = 400_000_000
"""Bytes of one download; the text release is about 12 MB."""
STEP = 1 << 16

Progress = Callable[[str, int, int], None]


class NotFetched(Refused):
    """The release could not be fetched, or is not what was expected."""


@contextmanager
def downloaded(
    *,
    release: str = "",
    sha256: str = "",
    progress: Progress | None = None,
    onet: str = ONET,
    bls: str = BLS,
) -> Iterator[Path]:
    """A folder with the zip of O*NET and, where it can be had, the workbook of the BLS.

    The folder is gone afterwards. ``sha256``: refuse a zip with another checksum. Raises
    ``NotFetched`` when O*NET cannot be had; without the BLS the load says it is missing.
    """
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        zipped = folder / "onet.zip"
        address = onet.format(release=(release or RELEASE).replace(".", "_"))
        found = _fetch(address, zipped, progress)
        if sha256 and found != sha256.strip().casefold():
            raise NotFetched(f"{address} has the checksum {found}, so nothing was loaded.")
        if progress:
            progress(f"checksum (sha256) {found}", zipped.stat().st_size, 0)
        try:
            _fetch(bls, folder / "occupation.xlsx", progress)
        except NotFetched:
            (folder / "occupation.xlsx").unlink(missing_ok=True)
        yield zipped


def _fetch(address: str, path: Path, progress: Progress | None) -> str:
    """The SHA-256 of what was written to ``path``."""
    digest = hashlib.sha256()
    try:
        with (
            _httpx.stream("GET", address, follow_redirects=True, timeout=30) as answer,
            path.open("wb") as out,
        ):
            if answer.status_code != 200:
                raise NotFetched(f"{address} answered {answer.status_code}; nothing was loaded.")
            total, done = int(answer.headers.get("content-length") or 0), 0
            for chunk in answer.iter_bytes(STEP):
                digest.update(chunk)
                out.write(chunk)
                done += len(chunk)
                _told(address, done, total, len(chunk), progress)
    except _httpx.HTTPError as e:
        raise NotFetched(
            f"{address} cannot be reached ({type(e).__name__}): fetch it yourself and use --from."
        ) from e
    if total and done != total:
        raise NotFetched(f"{address} broke off after {done} of {total} bytes; nothing was loaded.")
    return digest.hexdigest()


def _told(address: str, done: int, total: int, step: int, progress: Progress | None) -> None:
    if done > LARGEST:
        raise NotFetched(f"{address} is far larger than any release; nothing was loaded.")
    if progress and done // 2_000_000 != (done - step) // 2_000_000:
        progress(f"fetching {address.rsplit('/', 1)[-1]}", done, total)
