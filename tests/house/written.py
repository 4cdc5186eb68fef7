"""The documents that are written by a command: the command line from --help, the map from captions."""

from __future__ import annotations

import ast
import os
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).parents[2]
MAP_BEGINS, MAP_ENDS = "<!-- map -->", "<!-- end of map -->"


def cli_text() -> str:
    """``docs/cli.md``: every command with its help."""
    import click

    from halfhour.cli.main import COMMANDS, halfhour, load

    top = click.Context(halfhour, info_name="halfhour", terminal_width=96, max_content_width=96)
    parts = [
        "# Command line",
        "",
        "Written from `--help` by `bin/docs`. Exit codes: 0 done, 1 refused, 2 wrong usage.",
        "",
    ]
    for name in COMMANDS:
        command = load(name)
        context = click.Context(
            command, info_name=name, parent=top, terminal_width=96, max_content_width=96
        )
        parts += [f"## {name}", "", "```text", command.get_help(context).rstrip(), "```", ""]
    return "\n".join(parts)


METHOD_HEAD = """# The method and its sources

Three goals: to learn about fields and careers and how one's skills carry over, to grow a network, and in the end
to land a job. The seeker asks the questions, for under thirty minutes, and asks for advice, never for a job.

Two tables are the heart of it. Both are written from the code by `bin/docs`. M and T numbers are the rows of the
method; other sources are named. Every rule is a default.

Nothing here is folklore: no share of jobs that are "hidden", no "one in twelve". The seeker's own rates are shown,
with their uncertainty (Wilson interval).
"""


def method_text() -> str:
    """``docs/method.md``: what Today asks for and what the checker says, each with its source."""
    from halfhour.method.outreach.checker.rules import RULES as WORDS
    from halfhour.method.today.rules import RULES as STEPS

    lines = [
        METHOD_HEAD,
        "## What Today asks for",
        "",
        "| step | when | due | why | closed by | source |",
        "|---|---|---|---|---|---|",
    ]
    lines += [
        f"| {r.id} | {r.trigger} | {r.due} | {r.why} | {r.closes} | {r.source} |" for r in STEPS
    ]
    lines += [
        "",
        "## What the checker says",
        "",
        "A request that is stopped is not sent; the rest is the seeker's choice.",
        "",
    ]
    lines += [
        "| rule | in a request | it says | how to mend it | source |",
        "|---|---|---|---|---|",
    ]
    for rule in WORDS.values():
        grave = rule.severity.get("request") or ", ".join(
            f"{v} ({k})" for k, v in rule.severity.items()
        )
        lines.append(f"| {rule.id} | {grave} | {rule.message} | {rule.mend} | {rule.source} |")
    return "\n".join(lines) + "\n"


def house_map() -> str:
    """Every module with its caption, floor by floor."""
    source = ROOT / "src" / "halfhour"
    lines = []
    for floor in (
        "method",
        "models",
        "outside",
        "actions",
        "pages",
        "web",
        "cli",
        "api",
        "mcp",
        "world",
    ):
        lines += ["", f"### {floor}/", "", "| file | caption |", "|---|---|"]
        for path in sorted((source / floor).rglob("*.py")):
            caption = (ast.get_docstring(ast.parse(path.read_text("utf-8"))) or "").split("\n")[0]
            lines.append(f"| `{path.relative_to(source / floor)}` | {caption} |")
    return "\n".join(lines)


def house_text() -> str:
    """``docs/house.md`` with a fresh map."""
    text = (ROOT / "docs" / "house.md").read_text("utf-8")
    before, _, rest = text.partition(MAP_BEGINS)
    _, _, after = rest.partition(MAP_ENDS)
    return f"{before}{MAP_BEGINS}\n{house_map()}\n\n{MAP_ENDS}{after}"


def written() -> dict[str, str]:
    """Every such document, by its path, as it would be written now."""
    return {
        "docs/cli.md": cli_text(),
        "docs/house.md": house_text(),
        "docs/method.md": method_text(),
    }


def main() -> int:
    """Write them, or with ``--check`` say which are not as they would be written."""
    os.environ["HALFHOUR_HOME"] = tempfile.mkdtemp(prefix="halfhour-docs-")
    os.environ["DJANGO_SETTINGS_MODULE"] = "halfhour.settings"
    import django

    django.setup()
    stale = []
    for path, text in written().items():
        kept = ROOT / path
        if not kept.exists() or kept.read_text("utf-8") != text:
            stale.append(path)
            if "--check" not in sys.argv:
                kept.write_text(text, "utf-8")
    if stale and "--check" in sys.argv:
        print(
            f"Not as they would be written now: {', '.join(stale)}. Run bin/docs.", file=sys.stderr
        )
        return 1
    return 0


if __name__ == "__main__":
    sys.exit(main())
