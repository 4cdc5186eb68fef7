"""A real contact server with a book of its own, and what stands between it and us."""

from __future__ import annotations

import time

import pytest

from outside.people.between import standing
from outside.people.radicale_server import new_book, running


@pytest.fixture(scope="module")
def radicale(tmp_path_factory):
    with running(tmp_path_factory.mktemp("radicale")) as address:
        yield address


@pytest.fixture
def between(radicale):
    with standing(radicale) as rules:
        yield rules


@pytest.fixture
def book(radicale):
    """The book itself, past what stands between."""
    with new_book(radicale, f"book{time.monotonic_ns()}") as one:
        yield one


@pytest.fixture
def path(book):
    return book.url.partition("/amara/")[2]
