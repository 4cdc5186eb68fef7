"""``occupation`` codes job titles; ``occupations`` tells and loads the occupation data."""

from __future__ import annotations

import sys
from pathlib import Path

import click

from halfhour.cli import clock
from halfhour.cli.command import acting, command, say, show
from halfhour.method.directions.occupations import Coded, Occupations
from halfhour.method.lazy import lazily
from halfhour.outside.account.home import home_folder
from halfhour.outside.directions.occupations import load_occupations, open_occupations

_store = lazily("halfhour.cli.store")
_coding = lazily("halfhour.actions.directions.coding_here")
_download = lazily("halfhour.outside.directions.download")


@command("occupation")
@click.argument("titles", nargs=-1, required=True, metavar="TITLE...")
@click.option("--top", type=click.IntRange(1, 20), default=3, help="How many at most.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def occupation_command(titles: tuple[str, ...], top: int, as_json: bool) -> None:
    """Which occupation a job TITLE names; with - titles are read one per line."""
    asked = [one for title in titles for one in (_lines() if title == "-" else [title])]
    coded = open_occupations(home_folder().occupations).code_titles(asked, top=top)
    said = [{"title": one.title, "matches": list(one.matches)} for one in coded]
    show(said, as_json=as_json, draw=lambda: "\n".join(map(_drawn, coded)))


def _lines() -> list[str]:
    data = sys.stdin.buffer.read()
    encoding = "utf-16" if data[:2] in (b"\xff\xfe", b"\xfe\xff") else "utf-8-sig"
    return data.decode(encoding, "replace").splitlines()


def _drawn(one: Coded) -> str:
    if not one.matches:
        return f"{one.title}\n  no occupation in there"
    rows = (f"  {m.code:<11} {m.score:4.0%}  {m.title}" for m in one.matches)
    return "\n".join([one.title, *rows])


@command("occupations")
@click.argument("get", required=False, type=click.Choice(["get"]))
@click.option("--from", "source", type=click.Path(path_type=Path), help="Folder or zip to load.")
@click.option("--release", default="", help="With get: another release than the usual one.")
@click.option("--sha256", default="", help="With get: refuse a download with another checksum.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON value.")
def occupations_command(
    get: str | None, source: Path | None, release: str, sha256: str, as_json: bool
) -> None:
    """What is known of occupations; ``get`` loads O*NET (from its site, or --from PATH)."""
    home = home_folder().occupations
    if get:
        told = _load(home, source, release, sha256)
        show(
            {"release": told[0], "occupations": told[1], "titles": told[2], "missing": told[3]},
            as_json=as_json,
            draw=lambda: f"O*NET {told[0]}: {told[1]} occupations, {told[2]} titles.",
        )
        return
    known = open_occupations(home)
    show(_state(known), as_json=as_json, draw=lambda: _sentence(known))


def _load(
    home: Path, source: Path | None, release: str, sha256: str
) -> tuple[str, int, int, tuple[str, ...]]:
    if source is None:
        with _download.downloaded(release=release, sha256=sha256, progress=_progress) as folder:
            told = load_occupations(home, folder, _progress)
    else:
        told = load_occupations(home, source, _progress)
    _code_people()
    return told.release, told.occupations, told.titles, told.missing


def _code_people() -> None:
    """Give the people of this home, where there is one, the occupations known now."""
    if home_folder().database.exists():
        _store.set_up(migrate=True)
        changed = _coding.code_everybody(by=acting(), at=clock.now())
        say(f"People matched to another occupation: {changed:,}.")
        _coding.link_own_again(by=acting(), at=clock.now())


def _progress(what: str, done: int, total: int) -> None:
    say(f"{what}: {done} of {total}" if total else f"{what}: {done}")


def _state(known: Occupations) -> dict[str, object]:
    occupations, titles = known.count()
    return {
        "release": known.release.removeprefix("O*NET "),
        "level": known.level,
        "occupations": occupations,
        "titles": titles,
        "missing": list(known.missing),
        "attribution": known.attribution,
    }


def _sentence(known: Occupations) -> str:
    occupations, titles = known.count()
    if known.level == "group":
        return (
            f"Only the {occupations} groups of the SOC are known. “halfhour occupations get” loads"
            " O*NET: 1,016 occupations with tasks, skills and 60,000 titles (12 MB to download,"
            " 35 MB here)."
        )
    lacking = f" Not in this copy: {', '.join(known.missing)}." if known.missing else ""
    return f"{known.release}: {occupations} occupations, {titles} titles.{lacking}\n{known.attribution}"
