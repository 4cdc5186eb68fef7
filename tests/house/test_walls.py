"""The laws of the house that no ready-made linter knows."""

from __future__ import annotations

import ast
import re

from house.code import ROOT, SOURCE, TESTS, floor, functions, named, python_files, tree

INLINE_HANDLER = re.compile(
    r"\son(?:click|change|input|submit|load|error|key|mouse|focus|blur|touch|pointer)\w*="
)
BANNED = {"utils", "util", "helpers", "helper", "common", "misc", "manager", "services", "service"}


def offences(offends, floors=None):
    """What ``offends(path)`` finds, by file; empty where the wall stands."""
    paths = [p for p in python_files() if floors is None or floor(p) in floors]
    return {named(path): found for path in paths if (found := offends(path))}


def test_every_module_opens_with_its_caption():
    def uncaptioned(path):
        caption = ast.get_docstring(tree(path)) or ""
        return not caption.split("\n")[0].rstrip().endswith((".", ":", "?"))

    assert not offences(uncaptioned)


def test_no_import_hides_inside_a_function():
    def hidden(path):
        return [
            inner.lineno
            for function in functions(path)
            for inner in ast.walk(function)
            if isinstance(inner, (ast.Import, ast.ImportFrom))
        ]

    assert not offences(hidden)


def test_private_names_stay_in_their_file():
    def taken(path):
        return [
            alias.name
            for node in ast.walk(tree(path))
            if isinstance(node, ast.ImportFrom) and (node.module or "").startswith("halfhour")
            for alias in node.names
            if alias.name.startswith("_") and not alias.name.startswith("__")
        ]

    assert not offences(taken)


def test_there_are_no_signals():
    assert not offences(lambda path: "django.db.models.signals" in path.read_text("utf-8"))


def test_no_record_overrides_how_it_is_saved():
    def overridden(path):
        return [f.name for f in functions(path) if f.name in {"save", "delete"}]

    assert not offences(overridden, {"models"})


def test_a_file_name_says_what_it_is_about():
    assert not offences(lambda path: path.stem in BANNED)


def test_migrations_import_nothing_of_ours():
    for path in (SOURCE / "migrations").glob("0*.py"):
        text = path.read_text(encoding="utf-8")
        taken = re.findall(r"^(?:from|import) halfhour(?!\.models\.gate).*", text, re.M)
        assert not taken, f"{named(path)}: {taken}"


def test_a_face_starts_a_query_only_through_a_gate():
    def strayed(path):
        started = re.findall(r"\.objects\s*\.\s*(\w+)", path.read_text("utf-8"))
        return [verb for verb in started if verb not in {"kept_by", "seen_by"}]

    assert not offences(strayed, {"web", "cli", "api", "mcp"})


def test_pages_write_nothing():
    writing = re.compile(
        r"\.(?:save|bulk_create|bulk_update|get_or_create|update_or_create)\(|objects\.create\("
    )
    assert not offences(lambda path: writing.findall(path.read_text("utf-8")), {"pages"})


def test_only_faces_ask_the_clock():
    asking = re.compile(r"datetime\.now\(|date\.today\(|timezone\.now\(|time\.time\(")
    below = {"method", "models", "actions", "pages"}
    assert not offences(lambda path: asking.findall(path.read_text("utf-8")), below)


def test_nothing_of_a_page_comes_from_elsewhere():
    for path in [*SOURCE.rglob("*.html"), *(SOURCE / "static").rglob("*.css")]:
        text = path.read_text(encoding="utf-8")
        loaded = re.findall(
            r"(?:src|srcset|action)=[\"']https?:|url\([\"']?https?:|@import [\"']http", text
        )
        assert not loaded, f"{named(path)}: {loaded}"
        if path.suffix == ".html":
            assert " style=" not in text, f"{named(path)} has a style attribute."
            assert not INLINE_HANDLER.search(text), f"{named(path)} has an inline handler."


def test_css_never_shouts():
    for path in (SOURCE / "static" / "css").rglob("*.css"):
        assert "!important" not in path.read_text(encoding="utf-8"), named(path)


def test_every_test_stands_where_its_code_stands():
    floors = {
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
    }
    more = {"browser", "house", "bench", "faults", "js", "data", "postgres"}
    strayed = [
        p.name
        for p in TESTS.iterdir()
        if p.is_dir() and p.name not in floors | more | {"__pycache__"}
    ]
    assert not strayed, strayed


def test_no_address_of_a_registry_and_no_path_of_a_machine():
    for path in [
        *ROOT.glob("*.lock"),
        *ROOT.glob("*.toml"),
        *ROOT.glob("*.md"),
        *(ROOT / "docs").rglob("*.md"),
    ]:
        text = path.read_text(encoding="utf-8")
        assert "index-url" not in text, named(path)
        assert not re.search(r"\S+\.(?:whl|tgz)\b", text), named(path)
