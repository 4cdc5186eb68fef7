"""``halfhour check``: what the checker says of a text, with its place, reason and cure."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import Any

import click

from halfhour.cli.command import acting, command, show
from halfhour.method.lazy import lazily
from halfhour.method.outreach.checker import Verdict, check
from halfhour.method.outreach.checker.verdicts import KINDS
from halfhour.method.refused import Refused

_store = lazily("halfhour.cli.store")
_checking = lazily("halfhour.actions.outreach.checking")


class NotText(Refused):
    """The file is no text that could be read."""


@command("check")
@click.argument("file", type=click.Path(path_type=Path, allow_dash=True))
@click.option("--kind", type=click.Choice(KINDS), default="request", help="What kind of message.")
@click.option("--about", type=int, help="The person it is for, by id: names are judged as well.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def check_command(file: Path, kind: str, about: int | None, as_json: bool) -> None:
    """Check a message before it is sent; reads standard input with -."""
    text = _read(file)
    verdict: Verdict = check(text, kind, _facts(about, kind) if about else None)
    show(verdict, as_json=as_json, draw=lambda: drawn(verdict, text))


def _read(file: Path) -> str:
    raw = sys.stdin.buffer.read() if str(file) == "-" else file.read_bytes()
    try:
        return raw.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError:
        if b"\0" in raw[:4000]:
            raise NotText(
                f"{file} is not a text; give a file with the words of the message."
            ) from None
        return raw.decode("cp1252", "replace").replace("\r\n", "\n")


def _facts(person: int, kind: str) -> Any:
    _store.set_up(migrate=True)
    return _checking.facts_about(by=acting(), person=person, kind=kind)


def drawn(verdict: Verdict, text: str) -> str:
    """The verdict for people."""
    lines = [f"{verdict.verdict.capitalize()} ({verdict.words} words)"]
    for finding in verdict.findings:
        said = " ".join(text[finding.start : finding.end].split())
        quoted = f" “{said}”" if 0 < len(said) <= 60 else ""
        lines.append(f"- {finding.severity}: {finding.message}{quoted} {finding.mend}")
    return "\n".join(lines)
