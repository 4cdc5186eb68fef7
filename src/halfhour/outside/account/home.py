"""The home folder: where the database, files, keys and loaded data of one installation live."""

from __future__ import annotations

import os
import secrets
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Home:
    """One home folder and the places in it; nothing is made until :meth:`prepare`."""

    folder: Path

    @property
    def database(self) -> Path:
        """The SQLite file."""
        return self.folder / "halfhour.sqlite3"

    @property
    def files(self) -> Path:
        """Uploaded files: resumes, card pictures, photos."""
        return self.folder / "files"

    @property
    def occupations(self) -> Path:
        """The loaded occupation data."""
        return self.folder / "occupations"

    @property
    def backups(self) -> Path:
        """Copies of the database taken before a migration."""
        return self.folder / "backups"

    @property
    def running(self) -> Path:
        """Locked while the app runs on this home; holds its address."""
        return self.folder / "running"

    @property
    def working(self) -> Path:
        """Locked by the one process that sends and reads mail for this home."""
        return self.folder / "working"

    def prepare(self) -> None:
        """Make the folder, readable by its user alone."""
        self.folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self.files.mkdir(exist_ok=True, mode=0o700)

    def key(self, name: str) -> str:
        """The newest key of this name, made at the first asking and kept with mode 600."""
        return self.keys(name)[0]

    def keys(self, name: str) -> tuple[str, ...]:
        """Every key of this name, the newest first: it seals, the older ones still open."""
        path = self.folder / f"{name}.key"
        if not path.exists():
            self.prepare()
            fresh = path.with_suffix(f".{os.getpid()}.new")
            fresh.touch(mode=0o600)
            fresh.write_text(secrets.token_urlsafe(48))
            try:
                os.link(fresh, path)
            except FileExistsError:
                pass
            finally:
                fresh.unlink()
        return tuple(path.read_text().split())

    def keep_keys(self, name: str, keys: Sequence[str]) -> None:
        """Keep exactly these keys, the newest first; the file changes at once or not at all."""
        fresh = self.folder / f"{name}.key.{os.getpid()}.new"
        fresh.touch(mode=0o600)
        fresh.write_text("\n".join(keys) + "\n")
        fresh.replace(self.folder / f"{name}.key")


def home_folder() -> Home:
    """The home of this process: ``HALFHOUR_HOME``, else the user's data folder."""
    named = os.environ.get("HALFHOUR_HOME")
    if named:
        return Home(Path(named).expanduser().resolve())
    data = os.environ.get("XDG_DATA_HOME") or "~/.local/share"
    return Home(Path(data).expanduser() / "halfhour")
