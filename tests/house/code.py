"""The source as the walls read it: files, trees, lengths."""

from __future__ import annotations

import ast
from functools import cache
from pathlib import Path

ROOT = Path(__file__).parents[2]
SOURCE = ROOT / "src" / "halfhour"
TESTS = ROOT / "tests"
FLOORS = ("method", "models", "outside", "actions", "pages", "web", "cli", "api", "mcp", "world")


@cache
def python_files() -> tuple[Path, ...]:
    """Every module of ours but the migrations."""
    return tuple(sorted(p for p in SOURCE.rglob("*.py") if "migrations" not in p.parts))


@cache
def tree(path: Path) -> ast.Module:
    """The syntax tree of a file."""
    return ast.parse(path.read_text(encoding="utf-8"))


def floor(path: Path) -> str:
    """The floor a file stands on, or '' for the few at the root."""
    first = path.relative_to(SOURCE).parts[0]
    return first if first in FLOORS else ""


def named(path: Path) -> str:
    """A path as people say it."""
    return str(path.relative_to(ROOT))


def functions(path: Path):
    """Every function and method of a file."""
    return [
        node
        for node in ast.walk(tree(path))
        if isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef))
    ]


def lines(path: Path) -> int:
    """How long a file is."""
    return len(path.read_text(encoding="utf-8").splitlines())


def quantile(numbers: list[int], share: float) -> int:
    """The number below which ``share`` of them lie."""
    return sorted(numbers)[min(len(numbers) - 1, int(share * len(numbers)))]
