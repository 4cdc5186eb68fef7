"""The command line: every command by name, loaded only when it is called."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

import click

from halfhour import __version__
from halfhour.cli.home import home_of
from halfhour.method.lazy import lazily
from halfhour.method.refused import Refused

_fullness = lazily("halfhour.outside.account.fullness")
_store = lazily("halfhour.cli.store")

# command: (module, does it need the store?)
COMMANDS = {
    "run": ("halfhour.cli.run", True),
    "demo": ("halfhour.cli.demo", False),
    "import": ("halfhour.cli.people.importing", True),
    "undo": ("halfhour.cli.people.importing", True),
    "people": ("halfhour.cli.people.book", True),
    "person": ("halfhour.cli.people.book", True),
    "duplicates": ("halfhour.cli.people.duplicates", True),
    "merge": ("halfhour.cli.people.duplicates", True),
    "unmerge": ("halfhour.cli.people.duplicates", True),
    "link": ("halfhour.cli.people.link", False),
    "occupation": ("halfhour.cli.directions.occupations", False),
    "occupations": ("halfhour.cli.directions.occupations", False),
    "directions": ("halfhour.cli.directions.directions", True),
    "compare": ("halfhour.cli.directions.directions", True),
    "shortlist": ("halfhour.cli.shortlist", True),
    "path": ("halfhour.cli.referrals", True),
    "check": ("halfhour.cli.outreach.check", False),
    "draft": ("halfhour.cli.outreach.draft", True),
    "scan": ("halfhour.cli.people.cards", True),
    "agenda": ("halfhour.cli.interviews", True),
    "brief": ("halfhour.cli.interviews", True),
    "invite": ("halfhour.cli.interviews", True),
    "today": ("halfhour.cli.today", True),
    "export": ("halfhour.cli.account.export", True),
    "restore": ("halfhour.cli.account.export", True),
    "backup": ("halfhour.cli.account.backup", True),
    "reseal": ("halfhour.cli.account.reseal", True),
    "serve": ("halfhour.cli.run", True),
    "worker": ("halfhour.cli.worker", True),
    "mcp": ("halfhour.cli.mcp", True),
    "api": ("halfhour.cli.api", True),
}


def load(name: str) -> click.Command:
    """The command called ``name``, from its module; Django must be set up."""
    module, _ = COMMANDS[name]
    found: click.Command = getattr(
        importlib.import_module(module), f"{name.replace('-', '_')}_command"
    )
    return found


class Commands(click.Group):
    """The commands of the table above; without a name, ``run``."""

    def list_commands(self, ctx: click.Context) -> list[str]:
        """Every name, in the order of the table."""
        return list(COMMANDS)

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """Load the module of a command and, where it needs one, open the store."""
        if cmd_name not in COMMANDS:
            return None
        _, needs_store = COMMANDS[cmd_name]
        asked_for_help = bool({"--help", "-h"} & set(sys.argv))
        try:
            _store.set_up(migrate=needs_store and not asked_for_help)
        except Exception as error:
            if isinstance(error, Refused) or _fullness.is_full(error):
                full = _fullness.SENTENCE if _fullness.is_full(error) else str(error)
                raise click.ClickException(full) from error
            raise
        return load(cmd_name)

    def format_commands(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """One line a command, without loading any of them."""
        with formatter.section("Commands"):
            formatter.write_text(" ".join(COMMANDS))

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """``halfhour`` alone, or with options only, is ``halfhour run``."""
        if not args or (args[0].startswith("--") and args[0] not in {"--help", "--version"}):
            args = ["run", *args] if _leads_to_run(args) else args
        return super().parse_args(ctx, args)


def _leads_to_run(args: list[str]) -> bool:
    """Whether no command is named anywhere; ``--home DIR people`` names one."""
    rest = list(args)
    while rest and rest[0].startswith("--home"):
        rest = rest[1:] if "=" in rest[0] else rest[2:]
    return not rest or rest[0].startswith("--")


@click.group(cls=Commands, context_settings={"help_option_names": ["-h", "--help"]})
@click.version_option(__version__, message="halfhour %(version)s")
@click.option("--home", type=click.Path(path_type=Path), expose_value=False, hidden=True)
def halfhour() -> None:
    """From a list of people you know to the job and the thanks afterwards."""


def main() -> None:
    """The entry point of ``halfhour``."""
    home = home_of(sys.argv[1:])
    if home is not None:
        os.environ["HALFHOUR_HOME"] = home
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "halfhour.settings")
    # Price of more threads: numpy's spin between our small calls, and take what the app needs.
    os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")
    halfhour(prog_name="halfhour")
