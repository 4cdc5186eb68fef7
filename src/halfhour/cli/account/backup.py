"""``halfhour backup``: a consistent copy while the app runs."""

from __future__ import annotations

from pathlib import Path

import click
from django.conf import settings

from halfhour.cli import clock
from halfhour.cli.command import command, show
from halfhour.outside.account.backup import write_backup
from halfhour.outside.account.dumping import write_dump


@command("backup")
@click.argument("file", type=click.Path(dir_okay=False, path_type=Path), required=False)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def backup_command(file: Path | None, as_json: bool) -> None:
    """Copy database and files into FILE, or into the home's backups folder."""
    settings.HOME.backups.mkdir(exist_ok=True, mode=0o700)
    to = file or settings.HOME.backups / f"halfhour-{clock.now():%Y%m%d-%H%M%S}.zip"
    if settings.HOSTED:
        size = write_dump(settings.HOME, settings.DATABASES["default"], to)
    else:
        size = write_backup(settings.HOME, to)
    show({"path": str(to), "bytes": size}, as_json=as_json, draw=lambda: f"Backed up to {to}.")
