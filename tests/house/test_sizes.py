"""The budgets of the house: small files, small functions, as much test as code."""

from __future__ import annotations

from statistics import median

from house.code import SOURCE, TESTS, floor, functions, lines, named, python_files, quantile

FILE_MOST, FILE_P90 = 400, 160
FUNCTION_MEDIAN, FUNCTION_P90, VIEW_MOST = 10, 30, 20
TEMPLATE_P90 = 50


def _length(function) -> int:
    """Lines of the body without the docstring."""
    body = function.body
    first = body[1] if len(body) > 1 and _is_docstring(body[0]) else body[0]
    return function.end_lineno - first.lineno + 1


def _is_docstring(node) -> bool:
    return hasattr(node, "value") and isinstance(getattr(node.value, "value", None), str)


def test_files_stay_small():
    sizes = {named(path): lines(path) for path in python_files()}
    p90 = quantile(list(sizes.values()), 0.9)
    print(f"files: {len(sizes)}, p90 {p90} lines (limit {FILE_P90})")
    assert not {name: size for name, size in sizes.items() if size > FILE_MOST}
    assert p90 <= FILE_P90


def test_functions_stay_small():
    lengths = [_length(f) for path in python_files() for f in functions(path)]
    p90 = quantile(lengths, 0.9)
    print(f"functions: {len(lengths)}, median {median(lengths)}, p90 {p90} lines")
    assert median(lengths) <= FUNCTION_MEDIAN
    assert p90 <= FUNCTION_P90


def test_views_stay_small():
    long = {
        f"{named(path)}:{f.name}": _length(f)
        for path in python_files()
        if floor(path) == "web"
        for f in functions(path)
        if _length(f) > VIEW_MOST
    }
    assert not long, long


def test_templates_stay_small():
    sizes = [lines(path) for path in (SOURCE / "templates").rglob("*.html")]
    p90 = quantile(sizes, 0.9)
    print(f"templates: {len(sizes)}, p90 {p90} lines (limit {TEMPLATE_P90})")
    assert p90 <= TEMPLATE_P90


def test_there_is_about_as_much_test_as_code():
    code = sum(lines(path) for path in python_files())
    tests = sum(lines(path) for path in TESTS.rglob("*.py") if "bench" not in path.parts)
    print(f"code {code} lines, tests {tests} lines, ratio {tests / code:.2f}")
